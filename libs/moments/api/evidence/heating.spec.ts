import { givenAnInventory } from '@app/journeys-api/given';
import { Severity } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenMoments } from '../given-a-moment';

const app = await testApp();
const given = givenMoments(app);
const inventory = givenAnInventory(app);

interface Heating {
  item: { name: string; kind: string };
  within: { name: string } | null;
  heat: number;
  fresh: number;
  before: number;
  rise: number;
}

/** Somebody who has no role: everybody may read what heats up. Days go by, so that they sign in when they ask. */
const asked = async (first?: number): Promise<Heating[]> => {
  while ((await app.engine.cycle()) > 0);
  const somebody: ApiClient = await app.as(reader);
  return (await somebody.query<{ heatingUp: Heating[] }>(`query ($first: Int) { heatingUp(first: $first) { item { name kind } within { name } heat fresh before rise } }`, { first })).heatingUp;
};
const tie = (moment: { id: string }, item: { id: string }) => app.as(leader).then((api) => api.query(`mutation ($input: TieInput!) { tieMoment(input: $input) { id } }`, { input: { momentId: moment.id, itemId: item.id } }));
const happens = async (item: { id: string }, ...severities: Severity[]): Promise<void> => {
  for (const severity of severities) await tie(await given.raised({ severity }), item);
};
const days = (count: number): void => app.clock.advance(count * 86_400_000);
let leader: { id: string };
let reader: { id: string };

beforeAll(async () => {
  await given.organization({ timeZone: 'Asia/Shanghai' });
  leader = await given.person({ roles: ['programmeLead'] });
  reader = await given.person({});
});

describe('what heats up', () => {
  it('compares the moments of seven days with those of the seven days before, by what they weigh', async () => {
    const stage = await inventory.stage({ name: 'Pay' });
    const [tills, vans] = [await inventory.application({ name: 'Tills' }), await inventory.application({ name: 'Vans' })];
    const terminal = await inventory.touchpoint({ name: 'Terminal', in: stage });
    await happens(vans, Severity.CRITICAL, Severity.CRITICAL);
    await happens(tills, Severity.LOW);
    days(7);
    await happens(vans, Severity.HIGH);
    await happens(tills, Severity.MEDIUM, Severity.MEDIUM);
    await happens(terminal, Severity.HIGH);
    days(6);
    // Vans cooled down; the journey contains the stage, and is left out
    const heating = await asked();
    expect(heating.map(({ heat: _, ...rest }) => rest)).toEqual([
      { item: { name: 'Pay', kind: 'STAGE' }, within: { name: expect.any(String) }, fresh: 1, before: 0, rise: 4 },
      { item: { name: 'Terminal', kind: 'TOUCHPOINT' }, within: { name: 'Pay' }, fresh: 1, before: 0, rise: 4 },
      { item: { name: 'Tills', kind: 'APPLICATION' }, within: null, fresh: 2, before: 1, rise: 3 },
    ]);
    expect(heating[2]!.heat).toBeCloseTo(4 * 0.5 ** (6 / 30) + 0.5 ** (13 / 30), 9);
    expect(await asked(1)).toHaveLength(1);
    days(1);
    expect(await asked()).toEqual([]);
  });

  it('leaves out what was removed, and refuses to list everything', async () => {
    const stage = await inventory.stage({ name: 'Return' });
    await happens(stage, Severity.CRITICAL);
    expect((await asked()).map(({ item }) => item.name)).toEqual(['Return']);
    const lead = await app.as(leader);
    await lead.query(`mutation ($edits: [InventoryEdit!]!) { editInventory(input: { edits: $edits }) { items { id } } }`, { edits: [{ remove: { id: stage.id, version: 1 } }] });
    expect(await asked()).toEqual([]);
    await expect(asked(51)).rejects.toThrow('at most 50');
  });
});
