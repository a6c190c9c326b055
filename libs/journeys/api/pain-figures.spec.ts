import { givenPeople } from '@app/people-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Evidence, type ItemEvidence } from './evidence';
import { givenAnInventory, type ItemWishes } from './given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);

let api: ApiClient;
/** What live cases say, as a wing above would count them. */
const counted = new Map<string, ItemEvidence>();

beforeAll(async () => {
  api = await app.as(await people.person({ roles: ['programmeLead'] }));
  jest.spyOn(app.get(Evidence), 'of').mockImplementation(async (ids) => new Map([...counted].filter(([id]) => ids.includes(id))));
});

beforeEach(async () => {
  counted.clear();
  await app.db.query(`UPDATE inventory_item SET removed_at = $1, removed_with_id = id WHERE removed_at IS NULL`, [app.clock.now()]);
});

/** Costs this much a year: so many occurrences a month of an hour each, at 1 an hour. */
const costing = (money: number, more: ItemWishes = {}) => given.painPoint({ minutes_lost: 60, occurrences: money / 12, hourly_rate: 1, ...more });
const chance = (name: string, more: ItemWishes = {}) => given.opportunity({ name, customer_value: 3, business_value: 3, effort: 3, ...more });

interface Placed {
  name: string;
  rank: number | null;
  score: number | null;
  paybackMonths: number | null;
  painPoints: Array<{ name: string; cost: { moneyPerYear: number | null } }>;
}
interface List {
  nodes: Placed[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const LIST = `query ($first: Int, $after: String, $order: OpportunityOrder, $words: String) { opportunities(first: $first, after: $after, order: $order, words: $words) {
  nodes { id name rank score paybackMonths painPoints { name cost { moneyPerYear } } painCost { moneyPerYear painPoints unknown } } pageInfo { endCursor hasNextPage } } }`;
const list = async (variables: object = {}): Promise<List> => (await api.query<{ opportunities: List }>(LIST, { first: 50, ...variables })).opportunities;
const names = async (variables: object = {}) => (await list(variables)).nodes.map(({ name }) => name);

describe('what a pain point costs', () => {
  it('is 17,820,000 a year for 40 min × 9 contacts a day × 220 days × 300 sellers × 45 an hour, with every input beside it', async () => {
    const pain = await given.painPoint({ minutes_lost: 40, occurs_per: 'person_day', occurrences: 9, people_hit: 300, hourly_rate: 45 });
    const { inventoryItem } = await api.query<{ inventoryItem: { cost: object } }>(
      `query ($id: ID!) { inventoryItem(id: $id) { ... on PainPoint { cost { moneyPerYear hoursPerYear occurrencesPerYear minutes minutesSource occurrences occursPer occurrencesSource peopleHit workingDays hourlyRate } } } }`,
      { id: pain.id },
    );
    expect(inventoryItem.cost).toEqual({
      moneyPerYear: 17_820_000, hoursPerYear: 396_000, occurrencesPerYear: 594_000, minutes: 40, minutesSource: 'ESTIMATED', occurrences: 9, occursPer: 'PERSON_DAY', occurrencesSource: 'ESTIMATED', peopleHit: 300, workingDays: 220, hourlyRate: 45,
    });
  });

  it('sums up where it hurts and in what contains that, each pain point once, open ones only', async () => {
    const journey = await given.journey();
    const stage = await given.stage({ in: journey });
    const activity = await given.activity({ in: stage });
    const above = await given.capability();
    const below = await given.capability({ in: above });
    const [shared, alone, unknown, relieved] = [await costing(1_200), await costing(600), await given.painPoint(), await costing(9_000, { pain_state: 'relieved' })];
    for (const place of [stage, activity, below]) await given.link(shared, 'hurts', place);
    await given.link(alone, 'hurts', activity);
    await given.link(unknown, 'hurts', journey);
    await given.link(relieved, 'hurts', stage);
    let sums: Record<string, unknown> = {};
    const statements = await app.countQueries(async () => {
      const { inventoryItemsById } = await api.query<{ inventoryItemsById: Array<{ id: string; painCost: unknown }> }>(
        `query ($ids: [ID!]!) { inventoryItemsById(ids: $ids) { id painCost { moneyPerYear hoursPerYear painPoints unknown } } }`,
        { ids: [journey, stage, activity, above, below].map(({ id }) => id) },
      );
      sums = Object.fromEntries(inventoryItemsById.map(({ id, painCost }) => [id, painCost]));
    });
    const sum = (moneyPerYear: number, painPoints: number, unknownCosts = 0) => ({ moneyPerYear, hoursPerYear: moneyPerYear, painPoints, unknown: unknownCosts });
    expect(sums).toEqual({ [journey.id]: sum(1_800, 3, 1), [stage.id]: sum(1_800, 2), [activity.id]: sum(1_800, 2), [above.id]: sum(1_200, 1), [below.id]: sum(1_200, 1) });
    expect(statements).toBeLessThanOrEqual(4);
  });
});

describe('the rows behind what an item’s pain costs', () => {
  interface Behind { painPoints: { nodes: Array<{ id: string; cost: { moneyPerYear: number | null } }> }; painCounts: Array<{ state: string; count: number }> }
  const BEHIND = `query ($at: ID, $order: PainOrder, $states: [PainState!], $words: String, $first: Int) {
    painPoints(at: $at, order: $order, states: $states, words: $words, first: $first) { nodes { id cost { moneyPerYear } } } painCounts(at: $at) { state count } }`;
  const behind = async (at: string | null, more: object = {}) => api.query<Behind>(BEHIND, { at, first: 50, ...more });
  const ids = async (at: string | null, more: object = {}) => (await behind(at, more)).painPoints.nodes.map(({ id }) => id);
  const sumAt = async (id: string) =>
    (await api.query<{ inventoryItem: { painCost: { painPoints: number; moneyPerYear: number } } }>(`query ($id: ID!) { inventoryItem(id: $id) { painCost { painPoints moneyPerYear } } }`, { id })).inventoryItem.painCost;

  it('are as many as it counts and cost what it says, at the item and at what stands in it, open ones only', async () => {
    const stage = await given.stage();
    const touchpoint = await given.touchpoint({ in: stage });
    const elsewhere = await given.stage();
    const onStage = await costing(1_200, { name: 'queue at the till' });
    const onBoth = await costing(600, { name: 'terminal hangs', pain_state: 'worked_on' });
    const ended = await costing(9_000, { pain_state: 'merged', merged_into_id: onStage.id });
    const declined = await costing(9_000, { pain_state: 'declined', state_reason: 'no' });
    const reported = await costing(9_000, { pain_state: 'reported' });
    const other = await costing(30);
    for (const pain of [onStage, onBoth]) await given.link(pain, 'hurts', stage);
    for (const pain of [onBoth, ended, declined, reported]) await given.link(pain, 'hurts', touchpoint);
    await given.link(other, 'hurts', elsewhere);
    for (const place of [stage, touchpoint, elsewhere]) {
      const { painPoints, painCounts } = await behind(place.id);
      const { painPoints: count, moneyPerYear } = await sumAt(place.id);
      expect(painPoints.nodes).toHaveLength(count);
      expect(painCounts.reduce((sum, each) => sum + each.count, 0)).toBe(count);
      expect(painPoints.nodes.reduce((sum, { cost }) => sum + (cost.moneyPerYear ?? 0), 0)).toBe(moneyPerYear);
    }
    for (const order of ['COST', 'HEAT', 'SEVERITY', 'NAME']) expect(new Set(await ids(stage.id, { order }))).toEqual(new Set([onStage.id, onBoth.id]));
    expect(await ids(touchpoint.id)).toEqual([onBoth.id]);
    // the other filters hold with it
    expect(await ids(stage.id, { states: ['CONFIRMED'] })).toEqual([onStage.id]);
    expect(await ids(stage.id, { states: ['DECLINED'], order: 'NAME' })).toEqual([]);
    expect(await ids(stage.id, { words: 'terminal' })).toEqual([onBoth.id]);
    // a filter that is taken out is null to some screens
    expect(await ids(null)).toHaveLength(6);
  });

  it('are those that an opportunity addresses, and none of what nobody knows', async () => {
    const [addressed, relieved] = [await costing(60), await costing(60, { pain_state: 'relieved' })];
    const opportunity = await chance('addresses both');
    for (const pain of [addressed, relieved]) await given.link(opportunity, 'addresses', pain);
    expect(await ids(opportunity.id)).toEqual([addressed.id]);
    for (const order of ['COST', 'NAME']) expect(await behind('00000000-0000-4000-8000-000000000000', { order })).toEqual({ painPoints: { nodes: [] }, painCounts: [] });
    await expect(behind('nonsense')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('take no more statements than the list of all', async () => {
    const stage = await given.stage();
    for (let i = 0; i < 6; i++) await given.link(await costing(60), 'hurts', await given.touchpoint({ in: stage }));
    const all = await app.countQueries(() => behind(null));
    expect(await app.countQueries(() => behind(stage.id))).toBe(all);
    expect(await app.countQueries(() => behind(stage.id, { first: 1 }))).toBe(all);
  });
});

describe('lists of pain points', () => {
  it('stand in the order of cost, heat or severity, unknown last, filtered by state and words, in pages', async () => {
    const cheap = await costing(12, { name: 'cheap lamp', severity: 8 });
    await costing(1_200, { name: 'dear lamp', severity: 1 });
    const unknown = await given.painPoint({ name: 'unknown lamp' });
    await costing(120, { name: 'declined', pain_state: 'declined', state_reason: 'no' });
    counted.set(unknown.id, { heat: 3, moments: 1, perMonth: 1 });
    counted.set(cheap.id, { heat: 5, moments: 1, perMonth: 1 });
    const pains = async (variables: object) =>
      (
        await api.query<{ painPoints: { nodes: Array<{ name: string }>; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
          `query ($order: PainOrder, $states: [PainState!], $words: String, $first: Int, $after: String) { painPoints(order: $order, states: $states, words: $words, first: $first, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }`,
          { first: 50, ...variables },
        )
      ).painPoints;
    const found = async (variables: object) => (await pains(variables)).nodes.map(({ name }) => name);
    expect(await found({})).toEqual(['dear lamp', 'declined', 'cheap lamp', 'unknown lamp']);
    expect(await found({ states: ['CONFIRMED'], order: 'HEAT' })).toEqual(['cheap lamp', 'unknown lamp', 'dear lamp']);
    expect(await found({ words: 'lamp', order: 'SEVERITY' })).toEqual(['cheap lamp', 'dear lamp', 'unknown lamp']);
    expect(await found({ words: 'lamp', order: 'NAME' })).toEqual(['cheap lamp', 'dear lamp', 'unknown lamp']);
    // a filter that is taken out is null to some screens
    expect(await found({ words: null, states: null })).toHaveLength(4);
    const start = await pains({ first: 3 });
    const rest = await pains({ first: 3, after: start.pageInfo.endCursor });
    expect([start.nodes.length, start.pageInfo.hasNextPage, rest.nodes.map(({ name }) => name), rest.pageInfo.hasNextPage]).toEqual([3, true, ['unknown lamp'], false]);
    await expect(pains({ after: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const { painCounts } = await api.query<{ painCounts: Array<{ state: string; count: number }> }>(`{ painCounts { state count } }`);
    expect(painCounts).toEqual(expect.arrayContaining([{ state: 'CONFIRMED', count: 3 }, { state: 'DECLINED', count: 1 }]));
  });
});

describe('opportunities', () => {
  it('rank anew when the evidence moves: by moments, by a cost, by a state', async () => {
    const [costly, hot] = [await costing(900, { name: 'costly' }), await costing(100, { name: 'hot' })];
    const [a, b] = [await chance('a'), await chance('b')];
    await given.link(a, 'addresses', costly);
    await given.link(b, 'addresses', hot);
    await chance('unsaid', { effort: null });
    expect((await list()).nodes.map(({ name, rank, score }) => [name, rank, score])).toEqual([['a', 1, 2 * 1.9], ['b', 2, 2 * 1.1], ['unsaid', null, null]]);
    counted.set(hot.id, { heat: 40, moments: 9, perMonth: 3 });
    expect(await names()).toEqual(['b', 'a', 'unsaid']);
    counted.clear();
    await app.db.query(`UPDATE inventory_item SET minutes_lost = 6000 WHERE id = $1`, [hot.id]);
    expect(await names()).toEqual(['b', 'a', 'unsaid']);
    await app.db.query(`UPDATE inventory_item SET pain_state = 'relieved' WHERE id = $1`, [hot.id]);
    expect(await names()).toEqual(['a', 'b', 'unsaid']);
  });

  it('come by payback, saving and name, in pages, each with the pain points that it addresses and what they cost', async () => {
    const pain = await costing(1_200, { name: 'pain' });
    const fast = await chance('fast', { saving_money: 1_200, one_off_cost: 100, customer_value: 1 });
    await chance('big', { saving_money: 12_000, one_off_cost: 12_000, running_cost: 6_000 });
    await chance('never', { saving_money: 100, one_off_cost: 1_000, running_cost: 100 });
    await given.link(fast, 'addresses', pain);
    expect((await list({ order: 'PAYBACK' })).nodes.map(({ name, paybackMonths }) => [name, paybackMonths])).toEqual([['fast', 1], ['big', 24], ['never', null]]);
    expect(await names({ order: 'SAVING' })).toEqual(['big', 'fast', 'never']);
    expect(await names({ order: 'NAME' })).toEqual(['big', 'fast', 'never']);
    expect(await names({ words: 'fast' })).toEqual(['fast']);
    expect(await names({ words: 'fast', order: 'NAME' })).toEqual(['fast']);
    expect(await names({ words: '…' })).toEqual([]);
    expect(await names({ words: null })).toHaveLength(3);
    const start = await list({ order: 'PAYBACK', first: 2 });
    expect(await names({ order: 'PAYBACK', first: 2, after: start.pageInfo.endCursor })).toEqual(['never']);
    expect(start.nodes[0]).toMatchObject({ painPoints: [{ name: 'pain', cost: { moneyPerYear: 1_200 } }], painCost: { moneyPerYear: 1_200, painPoints: 1, unknown: 0 } });
  });

  it('cost the same statements, however many they are', async () => {
    const make = async (count: number) => {
      for (let i = 0; i < count; i++) await given.link(await chance(`chance ${i}`), 'addresses', await costing(120, { minutes_source: 'measured', occurrences_source: 'counted' }));
    };
    await make(2);
    const few = await app.countQueries(() => list());
    await make(10);
    expect(await app.countQueries(() => list())).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
