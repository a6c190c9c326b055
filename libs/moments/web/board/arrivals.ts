import type { BoardRowFragment, MomentOrder } from '../moments.generated';

type Row = Pick<BoardRowFragment, 'id' | 'raisedAt' | 'severity'>;

const weight = { CRITICAL: 8, HIGH: 4, MEDIUM: 2, LOW: 1, none: 0 };

/** The same order that the API gives its pages in. */
export function compareIn(order: MomentOrder): (one: Row, other: Row) => number {
  const newest = (one: Row, other: Row) => Date.parse(other.raisedAt) - Date.parse(one.raisedAt) || (one.id < other.id ? 1 : -1);
  if (order === 'NEWEST') return newest;
  if (order === 'OLDEST') return (one, other) => newest(other, one);
  return (one, other) => weight[other.severity ?? 'none'] - weight[one.severity ?? 'none'] || newest(one, other);
}

/** What a batch of changes does to a list. */
export interface Change<R extends Row> {
  /** The list as it is with the change. */
  rows: R[];
  /** Those that were not in it before. */
  came: R[];
  /** Those that were in it and are not any more. */
  left: string[];
}

/**
 * Folds a batch into one list. `asked` are the ids that changed, `fresh` those of them that the list's filter still holds.
 * A row that belongs behind the last loaded one is not shown yet where more pages follow: it comes with its page.
 */
export function foldIn<R extends Row>(list: { rows: readonly R[]; hasMore: boolean; order: MomentOrder }, asked: readonly string[], fresh: readonly R[]): Change<R> {
  const compare = compareIn(list.order);
  const held = new Map(fresh.map((row) => [row.id, row]));
  const gone = new Set(asked.filter((id) => !held.has(id)));
  const known = new Set(list.rows.map(({ id }) => id));
  const kept = list.rows.filter(({ id }) => !gone.has(id)).map((row) => held.get(row.id) ?? row);
  const last = kept.at(-1);
  const came = fresh.filter((row) => !known.has(row.id) && (!list.hasMore || last === undefined || compare(row, last) < 0));
  // what changed its place (a severity) is put where it belongs now
  const rows = [...kept, ...came].sort(compare);
  return { rows, came, left: [...gone].filter((id) => known.has(id)) };
}
