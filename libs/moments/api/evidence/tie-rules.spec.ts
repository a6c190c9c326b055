import { givenAnInventory } from '@app/journeys-api/given';
import { type ApiClient, bringIn, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenMoments } from '../given-a-moment';

const app = await testApp();
const given = givenMoments(app);
const inventory = givenAnInventory(app);
let lead: ApiClient;

const file = (from: number, to: number): string =>
  ['id,subject,created,category', ...Array.from({ length: to - from }, (_, i) => `${from + i},Something ${from + i},2026-02-0${1 + (i % 9)} 10:00,${['Sewer', 'Noise', ''][i % 3]}`)].join('\n');
const bring = (text: string) => bringIn(app, lead, 'moments', text, { columns: { externalId: 'id', what: 'subject', raisedAt: 'created', category: 'category' }, source: 'desk' });
const add = async (category: string, item: { id: string }, api = lead): Promise<{ id: string }> =>
  (await api.query<{ addTieRule: { id: string } }>(`mutation ($input: TieRuleInput!) { addTieRule(input: $input) { id category item { id } } }`, { input: { category, itemId: item.id } })).addTieRule;
interface Trial {
  of: number;
  wouldTie: number;
  tiedAlready: number;
  wouldUntie: number;
}
const trial = async (rules?: object[]): Promise<Trial> => (await lead.query<{ tryTieRules: Trial }>(`query ($rules: [TieRuleInput!]) { tryTieRules(rules: $rules) { of wouldTie tiedAlready wouldUntie } }`, { rules })).tryTieRules;
const run = 'id state total done tied untied by { name } finishedAt';
const tied = async (item: { id: string }): Promise<number> => (await app.db.one<{ n: number }>(`SELECT count(*)::int AS n FROM moment_tie WHERE item_id = $1 AND origin = 'rule'`, [item.id]))!.n;

