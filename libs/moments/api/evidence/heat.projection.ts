import { inventoryEvents } from '@app/journeys-api';
import { peopleEvents } from '@app/people-api';
import { Database, FeedReader, type FeedReaderProvider, Jobs, type LedgerEntry } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { momentEvents } from '../moment.events';
import { isOpen } from '../moment.states';
import { SLOTS, slotSql, UNKNOWN_WEIGHS } from './heat.rules';

/** The job that counts again what is too much between two cycles of the engine: everything, or what is tied to some items. */
export const RECOUNT_HEAT = 'moments.recount-heat';

const BATCH = 1_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What stands in what, for the items that moments are tied to: a pain point that was merged stands in the other. What was removed counts for nothing. */
const containers = (itemIds: string): string => `
  SELECT i.id AS item_id, i.id AS container_id FROM inventory_item i WHERE i.id IN (${itemIds}) AND i.removed_at IS NULL
  UNION
  SELECT u.item_id, n.id FROM up u JOIN inventory_item i ON i.id = u.container_id JOIN inventory_item n ON n.id = COALESCE(i.merged_into_id, i.parent_id) AND n.removed_at IS NULL`;

/** Whether days begin at another moment from here on. */
const movesDays = ({ kind, data }: LedgerEntry): boolean => kind === peopleEvents.organization_changed && Array.isArray(data['fields']) && data['fields'].includes('timeZone');

const idsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []);

/** What a file says of where items stand is written as a change of these: their place, that they are back, what they were merged into. */
const placing = new Set(['place', 'removed', 'merged_into_id']);

/** The items that stand elsewhere from here on, with what stands in them. */
function movedItems({ kind, subjectId, data }: LedgerEntry): string[] {
  if (kind === inventoryEvents.moved) return [subjectId];
  if (kind === inventoryEvents.changed) return idsIn(data['fields']).some((field) => placing.has(field)) ? [subjectId] : [];
  if (kind === inventoryEvents.merged) return [subjectId, ...idsIn(data['mergedIds'])];
  return kind === inventoryEvents.removed || kind === inventoryEvents.restored ? [subjectId, ...idsIn(data['itemIds'])] : [];
}

/**
 * Folds the ledger into counts by item, day and severity. An entry says which moment or item changed; what the moment counts
 * for now is compared with what it counted for, and the counts move by the difference: reading an entry twice, or late, changes nothing.
 */
