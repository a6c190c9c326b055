import { registerEnumType } from '@nestjs/graphql';
import { ItemKind } from './item.entity';

/** What a link says. */
export enum Relation {
  SERVES = 'serves',
  NEEDS = 'needs',
  USES = 'uses',
  TOUCHES = 'touches',
  SUPPORTS = 'supports',
  EXCHANGES = 'exchanges',
  HURTS = 'hurts',
  ADDRESSES = 'addresses',
  RELATES = 'relates',
}

registerEnumType(Relation, {
  name: 'Relation',
  description: 'What a link says of its two ends.',
  valuesMap: {
    SERVES: { description: 'An employee’s stage serves a customer’s stage.' },
    NEEDS: { description: 'A stage or touchpoint needs a capability or an application.' },
    USES: { description: 'An activity uses a capability.' },
    TOUCHES: { description: 'An activity touches an application; in order.' },
    SUPPORTS: { description: 'An application supports a capability.' },
    EXCHANGES: { description: 'An application sends data to another; `flows` says what.' },
    HURTS: { description: 'A pain point hurts at the other end.' },
    ADDRESSES: { description: 'An opportunity addresses a pain point.' },
    RELATES: { description: 'The two have to do with each other.' },
  },
});

interface RelationRule {
  relation: Relation;
  from: readonly ItemKind[];
  to: readonly ItemKind[];
}

const { JOURNEY, STAGE, TOUCHPOINT, ACTIVITY, CAPABILITY, APPLICATION, PAIN_POINT, OPPORTUNITY } = ItemKind;

/** What two kinds can have to do with each other. For each pair the first that fits is meant where nobody says which. */
export const relations: readonly RelationRule[] = [
  { relation: Relation.SERVES, from: [STAGE], to: [STAGE] },
  { relation: Relation.USES, from: [ACTIVITY], to: [CAPABILITY] },
  { relation: Relation.TOUCHES, from: [ACTIVITY], to: [APPLICATION] },
  { relation: Relation.SUPPORTS, from: [APPLICATION], to: [CAPABILITY] },
  { relation: Relation.EXCHANGES, from: [APPLICATION], to: [APPLICATION] },
  { relation: Relation.NEEDS, from: [STAGE, TOUCHPOINT], to: [CAPABILITY, APPLICATION] },
  { relation: Relation.HURTS, from: [PAIN_POINT], to: [JOURNEY, STAGE, TOUCHPOINT, ACTIVITY, CAPABILITY, APPLICATION] },
  { relation: Relation.ADDRESSES, from: [OPPORTUNITY], to: [PAIN_POINT] },
  { relation: Relation.RELATES, from: Object.values(ItemKind), to: Object.values(ItemKind) },
];

/** What a link between two kinds is, and whether it runs the other way round than it was drawn. Null where the relation asked for does not join them. */
export function relationOf(first: ItemKind, second: ItemKind, asked?: Relation | null): { relation: Relation; turned: boolean } | null {
  for (const { relation, from, to } of relations) {
    if (asked && relation !== asked) continue;
    if (from.includes(first) && to.includes(second)) return { relation, turned: false };
    if (from.includes(second) && to.includes(first)) return { relation, turned: true };
  }
  return null;
}
