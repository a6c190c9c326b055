import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // The tree as the figures know it: a moved department takes its counts along by the difference.
  `CREATE TABLE figure_tree (
     department_id uuid NOT NULL,
     ancestor_id uuid NOT NULL,
     PRIMARY KEY (department_id, ancestor_id)
   )`,
  // What one moment counts as. The counts below are sums of these, and move by the difference when it changes.
  `CREATE TABLE moment_fact (
     moment_id uuid PRIMARY KEY,
     week date NOT NULL,
     department_id uuid NOT NULL,
     severity smallint NOT NULL,
     channel text NOT NULL,
     accept_seconds int CHECK (accept_seconds >= 0),
     close_seconds int CHECK (close_seconds >= 0)
   )`,
  `COMMENT ON COLUMN moment_fact.department_id IS 'Where it is: held, or else raised. Nobody''s is the zero id.'`,
  `CREATE INDEX moment_fact_of_department ON moment_fact (department_id, week) INCLUDE (severity, channel, accept_seconds, close_seconds)`,
  `CREATE INDEX moment_fact_week ON moment_fact (week) INCLUDE (severity, channel, accept_seconds, close_seconds)`,
  `CREATE TABLE moment_count (
     department_id uuid NOT NULL,
     week date NOT NULL,
     part text NOT NULL,
     measure text NOT NULL CHECK (measure IN ('raised', 'accepted', 'closed')),
     bucket smallint NOT NULL,
     n int NOT NULL,
     PRIMARY KEY (department_id, week, part, measure, bucket)
   )`,
  `COMMENT ON TABLE moment_count IS 'Counts by the week in which moments were raised, of each department with all below it; the zero id is everything. part: all, severity:8, channel:phone. bucket: see figure.rules.ts.'`,
  `CREATE TABLE offer_fact (
     offer_id uuid PRIMARY KEY,
     week date NOT NULL,
     from_department_id uuid NOT NULL,
     to_department_id uuid NOT NULL,
     state text NOT NULL
   )`,
  `CREATE TABLE offer_count (
     week date NOT NULL,
     from_department_id uuid NOT NULL,
     to_department_id uuid NOT NULL,
     state text NOT NULL,
     n int NOT NULL,
     PRIMARY KEY (week, from_department_id, to_department_id, state)
   )`,
];

/** Figures: a projection of the ledger, kept by one reader, rebuildable. */
export class Figures1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE offer_count, offer_fact, moment_count, moment_fact, figure_tree`);
  }
}
