import { randomUUID } from 'node:crypto';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DepartmentTree } from './department-tree';
import { givenPeople } from './given-people';

const app = await testApp();
const given = givenPeople(app);

const ADD = 'mutation ($input: AddDepartmentInput!) { addDepartment(input: $input) { id code name version path { name } head { name } receivers { name } } }';
const CHANGE = 'mutation ($input: ChangeDepartmentInput!) { changeDepartment(input: $input) { name version active parent { name } path { name } } }';
const RECEIVERS = 'mutation ($departmentId: ID!, $personIds: [ID!]!) { setReceivers(departmentId: $departmentId, personIds: $personIds) { receivers { name } } }';

let admin: ApiClient;
beforeAll(async () => {
  admin = await app.as(await given.person({ roles: ['administrator'] }));
});

/** What the tree keeps must be what its parents say. */
async function expectTreeIntact(): Promise<void> {
  const kept = await app.db.query('SELECT * FROM department_ancestor ORDER BY department_id, depth, ancestor_id');
  await app.db.transaction(() => app.get(DepartmentTree).rebuild());
  expect(kept).toEqual(await app.db.query('SELECT * FROM department_ancestor ORDER BY department_id, depth, ancestor_id'));
}

describe('adding a department', () => {
  it('puts it in the tree, and a repeat adds nothing twice', async () => {
    const [top, head] = [await given.department({ name: 'Retail' }), await given.person({ name: 'Hanna Head' })];
    const input = { clientKey: randomUUID(), code: 'R-NORTH', name: 'North', parentId: top.id, headId: head.id };
    const first = await admin.query<{ addDepartment: { id: string } }>(ADD, { input });
    expect(first.addDepartment).toMatchObject({ path: [{ name: 'Retail' }], head: { name: 'Hanna Head' }, receivers: [{ name: 'Hanna Head' }], version: 1 });
    expect(await admin.query(ADD, { input })).toEqual(first);
    const deeper = await admin.query(ADD, { input: { clientKey: randomUUID(), code: 'R-N-1', name: 'Store 1', parentId: first.addDepartment.id } });
    expect(deeper).toMatchObject({ addDepartment: { path: [{ name: 'Retail' }, { name: 'North' }] } });
    await expectTreeIntact();
  });

  it('refuses a code that is taken, an unknown parent and an unknown head, each at its field', async () => {
    const taken = await given.department({ code: 'TAKEN' });
    for (const [wrong, path] of [[{ code: taken.code }, 'input.code'], [{ parentId: randomUUID() }, 'input.parentId'], [{ headId: randomUUID() }, 'input.headId'], [{ code: '' }, 'code']] as const) {
      const refused = await refusal(admin.query(ADD, { input: { clientKey: randomUUID(), code: randomUUID(), name: 'X', ...wrong } }));
      expect(refused.fields.map((field) => field.path)).toEqual([path]);
    }
  });

  it('refuses a tree of more than twenty levels', async () => {
    let parent: { id: string } | undefined;
    for (let i = 0; i <= 20; i++) parent = await given.department(parent ? { parent } : {});
    const refused = await refusal(admin.query(ADD, { input: { clientKey: randomUUID(), code: 'DEEP', name: 'Deep', parentId: parent?.id } }));
    expect(refused.fields).toMatchObject([{ path: 'input.parentId', rule: 'depth' }]);
  });
});

