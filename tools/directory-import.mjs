import { resolve } from 'node:path';
import { runBeside } from './beside.mjs';

/** Brings CSV files of locations, departments and people in. */
export async function run(args) {
  // npm runs scripts in the project's folder: paths count from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = args.map((argument) => argument.replace(/^((?:locations|departments|people)=)?(.+)$/, (_, kind = '', file) => kind + resolve(from, file)));
  await runBeside('directory-import', files);
}
