import { givenPeople } from '@app/people-api';
import { newId } from '@app/shared-api';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from './given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);

const EDIT = `mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id kind name version parentId position removedAt owner { name } departments { part department { name } }
  ... on Activity { minutesPerCase } ... on Application { lifecycle activeOn } ... on Touchpoint { emotion } ... on Stage { side } } } }`;

interface Item {
  id: string;
  kind: string;
  name: string;
  version: number;
  parentId: string | null;
  removedAt: string | null;
  [fact: string]: unknown;
}

const edit = async (api: ApiClient, ...edits: object[]): Promise<Item[]> => (await api.query<{ editInventory: { items: Item[] } }>(EDIT, { input: { edits } })).editInventory.items;
const READ = `query ($id: ID!) { inventoryItem(id: $id) { id name version parentId viewerCan path { name } links { relation outgoing flows other { name kind } } } }`;
const read = async (api: ApiClient, id: string) => (await api.query<{ inventoryItem: (Item & { viewerCan: string[]; links: Array<{ relation: string; outgoing: boolean; other: { name: string } }> }) | null }>(READ, { id })).inventoryItem;

let lead: ApiClient;
let curious: ApiClient;

beforeAll(async () => {
  lead = await app.as(await people.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
  curious = await app.as(await people.person());
});

describe('editing the inventory', () => {
  it('adds a journey with a stage, an activity with its departments and an application, in one request', async () => {
    const [journeyId, stageId, activityId, applicationId] = [newId(), newId(), newId(), newId()];
    const delivery = await people.department({ name: 'Delivery' });
    const steps = [
      { add: { id: journeyId, kind: 'JOURNEY', name: 'Furnish a first home', facts: { journey: { side: 'CUSTOMER', horizon: 'CURRENT', persona: 'Young family' } } } },
      { add: { id: stageId, kind: 'STAGE', name: 'Delivery', parentId: journeyId } },
      { add: { id: activityId, kind: 'ACTIVITY', name: 'Agree a slot', parentId: stageId, facts: { activity: { minutesPerCase: 7.5 } }, departments: [{ departmentId: delivery.id, part: 'LEAD' }] } },
      { add: { id: applicationId, kind: 'APPLICATION', name: 'Route planner', facts: { application: { lifecycle: 'ACTIVE', activeOn: '2024-05-01' } } } },
      { link: { fromId: applicationId, toId: activityId } },
    ];
    const items = await edit(lead, ...steps);
    expect(items.find(({ id }) => id === stageId)).toMatchObject({ kind: 'STAGE', side: 'CUSTOMER', parentId: journeyId, owner: { name: 'Lea Lead' } });
    expect(items.find(({ id }) => id === activityId)).toMatchObject({ minutesPerCase: 7.5, departments: [{ part: 'LEAD', department: { name: 'Delivery' } }] });
    expect(items.find(({ id }) => id === applicationId)).toMatchObject({ lifecycle: 'ACTIVE', activeOn: '2024-05-01' });
    expect(await read(lead, activityId)).toMatchObject({
      path: [{ name: 'Furnish a first home' }, { name: 'Delivery' }],
      links: [{ relation: 'TOUCHES', outgoing: true, other: { name: 'Route planner', kind: 'APPLICATION' } }],
    });
    const again = await edit(lead, ...steps);
    expect(again.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    const [first, ...rest] = steps;
    const other = { add: { ...first!.add!, name: 'Something else' } };
    expect(await codeOf(edit(lead, other, ...rest))).toBe('KEY_REUSED');
  });

  it('does all or nothing', async () => {
    const capability = await given.capability();
    const id = newId();
    const bad = edit(lead, { add: { id, kind: 'CAPABILITY', name: 'Below', parentId: capability.id } }, { change: { id: capability.id, version: 9, name: 'Late' } });
    expect(await codeOf(bad)).toBe('STALE');
    expect(await read(lead, id)).toBeNull();
  });

  it('says who was faster, and in which fields', async () => {
    const stage = await given.stage({ name: 'Before' });
    await edit(lead, { change: { id: stage.id, version: 1, name: 'Between' } });
    const error = await refusal(edit(lead, { change: { id: stage.id, version: 1, name: 'After' } }));
    expect(error).toMatchObject({ code: 'STALE', values: { by: 'Lea Lead', fields: 'name' } });
  });

  it('removes with what stands in it, and brings back exactly that', async () => {
    const journey = await given.journey();
    const [stage, other] = [await given.stage({ in: journey }), await given.stage({ in: journey })];
    const touchpoint = await given.touchpoint({ in: stage });
    await edit(lead, { remove: { id: other.id, version: 1 } });
    const gone = await edit(lead, { remove: { id: journey.id, version: 1 } });
    expect(gone.map(({ id }) => id).sort()).toEqual([journey.id, stage.id, touchpoint.id].sort());
    expect(await read(lead, touchpoint.id)).toBeNull();
    expect(await refusal(edit(lead, { change: { id: stage.id, version: 2, name: 'Too late' } }))).toMatchObject({ code: 'REMOVED', message: expect.stringContaining('removed meanwhile') });
    await edit(lead, { restore: { id: journey.id, version: 2 } });
    expect(await read(lead, touchpoint.id)).toMatchObject({ version: 3 });
    expect(await read(lead, other.id)).toBeNull();
  });

  it('moves an item behind another, and to another container', async () => {
    const journey = await given.journey();
    const [a, b, c] = [await given.stage({ in: journey, name: 'a' }), await given.stage({ in: journey, name: 'b' }), await given.stage({ in: journey, name: 'c' })];
    const names = async (parentId: string) =>
      (await lead.query<{ inventoryItems: { nodes: Item[] } }>(`query ($parentId: ID) { inventoryItems(parentId: $parentId, order: POSITION) { nodes { name } } }`, { parentId })).inventoryItems.nodes.map(({ name }) => name);
    await edit(lead, { place: { id: c.id, version: 1, afterId: a.id } });
    expect(await names(journey.id)).toEqual(['a', 'c', 'b']);
    await edit(lead, { place: { id: b.id, version: 1, afterId: null } });
    expect(await names(journey.id)).toEqual(['b', 'a', 'c']);
    const elsewhere = await given.journey();
    await edit(lead, { place: { id: a.id, version: 1, parentId: elsewhere.id } });
    expect([await names(journey.id), await names(elsewhere.id)]).toEqual([['b', 'c'], ['a']]);
  });

  it('takes along what somebody adds in that moment', async () => {
    const journey = await given.journey();
    const stage = await given.stage({ in: journey });
    const [added, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const adding = app.db.transaction(async () => {
      await app.db.query(`SELECT 1 FROM inventory_item WHERE id = $1 FOR SHARE`, [stage.id]);
      await given.touchpoint({ in: stage, name: 'Just now' });
      added.resolve();
      await go.promise;
    });
    await added.promise;
    const removing = edit(lead, { remove: { id: journey.id, version: 1 } });
    while (!(await app.db.one(`SELECT 1 FROM pg_locks WHERE NOT granted`))) await new Promise((tick) => setTimeout(tick, 10));
    go.resolve();
    await adding;
    expect((await removing).map(({ name, removedAt }) => [name, removedAt !== null])).toContainEqual(['Just now', true]);
  });

  it('keeps siblings in order where there is no room left between two', async () => {
    const journey = await given.journey();
    const [first, last] = [await given.stage({ in: journey, name: 'first' }), await given.stage({ in: journey, name: 'last' })];
    let between = await given.stage({ in: journey, name: 'x' });
    for (let i = 0; i < 40; i++) {
      const other = await given.stage({ in: journey, name: `${i}` });
      await edit(lead, { place: { id: other.id, version: 1, afterId: first.id } });
      between = other;
    }
    const rows = await app.db.query<{ id: string; position: number }>(`SELECT id, position FROM inventory_item WHERE parent_id = $1 ORDER BY position`, [journey.id]);
    expect(rows[0]!.id).toBe(first.id);
    expect(rows[1]!.id).toBe(between.id);
    expect(rows.map(({ id }) => id)).toContain(last.id);
    expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
  });
});

describe('what is refused', () => {
  it.each<[string, () => Promise<object>, { rule: string; path: string }]>([
    ['a stage without a journey', async () => ({ add: { id: newId(), kind: 'STAGE', name: 'Lost' } }), { rule: 'required', path: 'input.edits.0.add.parentId' }],
    ['a stage in a stage', async () => ({ add: { id: newId(), kind: 'STAGE', name: 'Lost', parentId: (await given.stage()).id } }), { rule: 'kind', path: 'input.edits.0.add.parentId' }],
    ['facts of another kind', async () => ({ add: { id: newId(), kind: 'CAPABILITY', name: 'X', facts: { application: { lifecycle: 'ACTIVE' } } } }), { rule: 'kind', path: 'input.edits.0.add.facts.application' }],
    ['negative minutes', async () => ({ add: { id: newId(), kind: 'ACTIVITY', name: 'X', parentId: (await given.stage()).id, facts: { activity: { minutesPerCase: -1 } } } }), { rule: 'min', path: 'edits.0.add.facts.activity.minutesPerCase' }],
    ['a name that only the database finds too long', async () => ({ add: { id: newId(), kind: 'CAPABILITY', name: '❤️'.repeat(150) } }), { rule: 'isLength', path: 'edits.0.add.name' }],
    ['a journey of nobody', async () => ({ add: { id: newId(), kind: 'JOURNEY', name: 'X' } }), { rule: 'required', path: 'input.edits.0.add.facts.side' }],
    ['an owner who is not there', async () => ({ add: { id: newId(), kind: 'CAPABILITY', name: 'X', ownerId: newId() } }), { rule: 'unknown', path: 'input.edits.0.add.ownerId' }],
    ['a life that ends before it begins', async () => ({ add: { id: newId(), kind: 'APPLICATION', name: 'X', facts: { application: { activeOn: '2026-02-01', endOfLifeOn: '2026-01-01' } } } }), { rule: 'order', path: 'input.edits.0.add.facts.application' }],
    ['a link to itself', async () => { const { id } = await given.capability(); return { link: { fromId: id, toId: id } }; }, { rule: 'itself', path: 'input.edits.0.link.toId' }],
    ['two stages of one side', async () => ({ link: { fromId: (await given.stage()).id, toId: (await given.stage()).id } }), { rule: 'sides', path: 'input.edits.0.link' }],
    ['a relation that does not join the two', async () => ({ link: { fromId: (await given.capability()).id, toId: (await given.opportunity()).id, relation: 'HURTS' } }), { rule: 'kinds', path: 'input.edits.0.link.relation' }],
  ])('%s', async (_what, step, problem) => {
    expect((await refusal(edit(lead, await step()))).fields).toMatchObject([problem]);
  });

  it('a step that says two things, whole', async () => {
    const { id } = await given.capability();
    expect((await refusal(edit(lead, { remove: { id, version: 1 }, restore: { id, version: 1 } }))).fields).toMatchObject([{ rule: 'one', path: 'input.edits.0' }]);
    expect((await read(lead, id))?.version).toBe(1);
  });

  it('a stage that would serve one of its own side, wherever that comes from', async () => {
    const [customers, employees] = [await given.journey({ side: 'customer' }), await given.journey({ side: 'employee' })];
    const [served, serving] = [await given.stage({ in: customers }), await given.stage({ in: employees })];
    const link = { fromId: served.id, toId: serving.id };
    await edit(lead, { link });
    const put = { place: { id: serving.id, version: 1, parentId: customers.id } };
    const turn = { change: { id: employees.id, version: 1, facts: { journey: { side: 'CUSTOMER' } } } };
    expect((await refusal(edit(lead, put))).fields).toMatchObject([{ rule: 'tied', path: 'input.edits.0.place.parentId' }]);
    expect((await refusal(edit(lead, turn))).fields).toMatchObject([{ rule: 'tied', path: 'input.edits.0.change.facts.journey.side' }]);
    await edit(lead, { unlink: link }, put);
    await edit(lead, turn);
  });

  it('an activity with two leads, or with a department twice', async () => {
    const activity = await given.activity();
    const [a, b] = [await people.department(), await people.department()];
    const set = (departments: object[]) => refusal(edit(lead, { change: { id: activity.id, version: 1, departments } }));
    expect((await set([{ departmentId: a.id, part: 'LEAD' }, { departmentId: b.id, part: 'LEAD' }])).fields).toMatchObject([{ rule: 'oneLead' }]);
    expect((await set([{ departmentId: a.id, part: 'LEAD' }, { departmentId: a.id, part: 'SUPPORT' }])).fields).toMatchObject([{ rule: 'doubled' }]);
    expect((await set([{ departmentId: a.id, part: 'USES' }])).fields).toMatchObject([{ rule: 'part' }]);
  });

  it('a capability in itself, in one of its own, or on a fifth level', async () => {
    const one = await given.capability();
    const two = await given.capability({ in: one });
    const three = await given.capability({ in: two });
    const four = await given.capability({ in: three });
    const put = (id: string, parentId: string) => refusal(edit(lead, { place: { id, version: 1, parentId } }));
    expect((await put(one.id, four.id)).fields).toMatchObject([{ rule: 'circle' }]);
    expect((await put(one.id, one.id)).fields).toMatchObject([{ rule: 'circle' }]);
    expect((await put((await given.capability()).id, four.id)).fields).toMatchObject([{ rule: 'depth' }]);
    // nor by coming back to where meanwhile is less room
    await edit(lead, { remove: { id: four.id, version: 1 } });
    await edit(lead, { place: { id: one.id, version: 1, parentId: (await given.capability()).id } });
    expect((await refusal(edit(lead, { restore: { id: four.id, version: 2 } }))).fields).toMatchObject([{ rule: 'depth' }]);
  });

  it('a link to what was removed, and to what never was', async () => {
    const [activity, capability] = [await given.activity(), await given.capability()];
    await edit(lead, { remove: { id: capability.id, version: 1 } });
    expect(await codeOf(edit(lead, { link: { fromId: activity.id, toId: capability.id } }))).toBe('REMOVED');
    expect(await codeOf(edit(lead, { link: { fromId: activity.id, toId: newId() } }))).toBe('NOT_FOUND');
  });

  it('an edit of a pain point that goes on in another, and a link to it', async () => {
    const into = await given.painPoint();
    const gone = await given.painPoint({ name: 'Gone', pain_state: 'merged', merged_into_id: into.id });
    expect((await read(lead, gone.id))?.viewerCan).toEqual([]);
    for (const step of [{ link: { fromId: gone.id, toId: (await given.stage()).id } }, { change: { id: gone.id, version: 1, name: 'x' } }, { remove: { id: gone.id, version: 1 } }]) {
      expect(await refusal(edit(lead, step))).toMatchObject({ code: 'REMOVED', values: { name: 'Gone' } });
    }
  });
});

describe('who may', () => {
  it('everybody reads; the lead, the owner, the owner of what it stands in and the head of the leading department change', async () => {
    const [owner, keeper, head] = [await people.person(), await people.person(), await people.person()];
    const department = await people.department({ head });
    const journey = await given.journey({ owner: keeper });
    const activity = await given.activity({ in: await given.stage({ in: journey }), owner, lead: department });
    const tries = async (person: { id: string } | null) => {
      const api = person ? await app.as(person as never) : curious;
      const { version, viewerCan } = (await read(api, activity.id))!;
      const may = await codeOf(edit(api, { change: { id: activity.id, version, description: newId() } })).catch(() => 'done');
      return [viewerCan.includes('CHANGE'), may];
    };
    expect(await tries(owner)).toEqual([true, 'done']);
    expect(await tries(keeper)).toEqual([true, 'done']);
    expect(await tries(head)).toEqual([true, 'done']);
    expect(await tries(null)).toEqual([false, 'NOT_ALLOWED']);
  });

  it('a head adds what their department leads; an owner gives nothing away', async () => {
    const head = await people.person();
    const department = await people.department({ head });
    const stage = await given.stage();
    const api = await app.as(head);
    const add = (departments: object[]) => edit(api, { add: { id: newId(), kind: 'ACTIVITY', name: 'Ours', parentId: stage.id, departments } });
    expect(await add([{ departmentId: department.id, part: 'LEAD' }])).toHaveLength(1);
    expect(await codeOf(add([]))).toBe('NOT_ALLOWED');
    const mine = await given.capability({ owner: head });
    for (const ownerId of [null, (await people.person()).id]) {
      expect(await codeOf(edit(api, { change: { id: mine.id, version: 1, ownerId } }))).toBe('NOT_ALLOWED');
      expect(await codeOf(edit(api, { add: { id: newId(), kind: 'CAPABILITY', name: 'Below', parentId: mine.id, ownerId } }))).toBe('NOT_ALLOWED');
    }
  });

  it('a head says at which stage their department does its work, and of no other work', async () => {
    const head = await people.person();
    const department = await people.department({ head });
    const api = await app.as(head);
    const [ours, theirs, elsewhere] = [await given.activity({ lead: department }), await given.activity({ departments: [{ department, part: 'support' }] }), await given.stage()];
    const put = ({ id }: { id: string }) => edit(api, { place: { id, version: 1, parentId: elsewhere.id } });
    expect(await put(ours)).toMatchObject([{ parentId: elsewhere.id, version: 2 }]);
    expect(await codeOf(put(theirs))).toBe('NOT_ALLOWED');
  });

  it('what is said as it stands counts no change; a department that was closed may stay, and comes to nothing new', async () => {
    const [closed, open] = [await people.department(), await people.department()];
    const activity = await given.activity({ lead: closed });
    await app.db.query(`UPDATE department SET active = false WHERE id = $1`, [closed.id]);
    const parts = [{ departmentId: closed.id, part: 'LEAD' }];
    const change = (id: string, departments: object[]) => edit(lead, { change: { id, version: 1, departments } });
    expect(await change(activity.id, parts)).toMatchObject([{ version: 1 }]);
    expect(await change(activity.id, [...parts, { departmentId: open.id, part: 'SUPPORT' }])).toMatchObject([{ version: 2 }]);
    expect((await refusal(change((await given.activity()).id, parts))).fields).toMatchObject([{ rule: 'unknown' }]);
    const application = await given.application({ active_on: '2026-01-01' });
    expect(await edit(lead, { change: { id: application.id, version: 1, facts: { application: { activeOn: '2026-01-01' } } } })).toMatchObject([{ version: 1 }]);
  });
});
