import { givenAnInventory } from '@app/journeys-api/given';
import { newId } from '@app/shared-api';
import { type ApiClient, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, givenMoments } from '../given-a-moment';
import { Moments } from '../moments.service';

const app = await testApp();
const given = givenMoments(app);
const inventory = givenAnInventory(app);
let lead: ApiClient;

interface Tied {
  id: string;
  viewerCan: string[];
  ties: Array<{ item: { id: string; name: string; kind: string }; within: { name: string } | null; origin: string; by: { name: string } }>;
}
const fields = 'id viewerCan ties { item { id name kind } within { name } origin by { name } }';
const tie = async (api: ApiClient, moment: { id: string }, item: { id: string }): Promise<Tied> =>
  (await api.query<{ tieMoment: Tied }>(`mutation ($input: TieInput!) { tieMoment(input: $input) { ${fields} } }`, { input: { momentId: moment.id, itemId: item.id } })).tieMoment;
const untie = async (api: ApiClient, moment: { id: string }, item: { id: string }): Promise<Tied> =>
  (await api.query<{ untieMoment: Tied }>(`mutation ($input: TieInput!) { untieMoment(input: $input) { ${fields} } }`, { input: { momentId: moment.id, itemId: item.id } })).untieMoment;

interface Suggested {
  item: { id: string; name: string };
  within: { name: string } | null;
  similar: number;
  words: string[];
}
const suggestions = async (api: ApiClient, moment: { id: string }): Promise<Suggested[]> =>
  (await api.query<{ tieSuggestions: Suggested[] }>(`query ($id: ID!) { tieSuggestions(momentId: $id) { item { id name } within { name } similar words } }`, { id: moment.id })).tieSuggestions;

