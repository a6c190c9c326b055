import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the ledger told whom. */
export class Notifications1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE notification (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
      entry_id bigint NOT NULL,
      kind text NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      values jsonb NOT NULL DEFAULT '{}',
      urgent boolean NOT NULL DEFAULT false,
      at timestamptz NOT NULL,
      read_at timestamptz,
      UNIQUE (person_id, entry_id, kind)
    )`);
    await runner.query(`CREATE INDEX notification_inbox ON notification (person_id, at DESC, id DESC)`);
    await runner.query(`CREATE INDEX notification_unread ON notification (person_id, at DESC, id DESC) WHERE read_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notification`);
  }
}
