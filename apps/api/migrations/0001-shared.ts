import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The instance, the ledger and its readers, files. */
export class Shared1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE instance (
      single boolean PRIMARY KEY DEFAULT true CHECK (single),
      epoch uuid NOT NULL DEFAULT gen_random_uuid()
    )`);
    await runner.query(`COMMENT ON TABLE instance IS 'One row. The epoch binds ledger cursors to this database: a restore sets a new one.'`);
    await runner.query(`INSERT INTO instance DEFAULT VALUES`);

    await runner.query(`CREATE TABLE ledger_entry (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
      occurred_at timestamptz NOT NULL,
      recorded_at timestamptz NOT NULL,
      kind text NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      actor_id uuid,
      origin text NOT NULL CHECK (origin IN ('person', 'engine', 'import')),
      quiet boolean NOT NULL DEFAULT false,
      data jsonb NOT NULL DEFAULT '{}'
    )`);
    await runner.query(`COMMENT ON TABLE ledger_entry IS 'Append-only: everything that happens. Ids, names of fields and coded values; never people''s words.'`);
    await runner.query(`CREATE INDEX ledger_entry_feed ON ledger_entry (tx, id)`);
    await runner.query(`CREATE INDEX ledger_entry_subject ON ledger_entry (subject_id, id)`);

    // The app's role cannot delete from the ledger; what a kind's declaration lets go, the owner lends it by this one function.
    await runner.query(`CREATE FUNCTION ledger_forget(old_kind text, before timestamptz) RETURNS bigint
      LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        WITH gone AS (
          DELETE FROM ledger_entry WHERE id IN (SELECT id FROM ledger_entry WHERE kind = old_kind AND recorded_at < before ORDER BY id LIMIT 5000) RETURNING 1
        ) SELECT count(*) FROM gone
      $$`);

    await runner.query(`CREATE TABLE feed_cursor (
      name text PRIMARY KEY,
      tx xid8 NOT NULL DEFAULT '0',
      id bigint NOT NULL DEFAULT 0,
      moved_at timestamptz
    )`);
    await runner.query(`COMMENT ON TABLE feed_cursor IS 'How far each reader of the ledger has read; moves in the transaction of what it wrote.'`);

    await runner.query(`CREATE TABLE stored_file (
      id uuid PRIMARY KEY,
      hash text NOT NULL,
      name text NOT NULL,
      type text NOT NULL,
      size integer NOT NULL,
      width integer,
      height integer,
      uploaded_by uuid NOT NULL,
      uploaded_at timestamptz NOT NULL,
      subject_type text,
      subject_id uuid
    )`);
    await runner.query(`CREATE INDEX stored_file_subject ON stored_file (subject_id) WHERE subject_id IS NOT NULL`);
    await runner.query(`CREATE INDEX stored_file_loose ON stored_file (uploaded_at) WHERE subject_id IS NULL`);
    await runner.query(`CREATE INDEX stored_file_hash ON stored_file (hash)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ledger_forget`);
    await runner.query(`DROP TABLE stored_file, feed_cursor, ledger_entry, instance`);
  }
}
