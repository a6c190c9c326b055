import { receivers } from '@app/people-api';
import { type Actor, Clock, Database, type EntryData } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { MomentAccess } from './moment.access';
import type { Moment } from './moment.entity';
import { lapsedLast } from './moment.policy';
import { MomentRecord } from './moment.record';
import { Offer, OfferState } from './offer.entity';

/** How an offer ends; the ledger's word for it. */
const entryFor = { accepted: 'accepted', declined: 'declined', lapsed: 'offer_lapsed', taken_back: 'taken_back' } as const;

/** A new offer, before it is made. */
export type NewOffer = Pick<Offer, 'id' | 'fromPersonId' | 'fromDepartmentId' | 'toDepartmentId' | 'toPersonId' | 'reason' | 'dueAt'> & Partial<Pick<Offer, 'clientKey' | 'clientDigest'>>;

/** The one open offer of a moment: made, and ended in one of four ways. The moment is locked by whoever calls. */
@Injectable()
export class OpenOffers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
  ) {}

  /** Makes the offer. It changes neither state nor holder. */
  async make(actor: Actor, moment: Moment, offer: NewOffer): Promise<void> {
    const personIds = await this.toldAbove(moment);
    await this.db.manager.insert(Offer, { ...offer, momentId: moment.id, state: OfferState.OPEN, madeAt: this.clock.now() });
    await this.access.write(moment, { openOfferId: offer.id, offeredDepartmentId: offer.toDepartmentId, offeredPersonId: offer.toPersonId, offerDueAt: offer.dueAt });
    await this.record.entry(actor, moment, 'offered', { ...partiesOf(offer), dueAt: offer.dueAt.toISOString(), words: `offer:${offer.id}`, personIds });
  }

  /** Who reads it because they were told of the last offer's lapse: offered again, it is theirs no more. */
  private async toldAbove({ id }: Moment): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT rcv.person_id AS id FROM moment m JOIN offer o ON o.moment_id = m.id AND ${lapsedLast('m', 'o')} JOIN ${receivers} rcv ON rcv.department_id = o.told_department_id WHERE m.id = $1`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** The offer that is open. */
  async of(moment: Moment): Promise<Offer | null> {
    return moment.openOfferId ? this.db.manager.findOneBy(Offer, { id: moment.openOfferId }) : null;
  }

  /** Ends the open offer, and says so: whoever was asked does not know the moment any more, unless they hold it now. */
  async end(actor: Actor, moment: Moment, offer: Offer, how: keyof typeof entryFor, more: { reason?: string; aboveDepartmentId?: string | null; data?: EntryData } = {}): Promise<void> {
    const now = this.clock.now();
    await this.db.manager.update(Offer, offer.id, {
      state: how as OfferState,
      answeredAt: now,
      answeredById: actor.personId || null,
      answerReason: more.reason ?? null,
      toldDepartmentId: more.aboveDepartmentId ?? null,
    });
    await this.access.write(moment, { openOfferId: null, offeredDepartmentId: null, offeredPersonId: null, offerDueAt: null });
    await this.record.entry(actor, moment, entryFor[how], {
      ...partiesOf(offer),
      ...more.data,
      seconds: Math.floor((now.getTime() - offer.madeAt.getTime()) / 1000),
      ...(more.aboveDepartmentId ? { aboveDepartmentId: more.aboveDepartmentId } : {}),
      ...(more.reason ? { words: `answer:${offer.id}` } : {}),
      departmentIds: offer.toDepartmentId ? [offer.toDepartmentId] : [],
      personIds: offer.toPersonId ? [offer.toPersonId] : [],
    });
  }

  /** Takes it back where one is open: the moment needs nobody else any more. */
  async takeBackIfOpen(actor: Actor, moment: Moment): Promise<void> {
    const offer = await this.of(moment);
    if (offer) await this.end(actor, moment, offer, 'taken_back');
  }
}

const partiesOf = ({ id, fromPersonId, fromDepartmentId, toDepartmentId, toPersonId }: NewOffer): EntryData => ({ offerId: id, fromPersonId, fromDepartmentId, toDepartmentId, toPersonId });
