import { givenMoments } from '@app/moments-api/given';
import { type TestApp, secondApp, testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PATIENCE, until } from './api-process';

const one = await testApp();
const two = await secondApp(one);
const sockets: Array<{ dispose: () => unknown }> = [];
afterAll(async () => {
  for (const socket of sockets) await socket.dispose();
  await two.stop();
});
const given = givenMoments(one);

const accept = `mutation ($id: ID!) { acceptOffer(offerId: $id) { __typename ... on AlreadyAccepted { by { id } } } }`;

interface Accepted {
  acceptOffer: { __typename: string; by?: { id: string } };
}

/** The entries of some kinds about a moment. */
const entries = async (moment: { id: string }, kinds: string[]): Promise<number> =>
  (await one.db.query(`SELECT FROM ledger_entry WHERE subject_id = $1 AND kind = ANY ($2)`, [moment.id, kinds.map((kind) => `moment.${kind}`)])).length;

async function listen(app: TestApp, person: { id: string }): Promise<string[]> {
  const heard: string[] = [];
  const socket = await (await app.as(person)).socket();
  sockets.push(socket);
  socket.subscribe<{ momentChanged: { momentIds: string[] } }>(
    { query: 'subscription { momentChanged { momentIds } }' },
    { next: ({ data }) => void heard.push(...(data?.momentChanged.momentIds ?? [])), error: () => undefined, complete: () => undefined },
  );
  return heard;
}

describe('two API processes on one database', () => {
  it('of two who accept at once, one in each, one wins and the other is told who', async () => {
    for (let round = 0; round < 5; round++) {
      const to = await given.department();
      const [ann, bob] = [await given.person({ department: to }), await given.person({ department: to })];
      const { moment, offerId } = await given.offered({ to });
      const clients = [await one.as(ann), await two.as(bob)];
      const answers = await Promise.all(clients.map((client) => client.query<Accepted>(accept, { id: offerId })));
      const winner = answers.findIndex(({ acceptOffer }) => acceptOffer.__typename === 'Moment');
      expect(answers[1 - winner]!.acceptOffer).toEqual({ __typename: 'AlreadyAccepted', by: { id: [ann, bob][winner]!.id } });
      expect(await entries(moment, ['accepted'])).toBe(1);
    }
  }, PATIENCE);

  it('both engines at the same due work do each thing once', async () => {
    const offered = [];
    for (let i = 0; i < 6; i++) offered.push(await given.offered({ to: await given.department() }));
    const waiting = [];
    for (let i = 0; i < 6; i++) waiting.push(await given.raised());
    for (const app of [one, two]) app.clock.advance(2 * 3_600_000);
    for (let round = 0; round < 3; round++) await Promise.all([one.engine.cycle(), two.engine.cycle(), one.engine.cycle(), two.engine.cycle()]);
    for (const { moment } of offered) expect(await entries(moment, ['offer_lapsed'])).toBe(1);
    for (const moment of waiting) expect(await entries(moment, ['nobody_took_it_up'])).toBe(1);
    // Both read the ledger to tell people: nobody is told twice.
    const twice = await one.db.query(`SELECT person_id, entry_id, kind FROM notification GROUP BY 1, 2, 3 HAVING count(*) > 1`);
    expect(twice).toEqual([]);
  }, PATIENCE);

  it('screens at either hear once of what happens in the other', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    const screens = [await listen(one, coordinator), await listen(two, coordinator)];
    while (screens.some((heard) => heard.length === 0)) {
      await given.raised({ department });
      await new Promise((done) => setTimeout(done, 500));
    }
    const there = givenMoments(two);
    const made = [await given.raised({ department }), await there.raised({ department }), await given.raised({ department })].map(({ id }) => id);
    await until(() => screens.every((heard) => made.every((id) => heard.includes(id))));
    await new Promise((done) => setTimeout(done, 2_500));
    for (const heard of screens) expect(heard.filter((id) => made.includes(id)).sort()).toEqual([...made].sort());
  }, PATIENCE);
});
