import { givenPeople } from '@app/people-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from './given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);

interface Item {
  id: string;
  kind: string;
  name: string;
}

let lead: ApiClient;
let curious: ApiClient;

beforeAll(async () => {
  lead = await app.as(await people.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
  curious = await app.as(await people.person());
});

describe('pictures', () => {
  it('the blueprint brings both journeys, the work, what it uses, where it hurts and what could be done, in few statements', async () => {
    const journey = await given.journey({ name: 'Customer’s' });
    const stage = await given.stage({ in: journey, name: 'Pay' });
    const employees = await given.journey({ name: 'Seller’s', side: 'employee' });
    const [serving, untied] = [await given.stage({ in: employees, name: 'At the till' }), await given.stage({ in: employees, name: 'Breaks' })];
    await given.link(serving, 'serves', stage);
    const activity = await given.activity({ in: serving, name: 'Take the money' });
    const payments = await given.capability({ name: 'Payments' });
    const cards = await given.capability({ name: 'Cards', in: payments });
    await given.link(activity, 'uses', cards);
    const pain = await given.painPoint({ name: 'Terminal hangs' });
    await given.link(pain, 'hurts', cards);
    const chance = await given.opportunity({ name: 'New terminals' });
    await given.link(chance, 'addresses', pain);
    const declined = await given.painPoint({ name: 'Not so', pain_state: 'declined', state_reason: 'It is not so.' });
    await given.link(declined, 'hurts', cards);
    await given.capability({ name: 'Elsewhere' });
    let result = { blueprint: { complete: false, items: [] as Item[], links: [] as unknown[] } };
    const statements = await app.countQueries(async () => {
      result = await lead.query(`query ($id: ID!) { blueprint(journeyId: $id) { complete cursor items { id kind name owner { name } departments { part } viewerCan ... on PainPoint { cost { moneyPerYear } } } links { fromId toId relation } } }`, { id: journey.id });
    });
    expect(result.blueprint.items.map(({ name }) => name).sort()).toEqual(['At the till', 'Breaks', 'Cards', 'Customer’s', 'New terminals', 'Pay', 'Payments', 'Seller’s', 'Take the money', 'Terminal hangs']);
    expect(result.blueprint.links).toHaveLength(4);
    expect(result.blueprint.complete).toBe(true);
    expect(statements).toBeLessThanOrEqual(8);
    expect(untied.id).toBeTruthy();
  });

  it('the blueprint shows a journey of the other side too of which nothing is tied yet, where it is asked for', async () => {
    const [journey, beside] = [await given.journey({ name: 'Return' }), await given.journey({ name: 'A day at the desk', side: 'employee' })];
    await given.stage({ in: journey, name: 'Bring it back' });
    await given.stage({ in: beside, name: 'Take it in' });
    const shown = async (besideId: string | null) =>
      (await curious.query<{ blueprint: { items: Item[] } }>(`query ($id: ID!, $besideId: ID) { blueprint(journeyId: $id, besideId: $besideId) { items { name } } }`, { id: journey.id, besideId })).blueprint.items.map(({ name }) => name).sort();
    expect(await shown(null)).toEqual(['Bring it back', 'Return']);
    expect(await shown(beside.id)).toEqual(['A day at the desk', 'Bring it back', 'Return', 'Take it in']);
  });

  it('a blueprint that has no room for all has its frame, and says so', async () => {
    const journey = await given.journey({ position: 9_000 });
    const stage = await given.stage({ in: journey, position: 9_000 });
    await app.db.query(
      `INSERT INTO inventory_item (id, kind, name, description, parent_id, position, created_at, changed_at, search)
       SELECT gen_random_uuid(), 'touchpoint', 'One of many', '', $1, n, $2, $2, '' FROM generate_series(1, 5000) n`,
      [stage.id, app.clock.now()],
    );
    const { blueprint } = await lead.query<{ blueprint: { complete: boolean; items: Item[] } }>(`query ($id: ID!) { blueprint(journeyId: $id) { complete items { id kind } } }`, { id: journey.id });
    expect([blueprint.complete, blueprint.items.length]).toEqual([false, 5_000]);
    expect(blueprint.items.slice(0, 2).map(({ id }) => id)).toEqual([journey.id, stage.id]);
  });

  it('neighbours come over one to three steps', async () => {
    const [a, b, c, d] = [await given.application({ name: 'a' }), await given.application({ name: 'b' }), await given.application({ name: 'c' }), await given.application({ name: 'd' })];
    await given.link(a, 'exchanges', b);
    await given.link(c, 'exchanges', b);
    await given.link(c, 'exchanges', d);
    const near = async (steps: number) =>
      (await lead.query<{ neighbours: { items: Item[] } }>(`query ($id: ID!, $steps: Int!) { neighbours(id: $id, steps: $steps) { items { name } links { fromId } } }`, { id: a.id, steps })).neighbours.items.map(({ name }) => name).sort();
    expect([await near(1), await near(2), await near(3)]).toEqual([['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]);
    await expect(near(4)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    // over what was removed leads no way
    await lead.query(`mutation ($edits: [InventoryEdit!]!) { editInventory(input: { edits: $edits }) { items { id } } }`, { edits: [{ remove: { id: b.id, version: 1 } }] });
    expect(await near(3)).toEqual(['a']);
  });
});

describe('lists and finding', () => {
  it('pages by name, finds by words in both ways of writing Chinese, and by department', async () => {
    const department = await people.department();
    for (const name of ['Zebra planner', 'Alpha planner', '訂單系統']) await given.application({ name, departments: [{ department, part: 'uses' }] });
    const LIST = `query ($words: String, $departmentId: ID, $first: Int!, $after: String) { inventoryItems(kind: APPLICATION, words: $words, departmentId: $departmentId, first: $first, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }`;
    const list = async (variables: object) => (await curious.query<{ inventoryItems: { nodes: Item[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(LIST, { first: 50, ...variables })).inventoryItems;
    expect((await list({ words: 'planner' })).nodes.map(({ name }) => name)).toEqual(['Alpha planner', 'Zebra planner']);
    expect((await list({ words: '订单' })).nodes.map(({ name }) => name)).toEqual(['訂單系統']);
    // a filter that is taken out is null to some screens, and not given by others
    expect((await list({ words: null, departmentId: department.id })).nodes).toHaveLength(3);
    const first = await list({ departmentId: department.id, first: 2 });
    const second = await list({ departmentId: department.id, first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toHaveLength(3);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const { find } = await curious.query<{ find: unknown[] }>(`{ find(words: "planner") { kind title } }`);
    expect(find).toContainEqual({ kind: 'application', title: 'Alpha planner' });
  });
});
