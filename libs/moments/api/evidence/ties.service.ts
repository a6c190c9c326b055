import { ItemKind, Reporting } from '@app/journeys-api';
import { type Actor, Clock, Database, ErrorCode, invalid, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { MomentAccess } from '../moment.access';
import type { Moment } from '../moment.entity';
import { momentEvents } from '../moment.events';
import { MomentReads } from '../moment.reads';
import { MomentRecord } from '../moment.record';
import { MomentAction } from '../moment.states';
import type { ReportPainAtMomentInput, TieInput } from './tie.types';

/** What a moment can be tied to. */
export const tieableKinds = [ItemKind.STAGE, ItemKind.TOUCHPOINT, ItemKind.CAPABILITY, ItemKind.APPLICATION, ItemKind.PAIN_POINT] as const;

/** To how many items a moment can be tied. */
const MOST_TIES = 20;

/** Ties made by rules that are gone. One whose item was merged or removed stays: its rule is there, and comes back with the item. */
export const tiesOfGoneRules = `moment_tie t JOIN moment m ON m.id = t.moment_id WHERE t.origin = 'rule' AND NOT EXISTS (SELECT FROM tie_rule r JOIN inventory_item i ON i.id = t.item_id WHERE r.category = m.category AND r.item_id IN (i.id, i.merged_into_id))`;

/** One item, tied or to be tied. */
export interface TieableItem {
  id: string;
  kind: ItemKind;
  name: string;
}

/** What moments are tied to: it says where in the inventory a moment happened. */
@Injectable()
export class Ties {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly reads: MomentReads,
    private readonly reporting: Reporting,
  ) {}

  /** Ties a moment to an item; what is tied already stays as it is. */
  async tie(actor: Actor, { momentId, itemId }: TieInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.TIE);
      const item = await this.tieable(itemId);
      const { ties } = (await this.db.one<{ ties: number }>(`SELECT count(*)::int AS ties FROM moment_tie WHERE moment_id = $1 AND item_id <> $2`, [momentId, item.id]))!;
      if (ties >= MOST_TIES) throw refuse(ErrorCode.CONFLICT, `A moment belongs to at most ${MOST_TIES} items. Take one away first.`);
      await this.write(actor, moment, item.id);
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Reports a pain point from a moment, and ties the moment to it: whoever reads the moment may, since it is theirs to say what hurt. */
  async reportPain(actor: Actor, { momentId, ...report }: ReportPainAtMomentInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.lock(actor, momentId);
      if (!(await this.reads.byId(actor, momentId, []))) throw notFound('moment');
      await this.reporting.report(actor, report);
      await this.write(actor, moment, report.id);
    });
    return this.reads.asItIs(actor, momentId);
  }

  private async write(actor: Actor, moment: Moment, itemId: string): Promise<void> {
    const made = await this.db.one(`INSERT INTO moment_tie (moment_id, item_id, origin, tied_by, tied_at) VALUES ($1, $2, 'person', $3, $4) ON CONFLICT DO NOTHING RETURNING item_id`, [moment.id, itemId, actor.personId, this.clock.now()]);
    await this.db.query(`DELETE FROM moment_untie WHERE moment_id = $1 AND item_id = $2`, [moment.id, itemId]);
    if (made) await this.record.entry(actor, moment, 'tied', { itemId });
  }

  /** Takes a tie away; one that is gone already stays gone. No rule ties it again. */
  async untie(actor: Actor, { momentId, itemId }: TieInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, momentId, MomentAction.TIE);
      // What was merged into the item shows as the item: both go.
      const gone = await this.db.query<{ itemId: string }>(
        `DELETE FROM moment_tie t USING inventory_item i WHERE i.id = t.item_id AND t.moment_id = $1 AND $2 IN (i.id, i.merged_into_id) RETURNING t.item_id AS "itemId"`,
        [momentId, itemId],
      );
      await this.db.query(`INSERT INTO moment_untie SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`, [momentId, gone.map((each) => each.itemId)]);
      for (const each of gone) await this.record.entry(actor, moment, 'untied', each);
    });
    return this.reads.justChanged(actor, momentId);
  }

  /** Ties moments by the rules for their categories, in the caller's transaction. Returns how many ties are new. */
  async tieByRules(actor: Actor, momentIds: readonly string[]): Promise<number> {
    const made = await this.db.query<{ momentId: string; itemId: string }>(
      `INSERT INTO moment_tie (moment_id, item_id, origin, tied_by, tied_at)
       SELECT m.id, r.item_id, 'rule', $2, $3 FROM moment m JOIN tie_rule r ON r.category = m.category JOIN inventory_item i ON i.id = r.item_id AND i.removed_at IS NULL AND i.merged_into_id IS NULL
       WHERE m.id = ANY($1::uuid[]) AND m.state NOT IN ('withdrawn', 'merged') AND NOT EXISTS (SELECT FROM moment_untie u WHERE u.moment_id = m.id AND u.item_id = r.item_id) ON CONFLICT DO NOTHING RETURNING moment_id AS "momentId", item_id AS "itemId"`,
      [momentIds, actor.personId, this.clock.now()],
    );
    await this.ledger.recordAll(actor, made.map(({ momentId, itemId }) => ({ kind: momentEvents.tied, subjectType: 'moment', subjectId: momentId, quiet: true, data: { itemId } })));
    return made.length;
  }

  /** Takes away the next ties of rules that are gone, from this moment on, in the caller's transaction. Returns those. */
  async untieGoneRules(actor: Actor, fromMoment: string, most: number): Promise<Array<{ momentId: string; itemId: string }>> {
    const gone = await this.db.query<{ momentId: string; itemId: string }>(
      `DELETE FROM moment_tie d USING (SELECT t.moment_id, t.item_id FROM ${tiesOfGoneRules} AND t.moment_id >= $1 ORDER BY t.moment_id LIMIT ${most}) g
       WHERE d.moment_id = g.moment_id AND d.item_id = g.item_id RETURNING d.moment_id AS "momentId", d.item_id AS "itemId"`,
      [fromMoment],
    );
    await this.ledger.recordAll(actor, gone.map(({ momentId, itemId }) => ({ kind: momentEvents.untied, subjectType: 'moment', subjectId: momentId, quiet: true, data: { itemId } })));
    return gone;
  }

  /** The item, where moments can be tied to it. Locked, so that it is not removed meanwhile. */
  async tieable(itemId: string): Promise<TieableItem> {
    const item = await this.db.one<TieableItem & { removed: boolean; merged: boolean }>(
      `SELECT id, kind, name, removed_at IS NOT NULL AS removed, merged_into_id IS NOT NULL AS merged FROM inventory_item WHERE id = $1 FOR SHARE`,
      [itemId],
    );
    if (!item) throw notFound('item');
    if (!(tieableKinds as readonly ItemKind[]).includes(item.kind)) throw invalid('input.itemId', 'kind', 'A moment belongs to a stage, a touchpoint, a capability, an application or a pain point.');
    if (item.removed || item.merged) throw refuse(ErrorCode.REMOVED, `“${item.name}” is no longer in the inventory. Choose another.`, { name: item.name });
    return item;
  }
}
