import type { Model } from '../blueprint/model';
import { eachOnce, hurtsNow, inOrder, type Measure, type Pain, weightOf } from './items';

/** Where a stage's work uses a capability, and what hurts there. */
export interface HeatCell {
  /** Whether the work of the stage uses it at all. */
  used: boolean;
  pains: readonly Pain[];
}

/** A row of the map: a capability with what stands in it, or what hurts at no capability. */
export interface HeatRow {
  /** null: what hurts where no capability is named. */
  capability: { id: string; name: string } | null;
  /** 0: at the top of the tree. */
  depth: number;
  /** Whether the rows under it are summed up in it. */
  sums: boolean;
  cells: readonly HeatCell[];
  pains: readonly Pain[];
}

/** The whole map. */
export interface HeatMap {
  stages: ReadonlyArray<{ id: string; name: string }>;
  rows: readonly HeatRow[];
  /** What hurts at each stage, each pain point once. */
  totals: ReadonlyArray<readonly Pain[]>;
  /** What hurts in this journey, but at no stage of it. */
  unplaced: readonly Pain[];
}

/** The row of what hurts where no capability is named. */
const noCapability = '';

/** Lays out what hurts at which stage of a journey, by the capabilities that the work there uses. */
export function heatMapOf(model: Model): HeatMap {
  const { byId, stages, columnsOf } = model;
  const linksFrom = Map.groupBy(model.links, ({ fromId }) => fromId);
  const usedBy = Map.groupBy(model.links.filter(({ relation, toId }) => (relation === 'USES' || relation === 'NEEDS') && byId.get(toId)!.kind === 'CAPABILITY'), ({ toId }) => toId);
  const usedAt = (id: string): Set<string> => new Set((usedBy.get(id) ?? []).flatMap(({ fromId }) => [...(columnsOf.get(fromId) ?? [])]));
  const found = new Map<string, Map<string, Pain[]>>();
  const placed = new Set<string>();
  const pains = [...byId.values()].filter(hurtsNow);
  for (const pain of pains) {
    for (const [stage, capability] of placesOf(model, linksFrom, pain, usedAt)) {
      placed.add(pain.id);
      const row = found.get(capability) ?? found.set(capability, new Map()).get(capability)!;
      (row.get(stage) ?? row.set(stage, []).get(stage)!).push(pain);
    }
  }
  const rowOf = (ids: readonly string[], capability: HeatRow['capability'], depth: number): HeatRow => {
    const used = new Set(ids.flatMap((id) => [...usedAt(id)]));
    const cells = stages.map((stage) => ({ used: used.has(stage.id), pains: eachOnce(ids.flatMap((id) => found.get(id)?.get(stage.id) ?? [])) }));
    return { capability, depth, sums: ids.length > 1, cells, pains: eachOnce(cells.flatMap((cell) => cell.pains)) };
  };
  const rows = treeRows(model, (id) => usedBy.has(id) || found.has(id), rowOf);
  if (found.has(noCapability)) rows.push(rowOf([noCapability], null, 0));
  return {
    stages,
    rows,
    totals: stages.map((_stage, at) => eachOnce(rows.flatMap((row) => row.cells[at]!.pains))),
    unplaced: pains.filter(({ id }) => !placed.has(id)),
  };
}

