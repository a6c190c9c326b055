import { Clock, Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { isOpen } from '../moment.states';
import { EVERYWHERE } from './figure.rules';

const FRESH = 5_000;

/** Open moments of one department, itself alone. */
export interface OpenOfDepartment {
  departmentId: string;
  open: number;
  unheld: number;
}

/** Open moments by department, from a covering index; one count serves everybody for 5 seconds. */
@Injectable()
export class OpenCounts {
  private counted: { at: number; rows: Promise<OpenOfDepartment[]> } | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  all(): Promise<OpenOfDepartment[]> {
    const now = this.clock.now().getTime();
    if (!this.counted || Math.abs(now - this.counted.at) >= FRESH) {
      const rows = this.db.query<OpenOfDepartment>(
        `SELECT COALESCE(m.at_department_id, '${EVERYWHERE}') AS "departmentId", count(*)::int AS open, (count(*) FILTER (WHERE m.state = 'raised'))::int AS unheld
         FROM moment m WHERE ${isOpen('m')} GROUP BY m.at_department_id`,
      );
      rows.catch(() => (this.counted = null));
      this.counted = { at: now, rows };
    }
    return this.counted.rows;
  }
}
