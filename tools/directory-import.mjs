import { join, resolve } from 'node:path';
import { migrate } from './api-process.mjs';
import { buildWhatChanged } from './build.mjs';
import { openDatabase } from './open-database.mjs';
import { runProgram } from './program.mjs';
import { at, dataFolder } from './root.mjs';

/** Brings CSV files of locations, departments and people in, beside a running Throughline or without one. */
export async function run(args) {
  const database = openDatabase();
  try {
    await buildWhatChanged(['api']);
    const { ownerUrl, appUrl } = await database.ready;
    const env = { NODE_ENV: 'production', FILES_DIR: join(dataFolder, 'files'), APP_SECRET_FILE: join(dataFolder, 'secret'), ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl };
    await migrate(env);
    // npm runs scripts in the project's folder: paths count from where the person stands.
    const from = process.env.INIT_CWD ?? process.cwd();
    const files = args.map((argument) => argument.replace(/^((?:locations|departments|people)=)?(.+)$/, (_, kind = '', file) => kind + resolve(from, file)));
    process.exitCode = await runProgram([at('apps/api/dist/directory-import.js'), ...files], { env });
  } finally {
    await database.stop();
  }
}
