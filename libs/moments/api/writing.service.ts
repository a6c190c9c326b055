import { type Actor, Clock, Database, inputDigest, invalid, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { keyReused, madeBefore } from './client-keys';
import { Holdings } from './holdings.service';
import { MomentAccess } from './moment.access';
import type { Moment } from './moment.entity';
import type { AddNoteInput, TellCustomerInput } from './moment.inputs';
import { MomentReads } from './moment.reads';
import { MomentRecord } from './moment.record';
import { MomentAction, MomentState } from './moment.states';

/** What people write about a moment: notes for each other, additions of whoever raised it, and what the customer was told. */
@Injectable()
export class Writing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reads: MomentReads,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly holdings: Holdings,
  ) {}

  /** Writes an internal note; what the raiser writes is an addition, unless they work on it themselves. */
  async addNote(actor: Actor, input: AddNoteInput): Promise<Moment> {
    const digest = inputDigest(input);
    const made = await this.db.transaction(async () => {
      const inHand = await this.access.lock(actor, input.momentId);
      if (await madeBefore(this.db, 'note', actor, input.clientKey, digest)) return false;
      const { moment, standings } = inHand;
      const adds = standings.includes('raiser') && (moment.state === MomentState.RAISED || standings.every((standing) => !worksOnIt.has(standing)));
      this.access.authorize(inHand, adds ? MomentAction.ADD : MomentAction.NOTE);
      if (!adds) await this.holdings.takeUpIfUnheld(actor, moment);
      const id = newId();
      const made = await this.db.one(
        `INSERT INTO note (id, client_key, client_digest, moment_id, author_id, kind, text, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (client_key) DO NOTHING RETURNING id`,
        [id, input.clientKey, digest, moment.id, actor.personId, adds ? 'addition' : 'note', input.text, this.clock.now()],
      );
      if (!made) throw keyReused();
      await this.record.entry(actor, moment, adds ? 'added' : 'noted', { words: `note:${id}` });
      return true;
    });
    return made ? this.reads.justChanged(actor, input.momentId) : this.reads.asItIs(actor, input.momentId);
  }

  /** Writes down what the customer was told, and by when they hear from us next. */
  async tellCustomer(actor: Actor, input: TellCustomerInput): Promise<Moment> {
    const digest = inputDigest(input);
    const made = await this.db.transaction(async () => {
      const inHand = await this.access.lock(actor, input.momentId);
      if (await madeBefore(this.db, 'customer_update', actor, input.clientKey, digest)) return false;
      this.access.authorize(inHand, MomentAction.TELL_CUSTOMER);
      const now = this.clock.now();
      const promised = input.nextPromisedAt ?? null;
      if (promised && promised <= now) throw invalid('nextPromisedAt', 'future', 'Promise a time that is still to come.');
      const { moment } = inHand;
      await this.holdings.takeUpIfUnheld(actor, moment);
      const id = newId();
      const made = await this.db.one(
        `INSERT INTO customer_update (id, client_key, client_digest, moment_id, author_id, text, told_how, told_at, next_promised_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (client_key) DO NOTHING RETURNING id`,
        [id, input.clientKey, digest, moment.id, actor.personId, input.text, input.how, now, promised],
      );
      if (!made) throw keyReused();
      await this.access.write(moment, { customerTold: true, lastToldAt: now, promisedAt: promised, promiseTellAt: promised, promiseLevel: 0 });
      await this.record.entry(actor, moment, 'customer_told', { how: input.how, nextPromisedAt: promised?.toISOString() ?? null, words: `update:${id}` });
      return true;
    });
    return made ? this.reads.justChanged(actor, input.momentId) : this.reads.asItIs(actor, input.momentId);
  }
}

/** Those whose notes are for colleagues, even about what they raised themselves. */
const worksOnIt = new Set(['holder', 'actsForHolder', 'headOfHolder', 'responder', 'coordinator']);
