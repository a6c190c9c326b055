import type { BlueprintItemFragment, BlueprintQuery, DepartmentPart, ItemKind, Relation } from '../journeys.generated';

/** An item as the picture needs it. */
export type Item = BlueprintItemFragment;
/** A link as the picture needs it. */
export type Link = BlueprintQuery['blueprint']['links'][number];
/** Whose side of the counter. */
export type Side = 'CUSTOMER' | 'EMPLOYEE';

/** The bands of the picture, from the top down. */
export const bands = ['CUSTOMER', 'EMPLOYEE', 'ACTIVITIES', 'CAPABILITIES', 'APPLICATIONS'] as const;
/** One of the bands. */
export type Band = (typeof bands)[number];

/** What people narrow the picture down to. */
export interface Filter {
  /** Only the work in which this department takes part, and what it uses. */
  departmentId: string | null;
  /** Only journeys of this persona, beside the chosen one. */
  persona: string | null;
  /** Only what is at least this hot. */
  heat: number;
}

/** What is known of an item besides its own facts. */
export interface Marks {
  /** Pain points that hurt there, the worst first. */
  pains: Item[];
  /** Opportunities that address one of them. */
  opportunities: Item[];
}

/** The picture before it has places: what stands where, and what is known of it. */
export interface Model {
  journey: Item;
  side: Side;
  byId: ReadonlyMap<string, Item>;
  links: readonly Link[];
  /** The stages of the chosen journey, in their order: the columns. */
  stages: readonly Item[];
  /** Stages of the other side, in their order, and which columns each is tied to. */
  otherStages: readonly Item[];
  /** The columns in which an item stands, by its id; none: elsewhere. */
  columnsOf: ReadonlyMap<string, ReadonlySet<string>>;
  marksOf: ReadonlyMap<string, Marks>;
  heatOf: ReadonlyMap<string, number>;
  departments: ReadonlyArray<{ id: string; name: string }>;
  personas: readonly string[];
}

/** The order in which severities are shown: the worst first, unknown last. */
const worst = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

const byPosition = (a: Item, b: Item): number => a.position - b.position || (a.id < b.id ? -1 : 1);
const usesSomething = new Set<Relation>(['USES', 'TOUCHES', 'NEEDS']);

/** The side of a journey or stage; others stand on none. */
export const sideOf = (item: Item): Side | null => ('side' in item ? (item.side as Side) : null);

/** Brings what the API answers into the shape of the picture. Null while the journey itself is not among the items. */
export function modelOf(journeyId: string, items: readonly Item[], links: readonly Link[]): Model | null {
  const there = items.filter(({ removedAt }) => removedAt === null);
  const byId = new Map(there.map((item) => [item.id, item]));
  const journey = byId.get(journeyId);
  const side = journey && sideOf(journey);
  if (!journey || !side) return null;
  const joined = links.filter(({ fromId, toId }) => byId.has(fromId) && byId.has(toId));
  const of = (kind: ItemKind): Item[] => there.filter((item) => item.kind === kind);
  const stages = of('STAGE').filter(({ parentId }) => parentId === journeyId).sort(byPosition);
  const otherStages = of('STAGE').filter(({ parentId }) => parentId !== journeyId).sort((a, b) => (a.parentId === b.parentId ? byPosition(a, b) : (a.parentId ?? '') < (b.parentId ?? '') ? -1 : 1));
  const heatOf = new Map(there.flatMap(({ id, heat }) => (heat ? [[id, heat] as const] : [])));
  const model = { journey, side, byId, links: joined, stages, otherStages, heatOf };
  return {
    ...model,
    columnsOf: columnsIn(model, there),
    marksOf: marksIn(joined, byId),
    departments: [...new Map(there.flatMap(({ departments }) => departments.map(({ department }) => [department.id, department] as const))).values()].sort((a, b) => a.name.localeCompare(b.name)),
    personas: [...new Set(of('JOURNEY').flatMap((item) => ('persona' in item && item.persona ? [item.persona] : [])))].sort(),
  };
}

