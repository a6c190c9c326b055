// 300,000 people come in through the API: how large its process becomes, and how much others wait meanwhile.
import { createWriteStream, openAsBlob, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ask } from './ask.mjs';
import { casesFor } from './cases.mjs';
import { tokenOf } from './load.mjs';
import { quantile } from './measure.mjs';
import { startApi } from './servers.mjs';

const ADMINISTRATOR = 'raiser';
const QUIET_MS = 10_000;
const BETWEEN_ASKING_MS = 20;

/** Brings a file of so many people into a loaded database, while a coordinator looks at the board again and again. */
export async function measureImport(database, people) {
  await makeAdministrator(database);
  const file = join(database.filesDir, 'people.csv');
  await writePeople(file, people);
  const api = await startApi(database, { engine: 'on' });
  const memory = watchMemory(api.pid);
  try {
    await othersUntil(api, sleep(QUIET_MS / 2));
    const quiet = await othersUntil(api, sleep(QUIET_MS));
    const started = performance.now();
    const imported = bringIn(api, file);
    const meanwhile = await othersUntil(api, imported);
    return { people, run: await imported, seconds: (performance.now() - started) / 1000, most: memory.most(), quiet, meanwhile };
  } finally {
    memory.stop();
    await api.stop();
  }
}

async function makeAdministrator({ adminUrl, viewers }) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    await db.query('UPDATE person SET is_administrator = true WHERE id = $1', [viewers[ADMINISTRATOR].personId]);
  } finally {
    await db.end();
  }
}

/** New people, each ten with a manager among them, in the departments and locations that are there. */
async function writePeople(file, people) {
  const out = createWriteStream(file);
  out.write('number,name,title,department,location,manager,email\n');
  for (let i = 0; i < people; i++) {
    const manager = i === 0 ? '' : `I${Math.floor(i / 10)}`;
    if (!out.write(`I${i},Person Number ${i} 王${i % 97},Sales assistant ${i % 31},D${1 + (i % 200)},L${1 + (i % 40)},${manager},i${i}@example.com\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** The resident memory of a process, looked at 20 times a second; in MB. */
function watchMemory(pid) {
  let most = 0;
  const look = () => (most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024));
  const watching = setInterval(look, 50);
  return { most: () => most, stop: () => clearInterval(watching) };
}

/** What a coordinator's board page takes, asked again and again until something is over. */
async function othersUntil(api, over) {
  const page = casesFor({ momentIds: [], offerIds: {} }).find(({ name }) => name === 'page-all');
  const times = [];
  let going = true;
  const stop = () => (going = false);
  over.then(stop, stop);
  while (going) {
    const started = performance.now();
    await ask(api, page, 'api', 0);
    times.push(performance.now() - started);
    await sleep(BETWEEN_ASKING_MS);
  }
  return { p50: quantile(times, 0.5), p90: quantile(times, 0.9), mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}

async function bringIn(api, file) {
  const address = `http://127.0.0.1:${api.port}`;
  const headers = { 'x-throughline': '1', cookie: `throughline=${tokenOf(ADMINISTRATOR)}` };
  const form = new FormData();
  form.append('file', await openAsBlob(file), 'people.csv');
  const { id } = await (await fetch(`${address}/imports?kind=people`, { method: 'POST', headers, body: form })).json();
  const say = (query, variables) => ask(api, { operationName: /\w+ (\w+)/.exec(query)[1], query, viewer: ADMINISTRATOR, variables: () => variables }).then((text) => JSON.parse(text).data);
  const until = async (state) => {
    for (;;) {
      const { importRun } = await say('query Run($id: ID!) { importRun(id: $id) { state added failed failure } }', { id });
      if (importRun.state === state) return importRun;
      if (importRun.state === 'FAILED') throw new Error(importRun.failure);
      await sleep(500);
    }
  };
  const { importRun } = await say('query Columns($id: ID!) { importRun(id: $id) { columns { name field } } }', { id });
  const columns = importRun.columns.filter(({ field }) => field).map(({ name, field }) => ({ field, column: name }));
  await say('mutation Map($input: MapImportInput!) { mapImport(input: $input) { id } }', { input: { id, columns } });
  await until('READY');
  await say('mutation Run($id: ID!) { runImport(id: $id) { id } }', { id });
  return until('DONE');
}
