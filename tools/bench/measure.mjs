// Measures two servers in turns within one run, so that a busy machine is busy for both.
import pg from 'pg';
import { ask } from './ask.mjs';

const SLICES = 8;
const AT_ONCE = 2;
const WARM_UP = 120;

/** Runs so many requests, a few at once; answers their milliseconds. */
async function run(server, asked, who, from, count) {
  const times = [];
  let next = from;
  const worker = async () => {
    while (next < from + count) {
      const started = performance.now();
      await ask(server, asked, who, next++);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times;
}

/** How many requests of a case each server gets at most: what writes needs as many things to write on. */
export const requestsOf = ({ most }) => WARM_UP + most + SLICES + 100;

/** CPU milliseconds a request and times of each server, slice by slice A B A B; each has the case as it is on its database. */
export async function measure(servers, caseOf) {
  const results = Object.fromEntries(Object.keys(servers).map((who) => [who, { cpu: 0, requests: 0, times: [], next: 1 }]));
  const asked = caseOf('api');
  const first = await run(servers.api, asked, 'probe', 0, asked.writes ? 0 : 3);
  // What takes long is asked less often: nobody waits an hour for a bench.
  const count = Math.max(10, Math.min(asked.most, Math.round((15_000 / Math.max(...first, 1)) * AT_ONCE)));
  const slice = Math.ceil(count / SLICES);
  const some = async (who, many) => {
    const result = results[who];
    const times = await run(servers[who], caseOf(who), who, result.next, many);
    result.next += many;
    return times;
  };
  for (const who of Object.keys(results)) await some(who, Math.min(WARM_UP, count));
  for (let i = 0; i < SLICES; i++) {
    for (const [who, result] of Object.entries(results)) {
      const before = await servers[who].cpu();
      result.times.push(...(await some(who, slice)));
      result.cpu += (await servers[who].cpu()) - before;
      result.requests += slice;
    }
  }
  return Object.fromEntries(Object.entries(results).map(([who, { cpu, requests, times, next }]) => [who, { cpu: cpu / requests, p50: quantile(times, 0.5), p99: quantile(times, 0.99), next }]));
}

/** The q-quantile of numbers. */
export function quantile(numbers, q) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** Database pages that each case's request touches, in memory or read, as the database counts them by statement; planning is not in it. */
export async function pagesTouched(adminUrl, server, who, cases, nextOf) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  const pages = {};
  try {
    await db.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    for (const asked of cases) {
      const count = asked.writes ? 60 : 20;
      await db.query('SELECT pg_stat_statements_reset()');
      await run(server, asked, who, nextOf(asked), count);
      const { rows } = await db.query(`SELECT sum(shared_blks_hit + shared_blks_read)::float8 AS pages FROM pg_stat_statements WHERE userid = 'throughline_app'::regrole`);
      pages[asked.name] = rows[0].pages / count;
    }
    return pages;
  } finally {
    await db.end();
  }
}
