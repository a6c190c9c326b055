import { testApp, testDatabase } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { engineActor } from './actor';
import { Ledger, type LedgerEntry, ledgerKinds } from './ledger';
import { type FeedCursor, LedgerFeed } from './ledger-feed';
import { newId } from './ids';

const app = await testApp();
const feed = app.get(LedgerFeed);
const kinds = ledgerKinds('test', { happened: { keepDays: 1, live: true } });
const insert = `INSERT INTO ledger_entry (occurred_at, recorded_at, kind, subject_type, subject_id, origin) VALUES (now(), now(), $1, 'test', gen_random_uuid(), 'person')`;

async function connection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: app.database.adminUrl });
  await client.connect();
  await client.query('BEGIN');
  return client;
}

/** Reads on from the cursor until nothing is left. */
async function readOn(from: FeedCursor | null): Promise<{ kinds: string[]; cursor: FeedCursor }> {
  const { entries, cursor } = await feed.read(from, 100);
  return { kinds: entries.map(({ kind }) => kind), cursor };
}

describe('the ledger', () => {
  it('is written in the transaction of the change, and only there', async () => {
    const entry = { kind: kinds.happened, subjectType: 'test', subjectId: newId() };
    await expect(app.get(Ledger).record(engineActor, entry)).rejects.toThrow('in the transaction');
    await expect(app.db.transaction(() => app.get(Ledger).record(engineActor, { ...entry, kind: 'test.undeclared' }))).rejects.toThrow('Nobody declared');
    await app.db.transaction(() => app.get(Ledger).record(engineActor, entry));
    const rolledBack = app.db.transaction(async () => {
      await app.get(Ledger).record(engineActor, entry);
      throw new Error('after all not');
    });
    await expect(rolledBack).rejects.toThrow('after all not');
    expect(await app.db.query('SELECT 1 FROM ledger_entry WHERE subject_id = $1', [entry.subjectId])).toHaveLength(1);
  });

  it('is append-only for the app', async () => {
    await expect(app.db.query(`UPDATE ledger_entry SET kind = 'forged'`)).rejects.toThrow('permission denied');
    await expect(app.db.query(`DELETE FROM ledger_entry`)).rejects.toThrow('permission denied');
  });
});

describe('a feed by cursor', () => {
  it.each([
    ['the first to begin commits last', [0, 1]],
    ['the first to begin commits first', [1, 0]],
  ])('loses nothing when %s', async (_what, order) => {
    const start = (await readOn(await feed.end())).cursor;
    const transactions = [await connection(), await connection()];
    await transactions[0]!.query(insert, ['a']);
    await transactions[1]!.query(insert, ['b']);
    await transactions[0]!.query(insert, ['c']);
    const [last, first] = order as [number, number];
    await transactions[first]!.query('COMMIT');
    const meanwhile = await readOn(start);
    await transactions[last]!.query('COMMIT');
    const afterwards = await readOn(meanwhile.cursor);
    expect([...meanwhile.kinds, ...afterwards.kinds].sort()).toEqual(['a', 'b', 'c']);
    expect((await readOn(afterwards.cursor)).kinds).toEqual([]);
    await Promise.all(transactions.map((transaction) => transaction.end()));
  });

  it('waits for one that is held open, and then reads everything once', async () => {
    const start = await feed.end();
    const open = await connection();
    await open.query(insert, ['held']);
    const quick = await connection();
    await quick.query(insert, ['quick']);
    await quick.query('COMMIT');
    expect((await readOn(start)).kinds).toEqual([]);
    await open.query('COMMIT');
    expect((await readOn(start)).kinds).toEqual(['held', 'quick']);
    await Promise.all([open.end(), quick.end()]);
  });

  it('is not held back by a transaction in another database of the server', async () => {
    const elsewhere = await testDatabase();
    const stranger = new pg.Client({ connectionString: elsewhere.adminUrl });
    await stranger.connect();
    await stranger.query('BEGIN');
    await stranger.query(insert, ['elsewhere']);
    const start = await feed.end();
    const here = await connection();
    await here.query(insert, ['here']);
    await here.query('COMMIT');
    expect((await readOn(start)).kinds).toEqual(['here']);
    await Promise.all([here.end(), stranger.end()]);
    await elsewhere.drop();
  });

  it('gives cursors that end with the database they belong to', async () => {
    const mine = await feed.opaque({ tx: '7', id: '9' });
    expect(await feed.parse(mine)).toEqual({ tx: '7', id: '9' });
    const restored = Buffer.from(`${newId()}.7.9`).toString('base64url');
    expect(await feed.parse(restored)).toBeNull();
    await expect(feed.parse('rubbish')).rejects.toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });

  it('wakes who follows the tail, in this process, with each entry once', async () => {
    const heard: LedgerEntry[] = [];
    await app.tail.catchUp();
    const end = app.tail.follow((entries) => void heard.push(...entries));
    const ids = [newId(), newId()];
    for (const subjectId of ids) await app.db.transaction(() => app.get(Ledger).record(engineActor, { kind: kinds.happened, subjectType: 'test', subjectId }));
    await app.db.transaction(() => app.get(Ledger).record(engineActor, { kind: kinds.happened, subjectType: 'test', subjectId: newId(), quiet: true }));
    await app.tail.catchUp();
    await app.tail.catchUp();
    end();
    expect(heard.map(({ subjectId }) => subjectId)).toEqual(ids);
  });
});
