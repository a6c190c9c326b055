import { workingSecondsBetween, WorkingTimes } from '@app/people-api';
import { type Actor, Clock, Database, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { MomentAccess } from './moment.access';
import type { Moment } from './moment.entity';
import { MomentRecord } from './moment.record';
import { MomentState } from './moment.states';
import { type Party, workingTimeOf } from './whose-time';

/** Who holds a moment, from when to when. One holding runs at a time; finished, it keeps both of its clocks. */
@Injectable()
export class Holdings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly workingTimes: WorkingTimes,
  ) {}

  /** A coordinator who acts on what nobody holds takes it up by doing so. */
  async takeUpIfUnheld(actor: Actor, moment: Moment): Promise<void> {
    if (moment.state !== MomentState.RAISED) return;
    const coordinator = await this.db.one<{ departmentId: string | null }>(`SELECT department_id AS "departmentId" FROM person WHERE id = $1`, [actor.personId]);
    const departmentId = coordinator?.departmentId ?? moment.departmentId;
    await this.pass(moment, { personId: actor.personId, departmentId });
    await this.record.entry(actor, moment, 'taken_up', { personId: actor.personId, departmentId });
  }

  /** Passes it to a new holder: the holding before ends, the new one's clock starts. What is resolved stays so. */
  async pass(moment: Moment, to: Party): Promise<void> {
    const now = this.clock.now();
    await this.finish(moment);
    await this.db.query(`INSERT INTO holding (id, moment_id, person_id, department_id, since) VALUES ($1, $2, $3, $4, $5)`, [newId(), moment.id, to.personId, to.departmentId, now]);
    // Whoever holds it does not help besides.
    if (to.personId) await this.db.query(`UPDATE responder SET left_at = $3 WHERE moment_id = $1 AND person_id = $2 AND left_at IS NULL`, [moment.id, to.personId, now]);
    await this.access.write(moment, {
      state: moment.state === MomentState.RESOLVED ? MomentState.RESOLVED : MomentState.ACCEPTED,
      holderPersonId: to.personId,
      holderDepartmentId: to.departmentId,
      holderSince: now,
      firstAcceptedAt: moment.firstAcceptedAt ?? now,
      tellAt: null,
    });
  }

  /** Ends the holding that runs, if one does, and keeps its elapsed and its working time. */
  async finish(moment: Moment): Promise<void> {
    const now = this.clock.now();
    const running = await this.db.one<{ id: string; since: Date }>(`SELECT id, since FROM holding WHERE moment_id = $1 AND until IS NULL`, [moment.id]);
    if (!running) return;
    const elapsed = Math.max(0, Math.floor((now.getTime() - running.since.getTime()) / 1000));
    const calendar = await workingTimeOf(this.workingTimes, { personId: moment.holderPersonId, departmentId: moment.holderDepartmentId });
    const working = workingSecondsBetween(running.since, now, calendar);
    await this.db.query(`UPDATE holding SET until = $2, elapsed_seconds = $3, working_seconds = $4 WHERE id = $1`, [running.id, now, elapsed, working]);
  }
}
