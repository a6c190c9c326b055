import { givenPeople, type GivenPerson, Leaving } from '@app/people-api';
import { newId } from '@app/shared-api';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from '../given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);
const DAY = 86_400_000;

interface Upkeep {
  due: boolean;
  dueAt: string | null;
  orphaned: string | null;
  confirmedBy: { name: string } | null;
  passedTo: { name: string } | null;
  keptBy: { name: string } | null;
  offer: { id: string; cause: string; to: { name: string }; reason: string | null; viewerMayAnswer: boolean; viewerMayTakeBack: boolean } | null;
}
interface Item {
  id: string;
  name: string;
  version: number;
  owner: { name: string } | null;
  viewerCan: string[];
  upkeep: Upkeep;
}
interface Waiting {
  id: string;
  kind: string;
  subjectId: string;
  values: Array<{ name: string; text: string }>;
}

const ITEM = `id name version owner { name } viewerCan upkeep { due dueAt orphaned confirmedBy { name } passedTo { name } keptBy { name } offer { id cause reason to { name } viewerMayAnswer viewerMayTakeBack } }`;
const read = async (api: ApiClient, id: string): Promise<Item> => (await api.query<{ inventoryItem: Item }>(`query ($id: ID!) { inventoryItem(id: $id) { ${ITEM} } }`, { id })).inventoryItem;
const mutate = async (api: ApiClient, name: string, type: string, input: object): Promise<Item> => (await api.query<Record<string, Item>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${ITEM} } }`, { input }))[name]!;
const confirm = (api: ApiClient, item: { id: string; version: number }) => mutate(api, 'confirmItem', 'ConfirmItemInput', { id: item.id, version: item.version });
const offer = (api: ApiClient, item: { id: string; version: number }, to: object, reason = 'It is yours since the move.') =>
  mutate(api, 'offerItem', 'OfferItemInput', { id: newId(), itemId: item.id, version: item.version, reason, ...to });
const answer = (api: ApiClient, id: string, accept: boolean, reason?: string) => mutate(api, 'answerItemOffer', 'AnswerItemOfferInput', { id, accept, reason });
const edit = (api: ApiClient, edits: object[]) => api.query(`mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id version } } }`, { input: { edits } });
const today = async (api: ApiClient): Promise<Array<[string, string | undefined]>> => {
  const found = (await api.query<{ today: { items: Waiting[] } }>(`{ today { items { id kind subjectId values { name text } } } }`)).today.items;
  return found.filter(({ kind }) => kind.startsWith('upkeep.')).map(({ kind, values }) => [kind, values.find(({ name }) => name === 'name' || name === 'count')?.text]);
};
const told = async (api: ApiClient): Promise<string[]> => (await api.query<{ notifications: { nodes: Waiting[] } }>(`{ notifications { nodes { kind } } }`)).notifications.nodes.map(({ kind }) => kind);
const items = async (api: ApiClient, args: string): Promise<string[]> => (await api.query<{ inventoryItems: { nodes: Item[] } }>(`{ inventoryItems(${args}) { nodes { name } } }`)).inventoryItems.nodes.map(({ name }) => name);
const settle = async (): Promise<void> => {
  while ((await app.engine.cycle()) > 0);
};

let lead: ApiClient;
let leader: GivenPerson;
/** Sessions end when nobody uses them: whoever goes on later signs in anew. */
const later = async (milliseconds: number): Promise<void> => {
  app.clock.advance(milliseconds);
  await settle();
  lead = await app.as(leader);
};
beforeAll(async () => {
  leader = await people.person({ name: 'Lea Lead', roles: ['programmeLead'] });
  await later(0);
});

describe('still true', () => {
  it('after 90 days its owner is asked, after 14 more their manager, and both are gone once somebody confirms', async () => {
    const manager = await people.person({ name: 'Mia Manager' });
    const owner = await people.person({ name: 'Omar Owner', manager });
    const item = await given.application({ name: 'Till', owner });
    expect(await today(await app.as(owner))).toEqual([]);
    await later(90 * DAY);
    expect(await today(await app.as(owner))).toEqual([['upkeep.confirm', 'Till']]);
    expect((await read(lead, item.id)).upkeep).toMatchObject({ due: true, passedTo: null });
    await later(14 * DAY - 1);
    const [theirs, above] = [await app.as(owner), await app.as(manager)];
    expect(await today(above)).toEqual([]);
    await later(1);
    expect(await today(above)).toEqual([['upkeep.passed', 'Till']]);
    expect(await told(above)).toEqual(['upkeep.passed_on']);
    const passed = await read(above, item.id);
    expect(passed).toMatchObject({ viewerCan: ['CONFIRM'], upkeep: { passedTo: { name: 'Mia Manager' } } });
    const confirmed = await confirm(above, passed);
    expect(confirmed).toMatchObject({ version: 1, upkeep: { due: false, passedTo: null, confirmedBy: { name: 'Mia Manager' } } });
    expect([await today(theirs), await today(above)]).toEqual([[], []]);
    const entries = await app.db.query<{ kind: string }>(`SELECT kind FROM ledger_entry WHERE subject_id = $1 ORDER BY id`, [item.id]);
    expect(entries.map(({ kind }) => kind)).toEqual(['upkeep.passed_on', 'upkeep.confirmed']);
  });

  it('a manager who left passes it on to the next; without one it goes to the head above, and else to the programme leads', async () => {
    const head = await people.person({ name: 'Hanna Head' });
    const department = await people.department({ head });
    const owner = await people.person({ department, manager: await people.person({ active: false }) });
    const alone = await people.person({ department: await people.department() });
    await given.capability({ name: 'With a head', owner });
    await given.capability({ name: 'With nobody', owner: alone });
    await later(104 * DAY);
    expect(await today(await app.as(head))).toContainEqual(['upkeep.passed', 'With a head']);
    expect((await today(lead)).filter(([kind]) => kind === 'upkeep.orphans')).toEqual([['upkeep.orphans', '1']]);
    expect(await told(lead)).toContain('upkeep.passed_on');
  });

  it('what its owner changes counts as confirmed; what somebody else changes does not', async () => {
    const owner = await people.person();
    const item = await given.capability({ owner });
    await later(100 * DAY);
    const api = await app.as(owner);
    await edit(lead, [{ change: { id: item.id, version: 1, description: 'By the lead' } }]);
    expect((await read(api, item.id)).upkeep.due).toBe(true);
    await edit(api, [{ change: { id: item.id, version: 2, description: 'By its owner' } }]);
    expect((await read(api, item.id)).upkeep).toMatchObject({ due: false, confirmedBy: { name: owner.name } });
  });

  it('is refused to others, over an older version, and of what was removed; a repeat does nothing', async () => {
    const owner = await people.person();
    const api = await app.as(owner);
    const item = await given.application({ owner });
    expect(await codeOf(confirm(await app.as(await people.person()), item))).toBe('NOT_ALLOWED');
    await edit(lead, [{ change: { id: item.id, version: 1, name: 'Renamed' } }]);
    expect(await refusal(confirm(api, item))).toMatchObject({ code: 'STALE', values: { by: 'Lea Lead', fields: 'name' } });
    await confirm(api, { id: item.id, version: 2 });
    await confirm(api, { id: item.id, version: 2 });
    const [{ count }] = (await app.db.query<{ count: string }>(`SELECT count(*) FROM ledger_entry WHERE subject_id = $1 AND kind = 'upkeep.confirmed'`, [item.id])) as [{ count: string }];
    expect(count).toBe('1');
    await edit(api, [{ remove: { id: item.id, version: 2 } }]);
    expect(await codeOf(confirm(api, { id: item.id, version: 3 }))).toBe('REMOVED');
  });

  it('names five and says how many more there are; a page at a time lists all, in few statements', async () => {
    const owner = await people.person();
    for (let i = 1; i <= 8; i++) await given.application({ name: `App ${i}`, owner });
    await later(90 * DAY);
    const api = await app.as(owner);
    const waits = await today(api);
    expect(waits.filter(([kind]) => kind === 'upkeep.confirm')).toHaveLength(5);
    expect(waits).toContainEqual(['upkeep.confirm_more', '3']);
    const PAGE = `query ($after: String) { upkeepItems(of: MINE, first: 5, after: $after) { nodes { ${ITEM} } pageInfo { endCursor hasNextPage } } }`;
    type Page = { upkeepItems: { nodes: Item[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    let first: Page | undefined;
    const statements = await app.countQueries(async () => (first = await api.query<Page>(PAGE)));
    const second = await api.query<Page>(PAGE, { after: first!.upkeepItems.pageInfo.endCursor });
    expect(new Set([...first!.upkeepItems.nodes, ...second.upkeepItems.nodes].map(({ name }) => name)).size).toBe(8);
    expect([first!.upkeepItems.pageInfo.hasNextPage, second.upkeepItems.pageInfo.hasNextPage]).toEqual([true, false]);
    // The session, the page, how each stays true, who is asked.
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('another cadence changes when what is there is due', async () => {
    const owner = await people.person();
    const item = await given.journey({ owner });
    await later(31 * DAY);
    await app.db.query(`UPDATE inventory_settings SET cadences = '{"journey": 30}'`);
    await settle();
    const api = await app.as(owner);
    expect((await read(api, item.id)).upkeep.due).toBe(true);
    await app.db.query(`UPDATE inventory_settings SET cadences = '{}'`);
    await settle();
    expect((await read(api, item.id)).upkeep.due).toBe(false);
  });
});

describe('not mine', () => {
  it('the owner stays the owner until the other accepts; both learn of it', async () => {
    const [owner, other] = [await people.person({ name: 'Olga' }), await people.person({ name: 'Tariq' })];
    const item = await given.application({ name: 'Planner', owner });
    await later(95 * DAY);
    const [hers, his] = [await app.as(owner), await app.as(other)];
    const asked = await offer(hers, item, { toPersonId: other.id }, 'You plan the routes now.');
    expect(asked).toMatchObject({ owner: { name: 'Olga' }, upkeep: { offer: { to: { name: 'Tariq' }, cause: 'NOT_MINE', viewerMayAnswer: false, viewerMayTakeBack: true } } });
    await settle();
    expect([await today(hers), await today(his)]).toEqual([[], [['upkeep.offer', 'Planner']]]);
    expect(await told(his)).toEqual(['upkeep.offered']);
    expect(await codeOf(answer(hers, asked.upkeep.offer!.id, true))).toBe('NOT_ALLOWED');
    expect((await refusal(answer(his, asked.upkeep.offer!.id, false))).fields).toMatchObject([{ path: 'input.reason' }]);
    const accepted = await answer(his, asked.upkeep.offer!.id, true);
    expect(accepted).toMatchObject({ owner: { name: 'Tariq' }, version: 2, upkeep: { due: false, offer: null } });
    expect(await answer(his, asked.upkeep.offer!.id, true)).toMatchObject({ version: 2 });
    await settle();
    expect(await told(hers)).toEqual(['upkeep.accepted']);
    expect(await today(his)).toEqual([]);
  });

  it('declined, it waits for its owner again, who reads why', async () => {
    const [owner, other] = [await people.person(), await people.person()];
    const department = await people.department({ head: other });
    const item = await given.application({ owner });
    await later(95 * DAY);
    const [hers, his] = [await app.as(owner), await app.as(other)];
    const { upkeep } = await offer(hers, item, { toDepartmentId: department.id });
    await answer(his, upkeep.offer!.id, false, 'We never used it.');
    expect(await answer(his, upkeep.offer!.id, false, 'We never used it.')).toMatchObject({ upkeep: { offer: null } });
    await settle();
    expect(await told(hers)).toEqual(['upkeep.declined']);
    expect(await today(hers)).toEqual([['upkeep.confirm', item.name]]);
    const made = await hers.query<{ itemOffers: { nodes: object[] } }>(`{ itemOffers(of: FROM_ME) { nodes { state answerReason item { name } toDepartment { name } } } }`);
    expect(made.itemOffers.nodes).toEqual([{ state: 'DECLINED', answerReason: 'We never used it.', item: { name: item.name }, toDepartment: { name: department.name } }]);
    expect(await codeOf(answer(his, upkeep.offer!.id, true))).toBe('OFFER_NOT_OPEN');
  });

  it('one is open at a time; it can be taken back; a repeat asks once', async () => {
    const [owner, a, b] = [await people.person(), await people.person({ name: 'Anna' }), await people.person()];
    const api = await app.as(owner);
    const item = await given.application({ owner });
    const input = { id: newId(), itemId: item.id, version: 1, toPersonId: a.id, reason: 'Yours' };
    await mutate(api, 'offerItem', 'OfferItemInput', input);
    expect((await mutate(api, 'offerItem', 'OfferItemInput', input)).upkeep.offer!.id).toBe(input.id);
    expect(await codeOf(mutate(api, 'offerItem', 'OfferItemInput', { ...input, toPersonId: b.id }))).toBe('KEY_REUSED');
    expect(await refusal(offer(api, item, { toPersonId: b.id }))).toMatchObject({ code: 'CONFLICT', values: { name: 'Anna' } });
    const back = await api.query<{ takeBackItemOffer: Item }>(`mutation ($id: ID!) { takeBackItemOffer(id: $id) { ${ITEM} } }`, { id: input.id });
    expect(back.takeBackItemOffer.upkeep.offer).toBeNull();
    await offer(api, item, { toPersonId: b.id });
    // Whom the programme lead names answers for it; whoever was asked need not answer any more.
    await edit(lead, [{ change: { id: item.id, version: 1, ownerId: a.id } }]);
    expect((await read(api, item.id)).upkeep.offer).toBeNull();
  });

  it.each<[string, () => Promise<object>, { rule: string; path: string }]>([
    ['nobody', async () => ({}), { rule: 'one', path: 'input.toPersonId' }],
    ['somebody who left', async () => ({ toPersonId: (await people.person({ active: false })).id }), { rule: 'unknown', path: 'input.toPersonId' }],
    ['a department without a head', async () => ({ toDepartmentId: (await people.department()).id }), { rule: 'head', path: 'input.toDepartmentId' }],
    ['a department that is not there', async () => ({ toDepartmentId: newId() }), { rule: 'unknown', path: 'input.toDepartmentId' }],
  ])('asks not %s', async (_who, to, problem) => {
    const owner = await people.person();
    expect((await refusal(offer(await app.as(owner), await given.application({ owner }), await to()))).fields).toMatchObject([problem]);
  });

  it('asks not its owner, and only who answers for it asks', async () => {
    const owner = await people.person();
    const item = await given.application({ owner });
    expect((await refusal(offer(lead, item, { toPersonId: owner.id }))).fields).toMatchObject([{ rule: 'owner' }]);
    expect(await codeOf(offer(await app.as(await people.person()), item, { toPersonId: owner.id }))).toBe('NOT_ALLOWED');
  });
});

describe('orphans', () => {
  const leave = async (person: { id: string }): Promise<void> => {
    await app.get(Leaving).leave({ personId: leader.id, sessionId: null, origin: 'person', isAdministrator: true, isProgrammeLead: true, locale: 'en', sessionKind: 'desk' }, [person.id]);
  };

  it('shows at once that an owner left, asks the head of their department, who is told once of all of it', async () => {
    const head = await people.person({ name: 'Hal Head' });
    const department = await people.department({ name: 'Returns', head });
    const owner = await people.person({ department });
    const [one, two] = [await given.application({ name: 'Orphan one', owner }), await given.capability({ name: 'Orphan two', owner })];
    await leave(owner);
    expect((await read(lead, one.id)).upkeep).toMatchObject({ orphaned: 'OWNER_LEFT', offer: null, keptBy: { name: 'Returns' } });
    expect(await items(lead, 'orphaned: true, words: "Orphan"')).toEqual(['Orphan one', 'Orphan two']);
    await settle();
    await settle();
    const his = await app.as(head);
    expect((await today(his)).map(([kind]) => kind)).toEqual(['upkeep.offer', 'upkeep.offer']);
    expect(await told(his)).toEqual(['upkeep.orphaned']);
    const { upkeep } = await read(his, two.id);
    expect(upkeep.offer).toMatchObject({ cause: 'OWNER_LEFT', viewerMayAnswer: true });
    expect(await answer(his, upkeep.offer!.id, true)).toMatchObject({ owner: { name: 'Hal Head' }, upkeep: { orphaned: null } });
  });

  it('goes up the departments to the next head who is here, and in the end to the programme leads', async () => {
    const top = await people.person({ name: 'Tom Top' });
    const above = await people.department({ head: top });
    const owner = await people.person();
    const department = await people.department({ parent: above, head: owner });
    const item = await given.activity({ name: 'Pick up', owner, lead: department });
    await leave(owner);
    await settle();
    const his = await app.as(top);
    const { upkeep } = await read(his, item.id);
    expect(upkeep.offer).toMatchObject({ to: { name: 'Tom Top' } });
    const before = (await today(lead)).find(([kind]) => kind === 'upkeep.orphans')?.[1] ?? '0';
    await answer(his, upkeep.offer!.id, false, 'We stopped doing this.');
    await settle();
    expect((await read(his, item.id)).upkeep).toMatchObject({ orphaned: 'OWNER_LEFT', offer: null });
    expect(await today(lead)).toContainEqual(['upkeep.orphans', `${Number(before) + 1}`]);
    const left = await lead.query<{ upkeepItems: { nodes: Item[] } }>(`{ upkeepItems(of: LEFT_TO_LEADS, first: 100) { nodes { name } } }`);
    expect(left.upkeepItems.nodes.map(({ name }) => name)).toContain('Pick up');
  });

  it('a head who is silent for 14 days leaves it to the programme leads, who ask somebody else in their place', async () => {
    const silent = await people.person({ name: 'Sim Silent' });
    const owner = await people.person();
    const item = await given.activity({ name: 'Carry up', owner, lead: await people.department({ head: silent }) });
    await leave(owner);
    await settle();
    const his = await app.as(silent);
    expect((await read(his, item.id)).upkeep.offer).toMatchObject({ to: { name: 'Sim Silent' } });
    await later(15 * DAY);
    const left = await lead.query<{ upkeepItems: { nodes: Item[] } }>(`{ upkeepItems(of: LEFT_TO_LEADS, first: 100) { nodes { name } } }`);
    expect(left.upkeepItems.nodes.map(({ name }) => name)).toContain('Carry up');
    const other = await people.person({ name: 'Ada Able' });
    expect((await offer(lead, item, { toPersonId: other.id })).upkeep.offer).toMatchObject({ to: { name: 'Ada Able' } });
    await settle();
    expect(await today(await app.as(silent))).toEqual([]);
    expect((await read(lead, item.id)).upkeep.offer).toMatchObject({ to: { name: 'Ada Able' } });
  });

  it('a closed department makes an orphan of what it leads; whoever accepts is not asked again', async () => {
    const head = await people.person({ name: 'Hugo' });
    const above = await people.department({ head });
    const department = await people.department({ parent: above });
    const owner = await people.person();
    const item = await given.activity({ owner, lead: department });
    const admin = await app.as(await people.person({ roles: ['administrator'] }));
    await admin.query(`mutation ($id: ID!) { changeDepartment(input: { id: $id, version: 1, active: false }) { id } }`, { id: department.id });
    expect((await read(lead, item.id)).upkeep.orphaned).toBe('DEPARTMENT_GONE');
    await settle();
    const his = await app.as(head);
    const { upkeep } = await read(his, item.id);
    expect(upkeep.offer).toMatchObject({ cause: 'DEPARTMENT_GONE' });
    await answer(his, upkeep.offer!.id, true);
    await settle();
    expect((await read(his, item.id)).upkeep).toMatchObject({ orphaned: 'DEPARTMENT_GONE', offer: null });
    await edit(his, [{ change: { id: item.id, version: 2, departments: [{ departmentId: above.id, part: 'LEAD' }] } }]);
    expect((await read(his, item.id)).upkeep.orphaned).toBeNull();
  });

  it('an owner who is back takes the question away, and who was asked and left passes it on', async () => {
    const [head, top] = [await people.person(), await people.person({ name: 'Next one up' })];
    const department = await people.department({ head, parent: await people.department({ head: top }) });
    const owner = await people.person({ department });
    const item = await given.application({ owner });
    await leave(owner);
    await settle();
    await leave(head);
    await settle();
    expect((await read(lead, item.id)).upkeep.offer).toMatchObject({ to: { name: 'Next one up' } });
    const admin = await app.as(await people.person({ roles: ['administrator'] }));
    const { person } = await admin.query<{ person: { version: number } }>(`query ($id: ID!) { person(id: $id) { version } }`, { id: owner.id });
    await admin.query(`mutation ($id: ID!, $version: Int!) { reactivatePerson(id: $id, version: $version) { id } }`, { id: owner.id, version: person.version });
    await settle();
    expect((await read(lead, item.id)).upkeep).toMatchObject({ orphaned: null, offer: null });
  });

  it('pain points that were only reported, declined or merged are nobody’s orphans', async () => {
    await given.painPoint({ name: 'Quixotic report', pain_state: 'reported' });
    await given.painPoint({ name: 'Quixotic pain' });
    expect(await items(lead, 'orphaned: true, words: "Quixotic"')).toEqual(['Quixotic pain']);
    expect(await items(lead, 'orphaned: false, words: "Quixotic"')).toEqual(['Quixotic report']);
  });
});
