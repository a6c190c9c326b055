import type { WorkingCalendar, WorkingTimes } from '@app/people-api';

/** Whoever holds something or is asked: a person, or a department for itself. */
export interface Party {
  personId: string | null;
  departmentId: string | null;
}

/** In whose working time something waits: the person's, or that of the department's head. */
export const workingTimeOf = (times: WorkingTimes, { personId, departmentId }: Party): Promise<WorkingCalendar> =>
  personId ? times.calendarOfPerson(personId) : times.calendarOfDepartment(departmentId);
