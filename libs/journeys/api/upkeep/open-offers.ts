import { type Actor, Clock, Database, type EntryData, Ledger } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { upkeepEvents } from './upkeep.events';

/** An offer of ownership as its row stands. */
export interface OfferRow {
  id: string;
  item_id: string;
  cause: string;
  from_person_id: string | null;
  to_person_id: string;
  to_department_id: string | null;
  reason: string | null;
  state: string;
  client_digest: string | null;
}

/** An offer before it is made. */
export type NewOffer = Omit<OfferRow, 'state'>;

/** How an offer ends; the ledger’s word for it. */
const entryFor = { accepted: 'offer_accepted', declined: 'offer_declined', taken_back: 'offer_taken_back', lapsed: 'offer_lapsed' } as const;

/** The one open offer of an item: made, and ended in one of four ways. The item is locked by whoever calls. */
@Injectable()
export class OpenItemOffers {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Makes offers, each of another item. One whose item has got one meanwhile is left out. */
  async make(actor: Actor, offers: readonly NewOffer[], quiet = false): Promise<void> {
    if (offers.length === 0) return;
    const made = await this.db.query<OfferRow>(
      `INSERT INTO ownership_offer (id, item_id, cause, from_person_id, to_person_id, to_department_id, reason, client_digest, state, made_at)
       SELECT id, item_id, cause, from_person_id, to_person_id, to_department_id, reason, client_digest, 'open', $2
       FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, item_id uuid, cause text, from_person_id uuid, to_person_id uuid, to_department_id uuid, reason text, client_digest text)
       ON CONFLICT (item_id) WHERE state = 'open' DO NOTHING RETURNING *`,
      [JSON.stringify(offers), this.clock.now()],
    );
    await this.record(actor, 'offered', made, {}, quiet);
  }

  /** Ends offers that are open; what is not open any more stays as it is. */
  async end(actor: Actor, ids: readonly string[], how: keyof typeof entryFor, { reason = null, data = {} }: { reason?: string | null; data?: EntryData } = {}): Promise<void> {
    if (ids.length === 0) return;
    const ended = await this.db.query<OfferRow>(
      `UPDATE ownership_offer SET state = $2, answered_at = $3, answered_by_id = $4, answer_reason = $5 WHERE id = ANY($1::uuid[]) AND state = 'open' RETURNING *`,
      [ids, how, this.clock.now(), actor.personId || null, reason],
    );
    await this.record(actor, entryFor[how], ended, data);
  }

  /** It is settled otherwise: nobody needs to answer any more. */
  async takeBackOf(actor: Actor, itemId: string): Promise<void> {
    const open = await this.db.query<{ id: string }>(`SELECT id FROM ownership_offer WHERE item_id = $1 AND state = 'open'`, [itemId]);
    await this.end(actor, open.map(({ id }) => id), 'taken_back');
  }

  private async record(actor: Actor, kind: keyof typeof upkeepEvents, offers: readonly OfferRow[], data: EntryData = {}, quiet = false): Promise<void> {
    await this.ledger.recordAll(
      actor,
      offers.map(({ id, item_id, cause, from_person_id, to_person_id }) => ({
        kind: upkeepEvents[kind],
        subjectType: 'inventory_item',
        subjectId: item_id,
        quiet,
        data: { offerId: id, cause, fromPersonId: from_person_id, toPersonId: to_person_id, ...data },
      })),
    );
  }
}
