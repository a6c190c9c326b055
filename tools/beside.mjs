import { join } from 'node:path';
import { migrate } from './api-process.mjs';
import { buildWhatChanged } from './build.mjs';
import { openDatabase } from './open-database.mjs';
import { runProgram } from './program.mjs';
import { at, dataFolder } from './root.mjs';

/** Runs one of the API's programs on this instance's database, beside a running Throughline or without one. */
export async function runBeside(program, args) {
  const database = openDatabase();
  try {
    await buildWhatChanged(['api']);
    const { ownerUrl, appUrl } = await database.ready;
    const env = { NODE_ENV: 'production', FILES_DIR: join(dataFolder, 'files'), APP_SECRET_FILE: join(dataFolder, 'secret'), ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl };
    await migrate(env);
    process.exitCode = await runProgram([at('apps/api/dist', `${program}.js`), ...args], { env });
  } finally {
    await database.stop();
  }
}
