import { givenPeople, Leaving } from '@app/people-api';
import { newId } from '@app/shared-api';
import { codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from '../given-an-inventory';
import { answer, edit, ITEM, type Item, items, mutate, offer, read, Scene, today, told } from './spec-upkeep';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);
const DAY = 86_400_000;

const scene = new Scene(app);
beforeAll(() => scene.begin());

describe('not mine', () => {
  it('the owner stays the owner until the other accepts; both learn of it', async () => {
    const [owner, other] = [await people.person({ name: 'Olga' }), await people.person({ name: 'Tariq' })];
    const item = await given.application({ name: 'Planner', owner });
    await scene.later(95 * DAY);
    const [hers, his] = [await app.as(owner), await app.as(other)];
    const asked = await offer(hers, item, { toPersonId: other.id }, 'You plan the routes now.');
    expect(asked).toMatchObject({ owner: { name: 'Olga' }, upkeep: { offer: { to: { name: 'Tariq' }, cause: 'NOT_MINE', viewerMayAnswer: false, viewerMayTakeBack: true } } });
    await scene.settle();
    expect([await today(hers), await today(his)]).toEqual([[], [['upkeep.offer', 'Planner']]]);
    expect(await told(his)).toEqual(['upkeep.offered']);
    expect(await codeOf(answer(hers, asked.upkeep.offer!.id, true))).toBe('NOT_ALLOWED');
    expect((await refusal(answer(his, asked.upkeep.offer!.id, false))).fields).toMatchObject([{ path: 'input.reason' }]);
    const accepted = await answer(his, asked.upkeep.offer!.id, true);
    expect(accepted).toMatchObject({ owner: { name: 'Tariq' }, version: 2, upkeep: { due: false, offer: null } });
    expect(await answer(his, asked.upkeep.offer!.id, true)).toMatchObject({ version: 2 });
    await scene.settle();
    expect(await told(hers)).toEqual(['upkeep.accepted']);
    expect(await today(his)).toEqual([]);
  });

  it('declined, it waits for its owner again, who reads why', async () => {
    const [owner, other] = [await people.person(), await people.person()];
    const department = await people.department({ head: other });
    const item = await given.application({ owner });
    await scene.later(95 * DAY);
    const [hers, his] = [await app.as(owner), await app.as(other)];
    const { upkeep } = await offer(hers, item, { toDepartmentId: department.id });
    await answer(his, upkeep.offer!.id, false, 'We never used it.');
    expect(await answer(his, upkeep.offer!.id, false, 'We never used it.')).toMatchObject({ upkeep: { offer: null } });
    await scene.settle();
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
    await edit(scene.lead, [{ change: { id: item.id, version: 1, ownerId: a.id } }]);
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
    expect((await refusal(offer(scene.lead, item, { toPersonId: owner.id }))).fields).toMatchObject([{ rule: 'owner' }]);
    expect(await codeOf(offer(await app.as(await people.person()), item, { toPersonId: owner.id }))).toBe('NOT_ALLOWED');
  });
});

