import { itemKinds } from '../kinds';
import type { ItemKind, Relation } from '../journeys.generated';

/** What two kinds usually have to do with each other, the nearest first; everything else RELATES. The API decides; this is what a screen offers first. */
export const relations: ReadonlyArray<{ relation: Exclude<Relation, 'RELATES'>; from: readonly ItemKind[]; to: readonly ItemKind[] }> = [
  { relation: 'SERVES', from: ['STAGE'], to: ['STAGE'] },
  { relation: 'USES', from: ['ACTIVITY'], to: ['CAPABILITY'] },
  { relation: 'TOUCHES', from: ['ACTIVITY'], to: ['APPLICATION'] },
  { relation: 'SUPPORTS', from: ['APPLICATION'], to: ['CAPABILITY'] },
  { relation: 'EXCHANGES', from: ['APPLICATION'], to: ['APPLICATION'] },
  { relation: 'NEEDS', from: ['STAGE', 'TOUCHPOINT'], to: ['CAPABILITY', 'APPLICATION'] },
  { relation: 'HURTS', from: ['PAIN_POINT'], to: ['JOURNEY', 'STAGE', 'TOUCHPOINT', 'ACTIVITY', 'CAPABILITY', 'APPLICATION'] },
  { relation: 'ADDRESSES', from: ['OPPORTUNITY'], to: ['PAIN_POINT'] },
];

/** A relation as one end sees it. */
export interface Seen {
  relation: Relation;
  outgoing: boolean;
}

/** What a link between two kinds says when nobody says more, as the first of them sees it. */
export function usualRelation(kind: ItemKind, other: ItemKind): Seen {
  for (const { relation, from, to } of relations) {
    if (from.includes(kind) && to.includes(other)) return { relation, outgoing: true };
    if (from.includes(other) && to.includes(kind)) return { relation, outgoing: false };
  }
  return { relation: 'RELATES', outgoing: true };
}

/** The kinds that a kind usually has to do with come before the others. */
export const nearness = (kind: ItemKind, other: ItemKind): number => {
  const { relation } = usualRelation(kind, other);
  return relation === 'RELATES' ? itemKinds.length + itemKinds.indexOf(other) : relations.findIndex((each) => each.relation === relation);
};

/** The words of a relation from the end that looks. */
export const relationKey = ({ relation, outgoing }: Seen) => (outgoing ? (`relation.${relation}` as const) : (`relation_back.${relation}` as const));
