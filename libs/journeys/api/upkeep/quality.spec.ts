import { givenPeople } from '@app/people-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from '../given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);

interface Row {
  kind: string | null;
  department: { name: string } | null;
  items: number;
  owned: number;
  confirmed: number;
  linked: number;
  complete: number;
}
type Page = { inventoryQuality: { nodes: Row[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };

const QUALITY = `query ($by: QualityBy!, $first: Int, $after: String) { inventoryQuality(by: $by, first: $first, after: $after) { nodes { kind department { name } items owned confirmed linked complete } pageInfo { endCursor hasNextPage } } }`;
let api: ApiClient;
let confirmed: object;

beforeAll(async () => {
  api = await app.as(await people.person());
  confirmed = { confirmed_at: app.clock.now() };
});

describe('how good the inventory is', () => {
  it('counts by kind and by department, and every number opens its rows', async () => {
    const delivery = await people.department({ name: 'Delivery' });
    const [owner, gone] = [await people.person({ department: delivery }), await people.person({ active: false })];
    const good = await given.application({ name: 'Good', owner, ...confirmed, lifecycle: 'active', functional_fit: 3, technical_fit: 3, departments: [{ department: delivery, part: 'uses' }] });
    const linked = await given.capability({ name: 'Linked', owner: gone });
    await given.link(good, 'supports', linked);
    await given.application({ name: 'Old', owner, confirmed_at: new Date('2025-11-01T00:00:00Z') });
    await given.application({ name: 'Bare' });
    await given.painPoint({ name: 'Declined', pain_state: 'declined', state_reason: 'No.' });
    let byKind: Page | undefined;
    const statements = await app.countQueries(async () => (byKind = await api.query<Page>(QUALITY, { by: 'KIND' })));
    expect(byKind!.inventoryQuality.nodes).toEqual([
      { kind: 'CAPABILITY', department: null, items: 1, owned: 0, confirmed: 0, linked: 1, complete: 0 },
      { kind: 'APPLICATION', department: null, items: 3, owned: 2, confirmed: 1, linked: 1, complete: 1 },
    ]);
    expect(statements).toBeLessThanOrEqual(2);
    const departments = (await api.query<Page>(QUALITY, { by: 'DEPARTMENT' })).inventoryQuality.nodes;
    expect(departments.map(({ department, items, owned }) => [department?.name ?? null, items, owned])).toEqual([[null, 1, 0], ['Delivery', 2, 2], ['Shop floor', 1, 0]]);
    const behind = async (args: string) => (await api.query<{ inventoryItems: { nodes: Array<{ name: string }> } }>(`{ inventoryItems(${args}) { nodes { name } } }`)).inventoryItems.nodes.map(({ name }) => name);
    expect(await behind('kind: APPLICATION, lacks: OWNER')).toEqual(['Bare']);
    expect(await behind('kind: APPLICATION, lacks: CONFIRMATION')).toEqual(['Bare', 'Old']);
    expect(await behind('kind: APPLICATION, lacks: LINKS')).toEqual(['Bare', 'Old']);
    expect(await behind('lacks: FACTS')).toEqual(['Bare', 'Linked', 'Old']);
    expect(await behind(`keptBy: "${delivery.id}"`)).toEqual(['Good', 'Old']);
    expect(await behind('keptByNone: true')).toEqual(['Bare']);
  });

  it('is confirmed as long as the cadence of its kind says', async () => {
    await app.db.query(`UPDATE inventory_settings SET cadences = '{"application": 365}'`);
    const rows = (await api.query<Page>(QUALITY, { by: 'KIND' })).inventoryQuality.nodes;
    expect(rows.find(({ kind }) => kind === 'APPLICATION')).toMatchObject({ confirmed: 2 });
  });

  it('comes a page at a time', async () => {
    const names: Array<string | null> = [];
    for (let after: string | undefined, more = true; more; ) {
      const { nodes, pageInfo }: Page['inventoryQuality'] = (await api.query<Page>(QUALITY, { by: 'DEPARTMENT', first: 1, after })).inventoryQuality;
      names.push(...nodes.map(({ department }) => department?.name ?? null));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(names).toEqual([null, 'Delivery', 'Shop floor']);
  });

  it.each<[string, () => Promise<{ id: string }>, string[]]>([
    ['an activity', () => given.activity({ minutes_per_case: 5 }), ['casesPerMonth', 'departments']],
    ['a pain point whose occurrences are counted', () => given.painPoint({ sufferer: 'both', occurrences_source: 'counted' }), ['rootCause', 'severity', 'minutesLost']],
    ['a stage', () => given.stage({ description: 'At the till.' }), []],
    ['an opportunity that saves hours', () => given.opportunity({ saving_hours: 10, effort: 2 }), ['customerValue', 'businessValue']],
  ])('says what %s lacks', async (_what, make, missing) => {
    const { id } = await make();
    const { inventoryItem } = await api.query<{ inventoryItem: { upkeep: { missingFacts: string[]; lacks: string[] } } }>(`query ($id: ID!) { inventoryItem(id: $id) { upkeep { missingFacts lacks } } }`, { id });
    expect(inventoryItem.upkeep.missingFacts).toEqual(missing);
    expect(inventoryItem.upkeep.lacks.includes('FACTS')).toBe(missing.length > 0);
  });
});