@Injectable()
@FeedReader({ name: 'moments.heat' })
export class HeatProjection implements FeedReaderProvider {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    if (entries.some(movesDays)) await this.jobs.enqueue(RECOUNT_HEAT, {});
    const moments = entries.filter(({ subjectType }) => subjectType === 'moment').flatMap(({ subjectId, kind, data }) => (kind === momentEvents.merged ? [subjectId, ...idsIn(data['intoId'])] : [subjectId]));
    if (moments.length > 0) await this.count([...new Set(moments)]);
    const items = entries.flatMap(movedItems);
    if (items.length > 0) await this.followItems([...new Set(items)]);
  }

  /** Counts everything anew, in batches; what is folded meanwhile is right all the same. */
  async rebuild(): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('DELETE FROM heat_count');
      await this.db.query('DELETE FROM heat_fact');
    });
    await this.recount(null);
  }

  /** Counts every tied moment again, or those tied to these items and to what stands in them. Can be done again after it was broken off. */
  async recount(itemIds: readonly string[] | null, signal?: AbortSignal): Promise<void> {
    for (let after = NOBODY; ; ) {
      signal?.throwIfAborted();
      const next = itemIds ? await this.tiedTo(itemIds, after, BATCH) : await this.everyTied(after);
      if (next.length === 0) return;
      await this.db.transaction(() => this.count(next));
      after = next.at(-1)!;
    }
  }

  /** Counts again what is tied to items that stand elsewhere now: at once where it is little, else as a job. */
  private async followItems(itemIds: string[]): Promise<void> {
    const some = await this.tiedTo(itemIds, NOBODY, BATCH + 1);
    if (some.length > BATCH) await this.jobs.enqueue(RECOUNT_HEAT, { itemIds });
    else if (some.length > 0) await this.count(some);
  }

  private async everyTied(after: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (SELECT moment_id AS id FROM moment_tie WHERE moment_id > $1 UNION SELECT moment_id FROM heat_fact WHERE moment_id > $1 ORDER BY 1 LIMIT ${BATCH}) s ORDER BY id`,
      [after],
    );
    return rows.map(({ id }) => id);
  }

  /** Moments tied to items, to what stands in them or stood in them when it was removed, and to what was merged into them. */
  private async tiedTo(itemIds: readonly string[], after: string, most: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `WITH RECURSIVE inside AS (
         SELECT unnest($1::uuid[]) AS id UNION SELECT c.id FROM inside CROSS JOIN LATERAL (
           SELECT s.id FROM inventory_item s WHERE s.parent_id = inside.id UNION ALL SELECT p.id FROM inventory_item p WHERE p.merged_into_id = inside.id
         ) c
       )
       SELECT DISTINCT t.moment_id AS id FROM inside JOIN moment_tie t ON t.item_id = inside.id WHERE t.moment_id > $2 ORDER BY 1 LIMIT $3`,
      [itemIds, after, most],
    );
    return rows.map(({ id }) => id);
  }

  private async count(momentIds: readonly string[]): Promise<void> {
    // The reader and a recount may meet at a moment: one after the other.
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('heat', 0))`);
    await this.db.query(
      `WITH RECURSIVE asked AS MATERIALIZED (
         SELECT id FROM unnest($1::uuid[]) AS a(id) UNION SELECT m.merged_into_id FROM moment m WHERE m.id = ANY($1::uuid[]) AND m.merged_into_id IS NOT NULL
       ),
       tied AS MATERIALIZED (
         SELECT a.id AS moment_id, t.item_id FROM asked a JOIN moment_tie t ON t.moment_id = a.id
         UNION SELECT a.id, t.item_id FROM asked a JOIN moment g ON g.merged_into_id = a.id JOIN moment_tie t ON t.moment_id = g.id
       ),
       up AS (${containers('SELECT item_id FROM tied')}),
       now AS MATERIALIZED (
         SELECT DISTINCT m.id AS moment_id, u.container_id AS item_id, m.raised_at, (m.raised_at AT TIME ZONE o.time_zone)::date AS day, COALESCE(m.severity, ${UNKNOWN_WEIGHS})::smallint AS weight, ${isOpen('m')} AS is_open
         FROM tied t JOIN moment m ON m.id = t.moment_id AND m.state NOT IN ('withdrawn', 'merged') JOIN up u ON u.item_id = t.item_id
           JOIN inventory_item i ON i.id = u.container_id AND i.merged_into_id IS NULL CROSS JOIN organization o
       ),
       before AS MATERIALIZED (SELECT f.* FROM heat_fact f JOIN asked a ON a.id = f.moment_id),
       gone AS (DELETE FROM heat_fact f USING before b WHERE f.moment_id = b.moment_id AND f.item_id = b.item_id AND NOT EXISTS (SELECT FROM now n WHERE n.moment_id = b.moment_id AND n.item_id = b.item_id)),
       kept AS (
         INSERT INTO heat_fact (moment_id, item_id, raised_at, day, weight, is_open) SELECT moment_id, item_id, raised_at, day, weight, is_open FROM (TABLE now EXCEPT TABLE before) n
         ON CONFLICT (moment_id, item_id) DO UPDATE SET raised_at = excluded.raised_at, day = excluded.day, weight = excluded.weight, is_open = excluded.is_open
       ),
       difference AS MATERIALIZED (
         SELECT item_id, date_trunc('week', day)::date AS week, ${slotSql('day', 'weight')} AS slot, sum(sign)::int AS n
         FROM (SELECT item_id, day, weight, 1 AS sign FROM now UNION ALL SELECT item_id, day, weight, -1 FROM before) d
         GROUP BY 1, 2, 3 HAVING sum(sign) <> 0
       )
       INSERT INTO heat_count AS c (item_id, week, counts)
       SELECT w.item_id, w.week, array_agg(COALESCE(d.n, 0) ORDER BY s.slot)
       FROM (SELECT DISTINCT item_id, week FROM difference) w CROSS JOIN generate_series(1, ${SLOTS}) AS s(slot) LEFT JOIN difference d ON d.item_id = w.item_id AND d.week = w.week AND d.slot = s.slot
       GROUP BY w.item_id, w.week
       ON CONFLICT (item_id, week) DO UPDATE SET counts = ARRAY(SELECT a.n + b.n FROM unnest(c.counts) WITH ORDINALITY AS a(n, place) JOIN unnest(excluded.counts) WITH ORDINALITY AS b(n, place) USING (place) ORDER BY place)`,
      [momentIds],
    );
  }
}
