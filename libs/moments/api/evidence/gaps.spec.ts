import { givenAnInventory } from '@app/journeys-api/given';
import { newId } from '@app/shared-api';
import { type ApiClient, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, givenMoments } from '../given-a-moment';
import { Offers } from '../offers.service';

const app = await testApp();
const given = givenMoments(app);
const inventory = givenAnInventory(app);
let lead: ApiClient;

interface Gap {
  stage: { id: string; name: string };
  journey: { name: string };
  momentCount: number;
  fallen: Array<{ number: string }>;
}
const gaps = async (api = lead): Promise<Gap[]> => {
  while ((await app.engine.cycle()) > 0);
  return (await api.query<{ ownershipGaps: { nodes: Gap[] } }>(`{ ownershipGaps { nodes { stage { id name } journey { name } momentCount openedAt fallen { number } } } }`)).ownershipGaps.nodes;
};
const waiting = async (api = lead) => (await api.query<{ today: { items: Array<{ kind: string; values: Array<{ name: string; text: string }> }> } }>(`{ today { items { kind values { name text } } } }`)).today.items.filter(({ kind }) => kind === 'moments.gap');
const tie = (moment: { id: string }, item: { id: string }) => lead.query(`mutation ($input: TieInput!) { tieMoment(input: $input) { id } }`, { input: { momentId: moment.id, itemId: item.id } });
const routing = async (moment: { id: string }) =>
  (await lead.query<{ moment: { routing: unknown[] } }>(`query ($id: ID!) { moment(id: $id) { routing { department { id } activity { name } stage { name } } } }`, { id: moment.id })).moment.routing;

beforeAll(async () => {
  await given.organization({ timeZone: 'Europe/Berlin' });
  lead = await app.as(await given.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
});

describe('the inventory as the directory', () => {
  it('suggests who leads the activity at the stage where it happened, or at its touchpoint’s', async () => {
    const [delivery, gone] = [await given.department({ name: 'Delivery' }), await given.department({ name: 'Gone' })];
    await app.db.query(`UPDATE department SET active = false WHERE id = $1`, [gone.id]);
    const stage = await inventory.stage({ name: 'Receive' });
    await inventory.activity({ name: 'Drive', in: stage, lead: delivery });
    await inventory.activity({ name: 'Wave', in: stage, lead: gone });
    await inventory.activity({ name: 'Rest', in: stage, departments: [{ department: delivery, part: 'support' }] });
    const { moment } = await given.held();
    expect(await routing(moment)).toEqual([]);
    await tie(moment, await inventory.touchpoint({ in: stage }));
    expect(await routing(moment)).toEqual([{ department: { id: delivery.id }, activity: { name: 'Drive' }, stage: { name: 'Receive' } }]);
  });

  it('where nobody leads, the choice opens a gap that waits for the programme lead until somebody leads there', async () => {
    const stage = await inventory.stage({ name: 'Return', in: await inventory.journey({ name: 'Buy' }) });
    const to = await given.department();
    const fall = async () => {
      const { moment, holder } = await given.held();
      await tie(moment, stage);
      await app.get(Offers).offer(actorOf(holder), { clientKey: newId(), momentId: moment.id, departmentId: to.id, reason: 'Perhaps you' });
      return moment;
    };
    expect(await gaps()).toEqual([]);
    const [first, second] = [await fall(), await fall()];
    expect(await gaps()).toMatchObject([{ stage: { id: stage.id, name: 'Return' }, journey: { name: 'Buy' }, momentCount: 2, fallen: [{ number: second.number }, { number: first.number }] }]);
    expect(await waiting()).toMatchObject([{ values: expect.arrayContaining([{ name: 'stage', text: 'Return' }, { name: 'moments', text: '2' }]) }]);

    const add = { add: { id: newId(), kind: 'ACTIVITY', name: 'Take back', parentId: stage.id, departments: [{ departmentId: to.id, part: 'LEAD' }] } };
    await lead.query(`mutation ($edits: [InventoryEdit!]!) { editInventory(input: { edits: $edits }) { items { id } } }`, { edits: [add] });
    expect(await waiting()).toEqual([]);
    expect(await gaps()).toEqual([]);
    expect(await app.db.query(`SELECT 1 FROM ownership_gap WHERE closed_at IS NULL`)).toEqual([]);
    await fall();
    expect(await gaps()).toEqual([]);
  });

  it('nobody else sees the gaps, and what they may not read stays closed to administrators too', async () => {
    const stage = await inventory.stage();
    const { moment, holder } = await given.held();
    await tie(moment, stage);
    await app.get(Offers).offer(actorOf(holder), { clientKey: newId(), momentId: moment.id, departmentId: (await given.department()).id, reason: 'You?' });
    const other = await app.as(await given.person());
    expect(await refusal(gaps(other))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await waiting(other)).toEqual([]);
    const administrator = await app.as(await given.person({ roles: ['administrator'] }));
    expect(await gaps(administrator)).toMatchObject([{ momentCount: 1, fallen: [] }]);
  });
});
