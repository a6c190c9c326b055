import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, truncate, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tablesOf } from './backup-tables.mjs';
import { backup } from './backup.mjs';
import { restore } from './restore.mjs';

/** One instance as the tools see it. */
interface Instance {
  database: TestDatabase;
  client: pg.Client;
  places: { ownerUrl: string; filesDir: string; secretFile: string; secret: string | null };
}

let folder: string;
const instances: Instance[] = [];

async function instance(secret: string | null = null): Promise<Instance> {
  const database = await testDatabase();
  const ownerUrl = new URL(database.adminUrl);
  [ownerUrl.username, ownerUrl.password] = ['throughline_test_owner', 'test'];
  const client = new pg.Client({ connectionString: ownerUrl.href });
  await client.connect();
  const home = await mkdtemp(join(folder, 'instance-'));
  const made = { database, client, places: { ownerUrl: ownerUrl.href, filesDir: join(home, 'files'), secretFile: join(home, 'secret'), secret } };
  instances.push(made);
  return made;
}

/** Every table's rows as text, sorted; transaction ids aside, which another database counts anew. */
async function contentOf(client: pg.Client): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const { name, plain, columns } of await tablesOf(client)) {
    const compared = columns.filter((column: string) => !(plain === 'public.ledger_entry' && column === 'tx') && !(plain === 'public.feed_cursor' && column !== 'name'));
    const { rows } = await client.query<{ row: string }>(`SELECT row_to_json(r)::text AS row FROM (SELECT ${compared.join(', ')} FROM ${name}) r ORDER BY 1`);
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

/** What each reader of the ledger has not read yet. */
async function unread(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query('SELECT c.name, e.id FROM feed_cursor c JOIN ledger_entry e ON (e.tx, e.id) > (c.tx, c.id) ORDER BY 1, 2');
  return rows;
}

async function fill({ client, places }: Instance): Promise<void> {
  const [shop, ann, bo] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query(`INSERT INTO organization (id, name, time_zone, locales, default_locale, working_time, set_up_at) VALUES (1, 'Läden 顾客 \\N "\t', 'Europe/Berlin', '{en,zh-Hans}', 'en', '{"week": []}', now())`);
  await client.query('BEGIN'); // a person and a department that point at each other
  await client.query(`INSERT INTO department (id, code, name, head_id, search) VALUES ($1, 'SHOP', 'Shop', NULL, '')`, [shop]);
  for (const [id, number] of [[ann, 'A1'], [bo, 'B2']]) {
    await client.query(`INSERT INTO person (id, number, name, department_id, search) VALUES ($1, $2, 'Line\nbreak', $3, to_tsvector('simple', 'ann 客户'))`, [id, number, shop]);
  }
  await client.query(`UPDATE department SET head_id = $1 WHERE id = $2`, [ann, shop]);
  await client.query('COMMIT');
  const enter = (by: pg.Client) =>
    by.query<{ tx: string; id: string }>(`INSERT INTO ledger_entry (occurred_at, recorded_at, kind, subject_type, subject_id, origin) VALUES (now(), now(), 'moment.raised', 'moment', $1, 'person') RETURNING tx::text, id::text`, [randomUUID()]);
  // Ids and transactions in opposite orders: the later transaction takes the lower id.
  const other = new pg.Client({ connectionString: places.ownerUrl });
  await other.connect();
  await client.query('BEGIN');
  await client.query('SELECT pg_current_xact_id()');
  await other.query('BEGIN');
  await enter(other);
  const read = (await enter(client)).rows[0]!;
  await client.query('COMMIT');
  await other.query('COMMIT');
  await other.end();
  await client.query(`INSERT INTO feed_cursor (name, tx, id) VALUES ('figures', $1, $2), ('notifications', '0', 0)`, [read.tx, read.id]);
  await client.query(`SELECT pgboss.create_queue('people.import', '{"policy": "standard", "retryLimit": 2, "retryDelay": 0, "retryBackoff": false, "expireInSeconds": 900, "retentionSeconds": 86400, "deleteAfterSeconds": 86400, "warningQueueSize": 0, "partition": false}')`);
  await client.query(`INSERT INTO pgboss.job_common (id, name, data, state, retry_limit, policy) VALUES (gen_random_uuid(), 'people.import', '{"run": 1}', 'created', 2, 'standard')`);
  await client.query(`SELECT setval('moment_number_seq', 4711)`);
  await mkdir(join(places.filesDir, 'ab'), { recursive: true });
  await writeFile(join(places.filesDir, 'ab', 'cdef'), Buffer.alloc(70_001, 'photo'));
  await writeFile(join(places.filesDir, 'ab', 'empty'), '');
  if (!places.secret) await writeFile(places.secretFile, 'the secret of the instance that is backed up', { mode: 0o600 });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-backup-'));
});

