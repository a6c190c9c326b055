import { givenPeople } from '@app/people-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from './given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);
let lead: ApiClient;
let curious: ApiClient;

interface Entry {
  kind: string;
  actor: { name: string } | null;
  values: Array<{ name: string; text: string }>;
}
interface Timeline {
  nodes: Entry[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

const edit = (...edits: object[]) => lead.query(`mutation ($edits: [InventoryEdit!]!) { editInventory(input: { edits: $edits }) { items { id version } } }`, { edits });
const TIMELINE = `query ($id: ID!, $first: Int = 50, $after: String) { inventoryItem(id: $id) { timeline(first: $first, after: $after) { nodes { kind actor { name } values { name text } } pageInfo { endCursor hasNextPage } } } }`;
const timeline = async (id: string, page: object = {}): Promise<Timeline> => (await curious.query<{ inventoryItem: { timeline: Timeline } }>(TIMELINE, { id, ...page })).inventoryItem.timeline;
const texts = ({ values }: Entry): object => Object.fromEntries(values.map(({ name, text }) => [name, text]));

beforeAll(async () => {
  await people.organization();
  lead = await app.as(await people.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
  curious = await app.as(await people.person());
});

describe('what happened to an item', () => {
  it('is told newest first, with names in place of ids and fields as people know them', async () => {
    const [first, second] = [await given.stage({ name: 'Pay' }), await given.stage({ name: 'Return' })];
    const payments = await given.capability({ name: 'Payments' });
    const owner = await people.person({ name: 'Otto Owner' });
    const id = crypto.randomUUID();
    await edit({ add: { id, kind: 'ACTIVITY', name: 'Take the money', parentId: first.id } });
    await edit({ change: { id, version: 1, ownerId: owner.id, facts: { activity: { minutesPerCase: 4 } } } });
    await edit({ link: { fromId: id, toId: payments.id } }, { place: { id, version: 2, parentId: second.id } });
    const { nodes } = await timeline(id);
    expect(nodes.map((entry) => [entry.kind, entry.actor?.name, texts(entry)])).toEqual([
      ['inventory.moved', 'Lea Lead', { kind: 'ACTIVITY', fields: 'place', from: 'Pay', to: 'Return' }],
      ['inventory.linked', 'Lea Lead', { to: 'Payments', relation: 'USES' }],
      ['inventory.changed', 'Lea Lead', { kind: 'ACTIVITY', fields: 'minutesPerCase, owner' }],
      ['inventory.added', 'Lea Lead', { kind: 'ACTIVITY', parent: 'Pay' }],
    ]);
  });

  it('comes page by page, many items in two statements, and not to guests', async () => {
    const stage = await given.stage();
    const id = crypto.randomUUID();
    await edit({ add: { id, kind: 'TOUCHPOINT', name: 'At the desk', parentId: stage.id } });
    for (let version = 1; version < 4; version++) await edit({ change: { id, version, name: `At the desk ${version}` } });
    const page = await timeline(id, { first: 3 });
    const rest = await timeline(id, { first: 3, after: page.pageInfo.endCursor });
    expect([page.nodes.length, page.pageInfo.hasNextPage, rest.nodes.map(({ kind }) => kind), rest.pageInfo.hasNextPage]).toEqual([3, true, ['inventory.added'], false]);
    const ids = [id, stage.id, (await given.application()).id];
    const one = await app.countQueries(() => curious.query(`query ($ids: [ID!]!) { inventoryItemsById(ids: $ids) { id timeline(first: 5) { nodes { id } } } }`, { ids: [id] }));
    expect(await app.countQueries(() => curious.query(`query ($ids: [ID!]!) { inventoryItemsById(ids: $ids) { id timeline(first: 5) { nodes { id } } } }`, { ids }))).toBe(one);
    await expect(timeline(id, { after: 'nonsense' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(app.stranger().query(TIMELINE, { id })).rejects.toMatchObject({ code: 'SIGNED_OUT' });
  });
});
