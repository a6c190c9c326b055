import type { BoardCountsQuery, BoardRowFragment, MomentFilter, MomentState } from '../moments.generated';
import { compareIn } from './arrivals';
import { filterOf, type BoardAddress } from './filter';
import type { Asked, List } from './use-lists';

const shownStates: readonly MomentState[] = ['RAISED', 'ACCEPTED', 'RESOLVED', 'CLOSED', 'WITHDRAWN', 'MERGED'];
const openStates: readonly MomentState[] = ['RAISED', 'ACCEPTED', 'RESOLVED'];

/** The states that have a column of their own on this board. */
export function statesShown({ states }: Pick<BoardAddress, 'states'>): readonly MomentState[] {
  return states === 'open' ? openStates : states === 'all' ? shownStates : states;
}

/** The department where a moment is now: the one that holds it, or the one it was raised in while nobody does. */
export function departmentOf(row: Pick<BoardRowFragment, 'holder' | 'department'>): { id: string; name: string } | null {
  return row.holder?.department ?? row.department;
}

/** The lists that an address needs: one; by state one for each; by department the whole, and one more for each column that was asked to go on. */
export function listsOf(address: BoardAddress, furtherDepartments: readonly string[]): Asked[] {
  const filter = filterOf(address);
  if (address.view === 'state') return statesShown(address).map((state) => ({ key: state, filter: inState(filter, state) }));
  const whole: Asked = { key: 'all', filter };
  if (address.view === 'list') return [whole];
  return [whole, ...furtherDepartments.map((departmentId) => ({ key: departmentId, filter: { ...filter, departmentId } }))];
}

function inState(filter: MomentFilter, state: MomentState): MomentFilter {
  return { ...Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'open')), states: [state] };
}

/** Whether a row that the board's filter holds belongs into one of its lists. A further department's list only keeps what it has: new rows come into the whole. */
export function belongs(key: string, row: Pick<BoardRowFragment, 'id' | 'state'>, known: ReadonlySet<string>): boolean {
  if (key === 'all') return true;
  return (shownStates as readonly string[]).includes(key) ? row.state === key : known.has(row.id);
}

/** A column of the board by state or by department. */
export interface BoardColumn {
  key: string;
  state: MomentState | null;
  department: { id: string; name: string } | null;
  rows: readonly BoardRowFragment[];
  /** How many there are, shown or not. */
  total: number;
  /** The list that goes on at the end of the column, if it has one of its own. */
  list: List | null;
}

/** Sorts what was loaded into columns. Departments stand as they were counted first, the most first, and keep their places. */
export function columnsOf(lists: readonly List[], address: BoardAddress, counts: BoardCountsQuery['boardCounts'] | undefined): BoardColumn[] {
  if (address.view === 'state')
    return lists.map((list) => ({
      key: list.key,
      state: list.key as MomentState,
      department: null,
      rows: list.rows,
      total: list.hasMore ? (counts?.byState.find(({ state }) => state === list.key)?.count ?? list.rows.length) : list.rows.length,
      list,
    }));
  const everything = lists.every(({ hasMore }) => !hasMore);
  const counted = new Map((counts?.byDepartment ?? []).map(({ department, count }) => [department?.id ?? '', { department, count }]));
  const seen = new Set<string>();
  const rows = lists.flatMap((list) => list.rows).filter(({ id }) => !seen.has(id) && seen.add(id)).sort(compareIn(address.order));
  const byDepartment = Map.groupBy(rows, (row) => departmentOf(row)?.id ?? '');
  const keys = [...new Set([...counted.keys(), ...byDepartment.keys()])].filter((key) => (byDepartment.get(key)?.length ?? 0) > 0 || (!everything && (counted.get(key)?.count ?? 0) > 0));
  return keys.map((key): BoardColumn => {
    const here = byDepartment.get(key) ?? [];
    const own = lists.find((list) => list.key === key) ?? null;
    const whole = everything || (own !== null && !own.hasMore);
    const first = here[0];
    return {
      key: key || 'none',
      state: null,
      department: (first ? departmentOf(first) : counted.get(key)?.department) ?? null,
      rows: here,
      total: whole ? here.length : Math.max(here.length, counted.get(key)?.count ?? 0),
      list: own?.hasMore ? own : null,
    };
  });
}
