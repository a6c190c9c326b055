import { peopleEvents } from '@app/people-api';
import { Database, FeedReader, type FeedReaderProvider, Jobs, type LedgerEntry } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { EVERYWHERE, bucketSql, durations } from './figure.rules';

const BATCH = 2_000;

/** The job that counts everything again: its work is done by `recount`. */
export const RECOUNT = 'moments.recount-figures';

/** Rows of counts that facts make: one a measure, part and ancestor. `f` has the fact's columns and a sign. */
const countsOf = (facts: string): string => `
  SELECT a.ancestor_id AS department_id, f.week, p.part, m.measure, m.bucket, sum(f.sign)::int AS n
  FROM ${facts} f
  CROSS JOIN LATERAL (SELECT t.ancestor_id FROM figure_tree t WHERE t.department_id = f.department_id UNION SELECT '${EVERYWHERE}'::uuid) a
  CROSS JOIN LATERAL (VALUES ('all'), ('severity:' || f.severity), ('channel:' || f.channel)) p(part)
  CROSS JOIN LATERAL (VALUES ('raised', 0::smallint), ('accepted', ${bucketSql('f.accept_seconds')}), ('closed', ${bucketSql('f.close_seconds')})) m(measure, bucket)
  WHERE m.bucket IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(f.sign) <> 0`;

const addCounts = (counts: string): string => `
  INSERT INTO moment_count AS c (department_id, week, part, measure, bucket, n) ${counts}
  ON CONFLICT (department_id, week, part, measure, bucket) DO UPDATE SET n = c.n + excluded.n`;

/** What a moment counts as now. */
const factColumns = `m.id AS moment_id, date_trunc('week', m.raised_at AT TIME ZONE o.time_zone)::date AS week, COALESCE(m.at_department_id, '${EVERYWHERE}') AS department_id,
  COALESCE(m.severity, 0)::smallint AS severity, COALESCE(m.channel, 'unknown') AS channel,
  CASE WHEN ${durations.acceptance.counts('m')} THEN ${durations.acceptance.seconds('m')} END AS accept_seconds,
  CASE WHEN ${durations.close.counts('m')} THEN ${durations.close.seconds('m')} END AS close_seconds`;

/** Whether weeks begin at another moment from here on. */
const movesWeeks = ({ kind, data }: LedgerEntry): boolean => kind === peopleEvents.organization_changed && Array.isArray(data['fields']) && data['fields'].includes('timeZone');

/**
 * Folds the ledger into counts. An entry says which moment changed; what it counts as now is compared with what it counted as,
 * and the counts move by the difference: reading an entry twice, or late, changes nothing.
 */
