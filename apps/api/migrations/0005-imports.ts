import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE import_run (
     id uuid PRIMARY KEY,
     kind text NOT NULL,
     state text NOT NULL CHECK (state IN ('mapping', 'previewing', 'ready', 'running', 'done', 'cancelled', 'failed')),
     file_name text NOT NULL,
     size bigint NOT NULL,
     delimiter text NOT NULL CHECK (delimiter IN (',', ';', E'\\t')),
     columns jsonb NOT NULL,
     mapping jsonb NOT NULL DEFAULT '{}',
     started_by uuid NOT NULL REFERENCES person,
     started_at timestamptz NOT NULL,
     finished_at timestamptz,
     rows int,
     done int NOT NULL DEFAULT 0,
     added int NOT NULL DEFAULT 0,
     changed int NOT NULL DEFAULT 0,
     left_alone int NOT NULL DEFAULT 0,
     failed int NOT NULL DEFAULT 0,
     missing int NOT NULL DEFAULT 0,
     failure text
   )`,
  `CREATE INDEX import_run_newest ON import_run (started_at DESC, id DESC)`,
  // A row of the file between reading and applying; gone when the run ends.
  `CREATE TABLE import_row (
     run_id uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
     line int NOT NULL,
     key text NOT NULL,
     fields jsonb NOT NULL,
     outcome text CHECK (outcome IN ('add', 'change', 'leave', 'bad')),
     target_id uuid,
     applied boolean NOT NULL DEFAULT false,
     PRIMARY KEY (run_id, line)
   )`,
  `CREATE INDEX import_row_key ON import_row (run_id, key)`,
  `CREATE TABLE import_problem (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     run_id uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
     line int NOT NULL,
     field text,
     code text NOT NULL,
     value text,
     stops boolean NOT NULL
   )`,
  `COMMENT ON COLUMN import_problem.stops IS 'Whether the row stays out; otherwise it comes in, and the report says what was odd.'`,
  `CREATE INDEX import_problem_line ON import_problem (run_id, line, id)`,
  // Planned for as many rows as there are: the app's role may not ANALYZE.
  `CREATE FUNCTION import_rows_counted() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN ANALYZE import_row; END $$`,
  // What the columns and values of another tool mean, told once.
  `CREATE TABLE import_mapping (
     kind text NOT NULL,
     columns_digest text NOT NULL,
     mapping jsonb NOT NULL,
     used_at timestamptz NOT NULL,
     PRIMARY KEY (kind, columns_digest)
   )`,
];

/** Bringing in files: runs, their rows while they wait, their problems, and remembered mappings. */
export class Imports1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION import_rows_counted()`);
    await runner.query(`DROP TABLE import_mapping, import_problem, import_row, import_run`);
  }
}
