import { type Actor, Clock, Database, ErrorCode, invalid, Ledger, notFound, refuse, stale } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents, versionEvents } from './inventory.events';
import { refuseRemoved } from './item.checks';
import { ItemKind } from './item.entity';
import { type ItemRow, ItemsStore } from './items.store';
import { PainState } from './pain-point.entity';
import type { MergePainInput, SetPainStateInput } from './pain-point.inputs';
import { nextStates, type PainStanding, statesWithReason, transitionBetween } from './pain-point.states';

/** What the viewer is to a pain point. */
export function standingsOf(actor: Actor, ownerId: string | null | undefined): PainStanding[] {
  const leads = actor.isProgrammeLead || actor.isAdministrator;
  return [...(leads ? (['lead'] as const) : []), ...(ownerId === actor.personId ? (['owner'] as const) : [])];
}

/** What becomes of pain points. */
@Injectable()
export class Pains {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly store: ItemsStore,
  ) {}

  /** Puts a pain point into another state. Whoever confirms what nobody answers for answers for it from then on. */
  async setState(actor: Actor, { id, version, state, reason = null }: SetPainStateInput): Promise<void> {
    if (state === PainState.MERGED) throw invalid('state', 'merged', 'Say which pain point goes on: merge it into that one.');
    if (statesWithReason.includes(state) && !reason) throw invalid('reason', 'required', 'Say why. Whoever reported it reads it.');
    await this.db.transaction(async () => {
      const pain = await this.seen(actor, id, version, state);
      const from = pain['pain_state'] as PainState;
      const now = this.clock.now();
      const confirms = state === PainState.CONFIRMED ? { confirmed_at: now, confirmed_by_id: actor.personId } : {};
      const takesOn = state === PainState.CONFIRMED && !pain.owner_id ? { owner_id: actor.personId, owned_since: now } : {};
      await this.store.update(pain, { pain_state: state, state_reason: reason, ...confirms, ...takesOn });
      const fields = ['pain_state', ...('owner_id' in takesOn ? ['owner_id'] : [])];
      await this.ledger.record(actor, { kind: inventoryEvents.changed, subjectType: 'inventory_item', subjectId: id, data: { kind: ItemKind.PAIN_POINT, fields, stateFrom: from, stateTo: state } });
    });
  }

  /**
   * Merges a pain point into another: its links go over, and it points to the one that goes on. What was merged into it
   * before points there too, so that one step always leads to what goes on.
   */
  async merge(actor: Actor, { id, version, intoId }: MergePainInput): Promise<string> {
    return this.db.transaction(async () => {
      // Two merges at once, each into the other, would close a circle that neither sees.
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('pain merge', 0))`);
      const pain = await this.seen(actor, id, version, PainState.MERGED);
      const into = await this.goesOnIn(intoId);
      if (into.id === id) throw invalid('intoId', 'itself', 'A pain point cannot be merged into itself.');
      const before = await this.db.query<{ id: string }>(
        `UPDATE inventory_item SET merged_into_id = $2, version = version + 1, changed_at = $3 WHERE merged_into_id = $1 RETURNING id`,
        [id, into.id, this.clock.now()],
      );
      const mergedIds = before.map((row) => row.id);
      const ends = await this.passLinksOn(id, into.id);
      await this.store.update(pain, { pain_state: PainState.MERGED, merged_into_id: into.id, state_reason: null });
      await this.ledger.record(actor, {
        kind: inventoryEvents.merged,
        subjectType: 'inventory_item',
        subjectId: id,
        data: { kind: ItemKind.PAIN_POINT, toId: into.id, mergedIds, itemIds: [...mergedIds, ...ends] },
      });
      return into.id;
    });
  }

  /** The row of a pain point that the actor has seen as it is, and may put into this state. */
  private async seen(actor: Actor, id: string, version: number, state: PainState): Promise<ItemRow> {
    const pain = await this.painForUpdate(id);
    const standings = standingsOf(actor, pain.owner_id);
    const from = pain['pain_state'] as PainState;
    if (standings.length === 0) throw refuse(ErrorCode.NOT_ALLOWED, 'Whoever answers for the pain point, or the programme lead, says what becomes of it.');
    refuseRemoved(pain);
    if (pain.version !== version) throw await stale(this.db, { subjectId: id, changes: pain.version - version, kinds: versionEvents });
    if (!transitionBetween(from, state)) throw refuse(ErrorCode.WRONG_STATE, 'This cannot be done as it stands now. Look at it again.', { state: from });
    if (!nextStates(from, standings).includes(state)) throw refuse(ErrorCode.NOT_ALLOWED, 'The programme lead merges pain points.');
    return pain;
  }

  private async painForUpdate(id: string): Promise<ItemRow> {
    const pain = await this.store.forUpdate(id);
    if (pain?.kind !== ItemKind.PAIN_POINT) throw notFound('pain point');
    return pain;
  }

  /** The pain point that goes on where this one was merged. */
  private async goesOnIn(intoId: string): Promise<ItemRow> {
    const named = await this.painForUpdate(intoId);
    const into = named['merged_into_id'] ? await this.painForUpdate(named['merged_into_id'] as string) : named;
    refuseRemoved(into);
    return into;
  }

  /** Links go over to the one that goes on, unless it has them already; answers with their other ends. */
  private async passLinksOn(id: string, intoId: string): Promise<string[]> {
    const ends = await this.db.query<{ id: string }>(
      `WITH gone AS (DELETE FROM inventory_link WHERE $1 IN (from_id, to_id) RETURNING *),
       passed AS (
         INSERT INTO inventory_link (from_id, to_id, relation, position, flows, both_ways, made_at)
         SELECT CASE WHEN from_id = $1 THEN $2::uuid ELSE from_id END, CASE WHEN to_id = $1 THEN $2::uuid ELSE to_id END, relation, position, flows, both_ways, made_at
         FROM gone WHERE $2 NOT IN (from_id, to_id) ON CONFLICT DO NOTHING
       )
       SELECT DISTINCT CASE WHEN from_id = $1 THEN to_id ELSE from_id END AS id FROM gone WHERE $2 NOT IN (from_id, to_id)`,
      [id, intoId],
    );
    return ends.map((end) => end.id);
  }
}
