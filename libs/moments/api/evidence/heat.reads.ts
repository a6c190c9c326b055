import { CountsCases, type CountsCasesProvider, type ItemEvidence } from '@app/journeys-api';
import { Clock, Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { daySql, heatSql, MONTHLY, OLDEST_DAYS, todaySql, TREND_WEEKS } from './heat.rules';
import type { ItemClocks, ItemWeek } from './heat.types';

type Of<T> = T & { itemId: string };

/** How many resolved moments a median looks at. */
const MEDIAN_OF = 2_000;

/** The heat of items ($1; null: of all) on the day of $2, one row for each that has evidence: the statement that the speed is measured on. */
export const heatStatement = `SELECT c.item_id AS "itemId", ${heatSql} AS heat FROM heat_count c CROSS JOIN ${todaySql('$2')} d
  WHERE c.week >= d.oldest_week AND ($1::uuid[] IS NULL OR c.item_id = ANY($1::uuid[])) GROUP BY c.item_id`;

/** How many moments of items ($1) were raised since some days before $2. */
const countStatement = (days: string): string => `SELECT c.item_id AS "itemId", sum(n.moments)::int AS moments
  FROM heat_count c CROSS JOIN ${todaySql('$2')} d CROSS JOIN LATERAL (
    SELECT sum(u.n) AS moments FROM unnest(c.counts) WITH ORDINALITY AS u(n, place) WHERE u.n <> 0 AND ${daySql('c.week', 'u.place')} >= d.today - ${days}
  ) n WHERE c.item_id = ANY($1::uuid[]) AND c.week >= date_trunc('week', d.today - ${days}) GROUP BY c.item_id HAVING sum(n.moments) > 0`;

/** Reads what live cases tell of items: counts of whole numbers, weighed while reading. */
@Injectable()
@CountsCases({ wing: 'moments' })
export class HeatReads implements CountsCasesProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The heat of items that have any. */
  async heat(itemIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<Of<{ heat: number }>>(heatStatement, [itemIds, this.clock.now()]);
    return new Map(rows.filter(({ heat }) => heat > 0).map(({ itemId, heat }) => [itemId, heat]));
  }

  /** How many moments items have, of the last 365 days unless said otherwise. */
  async moments(itemIds: readonly string[], days = OLDEST_DAYS): Promise<Map<string, number>> {
    const rows = await this.db.query<Of<{ moments: number }>>(countStatement(String(days)), [itemIds, this.clock.now()]);
    return new Map(rows.map(({ itemId, moments }) => [itemId, moments]));
  }

  async evidenceOf(itemIds: readonly string[]): Promise<Map<string, ItemEvidence>> {
    const [heat, moments, recent] = await Promise.all([this.heat(itemIds), this.moments(itemIds), this.moments(itemIds, MONTHLY.days)]);
    return new Map([...moments].map(([id, count]) => [id, { heat: heat.get(id) ?? 0, moments: count, perMonth: (recent.get(id) ?? 0) / MONTHLY.months }]));
  }

  /** The median of the working minutes for which somebody held a moment, over the newest of each item that are no longer open. */
  async minutesOf(itemIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<Of<{ minutes: number | null }>>(
      `SELECT i.id AS "itemId", r.minutes FROM unnest($1::uuid[]) AS i(id) CROSS JOIN ${todaySql('$2')} d CROSS JOIN LATERAL (
         SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY s.seconds) / 60)::float8 AS minutes FROM (
           SELECT sum(h.working_seconds) AS seconds FROM heat_fact f JOIN holding h ON h.moment_id = f.moment_id AND h.working_seconds IS NOT NULL
           WHERE f.item_id = i.id AND NOT f.is_open AND f.day >= d.oldest GROUP BY f.moment_id, f.raised_at ORDER BY f.raised_at DESC LIMIT ${MEDIAN_OF}
         ) s
       ) r`,
      [itemIds, this.clock.now()],
    );
    return new Map(rows.flatMap(({ itemId, minutes }) => (minutes === null ? [] : [[itemId, minutes] as const])));
  }

  /** Moments a week, the oldest week first, weeks without any among them. */
  async trends(itemIds: readonly string[]): Promise<Map<string, ItemWeek[]>> {
    const rows = await this.db.query<Of<ItemWeek>>(
      `SELECT i.id AS "itemId", w.week::date::text AS week, COALESCE((SELECT sum(n) FROM unnest(c.counts) AS u(n)), 0)::int AS count
       FROM unnest($1::uuid[]) AS i(id) CROSS JOIN ${todaySql('$2')} d
       CROSS JOIN LATERAL generate_series(date_trunc('week', d.today) - interval '${TREND_WEEKS - 1} weeks', date_trunc('week', d.today), interval '1 week') AS w(week)
       LEFT JOIN heat_count c ON c.item_id = i.id AND c.week = w.week::date ORDER BY w.week`,
      [itemIds, this.clock.now()],
    );
    return Map.groupBy(rows, ({ itemId }) => itemId);
  }

  /** How long the moments of items take, and how many are open. */
  async clocks(itemIds: readonly string[]): Promise<Map<string, ItemClocks>> {
    const rows = await this.db.query<Of<ItemClocks>>(
      `SELECT i.id AS "itemId", r.median AS "medianSecondsToResolve", o.open
       FROM unnest($1::uuid[]) AS i(id) CROSS JOIN ${todaySql('$2')} d
       CROSS JOIN LATERAL (SELECT count(*)::int AS open FROM heat_fact f WHERE f.item_id = i.id AND f.is_open AND f.day >= d.oldest) o
       CROSS JOIN LATERAL (
         SELECT (percentile_disc(0.5) WITHIN GROUP (ORDER BY s.seconds))::int AS median FROM (
           SELECT extract(epoch FROM m.resolved_at - m.raised_at) AS seconds FROM heat_fact f JOIN moment m ON m.id = f.moment_id AND m.resolved_at >= m.raised_at
           WHERE f.item_id = i.id AND NOT f.is_open AND f.raised_at >= (d.oldest - 1) AND f.day >= d.oldest ORDER BY f.raised_at DESC LIMIT ${MEDIAN_OF}
         ) s
       ) r`,
      [itemIds, this.clock.now()],
    );
    return new Map(rows.map(({ itemId, ...clocks }) => [itemId, clocks]));
  }
}
