import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody said of a moment stays said: where they took it away, no rule ties it again. */
export class UntiedByHand1700000000019 implements MigrationInterface {
  name = 'UntiedByHand1700000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE TABLE moment_untie (
         moment_id uuid NOT NULL REFERENCES moment ON DELETE CASCADE,
         item_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
         PRIMARY KEY (moment_id, item_id)
       )`,
    );
    await db.query(`COMMENT ON TABLE moment_untie IS 'Where somebody said that a moment did not happen, until somebody says that it did.'`);
    await db.query(`CREATE INDEX moment_untie_item ON moment_untie (item_id)`);
    await db.query(
      `INSERT INTO moment_untie SELECT DISTINCT e.subject_id, i.id FROM ledger_entry e JOIN inventory_item i ON i.id = (e.data ->> 'itemId')::uuid JOIN moment m ON m.id = e.subject_id
       WHERE e.kind = 'moment.untied' AND NOT e.quiet AND NOT EXISTS (SELECT FROM moment_tie t WHERE t.moment_id = m.id AND t.item_id = i.id)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE moment_untie`);
  }
}
