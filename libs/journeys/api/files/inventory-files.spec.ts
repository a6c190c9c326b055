import { givenPeople } from '@app/people-api';
import { newId } from '@app/shared-api';
import { type ApiClient, testApp, type TestApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from '../given-an-inventory';
import { type InventoryFile, mostInFile } from './inventory-file';
import type { FileOutcome } from './inventory-files.service';

const app = await testApp();
const empty = await testApp();

let lead: ApiClient;
let curious: ApiClient;
let elsewhere: ApiClient;

const exported = async (api: ApiClient): Promise<string> => {
  const response = await api.request({ method: 'GET', url: '/inventory/export.json' });
  expect(response.statusCode).toBe(200);
  return response.body;
};

async function send(api: ApiClient, content: string | object, bringIn = false): Promise<{ status: number; body: FileOutcome & { errors?: Array<{ extensions: { code: string; fields?: Array<{ rule: string }> } }> } }> {
  const boundary = 'boundary';
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const response = await api.request({
    method: 'POST',
    url: `/inventory/import-file${bringIn ? '?do=bringIn' : ''}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="inventory.json"\r\ncontent-type: application/json\r\n\r\n${text}\r\n--${boundary}--\r\n`),
  });
  return { status: response.statusCode, body: response.json() };
}

const look = async (content: string | object): Promise<FileOutcome> => (await send(lead, content)).body;
const bringIn = async (content: string | object, api = lead): Promise<FileOutcome> => (await send(api, content, true)).body;
const file = (items: object[], links: object[] = []): object => ({ format: 'throughline-inventory', version: 1, items, links });
const without = (text: string): string => text.replace(/"exportedAt": "[^"]*"/, '');
const traces = async (of: TestApp): Promise<object | null> =>
  of.db.one(`SELECT (SELECT count(*)::int FROM ledger_entry WHERE subject_type = 'inventory_item') AS entries, (SELECT sum(version)::int FROM inventory_item) AS versions`);

/** The same people and departments in both instances: their ids differ, their numbers and codes do not. */
async function directory(of: TestApp): Promise<{ lead: ApiClient; curious: ApiClient; owner: { id: string }; departments: Array<{ id: string }> }> {
  const people = givenPeople(of);
  const departments = [await people.department({ name: 'Home delivery', code: 'DEL' }), await people.department({ name: 'Contact centre', code: 'CCX' })];
  const owner = await people.person({ name: 'Olga Owner', number: '4711' });
  return { owner, departments, lead: await of.as(await people.person({ number: '1', roles: ['programmeLead'] })), curious: await of.as(await people.person({ number: '2' })) };
}

