import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settings are changed over the version that the administrator has seen, as everything else is. */
export class OrganizationVersion1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organization ADD version int NOT NULL DEFAULT 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organization DROP version`);
  }
}
