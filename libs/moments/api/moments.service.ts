import { WorkingTimes } from '@app/people-api';
import { type Actor, Clock, Database, invalid } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Holdings } from './holdings.service';
import { MomentAccess } from './moment.access';
import type { Moment } from './moment.entity';
import type { CloseInput, MergeInput, MomentInput, ReopenInput, ResolveInput, WithdrawInput } from './moment.inputs';
import { MomentReads } from './moment.reads';
import { MomentRecord } from './moment.record';
import { MomentAction, MomentState } from './moment.states';
import { OpenOffers } from './open-offers';
import { tellNextAt } from './waiting.rules';

/** What becomes of a moment: taken up, resolved, closed, reopened, withdrawn, merged. */
@Injectable()
export class Moments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reads: MomentReads,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly holdings: Holdings,
    private readonly offers: OpenOffers,
    private readonly workingTimes: WorkingTimes,
  ) {}

  /** A coordinator holds what nobody held. */
  async takeUp(actor: Actor, { momentId }: MomentInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.TAKE_UP);
      await this.holdings.takeUpIfUnheld(actor, moment);
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Somebody helps without holding it. */
  async join(actor: Actor, { momentId }: MomentInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.JOIN);
      await this.db.query(
        `INSERT INTO responder (moment_id, person_id, joined_at) VALUES ($1, $2, $3)
         ON CONFLICT (moment_id, person_id) DO UPDATE SET joined_at = excluded.joined_at, left_at = NULL`,
        [moment.id, actor.personId, this.clock.now()],
      );
      await this.record.entry(actor, moment, 'joined');
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Somebody who helped lets go; the timeline stays theirs to read. */
  async leave(actor: Actor, { momentId }: MomentInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.LEAVE);
      await this.db.query(`UPDATE responder SET left_at = $3 WHERE moment_id = $1 AND person_id = $2`, [moment.id, actor.personId, this.clock.now()]);
      await this.record.entry(actor, moment, 'left');
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Says what was done. An offer that is open is taken back: there is nothing left to accept. */
  async resolve(actor: Actor, { momentId, version, resolution }: ResolveInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.RESOLVE);
      await this.access.refuseStale(moment, version);
      await this.holdings.takeUpIfUnheld(actor, moment);
      await this.offers.takeBackIfOpen(actor, moment);
      await this.access.write(moment, { state: MomentState.RESOLVED, resolvedAt: this.clock.now(), resolution });
      await this.record.entry(actor, moment, 'resolved', { words: await this.record.words(moment, resolution) });
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Closes it: the customer was told, or there is a reason why not. The holder's clock stops, and so does the customer's. */
  async close(actor: Actor, { momentId, version, notToldReason }: CloseInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.CLOSE);
      await this.access.refuseStale(moment, version);
      const reason = moment.customerTold ? null : notToldReason || null;
      if (!moment.customerTold && !reason) throw invalid('notToldReason', 'required', 'The customer was not told yet. Tell them, or say why not.');
      await this.offers.takeBackIfOpen(actor, moment);
      await this.end(moment, { state: MomentState.CLOSED, closeReason: reason });
      await this.record.entry(actor, moment, 'closed', {
        customerTold: moment.customerTold,
        seconds: Math.floor((this.clock.now().getTime() - moment.raisedAt.getTime()) / 1000),
        ...(reason ? { words: await this.record.words(moment, reason) } : {}),
      });
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Opens it again with whoever held it last, or with nobody if they left. The customer's clock runs on from its first start; the holder's starts anew, so that what came back before is over. */
  async reopen(actor: Actor, { momentId, reason }: ReopenInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.REOPEN);
      const holder = { personId: moment.holderPersonId, departmentId: moment.holderDepartmentId };
      const again = { closedAt: null, closeReason: null, resolvedAt: null, customerTold: false };
      if (moment.state === MomentState.CLOSED && !(await this.isStillHere(holder.personId))) {
        await this.access.write(moment, { ...again, state: MomentState.RAISED, ...nobody, tellLevel: 0, tellAt: await this.firstTelling(moment) });
      } else {
        await this.access.write(moment, { ...again, state: MomentState.ACCEPTED });
        await this.holdings.pass(moment, holder);
      }
      await this.record.entry(actor, moment, 'reopened', { stateTo: moment.state, words: await this.record.words(moment, reason) });
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Whoever raised it takes it back while nobody holds it. */
  async withdraw(actor: Actor, { momentId, reason }: WithdrawInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.WITHDRAW);
      await this.end(moment, { state: MomentState.WITHDRAWN, closeReason: reason });
      await this.record.entry(actor, moment, 'withdrawn', { words: await this.record.words(moment, reason) });
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Lets it go on in another: its photos and those who help stay with it, it points to the other, and who raised it reads that one. */
  async merge(actor: Actor, { momentId, intoId }: MergeInput): Promise<Moment> {
    if (momentId === intoId) throw invalid('intoId', 'other', 'A moment cannot go on in itself.');
    await this.db.transaction(async () => {
      // Always in one order, so that two who merge crosswise do not wait for each other.
      const [first, second] = [momentId, intoId].sort();
      const locked = [await this.access.lock(actor, first!), await this.access.lock(actor, second!)];
      const gone = locked.find(({ moment }) => moment.id === momentId)!;
      const stays = locked.find(({ moment }) => moment.id === intoId)!;
      this.access.authorize(gone, MomentAction.MERGE);
      // What one may change, one may let others go on in; what is over takes nothing in.
      this.access.authorize(stays, MomentAction.CHANGE);
      await this.offers.takeBackIfOpen(actor, gone.moment);
      await this.end(gone.moment, { state: MomentState.MERGED, mergedIntoId: intoId });
      const personIds = await this.leadOn(actor, gone.moment, stays.moment);
      await this.record.entry(actor, gone.moment, 'merged', { intoId, intoNumber: stays.moment.number, personIds });
      await this.record.entry(actor, stays.moment, 'merged_here', { fromId: momentId, fromNumber: gone.moment.number });
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** What was merged into the one that ends goes on in the other too. Returns who raised those: they read that one now, and this one no more. */
  private async leadOn(actor: Actor, gone: Moment, stays: Moment): Promise<string[]> {
    const led = await this.db.query<{ id: string; raiserId: string | null }>(
      `UPDATE moment SET merged_into_id = $2, version = version + 1, updated_at = $3 WHERE merged_into_id = $1 RETURNING id, raiser_id AS "raiserId"`,
      [gone.id, stays.id, this.clock.now()],
    );
    for (const moment of led) await this.record.entry(actor, moment, 'merged', { intoId: stays.id, intoNumber: stays.number });
    return led.flatMap(({ raiserId }) => raiserId ?? []);
  }

  /** The end of it: whoever held it lets go, and no clock runs any more. The row says who held it last. */
  private async end(moment: Moment, how: Pick<Moment, 'state'> & Partial<Moment>): Promise<void> {
    await this.holdings.finish(moment);
    await this.access.write(moment, { ...how, closedAt: this.clock.now(), promisedAt: null, promiseTellAt: null, promiseLevel: 0, tellAt: null });
  }

  private async isStillHere(personId: string | null): Promise<boolean> {
    return personId === null || (await this.db.one(`SELECT FROM person WHERE id = $1 AND active`, [personId])) !== null;
  }

  private async firstTelling(moment: Moment): Promise<Date> {
    return tellNextAt(moment.severity, this.clock.now(), await this.workingTimes.calendarOf(moment.locationId));
  }
}

const nobody = { holderPersonId: null, holderDepartmentId: null, holderSince: null };
