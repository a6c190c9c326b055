import { Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { usualWorkingTime } from './working-time';
import { addWorkingTime, NoWorkingTime, type WorkingCalendar, type WorkingTimeJson } from './working-time.rules';

interface CalendarRow {
  timeZone: string;
  workingTime: WorkingTimeJson;
}

/** Whose working time counts: the location's own where it has one, else the organization's default, read in the location's time zone. */
const CALENDAR = `coalesce(l.time_zone, o.time_zone) AS "timeZone", coalesce(l.working_time, o.working_time) AS "workingTime"`;

/** Finds the working time that holds for a place, a department or a person. */
@Injectable()
export class WorkingTimes {
  constructor(private readonly db: Database) {}

  /** Of a location; null: of the organization. */
  calendarOf(locationId: string | null): Promise<WorkingCalendar> {
    return this.read(`SELECT ${CALENDAR} FROM organization o LEFT JOIN location l ON l.id = $1`, [locationId]);
  }

  /** Of a department: where its head works, else the organization's. */
  calendarOfDepartment(departmentId: string | null): Promise<WorkingCalendar> {
    return this.read(
      `SELECT ${CALENDAR} FROM organization o LEFT JOIN department d ON d.id = $1 LEFT JOIN person h ON h.id = d.head_id AND h.active LEFT JOIN location l ON l.id = h.location_id`,
      [departmentId],
    );
  }

  /** Of a person: where they work, else the organization's. */
  calendarOfPerson(personId: string | null): Promise<WorkingCalendar> {
    return this.read(`SELECT ${CALENDAR} FROM organization o LEFT JOIN person p ON p.id = $1 LEFT JOIN location l ON l.id = p.location_id`, [personId]);
  }

  /**
   * When so many working minutes are over: by this calendar; where it has no working time within a year, by the
   * organization's; where that has none either, the minutes count as they pass. What is due is never lost.
   */
  async due(from: Date, minutes: number, calendar: WorkingCalendar): Promise<Date> {
    for (const attempt of [async () => calendar, () => this.calendarOf(null)]) {
      try {
        return addWorkingTime(from, minutes, await attempt());
      } catch (error) {
        if (!(error instanceof NoWorkingTime)) throw error;
      }
    }
    return new Date(from.getTime() + minutes * 60_000);
  }

  private async read(sql: string, params: unknown[]): Promise<WorkingCalendar> {
    const row = await this.db.one<CalendarRow>(sql, params);
    const { timeZone, workingTime } = row ?? { timeZone: 'UTC', workingTime: usualWorkingTime };
    return { timeZone, week: workingTime.week, holidays: workingTime.holidays };
  }
}
