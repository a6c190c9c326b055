import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stood in a file is forgotten a week after its run: found by an index that is empty once it is. */
export class ValuesOfFiles1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX import_problem_with_value ON import_problem (run_id) WHERE value IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX import_problem_with_value`);
  }
}
