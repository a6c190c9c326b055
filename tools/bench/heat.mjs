// The heat of every item: what the API's own statement costs the database, and whether it is what a recount gives.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { quantile } from './measure.mjs';

const TIMES = 11;

// From the moments themselves, sharing nothing with the counts: each once for each item that it is tied to and for what contains that.
const RECOUNT = `
  SELECT item_id AS "itemId", sum(weight * power(0.5, age / 30.0)) AS heat FROM (
    SELECT DISTINCT c.container_id AS item_id, m.id, COALESCE(m.severity, 1) AS weight, ($1::timestamptz AT TIME ZONE o.time_zone)::date - (m.raised_at AT TIME ZONE o.time_zone)::date AS age
    FROM moment_tie t JOIN moment m ON m.id = t.moment_id JOIN bench.contains c ON c.item_id = t.item_id CROSS JOIN organization o WHERE m.state NOT IN ('withdrawn', 'merged')
  ) x WHERE age <= 365 GROUP BY item_id`;

/** CPU milliseconds that a process of this machine has used, as Linux counts them; null where there is no such count. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** CPU milliseconds of the database (by the clock where the machine does not count them), how many items have heat, and the largest difference to a recount, as a share. `text` is the API's statement. */
export async function weighAll({ adminUrl }, text) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    await db.query('SET max_parallel_workers_per_gather = 0');
    await db.query('SET jit = off');
    const now = new Date();
    const { rows: [{ pid }] } = await db.query('SELECT pg_backend_pid() AS pid');
    const weighed = await db.query(text, [null, now]);
    const before = cpuOf(pid);
    const times = [];
    for (let i = 0; i < TIMES; i++) {
      const started = performance.now();
      await db.query(text, [null, now]);
      times.push(performance.now() - started);
    }
    const milliseconds = before === null ? quantile(times, 0.5) : (cpuOf(pid) - before) / TIMES;
    const counted = new Map((await db.query(RECOUNT, [now])).rows.map(({ itemId, heat }) => [itemId, Number(heat)]));
    const found = weighed.rows.filter(({ heat }) => heat > 0);
    const differences = found.map(({ itemId, heat }) => Math.abs(heat - (counted.get(itemId) ?? 0)) / heat);
    const { rows } = await db.query('SELECT count(*)::int AS moments FROM moment_tie');
    return { milliseconds, items: found.length, recounted: counted.size, difference: Math.max(...differences), moments: rows[0].moments };
  } finally {
    await db.end();
  }
}
