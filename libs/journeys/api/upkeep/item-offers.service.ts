import { type Actor, Clock, Database, ErrorCode, inputDigest, invalid, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from '../inventory.events';
import { ItemChecks, refuseRemoved } from '../item.checks';
import { ItemsStore } from '../items.store';
import { Confirmations } from './confirmations.service';
import { type OfferRow, OpenItemOffers } from './open-offers';
import type { AnswerItemOfferInput, OfferItemInput } from './upkeep.inputs';
import { ItemOfferState, OfferCause } from './upkeep.types';
import { DAYS_TO_ANSWER, daysAfter } from './upkeep.rules';

/** An item is not mine: offered to somebody else, who accepts or declines. Assigned is not accepted. Each answers the item’s id. */
@Injectable()
export class ItemOffers {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly store: ItemsStore,
    private readonly checks: ItemChecks,
    private readonly confirmations: Confirmations,
    private readonly open: OpenItemOffers,
  ) {}

  /** Asks somebody. The owner stays the owner until they accept. */
  async offer(actor: Actor, input: OfferItemInput): Promise<string> {
    const { id, itemId, version, reason } = input;
    const digest = inputDigest({ author: actor.personId, input });
    return this.db.transaction(async () => {
      // A repeat that comes while the first still runs waits for it.
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`ownership ${id}`]);
      const before = await this.db.one<OfferRow>(`SELECT * FROM ownership_offer WHERE id = $1`, [id]);
      if (before && before.client_digest !== digest) throw refuse(ErrorCode.KEY_REUSED, 'This request was sent before with other content. Load the page again, and send it anew.');
      if (before) return itemId;
      const present = await this.confirmations.inHand(actor, itemId, version);
      const asked = await this.db.one<{ id: string; cause: OfferCause; name: string }>(`SELECT f.id, f.cause, p.name FROM ownership_offer f JOIN person p ON p.id = f.to_person_id WHERE f.item_id = $1 AND f.state = 'open'`, [itemId]);
      // What was asked of a head because nobody answers for it gives way to whoever knows whom to ask.
      const givesWay = asked !== null && asked !== undefined && asked.cause !== OfferCause.NOT_MINE;
      if (asked && !givesWay) throw refuse(ErrorCode.CONFLICT, `${asked.name} is asked already. Take that back first, or wait for the answer.`, { name: asked.name });
      const to = await this.recipientOf(input);
      if (to.personId === present.owner_id) throw invalid(to.path, 'owner', 'They answer for it already. Choose somebody else.');
      if (givesWay) await this.open.end(actor, [asked.id], 'taken_back');
      await this.open.make(actor, [
        { id, item_id: itemId, cause: OfferCause.NOT_MINE, from_person_id: actor.personId, to_person_id: to.personId, to_department_id: to.departmentId, reason, client_digest: digest },
      ]);
      // Whoever is asked has as long to answer as the owner had.
      await this.db.query(`UPDATE inventory_item SET confirm_pass_at = greatest(confirm_pass_at, $2) WHERE id = $1 AND confirm_pass_at IS NOT NULL`, [
        itemId,
        daysAfter(this.clock.now(), DAYS_TO_ANSWER),
      ]);
      if (to.personId === actor.personId) await this.accept(actor, { id, itemId });
      return itemId;
    });
  }

  /** Accepts it, and it is theirs from then on; or declines it with a reason. */
  async answer(actor: Actor, { id, accept, reason }: AnswerItemOfferInput): Promise<string> {
    return this.db.transaction(async () => {
      const offer = await this.lock(id);
      if (offer.to_person_id !== actor.personId) throw refuse(ErrorCode.NOT_ALLOWED, 'Only whoever is asked can answer.');
      if (!accept && !reason) throw invalid('input.reason', 'required', 'Say why not, so that somebody else can be asked.');
      const answer = accept ? ItemOfferState.ACCEPTED : ItemOfferState.DECLINED;
      if (offer.state === answer) return offer.item_id;
      refuseUnlessOpen(offer);
      if (accept) await this.accept(actor, { id, itemId: offer.item_id });
      else await this.open.end(actor, [id], 'declined', { reason: reason! });
      return offer.item_id;
    });
  }

  /** Takes it back, while nobody has answered. */
  async takeBack(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async () => {
      const offer = await this.lock(id);
      const may = offer.from_person_id === actor.personId || (await this.checks.mayConfirm(actor.personId, offer.item_id));
      if (!may) throw refuse(ErrorCode.NOT_ALLOWED, 'Whoever asked takes it back, or the programme lead.');
      if (offer.state === 'taken_back') return offer.item_id;
      refuseUnlessOpen(offer);
      await this.open.end(actor, [id], 'taken_back');
      return offer.item_id;
    });
  }

  private async accept(actor: Actor, { id, itemId }: { id: string; itemId: string }): Promise<void> {
    const present = (await this.store.forUpdate(itemId))!;
    refuseRemoved(present);
    await this.store.update(present, { owner_id: actor.personId, owned_since: this.clock.now() });
    await this.ledger.record(actor, { kind: inventoryEvents.changed, subjectType: 'inventory_item', subjectId: itemId, data: { kind: present.kind, fields: ['owner_id'] } });
    await this.open.end(actor, [id], 'accepted', { data: { ownerId: present.owner_id } });
  }

  /** The item is locked before its offer, always in this order. */
  private async lock(id: string): Promise<OfferRow> {
    const known = await this.db.one<{ itemId: string }>(`SELECT item_id AS "itemId" FROM ownership_offer WHERE id = $1`, [id]);
    if (!known) throw notFound('offer');
    await this.store.forUpdate(known.itemId);
    return (await this.db.one<OfferRow>(`SELECT * FROM ownership_offer WHERE id = $1 FOR UPDATE`, [id]))!;
  }

  private async recipientOf({ toPersonId, toDepartmentId }: OfferItemInput): Promise<{ personId: string; departmentId: string | null; path: string }> {
    if (!toPersonId === !toDepartmentId) throw invalid('input.toPersonId', 'one', 'Ask a person, or the head of a department.');
    if (toPersonId) {
      const here = await this.db.one(`SELECT 1 FROM person WHERE id = $1 AND active`, [toPersonId]);
      if (!here) throw invalid('input.toPersonId', 'unknown', 'There is no such person, or they left.');
      return { personId: toPersonId, departmentId: null, path: 'input.toPersonId' };
    }
    const path = 'input.toDepartmentId';
    const department = await this.db.one<{ headId: string | null }>(`SELECT h.id AS "headId" FROM department d LEFT JOIN person h ON h.id = d.head_id AND h.active WHERE d.id = $1 AND d.active`, [toDepartmentId]);
    if (!department) throw invalid(path, 'unknown', 'There is no such department, or it was closed.');
    if (!department.headId) throw invalid(path, 'head', 'Nobody heads this department now. Ask a person.');
    return { personId: department.headId, departmentId: toDepartmentId!, path };
  }
}

function refuseUnlessOpen({ state }: OfferRow): void {
  if (state !== 'open') throw refuse(ErrorCode.OFFER_NOT_OPEN, 'This was answered or taken back meanwhile.');
}
