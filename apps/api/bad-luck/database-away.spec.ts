import { setTimeout as sleep } from 'node:timers/promises';
import { givenMoments } from '@app/moments-api/given';
import { newId } from '@app/shared-api';
import { TestApp, testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PATIENCE, until } from './api-process';
import { CutWire } from './cut-wire';

// This one reaches the database all the time, the other through a wire that is cut.
const near = await testApp();
const { wire, url } = await CutWire.to(near.database.url);
const far = await TestApp.start({ databaseUrl: url, engine: true }, near.database);
afterAll(async () => {
  await far.stop();
  await wire.cut();
});
const given = givenMoments(near);

const AWAY = 10_000;
const mine = `{ myMoments(first: 1) { nodes { id } } }`;
const raise = `mutation ($input: RaiseInput!) { raise(input: $input) { id } }`;
const input = (clientKey: string) => ({ input: { clientKey, what: 'Raised while the database was away', severity: 'LOW' } });

describe('a database that goes away for 10 s and returns', () => {
  it('is said at once, loses nothing that was acknowledged, and neither screens nor time miss anything', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    const { offerId } = await given.offered({ to: await given.department() });
    // The session was opened by the near app; the far one knows it, since both have one database.
    const session = await near.as(coordinator);
    const client = Object.assign(await far.as(coordinator), { cookies: session.cookies });
    const heard: string[] = [];
    const socket = await client.socket();
    socket.subscribe<{ momentChanged: { momentIds: string[] } }>(
      { query: 'subscription { momentChanged { momentIds } }' },
      { next: ({ data }) => void heard.push(...(data?.momentChanged.momentIds ?? [])), error: () => undefined, complete: () => undefined },
    );
    const before = await heardOf(heard, department);

    await wire.cut();
    const cutAt = Date.now();
    const key = newId();
    const whileAway: string[] = [];
    const waits: number[] = [];
    while (Date.now() - cutAt < AWAY) {
      const asked = Date.now();
      for (const { body } of [await client.raw(mine), await client.raw(raise, input(key))]) expect(body.errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
      waits.push(Date.now() - asked);
      if (whileAway.length < 3) whileAway.push((await given.raised({ department })).id);
      await sleep(500);
    }
    // Both together, on a slow machine: what counts is that nobody waits for the database to come back.
    expect(Math.max(...waits)).toBeLessThan(AWAY);
    far.clock.advance(40 * 86_400_000);
    await wire.mend();

    await until(async () => !(await client.raw(mine)).body.errors);
    const { raise: made } = await client.query<{ raise: { id: string } }>(raise, input(key));
    expect(await client.query(raise, input(key))).toEqual({ raise: made });
    expect(await near.db.query(`SELECT id FROM moment WHERE client_key = $1`, [key])).toEqual([{ id: made.id }]);
    await until(() => whileAway.every((id) => heard.includes(id)));
    expect(heard.filter((id) => whileAway.includes(id)).sort()).toEqual([...whileAway].sort());
    expect(heard.filter((id) => before.includes(id))).toEqual(before);
    // The engine goes on: what became due meanwhile is done, by itself.
    await until(async () => (await near.db.one<{ state: string }>(`SELECT state FROM offer WHERE id = $1`, [offerId]))!.state === 'lapsed');
    socket.dispose();
  }, PATIENCE * 2);
});

/** Nothing says that a subscription stands: raises until one is heard of, and answers what was. */
async function heardOf(heard: string[], department: { id: string }): Promise<string[]> {
  while (heard.length === 0) {
    await given.raised({ department });
    await sleep(1_000);
  }
  await sleep(2_500);
  return [...heard];
}
