import { type Capability, eachOnce, inOrder, type Pain, weightOf } from './items';

/** What the map can be coloured by. */
export const fields = ['gap', 'now', 'wanted', 'importance', 'pains', 'cost', 'heat'] as const;
/** One of them. */
export type Field = (typeof fields)[number];

/** What is said of a capability in levels. */
type SaidField = Exclude<Field, 'pains' | 'cost' | 'heat'>;
/** Whether a field has levels; of the others there can be any amount. */
export const hasLevels = (field: Field): field is SaidField => field !== 'pains' && field !== 'cost' && field !== 'heat';

/** A capability with what stands in it. */
export interface Box {
  capability: Capability;
  children: readonly Box[];
  /** What hurts there or in what stands in it, each once. */
  pains: readonly Pain[];
}

/** What a box shows of a field. */
export interface Shown {
  value: number | null;
  /** Not said of itself: the mean of what stands in it. */
  mean: boolean;
}

/** The tree of capabilities. One whose container did not come stands at the top. */
export function boxesOf(capabilities: readonly Capability[], painsAt: ReadonlyMap<string, readonly Pain[]>): Box[] {
  const ids = new Set(capabilities.map(({ id }) => id));
  const childrenOf = Map.groupBy([...capabilities].sort(inOrder), ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null));
  const under = (parent: string | null): Box[] =>
    (childrenOf.get(parent) ?? []).map((capability) => {
      const children = under(capability.id);
      return { capability, children, pains: eachOnce([...(painsAt.get(capability.id) ?? []), ...children.flatMap(({ pains }) => pains)]) };
    });
  return under(null);
}

/** What a box shows of a field: what is said of it, else the mean of what stands in it. */
export function shownOf(box: Box, field: Field): Shown {
  if (field === 'heat') return { value: box.capability.heat, mean: false };
  if (!hasLevels(field)) return { value: weightOf(box.pains, field), mean: false };
  const own = saidOf(box.capability, field);
  if (own !== null) return { value: own, mean: false };
  const below = valuesBelow(box, field);
  return below.length > 0 ? { value: below.reduce((sum, each) => sum + each, 0) / below.length, mean: true } : { value: null, mean: false };
}

function saidOf({ maturityNow, maturityWanted, importance }: Capability, field: SaidField): number | null {
  switch (field) {
    case 'now':
      return maturityNow;
    case 'wanted':
      return maturityWanted;
    case 'importance':
      return importance;
    case 'gap':
      // More mature than wanted is no gap.
      return maturityNow === null || maturityWanted === null ? null : Math.max(0, maturityWanted - maturityNow);
  }
}

const valuesBelow = (box: Box, field: SaidField): number[] =>
  box.children.flatMap((child) => {
    const own = saidOf(child.capability, field);
    return own === null ? valuesBelow(child, field) : [own];
  });

/** Every box, from the top down, with its level from 1. */
export function flat(boxes: readonly Box[], level = 1): Array<{ box: Box; level: number }> {
  return boxes.flatMap((box) => [{ box, level }, ...flat(box.children, level + 1)]);
}

/** How dark a box is, 0 (nothing) to 5, given the most that any box shows. */
export function shadeOf(value: number | null, field: Field, most: number): number {
  if (value === null || value <= 0) return 0;
  if (!hasLevels(field)) return Math.max(1, Math.ceil((5 * value) / most));
  return Math.min(5, Math.max(1, Math.round(field === 'gap' ? value + 1 : value)));
}

/** The box that shows most of a field, those without boxes in them first: what is in it makes a container what it is. */
export function mostOf(boxes: readonly Box[], field: Field): { box: Box; value: number } | null {
  const leaves = flat(boxes).filter(({ box }) => box.children.length === 0).map(({ box }) => ({ box, value: shownOf(box, field).value ?? 0 }));
  const most = leaves.reduce<(typeof leaves)[number] | null>((one, other) => (one && one.value >= other.value ? one : other), null);
  return most && most.value > 0 ? most : null;
}
