import { givenPeople } from '@app/people-api';
import { newId } from '@app/shared-api';
import { type ApiClient, codeOf, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from '../given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);

interface Difference {
  name: string;
  what: string[];
  movedFrom: { name: string } | null;
  movedTo: { name: string } | null;
  fields: Array<{ field: string; from: string | null; to: string | null }>;
}
interface Comparison {
  to: { name: string } | null;
  counts: Record<string, number>;
  items: { nodes: Difference[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  links: { nodes: Array<{ from: { name: string }; to: { name: string }; what: string; flowsTo: string | null }>; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const COMPARE = `query ($a: ID!, $b: ID, $what: DifferenceKind, $first: Int, $after: String) { compareSnapshots(a: $a, b: $b) { to { name }
  counts { came went moved changed linksCame linksWent linksChanged }
  items(what: $what, first: $first, after: $after) { nodes { name what movedFrom { name } movedTo { name } fields { field part from to } } pageInfo { endCursor hasNextPage } }
  links { nodes { from { name } to { name } relation what flowsFrom flowsTo } pageInfo { endCursor hasNextPage } } } }`;

let lead: ApiClient;
const take = async (name: string, id = newId()): Promise<string> => {
  await lead.query(`mutation ($input: TakeSnapshotInput!) { takeSnapshot(input: $input) { id } }`, { input: { id, name } });
  app.clock.advance(1000);
  return id;
};
const compare = async (a: string, b: string | null, more: object = {}): Promise<Comparison> => (await lead.query<{ compareSnapshots: Comparison }>(COMPARE, { a, b, ...more })).compareSnapshots;
const edit = (...edits: object[]) => lead.query(`mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }`, { input: { edits } });

beforeAll(async () => {
  lead = await app.as(await people.person({ name: 'Lea', roles: ['programmeLead'] }));
});

describe('snapshots', () => {
  it('tell what came, went, moved and changed, against another and against now', async () => {
    const department = await people.department({ name: 'Delivery' });
    const ben = await people.person({ name: 'Ben' });
    const journey = await given.journey({ name: 'Journey' });
    const [one, two] = [await given.stage({ name: 'One', in: journey }), await given.stage({ name: 'Two', in: journey })];
    const activity = await given.activity({ name: 'Pack', in: one });
    const [till, crm] = [await given.application({ name: 'Till', lifecycle: 'active' }), await given.application({ name: 'CRM' })];
    const old = await given.capability({ name: 'Old' });
    await given.link(till, 'exchanges', crm);
    await given.link(activity, 'touches', till);
    const before = await take('Before');
    const added = newId();
    await edit(
      { add: { id: added, kind: 'CAPABILITY', name: 'New' } },
      { remove: { id: old.id, version: 1 } },
      { place: { id: activity.id, version: 1, parentId: two.id } },
      { change: { id: activity.id, version: 2, departments: [{ departmentId: department.id, part: 'LEAD' }] } },
      { change: { id: till.id, version: 1, name: 'Cash till', ownerId: ben.id, facts: { application: { lifecycle: 'PHASE_OUT', functionalFit: 2 } } } },
      { place: { id: two.id, version: 1, afterId: null } },
      { link: { fromId: till.id, toId: crm.id, flows: 'Receipts' } },
      { link: { fromId: till.id, toId: added } },
      { unlink: { fromId: activity.id, toId: till.id } },
    );
    const after = await take('After');
    const found = await compare(before, after);
    expect(found.counts).toEqual({ came: 1, went: 1, moved: 2, changed: 2, linksCame: 1, linksWent: 1, linksChanged: 1 });
    expect(found.items.nodes).toEqual([
      {
        name: 'Pack',
        what: ['MOVED', 'CHANGED'],
        movedFrom: { name: 'One' },
        movedTo: { name: 'Two' },
        fields: [{ field: 'departments', part: 'LEAD', from: null, to: 'Delivery' }],
      },
      {
        name: 'Cash till',
        what: ['CHANGED'],
        movedFrom: null,
        movedTo: null,
        fields: [
          { field: 'name', part: null, from: 'Till', to: 'Cash till' },
          { field: 'owner', part: null, from: null, to: 'Ben' },
          { field: 'lifecycle', part: null, from: 'ACTIVE', to: 'PHASE_OUT' },
          { field: 'functionalFit', part: null, from: null, to: '2' },
        ],
      },
      { name: 'New', what: ['CAME'], movedFrom: null, movedTo: null, fields: [] },
      { name: 'Old', what: ['WENT'], movedFrom: null, movedTo: null, fields: [] },
      { name: 'Two', what: ['MOVED'], movedFrom: { name: 'Journey' }, movedTo: { name: 'Journey' }, fields: [] },
    ]);
    expect(found.links.nodes).toMatchObject([
      { from: { name: 'Cash till' }, to: { name: 'CRM' }, what: 'CHANGED', flowsTo: 'Receipts' },
      { from: { name: 'Cash till' }, to: { name: 'New' }, what: 'CAME' },
      { from: { name: 'Pack' }, to: { name: 'Cash till' }, what: 'WENT' },
    ]);
    const now = await compare(before, null);
    expect([now.to, now.counts, now.items.nodes, now.links.nodes]).toEqual([null, found.counts, found.items.nodes, found.links.nodes]);
    // Put back as it was, nothing differs, whatever the versions count.
    await edit({ change: { id: till.id, version: 2, name: 'Till', ownerId: null, facts: { application: { lifecycle: 'ACTIVE', functionalFit: null } } } });
    expect((await compare(before, null, { what: 'CHANGED' })).items.nodes.map(({ name }) => name)).toEqual(['Pack']);
    expect((await compare(after, after)).counts).toMatchObject({ came: 0, went: 0, moved: 0, changed: 0, linksCame: 0 });
  });

  it('take nothing for moved that only made room for another', async () => {
    const journey = await given.journey();
    const at = (name: string, position: number) => given.stage({ in: journey, name, position });
    const [first, last, third] = [await at('First', 1), await at('Last', 1 + 5e-7), await at('Third', 9)];
    const before = await take('Tight');
    await edit({ place: { id: third.id, version: 1, afterId: first.id } }, { change: { id: last.id, version: 1, name: 'At last' } });
    expect((await compare(before, null)).items.nodes.map(({ name, what }) => [name, what])).toEqual([['At last', ['CHANGED']], ['Third', ['MOVED']]]);
  });

  it('come a page at a time, and differ a page at a time', async () => {
    const before = await take('Empty');
    for (const name of ['a', 'b', 'c']) await given.opportunity({ name });
    const first = await compare(before, null, { what: 'CAME', first: 2 });
    const second = await compare(before, null, { what: 'CAME', first: 2, after: first.items.pageInfo.endCursor });
    expect([...first.items.nodes, ...second.items.nodes].map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect([first.items.pageInfo.hasNextPage, second.items.pageInfo.hasNextPage]).toEqual([true, false]);
    await take('Full');
    const LIST = `query ($after: String) { snapshots(first: 1, after: $after) { nodes { name takenBy { name } items } pageInfo { endCursor } } }`;
    type List = { snapshots: { nodes: Array<{ name: string }>; pageInfo: { endCursor: string } } };
    const newest = await lead.query<List>(LIST);
    const older = await lead.query<List>(LIST, { after: newest.snapshots.pageInfo.endCursor });
    expect([newest.snapshots.nodes, older.snapshots.nodes]).toMatchObject([[{ name: 'Full', takenBy: { name: 'Lea' } }], [{ name: 'Empty' }]]);
  });

  it('are taken by the programme lead, once however often sent, and read by everybody', async () => {
    const id = await take('Once');
    await take('Once', id);
    expect(await codeOf(take('Twice', id))).toBe('KEY_REUSED');
    const anybody = await app.as(await people.person());
    expect(await codeOf(anybody.query(`mutation { takeSnapshot(input: { id: "${newId()}", name: "Mine" }) { id } }`))).toBe('NOT_ALLOWED');
    expect(await codeOf(anybody.query(COMPARE, { a: newId() }))).toBe('NOT_FOUND');
    await anybody.query(COMPARE, { a: id });
  });

  it('hold 2,000 items in few statements, and keep what a version says once', async () => {
    const kept = async () => Number((await app.db.one<{ count: string }>(`SELECT count(*) FROM inventory_version`))!.count);
    await app.db.query(
      `INSERT INTO inventory_item (id, kind, name, created_at, changed_at, search) SELECT gen_random_uuid(), 'capability', 'Mass ' || n, now(), now(), '' FROM generate_series(1, 2000) n`,
    );
    let id = '';
    const statements = await app.countQueries(async () => (id = await take('Mass')));
    expect(statements).toBeLessThanOrEqual(9);
    const versions = await kept();
    await take('Mass again');
    expect(await kept()).toBe(versions);
    const compared = await app.countQueries(() => compare(id, null));
    expect(compared).toBeLessThanOrEqual(6);
  });
});