beforeAll(async () => {
  await given.organization({ timeZone: 'Europe/Berlin' });
  lead = await app.as(await given.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
});

describe('where a moment happened', () => {
  it('is said once, by whoever works on it or leads the programme, and stands in its timeline', async () => {
    const { moment, holder } = await given.held();
    const journey = await inventory.journey({ name: 'Buy' });
    const stage = await inventory.stage({ name: 'Pay', in: journey });
    const api = await app.as(holder);
    const touchpoint = await inventory.touchpoint({ name: 'At the till', in: stage });
    expect((await tie(api, moment, touchpoint)).ties).toMatchObject([{ item: { name: 'At the till', kind: 'TOUCHPOINT' }, within: { name: 'Pay' }, origin: 'PERSON', by: { name: 'Cora Coordinator' } }]);
    await tie(lead, moment, touchpoint);
    const { ties } = await tie(lead, moment, stage);
    expect(ties.map(({ item }) => item.name)).toEqual(['At the till', 'Pay']);
    const { moment: shown } = await lead.query<{ moment: { timeline: { nodes: Array<{ kind: string; values: object[] }> } } }>(`query ($id: ID!) { moment(id: $id) { timeline { nodes { kind values { name text } } } } }`, { id: moment.id });
    expect(shown.timeline.nodes.filter(({ kind }) => kind === 'moment.tied')).toMatchObject([{ values: [{ name: 'item', text: 'Pay' }] }, { values: [{ name: 'item', text: 'At the till' }] }]);
    expect((await untie(api, moment, touchpoint)).ties.map(({ item }) => item.name)).toEqual(['Pay']);
    expect((await untie(api, moment, touchpoint)).ties).toHaveLength(1);
  });

  it('is refused of what it cannot happen at, of what is gone, and to whom it is no matter', async () => {
    const { moment } = await given.held();
    const capability = await inventory.capability({ name: 'Refunds' });
    expect((await refusal(tie(lead, moment, await inventory.activity()))).fields).toMatchObject([{ path: 'input.itemId', rule: 'kind' }]);
    expect(await refusal(tie(lead, moment, { id: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
    await app.db.query(`UPDATE inventory_item SET removed_at = now(), removed_with_id = id WHERE id = $1`, [capability.id]);
    expect(await refusal(tie(lead, moment, capability))).toMatchObject({ code: 'REMOVED', message: expect.stringContaining('Refunds') });
    const stranger = await app.as(await given.person());
    expect(await refusal(tie(stranger, moment, await inventory.stage()))).toMatchObject({ code: 'NOT_FOUND' });
    const raiser = await given.person();
    const raised = await given.raised({ raisedBy: raiser });
    expect(await refusal(tie(await app.as(raiser), raised, await inventory.stage()))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is a new pain point, reported from it by whoever reads it: both or neither', async () => {
    const raiser = await given.person();
    const moment = await given.raised({ raisedBy: raiser });
    const stage = await inventory.stage({ name: 'Refund' });
    const input = { momentId: moment.id, id: newId(), words: 'The till asks for a code that nobody has', atId: stage.id };
    const report = async (api: ApiClient, differs: object = {}): Promise<Tied> =>
      (await api.query<{ reportPainAtMoment: Tied }>(`mutation ($input: ReportPainAtMomentInput!) { reportPainAtMoment(input: $input) { ${fields} } }`, { input: { ...input, ...differs } })).reportPainAtMoment;
    const theirs = await app.as(raiser);
    const stranger = await app.as(await given.person());
    expect(await refusal(report(stranger, { id: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await report(theirs)).ties).toMatchObject([{ item: { kind: 'PAIN_POINT', name: input.words }, origin: 'PERSON' }]);
    expect((await report(theirs)).ties).toHaveLength(1);
    expect((await refusal(report(theirs, { id: newId(), atId: newId() }))).code).toBe('NOT_FOUND');
    expect(await app.db.query(`SELECT 1 FROM inventory_item WHERE reported_by_id = $1`, [raiser.id])).toHaveLength(1);
  });

  it('of what was withdrawn nothing more is said', async () => {
    const raiser = await given.person();
    const moment = await given.raised({ raisedBy: raiser });
    await app.get(Moments).withdraw(actorOf(raiser), { momentId: moment.id, reason: 'No' });
    expect(await refusal(tie(lead, moment, await inventory.stage()))).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('takes as many statements for many moments as for one', async () => {
    const moments = [await given.held(), await given.held(), await given.held()].map(({ moment }) => moment);
    for (const moment of moments) await tie(lead, moment, await inventory.stage());
    const read = (first: number) => app.countQueries(() => lead.query(`query ($first: Int!) { moments(first: $first) { nodes { ${fields} routing { department { name } } } } }`, { first }));
    expect(await read(3)).toBe(await read(1));
  });
});

describe('suggestions', () => {
  it('come from the words of the inventory, in both ways of writing Chinese', async () => {
    const stage = await inventory.stage({ name: '配送與安裝' });
    const moment = await given.raised({ what: '客户说配送的车没有来' });
    expect((await suggestions(lead, moment)).map(({ item }) => item.id)).toEqual([stage.id]);
  });

  it('come from what moments of similar words were tied to, and leave out what it is tied to already', async () => {
    const [till, other] = [await inventory.application({ name: 'Kassandra' }), await inventory.application({ name: 'Unheard of' })];
    for (let i = 0; i < 3; i++) await tie(lead, await given.raised({ what: `Terminal ${i} froze while scanning vouchers` }), till);
    const moment = await given.raised({ what: 'The terminal froze again, vouchers are lost' });
    const [first, ...rest] = await suggestions(lead, moment);
    expect(first).toMatchObject({ item: { id: till.id, name: 'Kassandra' }, similar: 3 });
    expect(rest.map(({ item }) => item.id)).not.toContain(other.id);
    await tie(lead, moment, till);
    expect((await suggestions(lead, moment)).map(({ item }) => item.id)).not.toContain(till.id);
    expect((await suggestions(lead, moment)).length).toBeLessThanOrEqual(5);
  });

  it('are made for nobody who may not read the moment', async () => {
    const moment = await given.raised();
    expect(await refusal(suggestions(await app.as(await given.person()), moment))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
