// `npm run bench`: how much CPU the API needs for a request, times what plain pg and JSON need, at two sizes; and live.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../api-process.mjs';
import { buildWhatChanged } from '../build.mjs';
import { throwawayPostgres } from '../postgres.mjs';
import { at } from '../root.mjs';
import { agent, ask } from './ask.mjs';
import { casesFor } from './cases.mjs';
import { measureLive } from './live.mjs';
import { load } from './load.mjs';
import { scales } from './load-people.mjs';
import { measure, pagesTouched, requestsOf } from './measure.mjs';
import { readSmall, report } from './report.mjs';
import { startApi, startReference } from './servers.mjs';
import { overhear } from './statements.mjs';
import { prepareOffers, samplesOf } from './things-to-ask.mjs';

/** Loads, checks that both servers say the same, measures, prints. `--scale small|full`, `--only NAME,NAME`, `--no-live`, `--no-pages`, `--on FILE`. */
export async function run(args) {
  const option = (name) => args[args.indexOf(`--${name}`) + 1 || args.length];
  const name = option('scale') ?? 'small';
  const scale = scales[name];
  if (!scale) throw new Error(`Which scale? --scale ${Object.keys(scales).join(' or --scale ')}.`);
  await buildWhatChanged(['api']);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const loaded = await loadedDatabase(name, scale, option('on'));
  const database = { ...loaded, filesDir: folder };
  const stopOnSignal = () => void loaded.stop().finally(() => process.exit(130));
  process.once('SIGINT', stopOnSignal).once('SIGTERM', stopOnSignal);
  try {
    const { viewers } = loaded;
    const rows = await compare(database, viewers, option('only')?.split(','), !args.includes('--no-pages'));
    const live = args.includes('--no-live') ? null : await measureLive(database, viewers);
    mkdirSync(at('.nx'), { recursive: true });
    report({ scale: name, rows, live, small: readSmall() });
    if (name === 'small' && !option('only')) writeFileSync(at('.nx', 'bench-small.json'), JSON.stringify(rows));
  } finally {
    agent.destroy();
    await loaded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A database filled for this run, or the one that a file names, filled before: for whoever looks into something again and again. */
async function loadedDatabase(name, scale, file) {
  if (file) return { ...JSON.parse(readFileSync(file, 'utf8')), stop: async () => {} };
  const postgres = await throwawayPostgres({ autovacuum: 'on', shared_preload_libraries: 'pg_stat_statements', ...(name === 'full' ? { shared_buffers: '2GB', max_wal_size: '8GB' } : {}) });
  try {
    const adminUrl = postgres.adminUrl.replace(/postgres$/, 'throughline');
    await migrate({ DATABASE_OWNER_URL: postgres.ownerUrl, DATABASE_URL: postgres.appUrl });
    console.log(`Loading ${scale.people.toLocaleString('en')} people, ${scale.moments.toLocaleString('en')} moments, ${(scale.moments * scale.entriesEach).toLocaleString('en')} ledger entries …`);
    const started = Date.now();
    const viewers = await load(adminUrl, scale, console.log);
    console.log(`Loaded in ${Math.round((Date.now() - started) / 1000)} s.\n`);
    return { ...postgres, adminUrl, viewers };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function compare(database, viewers, only, withPages) {
  const db = new pg.Client({ connectionString: database.adminUrl });
  await db.connect();
  const things = { ...(await samplesOf(db, viewers)), offerIds: await prepareOffers(db, viewers, requestsOf({ most: 320 })) };
  await db.end();
  const cases = casesFor(things);
  const chosen = cases.filter(({ name }) => !only || only.includes(name));
  const servers = { api: await startApi(database, { watched: true }) };
  try {
    const statements = join(database.filesDir, 'statements.json');
    const heard = await overhear(servers.api, cases);
    writeFileSync(statements, JSON.stringify(heard));
    await servers.api.stop();
    servers.api = await startApi(database);
    servers.reference = await startReference(database, statements);
    const rows = [];
    for (const asked of chosen) {
      if (!asked.alone) await checkSame(servers, asked);
      const { api, reference } = await measure(asked.alone ? { api: servers.api } : servers, asked);
      rows.push({ ...asked, api, reference, statements: heard[asked.name]?.count });
      console.log(`  ${asked.label}: ${api.cpu.toFixed(2)} ms${reference ? `, ${(api.cpu / reference.cpu).toFixed(1)} ×` : ''}`);
    }
    const pages = withPages ? await pagesTouched(database.adminUrl, servers.api, chosen, ({ name }) => rows.find((row) => row.name === name).api.next) : {};
    return rows.map((row) => ({ ...row, pages: pages[row.name] }));
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

/** What is compared must be the same: byte for byte, except what a write makes anew each time. */
async function checkSame(servers, asked) {
  const plain = (text) => (asked.writes ? text.replace(/"(id|number|raisedAt|since)":"[^"]*"/g, '"$1":"…"') : text);
  const [api, reference] = [await ask(servers.api, asked, 'api', 0), await ask(servers.reference, asked, 'reference', 0)].map(plain);
  if (api !== reference) throw new Error(`${asked.label}: the two answers differ.\nAPI:       ${api.slice(0, 3000)}\nReference: ${reference.slice(0, 3000)}`);
}
