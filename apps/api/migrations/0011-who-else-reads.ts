import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told of a lapse below, and who raised what was merged into another, find the moment in lists. */
export class WhoElseReads1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX offer_told_department ON offer (told_department_id, moment_id) WHERE told_department_id IS NOT NULL`);
    await runner.query(`CREATE INDEX moment_merged_of_raiser ON moment (raiser_id, merged_into_id) WHERE merged_into_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX offer_told_department, moment_merged_of_raiser`);
  }
}
