import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNT_ANEW = [`TRUNCATE moment_count, moment_fact, offer_count, offer_fact, figure_tree`, `DELETE FROM feed_cursor WHERE name = 'figures'`];

/**
 * The figures page reads a few departments' counts of some weeks: with the part before the week it reads exactly those,
 * and with n in the index it needs no table page. Durations are counted in wider buckets, so that there are fewer rows:
 * the reader counts everything anew from the ledger, and the page says how far behind it is meanwhile.
 */
export class FiguresCovered1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of COUNT_ANEW) await runner.query(statement);
    await runner.query(`ALTER TABLE moment_count DROP CONSTRAINT moment_count_pkey`);
    await runner.query(`ALTER TABLE moment_count ADD PRIMARY KEY (department_id, part, week, measure, bucket) INCLUDE (n)`);
    await runner.query(`ALTER TABLE offer_count DROP CONSTRAINT offer_count_pkey`);
    await runner.query(`ALTER TABLE offer_count ADD PRIMARY KEY (week, from_department_id, to_department_id, state) INCLUDE (n)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of COUNT_ANEW) await runner.query(statement);
    await runner.query(`ALTER TABLE offer_count DROP CONSTRAINT offer_count_pkey`);
    await runner.query(`ALTER TABLE offer_count ADD PRIMARY KEY (week, from_department_id, to_department_id, state)`);
    await runner.query(`ALTER TABLE moment_count DROP CONSTRAINT moment_count_pkey`);
    await runner.query(`ALTER TABLE moment_count ADD PRIMARY KEY (department_id, week, part, measure, bucket)`);
  }
}
