import type { JourneyPictureQuery, PictureItemFragment, PicturePainsQuery } from '../journeys.generated';

/** An item as pictures show it. */
export type Item = PictureItemFragment;
/** A link as pictures show it. */
export type Link = JourneyPictureQuery['blueprint']['links'][number];

/** The kinds whose facts pictures show. */
export type Activity = Extract<Item, { minutesPerCase: unknown }>;
/** A capability. */
export type Capability = Extract<Item, { maturityNow: unknown }>;
/** An application. */
export type Application = Extract<Item, { functionalFit: unknown }>;
/** A touchpoint, with what the customer expects. */
export type Touchpoint = Extract<Item, { expectation: unknown }>;
/** A pain point. */
export type Pain = Extract<Item, { painState: unknown }>;

/** Whether an item is of a kind whose facts pictures show. */
export const isActivity = (item: object): item is Activity => 'minutesPerCase' in item;
/** The same for capabilities. */
export const isCapability = (item: object): item is Capability => 'maturityNow' in item;
/** The same for applications. */
export const isApplication = (item: object): item is Application => 'functionalFit' in item;
/** The same for touchpoints. */
export const isTouchpoint = (item: object): item is Touchpoint => 'expectation' in item;

/** Whether an item is a pain point that hurts now: somebody confirmed it, and it is not yet relieved. */
export const hurtsNow = (item: object): item is Pain => 'painState' in item && (item.painState === 'CONFIRMED' || item.painState === 'WORKED_ON');

/** How much what hurts is measured by. */
export const measures = ['pains', 'cost', 'heat'] as const;
/** One of them. */
export type Measure = (typeof measures)[number];

/** How much some pain points weigh; null: of none of them it is known. */
export function weightOf(pains: readonly Pain[], measure: Measure): number | null {
  if (measure === 'pains') return pains.length;
  const known = pains.flatMap(({ cost, heat }) => (measure === 'cost' ? cost.moneyPerYear : heat) ?? []);
  return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : null;
}

/** The same pain points, each once, the dearest first. */
export function eachOnce(pains: Iterable<Pain>): Pain[] {
  const once = [...new Map([...pains].map((pain) => [pain.id, pain])).values()];
  return once.sort((a, b) => (b.cost.moneyPerYear ?? -1) - (a.cost.moneyPerYear ?? -1) || a.name.localeCompare(b.name));
}

/** Siblings in their order. */
export const inOrder = (a: Pick<Item, 'position' | 'id'>, b: Pick<Item, 'position' | 'id'>): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/** Which open pain points hurt at which item. */
export function painsByPlace(pains: Readonly<PicturePainsQuery['inventoryItems']['nodes']>): Map<string, Pain[]> {
  const places = pains.flatMap((pain) => (hurtsNow(pain) ? pain.links.filter(({ relation }) => relation === 'HURTS').map(({ other }) => [other.id, pain as Pain] as const) : []));
  return new Map([...Map.groupBy(places, ([id]) => id)].map(([id, found]) => [id, found.map(([, pain]) => pain)]));
}