/** In which cells a pain point sits: as narrowly as its links say. */
function placesOf({ byId, links, columnsOf }: Model, linksFrom: ReadonlyMap<string, Model['links'][number][]>, pain: Pain, usedAt: (id: string) => Set<string>): Array<readonly [stage: string, capability: string]> {
  const from = (id: string, ...relations: string[]) => (linksFrom.get(id) ?? []).filter(({ relation }) => relations.includes(relation)).map(({ toId }) => byId.get(toId)!);
  const places = from(pain.id, 'HURTS');
  const of = (...kinds: string[]) => places.filter(({ kind }) => kinds.includes(kind));
  const usesOf = (id: string) => from(id, 'USES', 'NEEDS').filter(({ kind }) => kind === 'CAPABILITY').map((capability) => capability.id);
  const at = (id: string) => [...(columnsOf.get(id) ?? [])];
  const work = of('STAGE', 'TOUCHPOINT', 'ACTIVITY');
  const named = new Set(work.flatMap(({ id }) => at(id)));
  const capabilities = of('CAPABILITY');
  if (capabilities.length > 0) {
    return capabilities.flatMap(({ id }) => [...(named.size > 0 ? named : usedAtOrBelow(byId, id, usedAt))].map((stage) => [stage, id] as const));
  }
  if (work.length > 0) {
    return work.flatMap(({ id, kind }) => {
      // A stage as a whole needs many: which of them it is, nobody said.
      const used = kind === 'STAGE' ? [] : usesOf(id);
      return at(id).flatMap((stage) => (used.length > 0 ? used : [noCapability]).map((capability) => [stage, capability] as const));
    });
  }
  return of('APPLICATION').flatMap(({ id: application }) => {
    const supported = new Set(from(application, 'SUPPORTS').map(({ id }) => id));
    return links.filter(({ toId, relation }) => toId === application && (relation === 'TOUCHES' || relation === 'NEEDS')).flatMap(({ fromId }) => {
      const used = usesOf(fromId).filter((id) => supported.has(id));
      return at(fromId).flatMap((stage) => (used.length > 0 ? used : [noCapability]).map((capability) => [stage, capability] as const));
    });
  });
}

function usedAtOrBelow(byId: Model['byId'], id: string, usedAt: (id: string) => Set<string>): Set<string> {
  const below = [...byId.values()].filter(({ kind, parentId }) => kind === 'CAPABILITY' && parentId === id);
  return new Set([...usedAt(id), ...below.flatMap((child) => [...usedAtOrBelow(byId, child.id, usedAt)])]);
}

/** The capabilities that matter here, as the tree has them: those at the top sum up what stands in them. */
function treeRows({ byId }: Model, matters: (id: string) => boolean, rowOf: (ids: readonly string[], capability: HeatRow['capability'], depth: number) => HeatRow): HeatRow[] {
  const childrenOf = Map.groupBy([...byId.values()].filter(({ kind }) => kind === 'CAPABILITY').sort(inOrder), ({ parentId }) => (parentId !== null && byId.has(parentId) ? parentId : null));
  const below = (id: string): string[] => [...(matters(id) ? [id] : []), ...(childrenOf.get(id) ?? []).flatMap((child) => below(child.id))];
  const under = (parent: string | null, depth: number): HeatRow[] =>
    (childrenOf.get(parent) ?? []).flatMap((capability) => {
      const ids = below(capability.id);
      if (ids.length === 0) return [];
      // Only the top sums up: a sum on every level would say the same thing four times.
      const own = depth === 0 ? rowOf(ids.length === 1 && ids[0] !== capability.id ? [capability.id, ...ids] : ids, capability, 0) : matters(capability.id) ? rowOf([capability.id], capability, depth) : null;
      return [...(own ? [own] : []), ...under(capability.id, own ? depth + 1 : depth)];
    });
  return under(null, 0);
}

/** The cell where it hurts most, among equals the dearest, and how many are equal to it; sums do not count. Null where nothing hurts. */
export function hottestOf({ rows, stages }: HeatMap, measure: Measure): { row: HeatRow; stage: { id: string; name: string }; pains: readonly Pain[]; value: number; equal: number } | null {
  const cells = rows.filter(({ sums }) => !sums).flatMap((row) => row.cells.map(({ pains }, at) => ({ row, stage: stages[at]!, pains, value: weightOf(pains, measure) ?? 0 })));
  const value = Math.max(0, ...cells.map((cell) => cell.value));
  if (value === 0) return null;
  const most = cells.filter((cell) => cell.value === value).sort((one, other) => (weightOf(other.pains, 'cost') ?? 0) - (weightOf(one.pains, 'cost') ?? 0));
  return { ...most[0]!, equal: most.length };
}
