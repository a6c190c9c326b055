import { WorkingTimes, rootDepartment } from '@app/people-api';
import { Clock, Database, EngineTask, type EngineTaskProvider, engineActor } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Moment } from './moment.entity';
import { MomentAccess } from './moment.access';
import { MomentRecord } from './moment.record';
import type { Offer } from './offer.entity';
import { OpenOffers } from './open-offers';
import { type Level, promiseStep, tellNextAt, whoIsTold } from './waiting.rules';
import { workingTimeOf } from './whose-time';

const BATCH = 50;

/**
 * Works on the moments whose time has come, each locked in a transaction of its own: what another process has locked is
 * passed over, what is done has no due time any more, or a later one, so that twice does nothing; and one that fails
 * keeps no other from its time.
 */
async function eachDue(db: Database, column: 'offer_due_at' | 'tell_at' | 'promise_tell_at', now: Date, work: (moment: Moment) => Promise<void>): Promise<number> {
  const workOn = (id: string): Promise<number> =>
    db.transaction(async () => {
      const stillDue = await db.one(`SELECT FROM moment WHERE id = $1 AND ${column} <= $2 FOR UPDATE SKIP LOCKED`, [id, now]);
      if (!stillDue) return 0;
      await work((await db.manager.findOneBy(Moment, { id }))!);
      return 1;
    });
  for (let done = 0; ; ) {
    const due = await db.query<{ id: string }>(`SELECT id FROM moment WHERE ${column} <= $1 ORDER BY ${column} LIMIT ${BATCH}`, [now]);
    const outcomes: PromiseSettledResult<number>[] = [];
    for (const { id } of due) outcomes.push(...(await Promise.allSettled([workOn(id)])));
    const count = outcomes.reduce((sum, outcome) => sum + (outcome.status === 'fulfilled' ? outcome.value : 0), 0);
    done += count;
    if (due.length === BATCH && count > 0) continue;
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    // The engine logs it and comes again in two seconds.
    if (failed) throw failed.reason;
    return done;
  }
}

/** Offers that nobody answered lapse: only the offer closes. The holder is told, and the receivers of the department above. */
@Injectable()
@EngineTask({ name: 'moments.lapse' })
export class LapsingOffers implements EngineTaskProvider {
  constructor(
    private readonly db: Database,
    private readonly offers: OpenOffers,
  ) {}

  async runDue(now: Date): Promise<number> {
    return eachDue(this.db, 'offer_due_at', now, async (moment) => {
      const offer = (await this.offers.of(moment))!;
      await this.offers.end(engineActor, moment, offer, 'lapsed', { aboveDepartmentId: await this.above(offer) });
    });
  }

  /** Above a person is their department, above a department the next. */
  private async above({ toPersonId, toDepartmentId }: Offer): Promise<string | null> {
    if (toPersonId) return toDepartmentId;
    return (await this.db.one<{ id: string | null }>(`SELECT parent_id AS id FROM department WHERE id = $1`, [toDepartmentId]))?.id ?? null;
  }
}

/** Moments that nobody took up: told one level up the departments each time, to the top of those who can, where it repeats. */
@Injectable()
@EngineTask({ name: 'moments.unattended' })
export class UnattendedMoments implements EngineTaskProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly workingTimes: WorkingTimes,
  ) {}

  async runDue(now: Date): Promise<number> {
    return eachDue(this.db, 'tell_at', now, async (moment) => {
      const level = moment.tellLevel + 1;
      if (!moment.departmentId) await this.standAtRoot(moment);
      const told = whoIsTold(level, await this.ladderOf(moment.departmentId));
      const calendar = await this.workingTimes.calendarOf(moment.locationId);
      // From now on, not from when it was due: after a pause of the engine nobody is told twice at once.
      await this.access.write(moment, { tellLevel: told?.depth ?? 0, tellAt: tellNextAt(moment.severity, this.clock.now(), calendar) });
      await this.record.entry(engineActor, moment, 'nobody_took_it_up', { level, departmentId: told?.departmentId ?? null });
    });
  }

  /** Raised before there was any department, it stands with the root as soon as there is one. */
  private async standAtRoot(moment: Moment): Promise<void> {
    const { departmentId } = (await this.db.one<{ departmentId: string | null }>(`SELECT ${rootDepartment} AS "departmentId"`))!;
    if (!departmentId) return;
    await this.access.write(moment, { departmentId });
    await this.record.entry(engineActor, moment, 'changed', { fields: ['department'], fromDepartmentId: null, toDepartmentId: departmentId });
  }

  private async ladderOf(departmentId: string | null): Promise<Level[]> {
    return this.db.query<Level>(
      `SELECT da.ancestor_id AS "departmentId", da.depth, EXISTS (
         SELECT FROM role_grant rg JOIN person p ON p.id = rg.person_id AND p.active WHERE rg.department_id = da.ancestor_id AND rg.role = 'coordinator'
       ) AS "hasCoordinators", EXISTS (SELECT FROM department d JOIN person p ON p.id = d.head_id AND p.active WHERE d.id = da.ancestor_id) AS "hasHead"
       FROM department_ancestor da WHERE da.department_id = $1`,
      [departmentId],
    );
  }
}

/** Updates that the customer was promised, and that are overdue: the holder is told, then their head. */
@Injectable()
@EngineTask({ name: 'moments.promises' })
export class OverduePromises implements EngineTaskProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly workingTimes: WorkingTimes,
  ) {}

  async runDue(now: Date): Promise<number> {
    return eachDue(this.db, 'promise_tell_at', now, async (moment) => {
      const step = promiseStep(moment.promiseLevel);
      const level = moment.promiseLevel + 1;
      const calendar = await workingTimeOf(this.workingTimes, { personId: moment.holderPersonId, departmentId: moment.holderDepartmentId });
      await this.access.write(moment, { promiseLevel: level, promiseTellAt: step?.goesOn ? tellNextAt(moment.severity, this.clock.now(), calendar) : null });
      if (step) await this.record.entry(engineActor, moment, 'promise_overdue', { level, personId: moment.holderPersonId, departmentId: moment.holderDepartmentId });
    });
  }
}