/** In which columns everything stands: work at its stage, what the work uses wherever it is used. */
function columnsIn({ stages, otherStages, links }: Pick<Model, 'stages' | 'otherStages' | 'links'>, items: readonly Item[]): Map<string, Set<string>> {
  const columns = new Map<string, Set<string>>(items.map(({ id }) => [id, new Set()]));
  const own = new Set(stages.map(({ id }) => id));
  const other = new Set(otherStages.map(({ id }) => id));
  for (const id of own) columns.get(id)!.add(id);
  for (const { fromId, toId, relation } of links) {
    if (relation !== 'SERVES') continue;
    if (own.has(fromId) && other.has(toId)) columns.get(toId)!.add(fromId);
    if (own.has(toId) && other.has(fromId)) columns.get(fromId)!.add(toId);
  }
  const give = (from: string, to: string) => columns.get(from)?.forEach((column) => columns.get(to)?.add(column));
  for (const { id, kind, parentId } of items) if ((kind === 'TOUCHPOINT' || kind === 'ACTIVITY') && parentId) give(parentId, id);
  for (const { fromId, toId, relation } of links) if (usesSomething.has(relation)) give(fromId, toId);
  return columns;
}

function marksIn(links: readonly Link[], byId: ReadonlyMap<string, Item>): Map<string, Marks> {
  const addressedBy = Map.groupBy(links.filter(({ relation }) => relation === 'ADDRESSES'), ({ toId }) => toId);
  const marks = new Map<string, Marks>();
  for (const [id, hurts] of Map.groupBy(links.filter(({ relation }) => relation === 'HURTS'), ({ toId }) => toId)) {
    const pains = hurts.map(({ fromId }) => byId.get(fromId)!).sort((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name));
    const opportunities = [...new Set(pains.flatMap((pain) => (addressedBy.get(pain.id) ?? []).map(({ fromId }) => byId.get(fromId)!)))];
    marks.set(id, { pains, opportunities });
  }
  return marks;
}

const rankOf = (pain: Item): number => ('severity' in pain && pain.severity ? worst.indexOf(pain.severity) : worst.length);

/** The band in which an item stands; null for what is no card of its own: journeys, pain points, opportunities. */
export function bandOf(model: Pick<Model, 'byId'>, item: Item): Band | null {
  switch (item.kind) {
    case 'STAGE':
      return sideOf(item);
    case 'TOUCHPOINT': {
      const stage = item.parentId ? model.byId.get(item.parentId) : undefined;
      return stage ? sideOf(stage) : null;
    }
    case 'ACTIVITY':
      return 'ACTIVITIES';
    case 'CAPABILITY':
      return 'CAPABILITIES';
    case 'APPLICATION':
      return 'APPLICATIONS';
    default:
      return null;
  }
}

/** The department in whose lane an activity stands: the one that leads it; none where nobody does. */
export const leadOf = ({ departments }: Item): { id: string; name: string } | null => departments.find(({ part }: { part: DepartmentPart }) => part === 'LEAD')?.department ?? null;

/** The items that a filter leaves: stages always stay, work and what it uses must match. */
export function shownIn(model: Model, { departmentId, persona, heat }: Filter): ReadonlySet<string> {
  const hot = (id: string): boolean => heat <= 0 || (model.heatOf.get(id) ?? 0) >= heat;
  const ofPersona = (stageId: string | null): boolean => {
    const journey = stageId ? model.byId.get(model.byId.get(stageId)?.parentId ?? '') : undefined;
    return !persona || !journey || journey.id === model.journey.id || ('persona' in journey && journey.persona === persona);
  };
  const shown = new Set<string>();
  for (const item of model.byId.values()) {
    if (item.kind === 'STAGE' && ofPersona(item.id)) shown.add(item.id);
    if (item.kind === 'TOUCHPOINT' && ofPersona(item.parentId) && hot(item.id)) shown.add(item.id);
    if (item.kind === 'ACTIVITY' && ofPersona(item.parentId) && hot(item.id) && (!departmentId || item.departments.some(({ department }) => department.id === departmentId))) shown.add(item.id);
  }
  for (const { fromId, toId, relation } of model.links) {
    if (!usesSomething.has(relation) || !hot(toId)) continue;
    const from = model.byId.get(fromId)!;
    // A stage's own needs say nothing of a department.
    if (from.kind === 'ACTIVITY' ? shown.has(fromId) || heat > 0 : shown.has(fromId) && !departmentId) shown.add(toId);
  }
  return shown;
}