describe('moving a department', () => {
  it('takes along all below it', async () => {
    const [a, b] = [await given.department({ name: 'A' }), await given.department({ name: 'B' })];
    const middle = await given.department({ name: 'Middle', parent: a });
    const low = await given.department({ name: 'Low', parent: middle });
    await given.department({ name: 'Lowest', parent: low });
    const moved = await admin.query(CHANGE, { input: { id: middle.id, version: 1, parentId: b.id } });
    expect(moved).toMatchObject({ changeDepartment: { parent: { name: 'B' }, version: 2 } });
    const { department } = await admin.query<{ department: unknown }>('query ($id: ID!) { department(id: $id) { path { name } children { nodes { name path { name } } } } }', { id: low.id });
    expect(department).toEqual({ path: [{ name: 'B' }, { name: 'Middle' }], children: { nodes: [{ name: 'Lowest', path: [{ name: 'B' }, { name: 'Middle' }, { name: 'Low' }] }] } });
    await admin.query(CHANGE, { input: { id: middle.id, version: 2, parentId: null } });
    await expectTreeIntact();
  });

  it('refuses a circle, also when two moves at once would close it', async () => {
    const top = await given.department({ name: 'Top' });
    const low = await given.department({ name: 'Low', parent: await given.department({ parent: top }) });
    expect(await codeOf(admin.query(CHANGE, { input: { id: top.id, version: 1, parentId: low.id } }))).toBe('CONFLICT');
    expect(await codeOf(admin.query(CHANGE, { input: { id: top.id, version: 1, parentId: top.id } }))).toBe('CONFLICT');
    const [a, b] = [await given.department(), await given.department()];
    const both = await Promise.allSettled([
      admin.query(CHANGE, { input: { id: a.id, version: 1, parentId: b.id } }),
      admin.query(CHANGE, { input: { id: b.id, version: 1, parentId: a.id } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expectTreeIntact();
  });

  it('is refused over an old version, and for whoever is no administrator', async () => {
    const department = await given.department();
    await admin.query(CHANGE, { input: { id: department.id, version: 1, name: 'New name' } });
    expect(await codeOf(admin.query(CHANGE, { input: { id: department.id, version: 1, name: 'Other' } }))).toBe('STALE');
    const colleague = await app.as(await given.person());
    expect(await codeOf(colleague.query(CHANGE, { input: { id: department.id, version: 2, name: 'Mine' } }))).toBe('NOT_ALLOWED');
  });

  it('finds a renamed department under its new name only', async () => {
    const department = await given.department({ name: 'Zwiebelhandel' });
    await admin.query(CHANGE, { input: { id: department.id, version: 1, name: 'Gemüsehandel' } });
    const find = async (words: string) => (await admin.query<{ departments: { nodes: Array<{ id: string }> } }>('query ($words: String) { departments(words: $words) { nodes { id } } }', { words })).departments.nodes.map(({ id }) => id);
    expect(await find('gemüse')).toEqual([department.id]);
    expect(await find('zwiebel')).toEqual([]);
  });
});

describe('closing a department', () => {
  it('needs it to be empty, and takes it out of the lists', async () => {
    const [full, empty] = [await given.department(), await given.department({ name: 'Empty one' })];
    await given.person({ department: full });
    expect(await codeOf(admin.query(CHANGE, { input: { id: full.id, version: 1, active: false } }))).toBe('CONFLICT');
    expect(await admin.query(CHANGE, { input: { id: empty.id, version: 1, active: false } })).toMatchObject({ changeDepartment: { active: false } });
    const { departments } = await admin.query<{ departments: { nodes: unknown[] } }>('{ departments(words: "Empty one") { nodes { name } } }');
    expect(departments.nodes).toEqual([]);
  });
});

describe('receivers', () => {
  it('are the head until others are named, and the head again once those have left', async () => {
    const [head, ann] = [await given.person({ name: 'Head' }), await given.person({ name: 'Ann' })];
    const department = await given.department({ head });
    const receivers = async () => (await admin.query<{ department: { receivers: Array<{ name: string }> } }>('query ($id: ID!) { department(id: $id) { receivers { name } } }', { id: department.id })).department.receivers.map(({ name }) => name);
    expect(await receivers()).toEqual(['Head']);
    await admin.query(RECEIVERS, { departmentId: department.id, personIds: [ann.id, ann.id] });
    expect(await receivers()).toEqual(['Ann']);
    await admin.query('mutation ($id: ID!) { deactivatePerson(id: $id, version: 1) { id } }', { id: ann.id });
    expect(await receivers()).toEqual(['Head']);
    await admin.query(RECEIVERS, { departmentId: department.id, personIds: [] });
    expect(await receivers()).toEqual(['Head']);
  });

  it('are named by the head or an administrator, of people who are here', async () => {
    const [head, ann] = [await given.person(), await given.person()];
    const department = await given.department({ head });
    await (await app.as(head)).query(RECEIVERS, { departmentId: department.id, personIds: [ann.id] });
    expect(await codeOf((await app.as(ann)).query(RECEIVERS, { departmentId: department.id, personIds: [ann.id] }))).toBe('NOT_ALLOWED');
    expect((await refusal(admin.query(RECEIVERS, { departmentId: department.id, personIds: [randomUUID()] }))).fields).toMatchObject([{ path: 'personIds' }]);
    expect(await codeOf(admin.query(RECEIVERS, { departmentId: randomUUID(), personIds: [] }))).toBe('NOT_FOUND');
  });
});
