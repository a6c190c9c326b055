import { inventoryEvents } from '@app/journeys-api';
import { type Actor, Clock, Database, ErrorCode, FeedReader, type FeedReaderProvider, type LedgerEntry, newId, type PageOf, pageOf, placeIn, refuse, type TodayItem } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { Moment } from '../moment.entity';
import { MomentRecord } from '../moment.record';
import type { OwnershipGap } from './gap.types';
import { isLed, itemCard, stagesOf } from './tie.loaders';

const isOpenGap = `g.closed_at IS NULL AND s.removed_at IS NULL AND NOT ${isLed('s.id')}`;
const gapTables = `ownership_gap g JOIN inventory_item s ON s.id = g.stage_id JOIN inventory_item j ON j.id = s.parent_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS moments FROM ownership_gap_moment gm WHERE gm.gap_id = g.id) n`;

/** Stages at which nobody leads: the inventory is the routing directory, and a gap in it is the programme lead's. */
@Injectable()
export class OwnershipGaps {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: MomentRecord,
  ) {}

  /** A moment was offered by somebody's own choice, where nobody leads: it fell into the gap of each such stage. Joins the caller's transaction. */
  async fell(actor: Actor, moment: Pick<Moment, 'id'>): Promise<void> {
    const stages = await this.db.query<{ stageId: string }>(`SELECT st.stage_id AS "stageId" FROM (${stagesOf}) st WHERE NOT ${isLed('st.stage_id')} ORDER BY 1`, [[moment.id]]);
    for (const { stageId } of stages) {
      await this.db.query(`INSERT INTO ownership_gap (id, stage_id, opened_at) VALUES ($1, $2, $3) ON CONFLICT (stage_id) WHERE closed_at IS NULL DO NOTHING`, [newId(), stageId, this.clock.now()]);
      const fell = await this.db.one(
        `INSERT INTO ownership_gap_moment (gap_id, moment_id, fell_at) SELECT id, $2, $3 FROM ownership_gap WHERE stage_id = $1 AND closed_at IS NULL ON CONFLICT DO NOTHING RETURNING gap_id`,
        [stageId, moment.id, this.clock.now()],
      );
      if (fell) await this.record.entry(actor, moment, 'fell_into_gap', { itemId: stageId });
    }
  }

  /** The open gaps, those with most moments first. */
  async page(actor: Actor, first: number, after: string | undefined): Promise<PageOf<OwnershipGap>> {
    if (!actor.isProgrammeLead && !actor.isAdministrator) throw refuse(ErrorCode.NOT_ALLOWED, 'The programme lead sees where nobody leads.');
    const place = placeIn(after, ['int', 'uuid']);
    const rows = await this.db.query<OwnershipGap>(
      `SELECT g.id, ${itemCard('s')} AS stage, ${itemCard('j')} AS journey, g.opened_at AS "openedAt", n.moments AS "momentCount" FROM ${gapTables}
       WHERE ${isOpenGap} ${place ? 'AND (n.moments, g.id) < ($2::int, $3::uuid)' : ''} ORDER BY n.moments DESC, g.id DESC LIMIT $1`,
      [first + 1, ...(place ?? [])],
    );
    return pageOf(rows, first, ({ momentCount, id }) => [momentCount, id]);
  }

  /** What waits for the programme lead: each stage where nobody leads. */
  async waitingFor(actor: Actor, limit: number): Promise<TodayItem[]> {
    if (!actor.isProgrammeLead) return [];
    const rows = await this.db.query<{ id: string; stage: string; journey: string; moments: number; since: Date }>(
      `SELECT g.id, s.name AS stage, j.name AS journey, n.moments, g.opened_at AS since FROM ${gapTables} WHERE ${isOpenGap} ORDER BY n.moments DESC, g.id LIMIT $1`,
      [limit],
    );
    return rows.map(({ id, stage, journey, moments, since }) => ({
      id,
      kind: 'moments.gap',
      subjectType: 'ownership_gap',
      subjectId: id,
      values: { stage, journey, moments: String(moments) },
      dueAt: null,
      since,
      urgency: 1,
    }));
  }
}

const closing = new Set([inventoryEvents.added, inventoryEvents.changed, inventoryEvents.moved, inventoryEvents.removed, inventoryEvents.restored]);

/** Closes a gap once a department leads an activity at its stage, or the stage is gone. */
@Injectable()
@FeedReader({ name: 'moments.gaps' })
export class ClosingGaps implements FeedReaderProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    if (!entries.some(({ kind }) => closing.has(kind) || kind === 'imports.done')) return;
    await this.db.query(
      `UPDATE ownership_gap g SET closed_at = $1 FROM inventory_item s WHERE s.id = g.stage_id AND g.closed_at IS NULL AND (s.removed_at IS NOT NULL OR ${isLed('s.id')})`,
      [this.clock.now()],
    );
  }
}