@Injectable()
@FeedReader({ name: 'figures' })
export class FiguresProjection implements FeedReaderProvider {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    // In another time zone a Sunday night is a Monday: too much to count between two cycles of the engine.
    if (entries.some(movesWeeks)) await this.jobs.enqueue(RECOUNT, {});
    if (entries.some(({ kind }) => kind.startsWith('people.department') || kind === 'imports.done')) await this.followTree();
    const moments = [...new Set(entries.filter(({ subjectType }) => subjectType === 'moment').map(({ subjectId }) => subjectId))];
    if (moments.length > 0) await this.count(moments);
  }

  /** Counts everything anew, in batches; what is folded meanwhile is right all the same. */
  async rebuild(): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('DELETE FROM moment_count');
      await this.db.query('DELETE FROM moment_fact');
      await this.db.query('DELETE FROM offer_count');
      await this.db.query('DELETE FROM offer_fact');
      await this.db.query('DELETE FROM figure_tree');
      await this.followTree();
    });
    await this.recount();
  }

  /** Counts every moment again, in batches: what counts as something else now is moved, all else stays. Can be done again after it was broken off. */
  async recount(signal?: AbortSignal): Promise<void> {
    for (let after = EVERYWHERE; ; ) {
      signal?.throwIfAborted();
      const next = await this.db.query<{ id: string }>(`SELECT id FROM moment WHERE id > $1 ORDER BY id LIMIT ${BATCH}`, [after]);
      if (next.length === 0) return;
      await this.db.transaction(() => this.count(next.map(({ id }) => id)));
      after = next.at(-1)!.id;
    }
  }

  private async count(momentIds: string[]): Promise<void> {
    // The reader and a rebuild may meet at a moment: one after the other.
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('figures', 0))`);
    await this.knowDepartments(momentIds);
    await this.db.query(
      `WITH now AS MATERIALIZED (SELECT ${factColumns} FROM moment m CROSS JOIN organization o WHERE m.id = ANY($1::uuid[])),
       changed AS MATERIALIZED (
         SELECT n.* FROM now n LEFT JOIN moment_fact f USING (moment_id)
         WHERE f.moment_id IS NULL OR (f.week, f.department_id, f.severity, f.channel, f.accept_seconds, f.close_seconds) IS DISTINCT FROM (n.week, n.department_id, n.severity, n.channel, n.accept_seconds, n.close_seconds)
       ),
       difference AS MATERIALIZED (
         SELECT week, department_id, severity, channel, accept_seconds, close_seconds, 1 AS sign FROM changed
         UNION ALL SELECT f.week, f.department_id, f.severity, f.channel, f.accept_seconds, f.close_seconds, -1 FROM moment_fact f JOIN changed USING (moment_id)
       ),
       counted AS (${addCounts(countsOf('difference'))} RETURNING 1)
       INSERT INTO moment_fact SELECT * FROM changed
       ON CONFLICT (moment_id) DO UPDATE SET week = excluded.week, department_id = excluded.department_id, severity = excluded.severity, channel = excluded.channel,
         accept_seconds = excluded.accept_seconds, close_seconds = excluded.close_seconds`,
      [momentIds],
    );
    await this.countOffers(momentIds);
  }

  private async countOffers(momentIds: string[]): Promise<void> {
    await this.db.query(
      `WITH now AS MATERIALIZED (
         SELECT f.id AS offer_id, date_trunc('week', f.made_at AT TIME ZONE o.time_zone)::date AS week,
           COALESCE(f.from_department_id, '${EVERYWHERE}') AS from_department_id, COALESCE(f.to_department_id, p.department_id, '${EVERYWHERE}') AS to_department_id, f.state
         FROM offer f CROSS JOIN organization o LEFT JOIN person p ON p.id = f.to_person_id WHERE f.moment_id = ANY($1::uuid[])
       ),
       changed AS MATERIALIZED (SELECT n.* FROM now n LEFT JOIN offer_fact f USING (offer_id) WHERE f.offer_id IS NULL OR (f.week, f.state) IS DISTINCT FROM (n.week, n.state)),
       difference AS MATERIALIZED (
         SELECT week, from_department_id, to_department_id, state, 1 AS sign FROM changed
         UNION ALL SELECT f.week, f.from_department_id, f.to_department_id, f.state, -1 FROM offer_fact f JOIN changed USING (offer_id)
       ),
       counted AS (
         INSERT INTO offer_count AS c (week, from_department_id, to_department_id, state, n)
         SELECT week, from_department_id, to_department_id, state, sum(sign)::int FROM difference GROUP BY 1, 2, 3, 4 HAVING sum(sign) <> 0
         ON CONFLICT (week, from_department_id, to_department_id, state) DO UPDATE SET n = c.n + excluded.n RETURNING 1
       )
       INSERT INTO offer_fact SELECT * FROM changed ON CONFLICT (offer_id) DO UPDATE SET week = excluded.week, state = excluded.state`,
      [momentIds],
    );
  }

  /** Departments that an import made have no entry of their own: they are met with their first moment. */
  private async knowDepartments(momentIds: string[]): Promise<void> {
    const unknown = await this.db.one(
      `SELECT 1 FROM moment m WHERE m.id = ANY($1::uuid[]) AND m.at_department_id IS NOT NULL AND NOT EXISTS (SELECT FROM figure_tree t WHERE t.department_id = m.at_department_id) LIMIT 1`,
      [momentIds],
    );
    if (unknown) await this.followTree();
  }

  /** Moves counts along with the tree: subtracts them where a department no longer belongs, and adds them where it does now. */
  private async followTree(): Promise<void> {
    const moved = (from: string, to: string, sign: 1 | -1): string => addCounts(
      `SELECT d.ancestor_id, f.week, p.part, m.measure, m.bucket, (${sign} * count(*))::int
       FROM (SELECT department_id, ancestor_id FROM ${from} EXCEPT SELECT department_id, ancestor_id FROM ${to}) d
       JOIN moment_fact f USING (department_id)
       CROSS JOIN LATERAL (VALUES ('all'), ('severity:' || f.severity), ('channel:' || f.channel)) p(part)
       CROSS JOIN LATERAL (VALUES ('raised', 0::smallint), ('accepted', ${bucketSql('f.accept_seconds')}), ('closed', ${bucketSql('f.close_seconds')})) m(measure, bucket)
       WHERE m.bucket IS NOT NULL GROUP BY 1, 2, 3, 4, 5`,
    );
    await this.db.query(moved('figure_tree', 'department_ancestor', -1));
    await this.db.query(moved('department_ancestor', 'figure_tree', 1));
    await this.db.query(`DELETE FROM figure_tree t WHERE NOT EXISTS (SELECT FROM department_ancestor a WHERE a.department_id = t.department_id AND a.ancestor_id = t.ancestor_id)`);
    await this.db.query(`INSERT INTO figure_tree SELECT department_id, ancestor_id FROM department_ancestor ON CONFLICT DO NOTHING`);
  }
}
