import { type Actor, Clock, Database, ErrorCode, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { ItemChecks, refuseRemoved } from '../item.checks';
import { type ItemRow, ItemsStore } from '../items.store';
import { upkeepEvents } from './upkeep.events';
import type { ConfirmItemInput } from './upkeep.inputs';

/** Sent again within a minute it is the same press, on a network that lost the answer. */
const SAME_PRESS = 60_000;

/** Items are still true: somebody says so. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly store: ItemsStore,
    private readonly checks: ItemChecks,
  ) {}

  /** Says of an item, as it was seen, that it is still true. */
  async confirm(actor: Actor, { id, version }: ConfirmItemInput): Promise<void> {
    await this.db.transaction(async () => {
      const present = await this.inHand(actor, id, version);
      const now = this.clock.now();
      const saidBefore = present.confirmed_by_id === actor.personId && now.getTime() - (present.confirmed_at?.getTime() ?? 0) < SAME_PRESS;
      if (saidBefore) return;
      await this.store.keep(present, { confirmed_at: now, confirmed_by_id: actor.personId });
      await this.ledger.record(actor, { kind: upkeepEvents.confirmed, subjectType: 'inventory_item', subjectId: id, data: { kind: present.kind } });
    });
  }

  /** The row of an item that somebody answers for, or looks after, and has seen as it is. */
  async inHand(actor: Actor, id: string, version: number): Promise<ItemRow> {
    const present = await this.store.forUpdate(id);
    if (!present) throw notFound('item');
    if (!(await this.checks.mayConfirm(actor.personId, id))) {
      throw refuse(ErrorCode.NOT_ALLOWED, 'Its owner says whether it is still true, or whoever it went on to, or the programme lead.');
    }
    refuseRemoved(present);
    await this.checks.refuseStale(present, version);
    return present;
  }
}
