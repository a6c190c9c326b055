import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';

const app = await testApp();
const db = app.db;
const countOf = async (name: string): Promise<number> => (await db.query('SELECT 1 FROM feed_cursor WHERE name LIKE $1', [name])).length;
const put = (name: string): Promise<unknown> => db.query('INSERT INTO feed_cursor (name) VALUES ($1)', [name]);

describe('a transaction', () => {
  it('is joined by nested calls: all or nothing', async () => {
    const failing = db.transaction(async () => {
      await put('outer');
      await db.transaction(() => put('inner'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countOf('%er')).toBe(0);
  });

  it('tells nobody of what was rolled back, and tells after the commit', async () => {
    const told: string[] = [];
    await db.transaction(async () => db.afterCommit(() => told.push('committed'))).then(() => told.push('returned'));
    await db
      .transaction(async () => {
        db.afterCommit(() => told.push('never'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(told).toEqual(['committed', 'returned']);
  });

  it('runs again after a deadlock', async () => {
    await put('one');
    await put('two');
    const lock = (name: string): Promise<unknown> => db.query('SELECT 1 FROM feed_cursor WHERE name = $1 FOR UPDATE', [name]);
    let waiting = 0;
    let meet: () => void;
    const both = new Promise<void>((resolve) => (meet = resolve));
    const crossing = (first: string, second: string): Promise<void> =>
      db.transaction(async () => {
        await lock(first);
        if (++waiting >= 2) meet();
        await both;
        await lock(second);
      });
    await Promise.all([crossing('one', 'two'), crossing('two', 'one')]);
    // One of the two was tried again; on a slow machine both may be.
    expect(waiting).toBeGreaterThanOrEqual(3);
  });

  it('answers in words when the database cuts it off', async () => {
    const cut = db.transaction(async () => {
      const [row] = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await db.pool.query('SELECT pg_terminate_backend($1)', [row!.pid]).catch(() => undefined);
      await db.query('SELECT 1');
    });
    await expect(cut).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