afterAll(async () => {
  for (const { client, database } of instances) {
    await client.end();
    await database.drop();
  }
  await rm(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  let from: Instance;
  let target: string;

  beforeAll(async () => {
    from = await instance();
    await fill(from);
    target = join(folder, 'one.tar.gz');
    await backup({ ...from.places, target });
  });

  it('restores into an empty instance, table by table and file by file', async () => {
    const to = await instance();
    // An API that waits to be set up has left these.
    await to.client.query(`INSERT INTO set_up_code (code_hash, made_at) VALUES ('x', now())`);
    const before = await to.client.query('SELECT epoch FROM instance');
    await restore({ ...to.places, source: target });
    expect(await contentOf(to.client)).toEqual(await contentOf(from.client));
    expect(await unread(to.client)).toEqual(await unread(from.client));
    expect((await to.client.query('SELECT epoch FROM instance')).rows).not.toEqual(before.rows);
    expect((await to.client.query(`SELECT nextval('moment_number_seq') AS next`)).rows[0]).toEqual({ next: '4712' });
    for (const file of ['ab/cdef', 'ab/empty']) expect(await readFile(join(to.places.filesDir, file))).toEqual(await readFile(join(from.places.filesDir, file)));
    expect(await readFile(to.places.secretFile, 'utf8')).toBe(await readFile(from.places.secretFile, 'utf8'));
    expect((await stat(target)).mode & 0o777).toBe(0o600);
  });

  it('lets the ledger go on where it was: what is restored is final, and what comes is unread', async () => {
    const to = await instance();
    await restore({ ...to.places, source: target });
    const { rows } = await to.client.query('SELECT count(*)::int AS open FROM ledger_entry WHERE tx >= pg_snapshot_xmin(pg_current_snapshot())');
    expect(rows).toEqual([{ open: 0 }]);
    const before = (await unread(to.client)).length;
    await to.client.query(`INSERT INTO ledger_entry (occurred_at, recorded_at, kind, subject_type, subject_id, origin) VALUES (now(), now(), 'moment.raised', 'moment', gen_random_uuid(), 'person')`);
    expect(await unread(to.client)).toHaveLength(before + 2); // one entry, two readers
  });

  it('keeps every index, constraint and trigger', async () => {
    const to = await instance();
    const catalog = `SELECT 'constraint' AS kind, conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS says FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2, 3`;
    const before = (await to.client.query(catalog)).rows;
    await restore({ ...to.places, source: target });
    expect((await to.client.query(catalog)).rows).toEqual(before);
  });

  it('refuses an instance in use, and leaves it as it is', async () => {
    const used = await instance();
    await fill(used);
    const before = await contentOf(used.client);
    await expect(restore({ ...used.places, source: target })).rejects.toThrow('only into an empty one');
    expect(await contentOf(used.client)).toEqual(before);
  });

  it('restores all or nothing when the file is cut short', async () => {
    const cut = join(folder, 'cut.tar.gz');
    await writeFile(cut, await readFile(target));
    await truncate(cut, (await stat(target)).size - 200);
    const to = await instance();
    const before = await contentOf(to.client);
    await expect(restore({ ...to.places, source: cut })).rejects.toThrow();
    expect(await contentOf(to.client)).toEqual(before);
    expect(existsSync(to.places.secretFile)).toBe(false);
  });

  it('refuses another secret when the environment gives it', async () => {
    const to = await instance('another secret, given by the environment');
    await expect(restore({ ...to.places, source: target })).rejects.toThrow('APP_SECRET');
  });
});

it('sees one moment in time, however much is written meanwhile', async () => {
  const from = await instance();
  const writer = new pg.Client({ connectionString: from.places.ownerUrl });
  await writer.connect();
  // One statement writes the same code into two tables that are read one after the other.
  const write = () =>
    writer.query(`WITH code AS (SELECT gen_random_uuid() AS code), one AS (INSERT INTO department (id, code, name, search) SELECT code, code, 'x', '' FROM code)
      INSERT INTO location (id, code, name, time_zone, search) SELECT code, code, 'x', 'UTC', '' FROM code`);
  await write();
  let writing = true;
  const writes = (async () => {
    while (writing) await write();
  })();
  const target = join(folder, 'busy.tar.gz');
  await backup({ ...from.places, target });
  writing = false;
  await writes;
  await writer.end();
  const to = await instance();
  await restore({ ...to.places, source: target });
  const codes = async (table: string) => (await to.client.query(`SELECT code FROM ${table} ORDER BY code`)).rows;
  expect(await codes('department')).toEqual(await codes('location'));
  expect((await codes('department')).length).toBeGreaterThan(0);
});
