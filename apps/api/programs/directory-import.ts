import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Actor, Database, type ImportRun, ImportRuns, ImportState, Jobs, engineActor } from '@app/shared-api';
import { readConfig } from '../config';
import { createApp } from '../create-app';
import { pinoOf } from '../log';

/** Locations before departments before people, since the later ones name the earlier. */
const kinds = ['locations', 'departments', 'people'] as const;

interface Planned {
  file: string;
  kind: (typeof kinds)[number];
}

/** `npm run directory:import -- FILE…`: what the import screens do, from the command line, as the first administrator. */
async function main(args: string[]): Promise<number> {
  if (args.length === 0) throw new Error('Usage: npm run directory:import -- [locations=|departments=|people=]FILE…');
  const config = { ...readConfig(process.env), engine: false };
  const app = await createApp(config, { log: pinoOf({ logLevel: 'error' }) });
  try {
    await app.init();
    const administrator = await app.get(Database).one<{ id: string }>(`SELECT id FROM person WHERE is_administrator AND active ORDER BY id LIMIT 1`);
    if (!administrator) throw new Error('This instance is empty: open it in a browser and set it up first.');
    const actor: Actor = { ...engineActor, personId: administrator.id, origin: 'import', isAdministrator: true };
    const planned = args.map(planOf).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    let failed = 0;
    for (const plan of planned) failed += await bringIn(app.get(ImportRuns), app.get(Jobs), actor, plan);
    return failed === 0 ? 0 : 2;
  } finally {
    await app.close();
  }
}

/** The kind by its name before the file's, or by the file's own name. */
function planOf(argument: string): Planned {
  const [, named, file = argument] = /^(locations|departments|people)=(.+)$/.exec(argument) ?? [];
  const kind = kinds.find((name) => name === named) ?? kinds.find((name) => basename(file).toLowerCase().includes(name.slice(0, 6)));
  if (!kind) throw new Error(`What is in ${argument}? Say locations=${argument}, departments=${argument} or people=${argument}.`);
  return { file, kind };
}

/** Brings one file in and says what came of it; returns how many rows stayed out. */
async function bringIn(runs: ImportRuns, jobs: Jobs, actor: Actor, { file, kind }: Planned): Promise<number> {
  process.stdout.write(`${file} (${kind}) …\n`);
  const { id, mapping } = await runs.upload(actor, kind, createReadStream(file), basename(file));
  await runs.preview(actor, id, mapping);
  await jobs.drain();
  if ((await runs.find(actor, id)).state === ImportState.READY) {
    await runs.run(actor, id);
    await jobs.drain();
  }
  const run = await runs.find(actor, id);
  const { state, rows, added, changed, leftAlone, failed, missing, failure } = run;
  process.stdout.write(`  ${rows} rows: ${added} added, ${changed} changed, ${leftAlone} as they were, ${failed} stayed out${kind === 'people' ? `; ${missing} people are not in the file` : ''}.\n`);
  await printProblems(runs, actor, run);
  if (state !== ImportState.DONE) throw new Error(failure ?? `The import ended as ${state}.`);
  return failed;
}

async function printProblems(runs: ImportRuns, actor: Actor, run: ImportRun): Promise<void> {
  let after: string | undefined;
  do {
    const page = await runs.problems(actor, run, 100, after);
    for (const { line, field, code, value, stops } of page.nodes) process.stdout.write(`  line ${line}${field ? `, ${field}` : ''}: ${code}${value ? ` (${value})` : ''}${stops ? '' : ', came in'}\n`);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