describe('orphans', () => {
  const leave = async (person: { id: string }): Promise<void> => {
    await app.get(Leaving).leave({ personId: scene.leader.id, sessionId: null, origin: 'person', isAdministrator: true, isProgrammeLead: true, locale: 'en', sessionKind: 'desk' }, [person.id]);
  };

  it('shows at once that an owner left, asks the head of their department, who is told once of all of it', async () => {
    const head = await people.person({ name: 'Hal Head' });
    const department = await people.department({ name: 'Returns', head });
    const owner = await people.person({ department });
    const [one, two] = [await given.application({ name: 'Orphan one', owner }), await given.capability({ name: 'Orphan two', owner })];
    await leave(owner);
    expect((await read(scene.lead, one.id)).upkeep).toMatchObject({ orphaned: 'OWNER_LEFT', offer: null, keptBy: { name: 'Returns' } });
    expect(await items(scene.lead, 'orphaned: true, words: "Orphan"')).toEqual(['Orphan one', 'Orphan two']);
    await scene.settle();
    await scene.settle();
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
    await scene.settle();
    const his = await app.as(top);
    const { upkeep } = await read(his, item.id);
    expect(upkeep.offer).toMatchObject({ to: { name: 'Tom Top' } });
    const before = (await today(scene.lead)).find(([kind]) => kind === 'upkeep.orphans')?.[1] ?? '0';
    await answer(his, upkeep.offer!.id, false, 'We stopped doing this.');
    await scene.settle();
    expect((await read(his, item.id)).upkeep).toMatchObject({ orphaned: 'OWNER_LEFT', offer: null });
    expect(await today(scene.lead)).toContainEqual(['upkeep.orphans', `${Number(before) + 1}`]);
    const left = await scene.lead.query<{ upkeepItems: { nodes: Item[] } }>(`{ upkeepItems(of: LEFT_TO_LEADS, first: 100) { nodes { name } } }`);
    expect(left.upkeepItems.nodes.map(({ name }) => name)).toContain('Pick up');
  });

  it('a head who is silent for 14 days leaves it to the programme leads, who ask somebody else in their place', async () => {
    const silent = await people.person({ name: 'Sim Silent' });
    const owner = await people.person();
    const item = await given.activity({ name: 'Carry up', owner, lead: await people.department({ head: silent }) });
    await leave(owner);
    await scene.settle();
    const his = await app.as(silent);
    expect((await read(his, item.id)).upkeep.offer).toMatchObject({ to: { name: 'Sim Silent' } });
    await scene.later(15 * DAY);
    const left = await scene.lead.query<{ upkeepItems: { nodes: Item[] } }>(`{ upkeepItems(of: LEFT_TO_LEADS, first: 100) { nodes { name } } }`);
    expect(left.upkeepItems.nodes.map(({ name }) => name)).toContain('Carry up');
    const other = await people.person({ name: 'Ada Able' });
    expect((await offer(scene.lead, item, { toPersonId: other.id })).upkeep.offer).toMatchObject({ to: { name: 'Ada Able' } });
    await scene.settle();
    expect(await today(await app.as(silent))).toEqual([]);
    expect((await read(scene.lead, item.id)).upkeep.offer).toMatchObject({ to: { name: 'Ada Able' } });
  });

  it('a closed department makes an orphan of what it leads; whoever accepts is not asked again', async () => {
    const head = await people.person({ name: 'Hugo' });
    const above = await people.department({ head });
    const department = await people.department({ parent: above });
    const owner = await people.person();
    const item = await given.activity({ owner, lead: department });
    const admin = await app.as(await people.person({ roles: ['administrator'] }));
    await admin.query(`mutation ($id: ID!) { changeDepartment(input: { id: $id, version: 1, active: false }) { id } }`, { id: department.id });
    expect((await read(scene.lead, item.id)).upkeep.orphaned).toBe('DEPARTMENT_GONE');
    await scene.settle();
    const his = await app.as(head);
    const { upkeep } = await read(his, item.id);
    expect(upkeep.offer).toMatchObject({ cause: 'DEPARTMENT_GONE' });
    await answer(his, upkeep.offer!.id, true);
    await scene.settle();
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
    await scene.settle();
    await leave(head);
    await scene.settle();
    expect((await read(scene.lead, item.id)).upkeep.offer).toMatchObject({ to: { name: 'Next one up' } });
    const admin = await app.as(await people.person({ roles: ['administrator'] }));
    const { person } = await admin.query<{ person: { version: number } }>(`query ($id: ID!) { person(id: $id) { version } }`, { id: owner.id });
    await admin.query(`mutation ($id: ID!, $version: Int!) { reactivatePerson(id: $id, version: $version) { id } }`, { id: owner.id, version: person.version });
    await scene.settle();
    expect((await read(scene.lead, item.id)).upkeep).toMatchObject({ orphaned: null, offer: null });
  });

  it('pain points that were only reported, declined or merged are nobody’s orphans', async () => {
    await given.painPoint({ name: 'Quixotic report', pain_state: 'reported' });
    await given.painPoint({ name: 'Quixotic pain' });
    expect(await items(scene.lead, 'orphaned: true, words: "Quixotic"')).toEqual(['Quixotic pain']);
    expect(await items(scene.lead, 'orphaned: false, words: "Quixotic"')).toEqual(['Quixotic report']);
  });
});
