import { type Actor, Clock, Database, ErrorCode, notFound, refuse, stale, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Moment } from './moment.entity';
import { standingsOf } from './moment.policy';
import { type Condition, MomentAction, type MomentState, type Transition, conditionHolds, isTheirs, transitionFor, transitions } from './moment.states';
import type { Standing } from './moment.standings';

/** A moment that a mutation has locked, and what the actor is to it. */
export interface InHand {
  moment: Moment;
  standings: readonly Standing[];
}

const because: Record<Condition, string> = {
  'nothing offered': 'It is offered already. Take that offer back first, or wait for its answer.',
  'an offer is open': 'Nothing is offered any more.',
  'closed for at most 30 days': 'It was closed more than 30 days ago. Raise a new moment instead.',
  'not yet helping': 'You work on it already.',
  'not yet opened': 'You have opened it already.',
};

const inState: Record<MomentState, string> = {
  raised: 'Nobody holds it yet.',
  accepted: 'Somebody works on it.',
  resolved: 'It is resolved.',
  closed: 'It is closed.',
  withdrawn: 'It was withdrawn.',
  merged: 'It goes on in another moment.',
};

/** How a mutation gets hold of a moment: locked first, then judged by what is true under the lock. */
@Injectable()
export class MomentAccess {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Locks the moment and asks what the actor is to it. One whom it does not concern cannot tell it, or what they asked for of it, from none. */
  async lock(actor: Actor, momentId: string, asked: 'moment' | 'offer' = 'moment'): Promise<InHand> {
    const moment = await this.db.manager.findOne(Moment, { where: { id: momentId }, lock: { mode: 'pessimistic_write' } });
    if (!moment) throw notFound(asked);
    // After the lock: what others committed while we waited is seen.
    const [row] = await this.db.prepared<{ standings: Standing[] }>(
      `SELECT ${standingsOf('m', 'v')} AS standings FROM moment m CROSS JOIN ${viewerOf('$1')} v WHERE m.id = $2::uuid`,
      [actor.personId, momentId],
    );
    if (!row || row.standings.length === 0) throw notFound(asked);
    return { moment, standings: row.standings };
  }

  /** Refuses what the table of states does not let this actor do now. */
  authorize({ moment, standings }: InHand, action: MomentAction): Transition {
    const row = transitionFor(moment.state, action);
    const situation = { state: moment.state, standings, offered: moment.openOfferId !== null, closedAt: moment.closedAt };
    if (row && isTheirs(row, situation)) {
      if (conditionHolds(row, situation, this.clock.now())) return row;
      throw refuse(ErrorCode.WRONG_STATE, because[row.when!], { state: moment.state, because: row.when! });
    }
    // Theirs in another state: then the state is what stands in the way.
    const elsewhere = transitions.some((other) => other.action === action && isTheirs(other, situation));
    if (!row && elsewhere) throw refuse(ErrorCode.WRONG_STATE, `${inState[moment.state]} This cannot be done any more, or not yet.`, { state: moment.state });
    throw refuse(ErrorCode.NOT_ALLOWED, 'This is not yours to do with this moment.', { action });
  }

  /** Lock and authorize in one, for what needs nothing in between. */
  async forAction(actor: Actor, momentId: string, action: MomentAction): Promise<InHand> {
    const inHand = await this.lock(actor, momentId);
    this.authorize(inHand, action);
    return inHand;
  }

  /** Refuses a change that was made on an older version, and says whose change came first. */
  async refuseStale({ id, version }: Moment, seen: number): Promise<void> {
    if (version !== seen) throw await stale(this.db, { subjectId: id, changes: version - seen, kinds: null });
  }

  /** Writes what changed, and counts the version on. */
  async write(moment: Moment, changes: QueryDeepPartialEntity<Moment>): Promise<void> {
    await this.db.manager.update(Moment, moment.id, { ...changes, version: () => 'version + 1', updatedAt: this.clock.now() });
    Object.assign(moment, changes);
  }
}
