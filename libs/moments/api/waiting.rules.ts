import { Severity } from '@app/shared-api';
import type { WorkingCalendar } from '@app/people-api';
import { type Patience, endOf } from './offer.rules';

const twoWorkingHours: Patience = { minutes: 120, of: 'working' };

const patience: Record<Severity, Patience> = {
  [Severity.CRITICAL]: { minutes: 10, of: 'elapsed' },
  [Severity.HIGH]: { minutes: 30, of: 'elapsed' },
  [Severity.MEDIUM]: twoWorkingHours,
  [Severity.LOW]: twoWorkingHours,
};

/** When the next people are told that this still waits: after the arrival, and after each telling. */
export const tellNextAt = (severity: Severity | null, since: Date, calendar: WorkingCalendar): Date => endOf(patience[severity ?? Severity.LOW], since, calendar);

/** A department on the way up from a moment's own; `depth` 0 is its own. */
export interface Level {
  departmentId: string;
  depth: number;
  hasCoordinators: boolean;
  hasHead: boolean;
}

/**
 * Whose coordinators are told at a level of the climb: of the first department at or above it that has any.
 * Above the last that has some, the climb stays there and repeats. Where nobody coordinates up to the root, heads stand in alike;
 * where there is not even a head, nobody is left but the administrators.
 */
export function whoIsTold(level: number, ladder: readonly Level[]): Level | null {
  const upwards = ladder.toSorted((a, b) => a.depth - b.depth);
  const coordinated = upwards.filter(({ hasCoordinators }) => hasCoordinators);
  const staffed = coordinated.length > 0 ? coordinated : upwards.filter(({ hasHead }) => hasHead);
  return staffed.find(({ depth }) => depth >= level) ?? staffed.at(-1) ?? null;
}

/** Who is told that a promised update is overdue: first whoever holds it, then their head; after that nobody again. */
export const promiseStep = (level: number): { tell: 'holder' | 'head'; goesOn: boolean } | null =>
  level === 0 ? { tell: 'holder', goesOn: true } : level === 1 ? { tell: 'head', goesOn: false } : null;
