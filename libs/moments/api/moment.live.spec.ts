import { LedgerTail, newId } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { actorOf, givenMoments } from './given-a-moment';
import { LiveMoments } from './moment.live';
import { Moments } from './moments.service';
import { Offers } from './offers.service';
import { Writing } from './writing.service';

const app = await testApp();
const given = givenMoments(app);
const sockets: Client[] = [];
afterAll(() => Promise.all(sockets.map((socket) => socket.dispose())));

interface Change {
  cursor: string;
  momentIds: string[];
  reset: boolean;
}

/** Watches over a real socket, and keeps what comes. */
async function watch(client: ApiClient, after?: string): Promise<{ changes: Change[]; stop: () => void }> {
  const socket = await client.socket();
  sockets.push(socket);
  const changes: Change[] = [];
  const stop = socket.subscribe<{ momentChanged: Change }>(
    { query: `subscription ($after: String) { momentChanged(after: $after) { cursor momentIds reset } }`, variables: { after } },
    { next: ({ data }) => void changes.push(data!.momentChanged), error: (error) => void changes.push(error as never), complete: () => undefined },
  );
  return { changes, stop };
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 1_000 && !holds(); i++) await new Promise((done) => setTimeout(done, 10));
  expect(holds()).toBe(true);
}

/** Reads the ledger to its end and lets the sockets deliver. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) {
    await app.get(LedgerTail).catchUp();
    await new Promise((done) => setTimeout(done, 30));
  }
};
const watching = (count: number): Promise<void> => until(() => app.get(LiveMoments).size === count);
const idsOf = (changes: Change[]): string[] => changes.flatMap(({ momentIds }) => momentIds);

const note = (who: { id: string }, moment: { id: string }) => app.get(Writing).addNote(actorOf(who), { clientKey: newId(), momentId: moment.id, text: 'Seen' });

describe('live moments', () => {
  it('tell 50 screens of everything they may know: nothing lost, nothing doubled, one policy statement a batch', async () => {
    const [north, south] = [await given.department(), await given.department()];
    const people = await Promise.all([north, south].map((department) => given.person({ department, roles: [{ coordinates: department }] })));
    const watchers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => ({ north: i % 2 === 0, ...(await watch(await app.as(people[i % 2]!))) })),
    );
    await watching(50);
    await settled();
    const statements: string[] = [];
    app.db.onStatement = (sql) => void (sql.includes('jsonb_to_recordset') && sql.includes('array_agg(k.id)') && statements.push(sql));
    const raised: Array<{ north: boolean; id: string }> = [];
    let batches = 0;
    for (let i = 0; i < 10; i++) {
      const moment = await given.raised({ department: i % 3 === 0 ? south : north });
      raised.push({ north: i % 3 !== 0, id: moment.id });
      batches++;
      await settled();
    }
    const theirs = (ofNorth: boolean): string[] => raised.filter((moment) => moment.north === ofNorth).map(({ id }) => id);
    await until(() => watchers.every((watcher) => idsOf(watcher.changes).length >= theirs(watcher.north).length));
    app.db.onStatement = null;
    for (const watcher of watchers) {
      expect(idsOf(watcher.changes)).toEqual(theirs(watcher.north));
      watcher.stop();
    }
    await watching(0);
    expect(statements.length).toBeLessThanOrEqual(batches);
  });

  it('catch up after a break, from where they were', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    const client = await app.as(coordinator);
    const before = await given.raised({ department });
    await settled();
    const { moments } = await client.query<{ moments: { liveCursor: string } }>(`{ moments { liveCursor } }`);
    const first = await watch(client, moments.liveCursor);
    await watching(1);
    await note(coordinator, before);
    await app.tail.catchUp();
    await until(() => first.changes.length > 0);
    const cursor = first.changes.at(-1)!.cursor;
    first.stop();
    await watching(0);
    expect(new Set(first.changes.flatMap(({ momentIds }) => momentIds))).toEqual(new Set([before.id]));
    const missed = [await given.raised({ department }), await given.raised({ department })];
    await given.raised({ department: await given.department() });
    await settled();
    const again = await watch(client, cursor);
    await until(() => again.changes.length === 1);
    await note(coordinator, missed[0]!);
    await app.tail.catchUp();
    await until(() => again.changes.length === 2);
    again.stop();
    await watching(0);
    // What was missed comes at once, each once; then what happens. Of elsewhere: nothing.
    expect(again.changes.map(({ momentIds }) => [...momentIds].sort())).toEqual([missed.map(({ id }) => id).sort(), [missed[0]!.id]]);
  });

  it('say to load again after too long a break, and after a restore', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    const client = await app.as(coordinator);
    const moment = await given.raised({ department });
    const { moments } = await client.query<{ moments: { liveCursor: string } }>(`{ moments { liveCursor } }`);
    await app.db.query(
      `INSERT INTO ledger_entry (occurred_at, recorded_at, kind, subject_type, subject_id, origin) SELECT now(), now(), 'moment.noted', 'moment', $1, 'engine' FROM generate_series(1, 1500)`,
      [moment.id],
    );
    await settled();
    const late = await watch(client, moments.liveCursor);
    const restored = await watch(client, Buffer.from(`${newId()}.1.1`).toString('base64url'));
    await until(() => late.changes.length > 0 && restored.changes.length > 0);
    late.stop();
    restored.stop();
    await watching(0);
    expect(late.changes).toMatchObject([{ momentIds: [], reset: true }]);
    expect(restored.changes).toMatchObject([{ momentIds: [], reset: true }]);
  });

  it('tell those once more from whom a change took the moment away, and nobody else', async () => {
    const to = await given.department();
    const receiver = await given.person({ department: to });
    const stranger = await given.person();
    const { moment, offerId, holder } = await given.offered({ to });
    await settled();
    const [theirs, nobodys] = [await watch(await app.as(receiver)), await watch(await app.as(stranger))];
    await watching(2);
    await app.get(Offers).takeBack(actorOf(holder), offerId);
    await app.tail.catchUp();
    await until(() => theirs.changes.length > 0);
    expect(theirs.changes.flatMap(({ momentIds }) => momentIds)).toEqual([moment.id]);
    const client = await app.as(receiver);
    expect(await client.query(`query ($ids: [ID!]!) { momentsById(ids: $ids) { id } }`, { ids: [moment.id] })).toEqual({ momentsById: [] });
    await app.get(Moments).resolve(actorOf(holder), { momentId: moment.id, version: (await given.readBy(holder, moment))!.version, resolution: 'Done' });
    await settled();
    expect(theirs.changes).toHaveLength(1);
    expect(nobodys.changes).toEqual([]);
    theirs.stop();
    nobodys.stop();
    await watching(0);
  });

  it('tell who stood in that somebody else took it up', async () => {
    const [head, chief] = [await given.person(), await given.person()];
    const department = await given.department({ head, parent: await given.department({ head: chief }) });
    const moment = await given.raised({ department });
    await settled();
    const above = await watch(await app.as(chief));
    await watching(1);
    await app.get(Moments).takeUp(actorOf(head), { momentId: moment.id });
    await settled();
    expect(idsOf(above.changes)).toEqual([moment.id]);
    await note(head, moment);
    await settled();
    expect(idsOf(above.changes)).toEqual([moment.id]);
    above.stop();
    await watching(0);
  });

  it('say to load again when the database went away before anybody could say who may know', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    await settled();
    const screen = await watch(await app.as(coordinator));
    await watching(1);
    app.db.onStatement = (sql) => {
      if (sql.includes('array_agg(k.id)')) throw new Error('gone');
    };
    const moment = await given.raised({ department });
    await app.tail.catchUp().catch(() => undefined);
    await until(() => screen.changes.length > 0);
    app.db.onStatement = null;
    expect(screen.changes).toMatchObject([{ momentIds: [], reset: true }]);
    await note(coordinator, moment);
    await app.tail.catchUp();
    await until(() => screen.changes.length > 1);
    expect(screen.changes.at(-1)).toMatchObject({ momentIds: [moment.id], reset: false });
    screen.stop();
    await watching(0);
  });
});