beforeAll(async () => {
  const here = await directory(app);
  ({ lead, curious } = here);
  elsewhere = (await directory(empty)).lead;
  const given = givenAnInventory(app);
  const [owner, delivery, contact] = [here.owner, ...here.departments] as [{ id: string }, { id: string }, { id: string }];
  const journey = await given.journey({ name: 'Furnish a first home', persona: '首次購屋的年輕家庭', owner, external_id: 'J-1' });
  const stage = await given.stage({ in: journey, name: 'Delivery', position: 1.5 });
  const work = await given.journey({ name: 'Deliver a kitchen', side: 'employee' });
  const loading = await given.stage({ in: work, name: 'Load the van' });
  await given.touchpoint({ in: stage, name: 'Doorbell', channel: 'delivery', weight: 'moment_that_matters', emotion: -2, emotion_evidence: 'measured', expectation: 'On time,\n"in one go"' });
  const activity = await given.activity({ in: stage, name: 'Agree a slot', minutes_per_case: 7.25, cases_per_month: 1200, lead: delivery, departments: [{ department: contact, part: 'support' }] });
  const top = await given.capability({ name: 'Fulfil', importance: 5, owner });
  const below = await given.capability({ name: 'Plan routes', in: top, maturity_now: 2, maturity_wanted: 4 });
  const planner = await given.application({ name: 'Route planner', lifecycle: 'phase_out', active_on: '2019-02-28', phase_out_on: '2026-12-31', functional_fit: 2, departments: [{ department: delivery, part: 'uses' }] });
  const orders = await given.application({ name: 'Order system' });
  const pain = await given.painPoint({ name: 'Two vans for one order', sufferer: 'both', severity: 4, pain_state: 'accepted', state_reason: 'Until the new depot opens', minutes_lost: 40, occurrences: 9, occurs_per: 'person_day', people_hit: 300, hourly_rate: 45, confirmed_at: new Date('2026-02-01T08:30:00.123Z') });
  const report = await given.painPoint({ name: 'The van came twice', pain_state: 'merged', merged_into_id: pain.id, reported_by_id: owner.id });
  const chance = await given.opportunity({ name: 'One slot for all', customer_value: 5, saving_money: 250000.5 });
  const gone = await given.capability({ name: 'Removed' });
  await app.db.query(`UPDATE inventory_item SET removed_at = $2, removed_with_id = id WHERE id = $1`, [gone.id, app.clock.now()]);
  for (const [from, relation, to, position] of [[loading, 'serves', stage, 1], [activity, 'uses', below, 1], [activity, 'touches', planner, 1], [activity, 'touches', orders, 2], [planner, 'supports', below, 1], [pain, 'hurts', activity, 1], [chance, 'addresses', pain, 1], [chance, 'relates', report, 1]] as const) {
    await given.link(from, relation, to, position);
  }
  await app.db.query(`INSERT INTO inventory_link (from_id, to_id, relation, position, flows, both_ways, made_at) VALUES ($1, $2, 'exchanges', 1, 'orders, slots', true, now())`, [orders.id, planner.id]);
});

