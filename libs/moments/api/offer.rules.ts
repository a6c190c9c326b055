import { Severity } from '@app/shared-api';
import { NoWorkingTime, type WorkingCalendar, addWorkingTime } from '@app/people-api';

const MINUTE = 60_000;

/** How long something may wait: in minutes on the clock on the wall, or in minutes of somebody's working time. */
export interface Patience {
  minutes: number;
  of: 'elapsed' | 'working';
}

/** A moment whose severity nobody knows waits as long as one of low severity. */
const patienceWithOffers: Record<Severity, Patience> = {
  [Severity.CRITICAL]: { minutes: 15, of: 'elapsed' },
  [Severity.HIGH]: { minutes: 60, of: 'elapsed' },
  [Severity.MEDIUM]: { minutes: 4 * 60, of: 'working' },
  [Severity.LOW]: { minutes: 8 * 60, of: 'working' },
};

/** When patience that began at `from` ends. Where a calendar has no working time in a year, the clock on the wall counts. */
export function endOf({ minutes, of }: Patience, from: Date, calendar: WorkingCalendar): Date {
  const elapsed = new Date(from.getTime() + minutes * MINUTE);
  if (of === 'elapsed') return elapsed;
  try {
    return addWorkingTime(from, minutes, calendar);
  } catch (error) {
    if (error instanceof NoWorkingTime) return elapsed;
    throw error;
  }
}

/** When an offer lapses that is made now: frozen then, whatever the severity becomes later. */
export const offerLapsesAt = (severity: Severity | null, madeAt: Date, recipient: WorkingCalendar): Date =>
  endOf(patienceWithOffers[severity ?? Severity.LOW], madeAt, recipient);
