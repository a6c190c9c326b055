import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the other tool's row said when it came in: a repeat that says the same changes nothing. */
export class BroughtIn1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE moment_import (moment_id uuid PRIMARY KEY REFERENCES moment ON DELETE CASCADE, digest text NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE moment_import`);
  }
}
