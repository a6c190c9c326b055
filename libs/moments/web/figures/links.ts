import type { MomentFilter } from '../moments.generated';
import { plainBoard, writeAddress, type BoardAddress } from '../board/filter';
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
export function raisedRows({ departmentId, from, to, timeZone }: Scope, more: Partial<BoardAddress> = {}): string {
  return board({ states: 'all', departmentId, raisedFrom: beginOf(from, timeZone), raisedTo: beginOf(daysOn(to, 1), timeZone), ...more });
}

/** The board with what was raised in one of the weeks. */
export const weekRows = (scope: Scope, monday: string): string => raisedRows({ ...scope, from: monday, to: daysOn(monday, 6) });

/** What is open in a department, to count how many of them the viewer may open. */
export const openFilter = (departmentId: string | null): MomentFilter => ({ open: true, ...(departmentId ? { departmentId } : {}) });
