import type { MigrationInterface, QueryRunner } from 'typeorm';

// The bars of the figures' histograms, word for word what the queries say (figure.rules.ts): an index is used only then.
const bar = (seconds: string): string =>
  `(${[900, 3_600, 14_400, 28_800, 86_400, 259_200, 604_800, 2_592_000, 7_776_000].map((end) => `(${seconds} >= ${end})::int`).join(' + ')})`;

const newestFirst = 'raised_at DESC, id DESC';

const statements = [
  // Where it is now, over all time: the open ones have covering indexes of their own.
  `CREATE INDEX moment_at_department ON moment (at_department_id, ${newestFirst})`,
  `CREATE INDEX moment_accepted_within ON moment (${bar('extract(epoch FROM first_accepted_at - raised_at)::int')}, ${newestFirst}) WHERE first_accepted_at >= raised_at`,
  `CREATE INDEX moment_closed_within ON moment (${bar('extract(epoch FROM closed_at - raised_at)::int')}, ${newestFirst}) WHERE state = 'closed' AND closed_at >= raised_at`,
  `CREATE INDEX moment_without_severity ON moment (${newestFirst}) WHERE severity IS NULL`,
  `CREATE INDEX moment_without_channel ON moment (${newestFirst}) WHERE channel IS NULL`,
  `CREATE INDEX offer_between ON offer (from_department_id, to_department_id, made_at) INCLUDE (state, moment_id)`,
];

const names = ['moment_at_department', 'moment_accepted_within', 'moment_closed_within', 'moment_without_severity', 'moment_without_channel', 'offer_between'];

/** Every figure opens the rows behind it: their filters have indexes. */
export class RowsBehindFigures1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${names.join(', ')}`);
  }
}
