import type { MomentFilter } from '../moments.generated';
import { plainBoard, writeAddress, type BoardAddress } from '../board/filter';
import type { HandOff, Outcome } from './hand-offs';
import { beginOf, daysOn } from './period';

/** The weeks and the department that the figures are about. */
export interface Scope {
  departmentId: string | null;
  from: string;
  to: string;
  timeZone: string;
}

const board = (address: Partial<BoardAddress>): string => {
  const search = writeAddress({ ...plainBoard, ...address }).toString();
  return search ? `/moments?${search}` : '/moments';
};

/** The board with what is open now. */
export const openRows = (departmentId: string | null, more: Partial<BoardAddress> = {}): string => board({ departmentId, ...more });

/** The board with what was raised in these weeks, whatever became of it. */
export function raisedRows(scope: Scope, more: Partial<BoardAddress> = {}): string {
  const { since, until } = timesOf(scope);
  return board({ states: 'all', departmentId: scope.departmentId, raisedFrom: since, raisedTo: until, ...more });
}

/** From the first midnight of the weeks to the one after the last. */
const timesOf = ({ from, to, timeZone }: Scope) => ({ since: beginOf(from, timeZone), until: beginOf(daysOn(to, 1), timeZone) });

/** The board with what took as long as one bar of a histogram says. */
export const barRows = (scope: Scope, what: 'accepted' | 'closed', { fromSeconds, toSeconds }: { fromSeconds: number; toSeconds: number | null }): string =>
  raisedRows(scope, { [what]: { from: fromSeconds, to: toSeconds } });

/** The board with what one department offered to another in these weeks, and what became of it. */
export const handOffRows = (scope: Scope, { from, to }: Pick<HandOff, 'from' | 'to'>, state: Outcome | null = null): string =>
  board({ states: 'all', handOff: { by: from?.id ?? null, to: to?.id ?? null, state, ...timesOf(scope) } });

/** The board with what was raised in one of the weeks. */
export const weekRows = (scope: Scope, monday: string): string => raisedRows({ ...scope, from: monday, to: daysOn(monday, 6) });

/** What is open in a department, to count how many of them the viewer may open. */
export const openFilter = (departmentId: string | null): MomentFilter => ({ open: true, ...(departmentId ? { departmentId } : {}) });
