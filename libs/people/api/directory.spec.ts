import { randomUUID } from 'node:crypto';
import { type ApiClient, codeOf, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenPeople, type GivenPerson } from './given-people';

const app = await testApp();
const given = givenPeople(app);

type Named = { name: string };
interface PageOfNames {
  nodes: Named[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const PEOPLE = 'query ($words: String, $departmentId: ID, $locationId: ID, $active: Boolean, $first: Int, $after: String) { people(words: $words, departmentId: $departmentId, locationId: $locationId, active: $active, first: $first, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }';

const namesOf = async (api: ApiClient, variables: Record<string, unknown> = {}): Promise<string[]> =>
  (await api.query<{ people: PageOfNames }>(PEOPLE, variables)).people.nodes.map(({ name }) => name);

let retail: { id: string };
let north: { id: string };
let manager: GivenPerson;
let colleague: ApiClient;
beforeAll(async () => {
  retail = await given.department({ name: 'Retail' });
  north = await given.department({ name: 'North', parent: retail });
  manager = await given.person({ name: 'Mia Manager', department: retail });
  colleague = await app.as(await given.person({ name: 'Curious Colleague' }));
});

describe('the directory', () => {
  it('sorts names as people expect, Latin and Chinese, page by page, nobody twice and nobody lost', async () => {
    const department = await given.department();
    const names = ['zoe', 'Ärger', 'Bob', 'ann', '张三', '李四', 'Bob', '王五'];
    for (const name of names) await given.person({ name, department });
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { people }: { people: PageOfNames } = await colleague.query(PEOPLE, { departmentId: department.id, first: 3, after });
      read.push(...people.nodes.map(({ name }) => name));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(['李四', '王五', '张三', 'ann', 'Ärger', 'Bob', 'Bob', 'zoe']);
  });

  it('finds by the beginning of a name, a number, a job title, and Chinese in both scripts', async () => {
    await given.person({ name: 'Theodora Nguyen', number: 'K-90210', jobTitle: 'Florist' });
    await given.person({ name: '陳國華' });
    expect(await namesOf(colleague, { words: 'nguyen theo' })).toEqual(['Theodora Nguyen']);
    expect(await namesOf(colleague, { words: '90210' })).toEqual(['Theodora Nguyen']);
    expect(await namesOf(colleague, { words: 'flor' })).toEqual(['Theodora Nguyen']);
    expect(await namesOf(colleague, { words: '国华' })).toEqual(['陳國華']);
    expect(await namesOf(colleague, { words: '陈' })).toEqual(['陳國華']);
    expect(await namesOf(colleague, { words: "');--" })).toEqual([]);
    expect(await namesOf(colleague, { words: '???' })).toEqual([]);
  });

  it('filters by department and all below it, and by location', async () => {
    const location = await given.location();
    const [above, below] = [await given.person({ name: 'Above', department: retail }), await given.person({ name: 'Below', department: north, location })];
    expect(await namesOf(colleague, { departmentId: retail.id })).toEqual(expect.arrayContaining([above.name, below.name]));
    expect(await namesOf(colleague, { departmentId: north.id })).toEqual(['Below']);
    expect(await namesOf(colleague, { locationId: location.id })).toEqual(['Below']);
  });

  it('shows who left to administrators and their manager only', async () => {
    const left = await given.person({ name: 'Long Gone', manager, active: false });
    const administrator = await app.as(await given.person({ roles: ['administrator'] }));
    expect(await namesOf(colleague, { words: 'long gone' })).toEqual([]);
    expect(await namesOf(colleague, { words: 'long gone', active: null })).toEqual([]);
    expect(await namesOf(colleague, { words: 'long gone', active: false })).toEqual([]);
    expect(await colleague.query('query ($id: ID!) { person(id: $id) { name } }', { id: left.id })).toEqual({ person: null });
    for (const api of [administrator, await app.as(manager)]) expect(await namesOf(api, { words: 'long gone', active: false })).toEqual(['Long Gone']);
  });

  it.each([
    ['first: 101', 'INVALID_INPUT'],
    ['first: 0', 'INVALID_INPUT'],
    ['after: "rubbish"', 'INVALID_INPUT'],
    [`after: "${Buffer.from('["a","b"]').toString('base64url')}"`, 'INVALID_INPUT'],
    ['departmentId: "retail"', 'INVALID_INPUT'],
    [`words: "${'x'.repeat(201)}"`, 'INVALID_INPUT'],
  ])('refuses %s with a code', async (argument, code) => {
    expect(await codeOf(colleague.query(`{ people(${argument}) { nodes { id } } }`))).toBe(code);
  });

  it('answers the same for an unknown person and one that is no id of anybody', async () => {
    expect(await colleague.query('query ($id: ID!) { person(id: $id) { name } department(id: $id) { name } location(id: $id) { name } }', { id: randomUUID() })).toEqual({ person: null, department: null, location: null });
  });

  it('is closed to strangers', async () => {
    for (const query of ['{ people { nodes { id } } }', '{ departments { nodes { id } } }', '{ locations { nodes { id } } }', '{ me { locale } }', '{ mySessions { id } }']) {
      expect(await codeOf(app.stranger().query(query))).toBe('SIGNED_OUT');
    }
  });

  it('is found from the search over everything', async () => {
    await given.person({ name: 'Quirin Quell', jobTitle: 'Baker', department: north });
    const { find } = await colleague.query<{ find: unknown[] }>('{ find(words: "quirin", kinds: ["person", "department"]) { kind title detail } }');
    expect(find).toEqual([{ kind: 'person', title: 'Quirin Quell', detail: 'Baker · North' }]);
  });

  it('has its locations there too, and none for strangers', async () => {
    await given.location({ name: 'Quartier Nord', code: 'QN-7' });
    const FIND = '{ find(words: "quartier") { kind title detail } }';
    expect(await colleague.query(FIND)).toEqual({ find: [{ kind: 'location', title: 'Quartier Nord', detail: 'QN-7' }] });
    expect(await codeOf(app.stranger().query(FIND))).toBe('SIGNED_OUT');
  });

  it('lets no kind crowd out another there', async () => {
    for (let i = 0; i < 4; i++) {
      await given.location({ name: `Zwickau ${i}` });
      await given.department({ name: `Zwickau ${i}` });
    }
    await given.person({ name: 'Zora Zwickau' });
    const { find } = await colleague.query<{ find: Array<{ kind: string }> }>('{ find(words: "zwickau", first: 5) { kind } }');
    expect(find.map(({ kind }) => kind)).toEqual(['department', 'department', 'location', 'location', 'person']);
  });
});

describe('contact', () => {
  it('is seen by the person, their manager, administrators and coordinators over their department, and by nobody else', async () => {
    const ann = await given.person({ name: 'Ann', department: north, manager, phone: '+49 30 5555', email: 'ann@lindenhof.example' });
    const managersManager = await given.person();
    await app.db.query('UPDATE person SET manager_id = $2 WHERE id = $1', [manager.id, managersManager.id]);
    const elsewhere = await given.department();
    const head = await given.person();
    await given.head(north, head);
    const seen = { email: 'ann@lindenhof.example', phone: '+49 30 5555' };
    const cases: Array<[string, GivenPerson, unknown]> = [
      ['herself', ann, seen],
      ['her manager', manager, seen],
      ['an administrator', await given.person({ roles: ['administrator'] }), seen],
      ['a coordinator of her department', await given.person({ roles: [{ coordinates: north }] }), seen],
      ['a coordinator above', await given.person({ roles: [{ coordinates: retail }] }), seen],
      ['a coordinator elsewhere', await given.person({ roles: [{ coordinates: elsewhere }] }), null],
      ['a curious colleague of her department', await given.person({ department: north }), null],
      ['her manager’s manager', managersManager, null],
      ['the head of her department', head, null],
      ['the programme lead', await given.person({ roles: ['programmeLead'] }), null],
    ];
    for (const [who, viewer, contact] of cases) {
      const { people } = await (await app.as(viewer)).query<{ people: { nodes: unknown[] } }>('query ($d: ID) { people(words: "Ann", departmentId: $d) { nodes { contact { email phone } } } }', { d: north.id });
      expect([who, people.nodes]).toEqual([who, [{ contact }]]);
    }
  });

  it('is in no other field, and in no error', async () => {
    const ann = await given.person({ department: north, phone: '+49 30 777', email: 'hidden@lindenhof.example', manager });
    const { body } = await colleague.raw('query ($id: ID!) { person(id: $id) { id number name jobTitle active department { name head { contact { phone } } } manager { contact { email } } contact { email phone } roles { role } signIn { hasPassword devices { label } } version viewerCan } find(words: "hidden 777") { title detail } }', { id: ann.id });
    expect(JSON.stringify(body)).not.toMatch(/hidden@|777/);
  });
});

describe('pages inside pages', () => {
  it('are loaded in one statement a level', async () => {
    const top = await given.department({ name: 'Many' });
    for (let i = 0; i < 5; i++) {
      const department = await given.department({ parent: top });
      for (let j = 0; j < 3; j++) await given.person({ department, manager });
    }
    const QUERY = 'query ($id: ID!) { department(id: $id) { peopleCount children(first: 3) { nodes { name peopleCount head { name } people(first: 2) { nodes { name contact { email } manager { name } roles { role } viewerCan } pageInfo { hasNextPage } } } pageInfo { hasNextPage } } } }';
    let answer: { department: { peopleCount: number; children: { nodes: Array<{ peopleCount: number; people: PageOfNames }>; pageInfo: { hasNextPage: boolean } } } } | undefined;
    const statements = await app.countQueries(async () => (answer = await colleague.query(QUERY, { id: top.id })));
    expect(answer!.department).toMatchObject({ peopleCount: 0, children: { pageInfo: { hasNextPage: true } } });
    expect(answer!.department.children.nodes).toHaveLength(3);
    for (const child of answer!.department.children.nodes) expect(child).toMatchObject({ peopleCount: 3, people: { pageInfo: { hasNextPage: true } } });
    expect(statements).toBeLessThanOrEqual(12);
  });

  it('are bounded in their sum', async () => {
    const top = await given.department();
    for (let i = 0; i < 60; i++) await given.department({ parent: top });
    const code = await codeOf(colleague.query('query ($id: ID!) { department(id: $id) { children(first: 100) { nodes { people(first: 100) { nodes { name } } } } } }', { id: top.id }));
    expect(code).toBe('LIMIT_EXCEEDED');
  });
});
