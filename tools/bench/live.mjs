// A thousand people watch, and things happen: does everybody hear everything that is theirs, once, and soon?
import { fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { at } from '../root.mjs';
import { ask } from './ask.mjs';
import { quantile } from './measure.mjs';
import { startApi } from './servers.mjs';

const SUBSCRIBERS = 1_000;
/** Every tenth coordinates nothing, and must hear nothing. */
const mayHear = (who) => who % 10 !== 9;
const EVENTS = 20;
const APART = 250;

const raise = {
  operationName: 'Raise',
  query: 'mutation Raise($input: RaiseInput!) { raise(input: $input) { id } }',
  viewer: 'raiser',
  variables: () => ({ input: { clientKey: randomUUID(), what: 'The customer waits', severity: 'HIGH' } }),
};

/** 1,000 sockets × 20 events against an API of its own, with its engine running. */
export async function measureLive(database) {
  const tokens = await watchers(database.adminUrl);
  const api = await startApi(database, { watched: true, engine: 'on' });
  const clients = fork(at('tools/bench/live-clients.mjs'));
  try {
    clients.send({ port: api.port, tokens });
    await once(clients, 'message');
    await untilAllWatch(api, clients);
    await api.statements();
    const before = await api.cpu();
    const raised = new Map();
    for (let i = 0; i < EVENTS; i++) {
      const started = Date.now();
      const { data } = JSON.parse(await ask(api, raise, 'live', i));
      raised.set(data.raise.id, started);
      await sleep(APART);
    }
    const heard = await whatWasHeard(clients, raised);
    const cpu = ((await api.cpu()) - before) / EVENTS;
    const policyStatements = (await api.statements()).filter(({ text }) => text.includes('jsonb_to_recordset($2')).length;
    return { subscribers: SUBSCRIBERS, events: EVENTS, policyStatements, cpu, ...judged(heard, raised) };
  } finally {
    // The API first: it closes the sockets, instead of writing to those that are gone.
    await api.stop();
    clients.disconnect();
  }
}

/** Nothing says that a subscription stands: something is raised until each has heard of something. */
async function untilAllWatch(api, clients) {
  for (let tries = 0; tries < 60; tries++) {
    await ask(api, raise, 'live', 0);
    await sleep(1_000);
    const hearing = new Set((await report(clients)).map(({ who }) => who));
    if (hearing.size === expected) return sleep(2_500);
  }
  throw new Error('Not everybody who should hear of it did.');
}

const expected = Array.from({ length: SUBSCRIBERS }, (_, who) => who).filter(mayHear).length;

async function report(clients) {
  clients.send({ report: true });
  const [{ heard }] = await once(clients, 'message');
  return heard;
}

/** What they heard of these events, once all of it is there, or nothing more comes for a while. */
async function whatWasHeard(clients, raised) {
  let last = [];
  for (let still = 0; still < 10; await sleep(500)) {
    const heard = (await report(clients)).filter(({ momentIds }) => momentIds.some((id) => raised.has(id)));
    // A little longer even when all is there: what is doubled comes late.
    still = heard.length === last.length ? still + 1 : 0;
    last = heard;
  }
  return last;
}

function judged(heard, raised) {
  const times = new Map();
  const delays = [];
  for (const { who, at: when, momentIds } of heard) {
    for (const id of momentIds.filter((moment) => raised.has(moment))) {
      times.set(`${who} ${id}`, (times.get(`${who} ${id}`) ?? 0) + 1);
      delays.push(when - raised.get(id));
    }
  }
  const strangers = heard.filter(({ who }) => !mayHear(who)).length;
  if (strangers > 0) throw new Error(`${strangers} messages reached people who may not know.`);
  return {
    lost: expected * raised.size - times.size,
    doubled: [...times.values()].filter((count) => count > 1).length,
    batches: new Set(heard.map(({ cursor }) => cursor)).size,
    p50: quantile(delays, 0.5),
    p99: quantile(delays, 0.99),
  };
}

/** People with sessions, most of whom coordinate everything. */
async function watchers(adminUrl) {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    const tokens = Array.from({ length: SUBSCRIBERS }, (_, who) => createHash('sha256').update(`watcher ${who}`).digest('base64url'));
    const { rows } = await db.query(`SELECT id FROM person p WHERE NOT EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id) AND NOT EXISTS (SELECT FROM session s WHERE s.person_id = p.id)
      AND NOT EXISTS (SELECT FROM department d WHERE d.head_id = p.id) ORDER BY id DESC LIMIT $1`, [SUBSCRIBERS]);
    const people = rows.map(({ id }) => id);
    await db.query(
      `INSERT INTO session (id, token_hash, person_id, kind, label, created_at, last_active_at, expires_at)
       SELECT gen_random_uuid(), hash, person, 'desk', 'Bench', now(), now(), now() + interval '1 day' FROM unnest($1::text[], $2::uuid[]) w(hash, person)`,
      [tokens.map((token) => createHash('sha256').update(token).digest('hex')), people],
    );
    await db.query(`INSERT INTO role_grant (person_id, role, department_id, granted_at) SELECT unnest($1::uuid[]), 'coordinator', bench.department(1), now()`, [people.filter((_, who) => mayHear(who))]);
    return tokens;
  } finally {
    await db.end();
  }
}