describe('the inventory as one file', () => {
  it('is there for everybody who is signed in, and for nobody else', async () => {
    const response = await curious.request({ method: 'GET', url: '/inventory/export.json' });
    expect(response.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="inventory.json"', 'cache-control': 'private, no-store' });
    expect((await app.stranger().request({ method: 'GET', url: '/inventory/export.json' })).statusCode).toBe(401);
    expect((await send(curious, file([]))).status).toBe(403);
  });

  it('says everything about every item that is there', async () => {
    const { items, links } = JSON.parse(await exported(lead)) as InventoryFile;
    expect(items).toHaveLength(13);
    expect(items.find(({ name }) => name === 'Agree a slot')).toMatchObject({
      kind: 'ACTIVITY', minutesPerCase: 7.25, casesPerMonth: 1200, applicationChanges: null, departments: [{ code: 'DEL', part: 'LEAD' }, { code: 'CCX', part: 'SUPPORT' }],
    });
    expect(items.find(({ name }) => name === 'Two vans for one order')).toMatchObject({ kind: 'PAIN_POINT', severity: 'HIGH', painState: 'ACCEPTED', stateReason: 'Until the new depot opens', confirmedAt: '2026-02-01T08:30:00.123Z' });
    expect(items.find(({ name }) => name === 'Route planner')).toMatchObject({ activeOn: '2019-02-28', phaseOutOn: '2026-12-31', planOn: null });
    expect(links.find(({ relation }) => relation === 'EXCHANGES')).toMatchObject({ flows: 'orders, slots', bothWays: true });
  });

  it('comes in again, and changes nothing: no version, no entry', async () => {
    const text = await exported(lead);
    const before = await traces(app);
    const outcome = { items: { add: 0, change: 0, leave: 13 }, links: { add: 0, change: 0, leave: 9 }, problems: [] };
    expect(await look(text)).toMatchObject({ done: false, ...outcome });
    expect(await bringIn(text)).toMatchObject({ done: true, ...outcome });
    expect(await traces(app)).toEqual(before);
    expect(without(await exported(lead))).toBe(without(text));
  });

  it('fills an empty instance with the same inventory, byte for byte', async () => {
    const text = await exported(lead);
    expect(await bringIn(text, elsewhere)).toMatchObject({ done: true, items: { add: 13, change: 0, leave: 0 }, links: { add: 9 }, problems: [] });
    expect(without(await exported(elsewhere))).toBe(without(text));
    const [found] = await empty.db.query<{ quiet: boolean; origin: string }>(`SELECT DISTINCT quiet, origin FROM ledger_entry WHERE subject_type = 'inventory_item'`);
    expect(found).toEqual({ quiet: true, origin: 'import' });
    const { inventoryItems } = await elsewhere.query<{ inventoryItems: { nodes: Array<{ name: string }> } }>(`{ inventoryItems(words: "年轻家庭") { nodes { name } } }`);
    expect(inventoryItems.nodes).toEqual([{ name: 'Furnish a first home' }]);
  });

  it('does not go out where it could not come in again', async () => {
    const most = { ...mostInFile };
    try {
      for (const [what, so] of [['items', 12], ['links', 8], ['bytes', 3_000]] as const) {
        Object.assign(mostInFile, most, { [what]: so });
        const response = await curious.request({ method: 'GET', url: '/inventory/export.json' });
        expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([413, 'FILE_TOO_LARGE']);
        expect(response.json().errors[0].message).toContain('Take it out as CSV, one file a kind.');
        Object.assign(mostInFile, most, { [what]: what === 'bytes' ? 30_000 : so + 1 });
        await exported(curious);
      }
    } finally {
      Object.assign(mostInFile, most);
    }
  });

  it('brings in what stands in others in whatever order the file says it, also thousands', async () => {
    const ids = Array.from({ length: 1_200 }, newId);
    const items = ids.map((id, i) => ({ id, kind: 'CAPABILITY', name: `c ${i}`, parent: i < 1_100 ? ids[1_199 - (i % 100)] : null }));
    const reports = Array.from({ length: 3 }, newId);
    const merged = reports.map((id, i) => ({ id, kind: 'PAIN_POINT', name: 'p', ...(i < 2 ? { painState: 'MERGED', mergedInto: reports[i + 1] } : {}) }));
    const text = JSON.stringify(file([...items, ...merged]));
    expect(await bringIn(text, elsewhere)).toMatchObject({ done: true, items: { add: 1_203 } });
    expect(await bringIn(text, elsewhere)).toMatchObject({ done: true, items: { add: 0, change: 0, leave: 1_203 } });
  });

  it('names people and departments that are not there, and takes the item without them', async () => {
    const id = newId();
    const said = file([{ id, kind: 'APPLICATION', name: 'Orphan', owner: '999', departments: [{ code: 'DEL', part: 'USES' }, { code: 'NOWHERE', part: 'USES' }] }]);
    const outcome = await bringIn(said);
    expect(outcome).toMatchObject({ done: true, items: { add: 1 }, wrong: 2, stopping: 0 });
    expect(outcome.problems).toMatchObject([
      { path: 'items[0].owner', name: 'Orphan', rule: 'unknownPerson', value: '999', stops: false },
      { path: 'items[0].departments[1]', rule: 'unknownDepartment', value: 'NOWHERE', stops: false },
    ]);
    expect(await app.db.one(`SELECT owner_id, (SELECT count(*)::int FROM inventory_department WHERE item_id = $1) AS departments FROM inventory_item WHERE id = $1`, [id])).toEqual({ owner_id: null, departments: 1 });
  });

  it('knows an item by its external id where its id is another, and changes only what is said', async () => {
    const [id, stageId] = [newId(), newId()];
    const said = file([{ id, kind: 'JOURNEY', externalId: 'J-1', name: 'Furnish a first home, soon', persona: null }, { id: stageId, kind: 'STAGE', parent: id, name: 'Aftercare' }]);
    expect(await bringIn(said)).toMatchObject({ done: true, items: { add: 1, change: 1 } });
    const row = await app.db.one<{ version: number; persona: string | null; side: string; stages: number }>(`SELECT version, persona, side, (SELECT count(*)::int FROM inventory_item s WHERE s.parent_id = i.id) AS stages FROM inventory_item i WHERE external_id = 'J-1'`);
    expect(row).toEqual({ version: 2, persona: null, side: 'customer', stages: 2 });
    expect(await app.db.one(`SELECT data FROM ledger_entry WHERE kind = 'inventory.changed' ORDER BY id DESC LIMIT 1`)).toEqual({ data: { kind: 'journey', fields: ['name', 'persona'] } });
  });

  it('brings back what was removed meanwhile', async () => {
    const text = await exported(lead);
    const journey = await app.db.one<{ id: string; version: number }>(`SELECT id, version FROM inventory_item WHERE external_id = 'J-1'`);
    await lead.query(`mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }`, { input: { edits: [{ remove: journey }] } });
    expect(await bringIn(text)).toMatchObject({ done: true, items: { add: 0, change: 5 } });
    expect(without(await exported(lead))).toBe(without(text));
  });
});

describe('a file with mistakes', () => {
  const [journey, stage, capability] = [newId(), newId(), newId()];
  const base = [{ id: journey, kind: 'JOURNEY', name: 'J', side: 'CUSTOMER', horizon: 'CURRENT' }, { id: stage, kind: 'STAGE', name: 'S', parent: journey }, { id: capability, kind: 'CAPABILITY', name: 'C' }];
  const rulesOf = async (items: object[], links: object[] = []): Promise<string[]> => (await look(file([...base, ...items], links))).problems.map(({ path, rule }) => `${path} ${rule}`);
  const [a, b] = [newId(), newId()];

  it.each<[string, object[], string[]]>([
    ['no object', ['x' as never], ['items[3] entry']],
    ['no id, no kind', [{ name: 'x' }], ['items[3].id required', 'items[3].kind required']],
    ['an id that is none', [{ id: 'x', kind: 'CAPABILITY', name: 'x' }], ['items[3].id id']],
    ['the same twice', [{ id: a, kind: 'CAPABILITY', name: 'x' }, { id: a, kind: 'CAPABILITY', name: 'x' }], ['items[4].id doubled']],
    ['an external id twice', [{ id: a, kind: 'CAPABILITY', name: 'x', externalId: 'C-1' }, { id: b, kind: 'CAPABILITY', name: 'y', externalId: 'C-1' }], ['items[4].externalId externalIdTaken']],
    ['an unknown kind', [{ id: a, kind: 'SYSTEM', name: 'x' }], ['items[3].kind kind']],
    ['no name', [{ id: a, kind: 'CAPABILITY', name: ' ' }], ['items[3].name required']],
    ['a name of 201 characters', [{ id: a, kind: 'CAPABILITY', name: 'x'.repeat(201) }], ['items[3].name tooLong']],
    ['negative minutes', [{ id: a, kind: 'ACTIVITY', name: 'x', parent: stage, minutesPerCase: -1 }], ['items[3].minutesPerCase negative']],
    ['half a case', [{ id: a, kind: 'ACTIVITY', name: 'x', parent: stage, casesPerMonth: 0.5 }], ['items[3].casesPerMonth whole']],
    ['a level that is none', [{ id: a, kind: 'CAPABILITY', name: 'x', importance: 6 }], ['items[3].importance range']],
    ['a day that is none', [{ id: a, kind: 'APPLICATION', name: 'x', activeOn: '2026-02-30' }], ['items[3].activeOn day']],
    ['an unknown choice', [{ id: a, kind: 'APPLICATION', name: 'x', lifecycle: 'active' }], ['items[3].lifecycle choice']],
    ['a fact of another kind', [{ id: a, kind: 'CAPABILITY', name: 'x', lifecycle: 'ACTIVE' }], ['items[3].lifecycle unknownField']],
    ['a journey of nobody', [{ id: a, kind: 'JOURNEY', name: 'x' }], ['items[3].side required', 'items[3].horizon required']],
    ['a stage without a journey', [{ id: a, kind: 'STAGE', name: 'x' }], ['items[3].parent required']],
    ['a stage of an unknown journey', [{ id: a, kind: 'STAGE', name: 'x', parent: b }], ['items[3].parent parentUnknown']],
    ['a stage in a stage', [{ id: a, kind: 'STAGE', name: 'x', parent: stage }], ['items[3].parent parentKind']],
    ['two leads', [{ id: a, kind: 'ACTIVITY', name: 'x', parent: stage, departments: [{ code: 'DEL', part: 'LEAD' }, { code: 'CCX', part: 'LEAD' }] }], ['items[3].departments oneLead']],
    ['a part of another kind', [{ id: a, kind: 'APPLICATION', name: 'x', departments: [{ code: 'DEL', part: 'LEAD' }] }], ['items[3].departments part']],
    ['a life that ends before it begins', [{ id: a, kind: 'APPLICATION', name: 'x', activeOn: '2026-02-01', endOfLifeOn: '2026-01-01' }], ['items[3].endOfLifeOn order']],
    ['accepted without a reason', [{ id: a, kind: 'PAIN_POINT', name: 'x', painState: 'ACCEPTED' }], ['items[3].stateReason stateReason']],
    ['merged into nothing', [{ id: a, kind: 'PAIN_POINT', name: 'x', painState: 'MERGED' }], ['items[3].mergedInto mergedInto']],
    ['merged in a circle', [{ id: a, kind: 'PAIN_POINT', name: 'x', painState: 'MERGED', mergedInto: b }, { id: b, kind: 'PAIN_POINT', name: 'x', painState: 'MERGED', mergedInto: a }], ['items[3].mergedInto mergedInto', 'items[4].mergedInto mergedInto']],
    ['capabilities in a circle', [{ id: a, kind: 'CAPABILITY', name: 'x', parent: b }, { id: b, kind: 'CAPABILITY', name: 'x', parent: a }], ['items[3].parent circle', 'items[4].parent circle']],
  ])('%s', async (_what, items, rules) => expect(await rulesOf(items)).toEqual(rules));

  it('a capability on a fifth level', async () => {
    const ids = [newId(), newId(), newId(), newId()];
    const items = ids.map((id, i) => ({ id, kind: 'CAPABILITY', name: 'x', parent: i === 0 ? capability : ids[i - 1] }));
    expect(await rulesOf(items)).toEqual(['items[6].parent depth']);
  });

  it.each<[string, object, string]>([
    ['to nothing', { from: stage, to: a, relation: 'NEEDS' }, 'links[0].to linkUnknown'],
    ['to itself', { from: capability, to: capability, relation: 'RELATES' }, 'links[0] itself'],
    ['of an unknown sort', { from: stage, to: capability, relation: 'LOVES' }, 'links[0].relation relation'],
    ['of a sort that does not join the two', { from: stage, to: capability, relation: 'HURTS' }, 'links[0].relation relation'],
    ['through which nothing flows', { from: stage, to: capability, relation: 'NEEDS', flows: 'x' }, 'links[0].flows flows'],
  ])('a link %s', async (_what, link, rule) => expect(await rulesOf([], [link])).toEqual([rule]));

  it('a stage that serves one of its own side, a link twice', async () => {
    const other = { id: a, kind: 'STAGE', name: 'x', parent: journey };
    expect(await rulesOf([other], [{ from: a, to: stage, relation: 'SERVES' }])).toEqual(['links[0] sides']);
    const link = { from: stage, to: capability, relation: 'NEEDS' };
    expect(await rulesOf([], [link, { from: capability, to: stage, relation: 'NEEDS' }])).toEqual(['links[1] doubled']);
  });

  it('is brought in not at all', async () => {
    const before = await traces(app);
    expect(await bringIn(file([...base, { id: a, kind: 'STAGE', name: 'x', parent: b }]))).toMatchObject({ done: false, stopping: 1, items: { add: 4 } });
    expect(await traces(app)).toEqual(before);
  });

  it('is refused where it is no inventory at all', async () => {
    const ruleOf = async (content: string | object): Promise<string | undefined> => (await send(lead, content)).body.errors?.[0]?.extensions.fields?.[0]?.rule;
    expect(await ruleOf('{"format": "throughline-inv')).toBe('json');
    expect(await ruleOf({ items: [] })).toBe('format');
    expect(await ruleOf({ format: 'throughline-inventory', version: 2, items: [] })).toBe('version');
    const many = { format: 'throughline-inventory', version: 1, items: Array.from({ length: 50_001 }, () => 0) };
    expect((await send(lead, many)).body.errors?.[0]?.extensions.code).toBe('FILE_TOO_LARGE');
  });
});
