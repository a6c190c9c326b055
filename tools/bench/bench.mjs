// `npm run bench`: how much CPU the API needs for a request, times what plain pg and JSON need, at two sizes; and live.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../api-process.mjs';
import { buildWhatChanged } from '../build.mjs';
import { throwawayPostgres } from '../postgres.mjs';
import { agent, ask } from './ask.mjs';
import { measureCanvas } from './canvas.mjs';
import { casesFor } from './cases.mjs';
import { weighAll } from './heat.mjs';
import { measureImport } from './import.mjs';
import { measureLive } from './live.mjs';
import { load } from './load.mjs';
import { scales } from './load-people.mjs';
import { measure, pagesTouched, requestsOf } from './measure.mjs';
import { report, reportCanvas, reportImport } from './report.mjs';
import { startApi, startReference } from './servers.mjs';
import { overhear } from './statements.mjs';
import { prepareOffers, samplesOf } from './things-to-ask.mjs';

/** Loads, checks that both servers say the same, measures, prints. `--scale small|full`, `--only NAME,NAME`, `--no-live`, `--no-pages`, `--on FILE`; `--no-canvas`; `--import 300000` measures an import of so many people instead, `--canvas` only the largest blueprint in a browser. */
export async function run(args) {
  const option = (name) => args[args.indexOf(`--${name}`) + 1 || args.length];
  const name = option('scale') ?? 'small';
  if (!scales[name]) throw new Error(`Which scale? --scale ${Object.keys(scales).join(' or --scale ')}.`);
  const withCanvas = !args.includes('--no-canvas') && !args.includes('--only') && !args.includes('--import');
  await buildWhatChanged(withCanvas ? ['api', 'web'] : ['api']);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const databases = {};
  const clean = async () => {
    agent.destroy();
    for (const { stop } of Object.values(databases)) await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const stopOnSignal = () => void clean().finally(() => process.exit(130));
  process.once('SIGINT', stopOnSignal).once('SIGTERM', stopOnSignal);
  try {
    databases.api = { ...(await loadedDatabase(name, option('on'))), filesDir: folder };
    if (args.includes('--import')) return reportImport(await measureImport(databases.api, Number(option('import'))));
    if (args.includes('--canvas')) return reportCanvas(await measureCanvas(databases.api));
    // What growing costs is measured in the same minutes: beside the full one stands a small one.
    if (name === 'full') databases.small = { ...(await loadedDatabase('small')), filesDir: folder };
    const { rows, heat } = await compare(databases, option('only')?.split(','), !args.includes('--no-pages'));
    const live = args.includes('--no-live') ? null : await measureLive(databases.api);
    report({ scale: name, rows, live, heat });
    if (withCanvas) reportCanvas(await measureCanvas(databases.api));
  } finally {
    process.off('SIGINT', stopOnSignal).off('SIGTERM', stopOnSignal);
    await clean();
  }
}

/** A database filled for this run, or the one that a file names, filled before: for whoever looks into something again and again. */
async function loadedDatabase(name, file) {
  if (file) return { ...JSON.parse(readFileSync(file, 'utf8')), stop: async () => {} };
  const scale = scales[name];
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

/** The cases as they are on a database: its moments, its offers. */
async function casesOn({ adminUrl, viewers }) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    return casesFor({ ...(await samplesOf(db, viewers)), offerIds: await prepareOffers(db, viewers, requestsOf({ most: 320 })) });
  } finally {
    await db.end();
  }
}

async function compare(databases, only, withPages) {
  const cases = Object.fromEntries(await Promise.all(Object.entries(databases).map(async ([who, database]) => [who, await casesOn(database)])));
  const servers = { api: await startApi(databases.api, { watched: true }) };
  try {
    const statements = join(databases.api.filesDir, 'statements.json');
    const heard = await overhear(servers.api, cases.api);
    writeFileSync(statements, JSON.stringify(heard));
    await servers.api.stop();
    servers.api = await startApi(databases.api);
    servers.reference = await startReference(databases.api, statements);
    if (databases.small) servers.small = await startApi(databases.small);
    const rows = [];
    for (const asked of cases.api.filter(({ name }) => !only || only.includes(name))) {
      await checkSame(servers, asked);
      const results = await measure(servers, (who) => (who === 'small' ? cases.small.find(({ name }) => name === asked.name) : asked));
      rows.push({ ...asked, ...results, statements: heard[asked.name]?.count });
      console.log(`  ${asked.label}: ${results.api.cpu.toFixed(2)} ms, ${(results.api.cpu / results.reference.cpu).toFixed(1)} ×`);
    }
    for (const who of withPages ? Object.keys(databases) : []) {
      const chosen = rows.map(({ name }) => cases[who].find((asked) => asked.name === name));
      const pages = await pagesTouched(databases[who].adminUrl, servers[who], who, chosen, ({ name }) => rows.find((row) => row.name === name)[who].next);
      for (const row of rows) row[who].pages = pages[row.name];
    }
    return { rows, heat: heard.blueprint ? await weighAll(databases.api, heard.blueprint.heat.text) : null };
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

/** What is compared must be the same: byte for byte, except what a write makes anew each time, and how late the figures are. */
async function checkSame(servers, asked) {
  const plain = (answer) => {
    // Sums of the same numbers in another order differ in their last digits.
    const text = answer.replace(/"lagSeconds":\d+/, '"lagSeconds":0').replace(/"heat":([\d.e-]+)/g, (_all, heat) => `"heat":${Number(heat).toPrecision(10)}`);
    return asked.writes ? text.replace(/"(id|number|raisedAt|since)":"[^"]*"/g, '"$1":"…"') : text;
  };
  const [api, reference] = [await ask(servers.api, asked, 'api', 0), await ask(servers.reference, asked, 'reference', 0)].map(plain);
  if (api !== reference) throw new Error(`${asked.label}: the two answers differ.\nAPI:       ${api.slice(0, 3000)}\nReference: ${reference.slice(0, 3000)}`);
}