beforeAll(async () => {
  await given.organization({ timeZone: 'Europe/Berlin' });
  lead = await app.as(await given.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
});

describe('rules for the past', () => {
  it('are tried before anything is done, applied in the background, and tie what comes in after', async () => {
    const [stage, capability] = [await inventory.stage(), await inventory.capability()];
    await bring(file(0, 30));
    const { tieCategories } = await lead.query<{ tieCategories: object[] }>(`{ tieCategories { category moments rules { id } } }`);
    expect(tieCategories).toEqual([{ category: 'Noise', moments: 10, rules: [] }, { category: 'Sewer', moments: 10, rules: [] }]);
    expect(await trial([{ category: 'Sewer', itemId: stage.id }])).toEqual({ of: 30, wouldTie: 10, tiedAlready: 0, wouldUntie: 0 });
    expect(await tied(stage)).toBe(0);

    const rule = await add('Sewer', stage);
    expect(await add('Sewer', stage)).toMatchObject({ id: rule.id });
    await add('Noise', capability);
    await add('Noise', stage);
    expect(await trial()).toEqual({ of: 30, wouldTie: 20, tiedAlready: 0, wouldUntie: 0 });
    const { applyTieRules } = await lead.query<{ applyTieRules: object }>(`mutation { applyTieRules { ${run} } }`);
    expect(applyTieRules).toMatchObject({ state: 'RUNNING', total: 20, done: 0, by: { name: 'Lea Lead' } });
    await app.jobs.drain();
    expect((await lead.query<{ tieRun: object }>(`{ tieRun { ${run} } }`)).tieRun).toMatchObject({ state: 'DONE', total: 20, done: 20, tied: 30, finishedAt: expect.any(String) });
    expect([await tied(stage), await tied(capability)]).toEqual([20, 10]);
    expect(await trial()).toEqual({ of: 30, wouldTie: 20, tiedAlready: 20, wouldUntie: 0 });

    await lead.query(`mutation { applyTieRules { id } }`);
    await app.jobs.drain();
    expect((await lead.query<{ tieRun: object }>(`{ tieRun { ${run} } }`)).tieRun).toMatchObject({ state: 'DONE', tied: 0 });

    await bring(file(100, 130));
    expect([await tied(stage), await tied(capability)]).toEqual([40, 20]);
    while ((await app.engine.cycle()) > 0);
    const { inventoryItem } = await lead.query<{ inventoryItem: object }>(`query ($id: ID!) { inventoryItem(id: $id) { momentCount } }`, { id: stage.id });
    expect(inventoryItem).toEqual({ momentCount: 40 });

    await lead.query(`mutation ($id: ID!) { removeTieRule(id: $id) }`, { id: rule.id });
    await bring(file(200, 230));
    expect(await tied(stage)).toBe(50);
  });

  it('take away what a rule tied that is gone, once the rules are applied, and leave what a person tied', async () => {
    const wrong = await inventory.stage();
    const { id: ruleId } = await add('Noise', wrong);
    await lead.query(`mutation { applyTieRules { id } }`);
    await app.jobs.drain();
    const made = await tied(wrong);
    expect(made).toBeGreaterThan(20);
    const [byHand] = await app.db.query<{ momentId: string }>(`UPDATE moment_tie SET origin = 'person' WHERE (moment_id, item_id) IN (SELECT moment_id, item_id FROM moment_tie WHERE item_id = $1 LIMIT 1) RETURNING moment_id AS "momentId"`, [wrong.id]);
    await lead.query(`mutation ($id: ID!) { removeTieRule(id: $id) }`, { id: ruleId });
    const gone = (await trial()).wouldUntie;
    // those of the rule that the test before took away go, too
    expect(gone).toBeGreaterThanOrEqual(made - 1);
    expect(await tied(wrong)).toBe(made - 1);
    await lead.query(`mutation { applyTieRules { id } }`);
    await app.jobs.drain();
    expect((await lead.query<{ tieRun: object }>(`{ tieRun { ${run} } }`)).tieRun).toMatchObject({ state: 'DONE', tied: 0, untied: gone });
    expect(await app.db.query(`SELECT moment_id AS "momentId" FROM moment_tie WHERE item_id = $1`, [wrong.id])).toEqual([byHand]);
    expect(await trial()).toMatchObject({ wouldUntie: 0 });
    while ((await app.engine.cycle()) > 0);
    const { inventoryItem } = await lead.query<{ inventoryItem: object }>(`query ($id: ID!) { inventoryItem(id: $id) { momentCount } }`, { id: wrong.id });
    expect(inventoryItem).toEqual({ momentCount: 1 });
  });

  it('follow a pain point that is merged, and leave what they tied', async () => {
    const [pain, goesOn] = [await inventory.painPoint(), await inventory.painPoint({ name: 'Goes on' })];
    for (const [category, item] of [['Sewer', pain], ['Noise', pain], ['Noise', goesOn]] as const) await add(category, item);
    await bring(file(600, 606));
    expect([await tied(pain), await tied(goesOn)]).toEqual([4, 2]);
    const before = await trial();
    await lead.query(`mutation ($input: MergePainInput!) { mergePain(input: $input) { id } }`, { input: { id: pain.id, version: 1, intoId: goesOn.id } });
    while ((await app.engine.cycle()) > 0);
    const { tieCategories } = await lead.query<{ tieCategories: Array<{ category: string; rules: Array<{ item: { name: string } }> }> }>(`{ tieCategories { category rules { item { name } } } }`);
    const places = (category: string) => tieCategories.find((each) => each.category === category)!.rules.filter(({ item }) => item.name === 'Goes on').length;
    expect([places('Sewer'), places('Noise')]).toEqual([1, 1]);
    expect((await trial()).wouldUntie).toBe(before.wouldUntie);
    await bring(file(700, 703));
    expect([await tied(pain), await tied(goesOn)]).toEqual([4, 4]);
  });

  it('tell nobody, and leave what a person did', async () => {
    expect(await app.db.one(`SELECT count(*)::int AS n FROM notification`)).toEqual({ n: 0 });
    expect(await app.db.one(`SELECT count(*)::int AS n FROM ledger_entry WHERE kind IN ('moment.tied', 'moment.untied') AND NOT quiet`)).toEqual({ n: 0 });
  });

  it('do not tie again what a person took away, until a person says that it did happen there', async () => {
    const stage = await inventory.stage();
    await add('Sewer', stage);
    await bring(file(500, 503));
    const moment = (await app.db.one<{ id: string }>(`SELECT moment_id AS id FROM moment_tie WHERE item_id = $1`, [stage.id]))!;
    const say = (mutation: string) => lead.query(`mutation ($input: TieInput!) { ${mutation}(input: $input) { id } }`, { input: { momentId: moment.id, itemId: stage.id } });
    const before = await trial([{ category: 'Sewer', itemId: stage.id }]);
    await say('untieMoment');
    expect((await trial([{ category: 'Sewer', itemId: stage.id }])).wouldTie).toBe(before.wouldTie - 1);
    const isTied = async (): Promise<boolean> => (await app.db.one(`SELECT FROM moment_tie WHERE moment_id = $1 AND item_id = $2`, [moment.id, stage.id])) !== null;
    const apply = async (): Promise<void> => {
      await lead.query(`mutation { applyTieRules { id } }`);
      await app.jobs.drain();
    };
    await apply();
    expect(await isTied()).toBe(false);
    await say('tieMoment');
    await apply();
    expect([await isTied(), (await trial([{ category: 'Sewer', itemId: stage.id }])).wouldTie]).toEqual([true, before.wouldTie]);
  });

  it('a file brought in again gives its moments the category that was not kept then', async () => {
    await app.db.query(`UPDATE moment SET category = NULL WHERE external_id = '0'`);
    expect(await bring(file(0, 30))).toMatchObject({ changed: 1, leftAlone: 29 });
    expect(await app.db.one(`SELECT category FROM moment WHERE external_id = '0'`)).toEqual({ category: 'Sewer' });
  });

  it('are the programme lead’s', async () => {
    const other = await app.as(await given.person());
    for (const query of ['{ tieCategories { category } }', '{ tryTieRules { of } }', '{ tieRun { id } }', 'mutation { applyTieRules { id } }']) expect(await refusal(other.query(query))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await refusal(add('Noise', await inventory.stage(), other))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('point at nothing that moments cannot be tied to', async () => {
    expect((await refusal(add('Noise', await inventory.opportunity()))).fields).toMatchObject([{ path: 'input.itemId', rule: 'kind' }]);
  });
});
