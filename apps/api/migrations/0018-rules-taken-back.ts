import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run of the rules also takes away what rules tied that are gone, and says how much. */
export class RulesTakenBack1700000000018 implements MigrationInterface {
  name = 'RulesTakenBack1700000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE tie_run ADD COLUMN untied integer NOT NULL DEFAULT 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE tie_run DROP COLUMN untied`);
  }
}
