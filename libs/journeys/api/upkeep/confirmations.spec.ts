import { givenPeople } from '@app/people-api';
import { codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from '../given-an-inventory';
import { confirm, edit, ITEM, type Item, read, Scene, today, told } from './spec-upkeep';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);
const DAY = 86_400_000;

const scene = new Scene(app);
beforeAll(() => scene.begin());

describe('still true', () => {
  it('after 90 days its owner is asked, after 14 more their manager, and both are gone once somebody confirms', async () => {
    const manager = await people.person({ name: 'Mia Manager' });
    const owner = await people.person({ name: 'Omar Owner', manager });
    const item = await given.application({ name: 'Till', owner });
    expect(await today(await app.as(owner))).toEqual([]);
    await scene.later(90 * DAY);
    expect(await today(await app.as(owner))).toEqual([['upkeep.confirm', 'Till']]);
    expect((await read(scene.lead, item.id)).upkeep).toMatchObject({ due: true, passedTo: null });
    await scene.later(14 * DAY - 1);
    const [theirs, above] = [await app.as(owner), await app.as(manager)];
    expect(await today(above)).toEqual([]);
    await scene.later(1);
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
    await scene.later(104 * DAY);
    expect(await today(await app.as(head))).toContainEqual(['upkeep.passed', 'With a head']);
    expect((await today(scene.lead)).filter(([kind]) => kind === 'upkeep.orphans')).toEqual([['upkeep.orphans', '1']]);
    expect(await told(scene.lead)).toContain('upkeep.passed_on');
  });

  it('what its owner changes counts as confirmed; what somebody else changes does not', async () => {
    const owner = await people.person();
    const item = await given.capability({ owner });
    await scene.later(100 * DAY);
    const api = await app.as(owner);
    await edit(scene.lead, [{ change: { id: item.id, version: 1, description: 'By the lead' } }]);
    expect((await read(api, item.id)).upkeep.due).toBe(true);
    await edit(api, [{ change: { id: item.id, version: 2, description: 'By its owner' } }]);
    expect((await read(api, item.id)).upkeep).toMatchObject({ due: false, confirmedBy: { name: owner.name } });
  });

  it('is refused to others, over an older version, and of what was removed; a repeat does nothing', async () => {
    const owner = await people.person();
    const api = await app.as(owner);
    const item = await given.application({ owner });
    expect(await codeOf(confirm(await app.as(await people.person()), item))).toBe('NOT_ALLOWED');
    await edit(scene.lead, [{ change: { id: item.id, version: 1, name: 'Renamed' } }]);
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
    await scene.later(90 * DAY);
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
    await scene.later(31 * DAY);
    await app.db.query(`UPDATE inventory_settings SET cadences = '{"journey": 30}'`);
    await scene.settle();
    const api = await app.as(owner);
    expect((await read(api, item.id)).upkeep.due).toBe(true);
    await app.db.query(`UPDATE inventory_settings SET cadences = '{}'`);
    await scene.settle();
    expect((await read(api, item.id)).upkeep.due).toBe(false);
  });
});
