import { givenPeople } from '@app/people-api';
import { type Locale, newId, searchWords } from '@app/shared-api';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ItemKind } from '../item.entity';
import { relationOf } from '../link.rules';
import { templates, TemplateName } from './catalogue';
import { countsOf, itemsOf, sectionNames } from './items-of';
import { type AnyWords, keysIn, type Structure } from './template';

const app = await testApp();
const people = givenPeople(app);
let lead: ApiClient;

beforeAll(async () => {
  lead = await app.as(await people.person({ roles: ['programmeLead'] }));
});

const locales: Locale[] = ['en', 'zh-Hans', 'zh-Hant'];
const languages = new Map<string, AnyWords>();
for (const name of Object.values(TemplateName)) for (const locale of locales) languages.set(`${name} ${locale}`, (await templates[name].words[locale]()).words);

const itemsIn = (structure: Structure, words: AnyWords) => itemsOf(structure, words, { idOf: (key) => key, departmentOf: (role) => role, everywhere: {}, money: 1 });
const textsIn = ({ title, about, roles, flows, ...sections }: AnyWords): string[] => [title, about, ...Object.values(roles).flat(), ...Object.values(flows), ...Object.values(sections).flatMap((section) => Object.values(section).flat())];

describe.each(Object.values(TemplateName))('the facts of %s', (name) => {
  const { structure } = templates[name];
  const { items, links } = itemsIn(structure, languages.get(`${name} en`)!);
  const kindOf = new Map(items.map(({ id, kind }) => [id, kind]));

  it('have a key for each item, and links between items that can be linked so', () => {
    expect(kindOf.size).toBe(items.length);
    const wrong = links.filter(({ from_id, to_id, relation }) => {
      const [from, to] = [kindOf.get(from_id), kindOf.get(to_id)];
      return !from || !to || from_id === to_id || relationOf(from, to, relation)?.turned !== false;
    });
    expect(wrong.map(({ from_id, relation, to_id }) => `${from_id} ${relation} ${to_id}`)).toEqual([]);
    expect(new Set(links.map(({ from_id, relation, to_id }) => `${from_id} ${relation} ${to_id}`)).size).toBe(links.length);
  });

  it('stand in what they must, under departments that play a part', () => {
    const strays = items.filter(({ kind, columns }) => (([ItemKind.STAGE, ItemKind.TOUCHPOINT, ItemKind.ACTIVITY] as ItemKind[]).includes(kind) ? !kindOf.has(columns['parent_id'] as string) : columns['parent_id'] && kindOf.get(columns['parent_id'] as string) !== kind));
    expect(strays.map(({ id }) => id)).toEqual([]);
    const named = items.flatMap(({ departments = [] }) => departments.map(({ department_id }) => department_id));
    expect([...new Set(named)].filter((role) => !structure.roles.includes(role))).toEqual([]);
    expect(structure.roles.filter((role) => !named.includes(role))).toEqual([]);
  });

  it('are a whole: stages of both sides, work, capabilities in three levels, applications, pain and what to do about it', () => {
    const counts = Object.fromEntries(countsOf(structure).map(({ kind, count }) => [kind, count]));
    const between = (kind: ItemKind, least: number, most: number): void => {
      expect([kind, counts[kind]! >= least && counts[kind]! <= most, counts[kind]]).toEqual([kind, true, counts[kind]]);
    };
    between(ItemKind.JOURNEY, 2, 2);
    between(ItemKind.STAGE, 11, 15);
    between(ItemKind.TOUCHPOINT, 14, 24);
    between(ItemKind.ACTIVITY, 20, 30);
    between(ItemKind.CAPABILITY, 15, 27);
    between(ItemKind.APPLICATION, 8, 15);
    between(ItemKind.PAIN_POINT, 10, 15);
    between(ItemKind.OPPORTUNITY, 5, 8);
    const level = (key: string): number => (structure.capabilities[key]![0] ? level(structure.capabilities[key]![0]!) + 1 : 1);
    expect(Math.max(...Object.keys(structure.capabilities).map(level))).toBe(3);
    // Something could be done about nearly every pain point; every activity takes a capability and an application.
    expect(Object.keys(structure.pains).filter((pain) => !Object.values(structure.opportunities).some((chance) => keysIn(chance.for).includes(pain))).length).toBeLessThanOrEqual(1);
    expect(Object.values(structure.activities).filter(({ uses, touches }) => keysIn(uses).length * keysIn(touches).length === 0)).toEqual([]);
  });
});

describe('the words', () => {
  it('fit into what they are for', () => {
    const long = [...languages].flatMap(([language, words]) =>
      sectionNames.flatMap((section) => Object.entries(words[section]).flatMap(([key, [title, text]]) => (title.length > 80 || text.length > 400 || !title || !text ? [`${language} ${key}`] : []))),
    );
    expect(long).toEqual([]);
  });

  it('call no two items of a kind the same', () => {
    const twice = [...languages].flatMap(([language, words]) => sectionNames.flatMap((section) => { const names = Object.values(words[section]).map(([title]) => title); return new Set(names).size < names.length ? [`${language} ${section}`] : []; }));
    expect(twice).toEqual([]);
  });

  it('keep to their own script and their own country', () => {
    const all = (locale: Locale): string[] => [...languages].filter(([key]) => key.endsWith(` ${locale}`)).flatMap(([, words]) => textsIn(words));
    const isFolded = (text: string): boolean => [...searchWords(text)].filter((letter) => /\p{Script=Han}/u.test(letter)).every((letter) => text.includes(letter));
    expect(all('zh-Hans').filter((text) => !isFolded(text))).toEqual([]);
    expect(all('zh-Hant').filter((text) => /[们个车单这没时间话让给还见现发钱门货师说请谢订]/u.test(text))).toEqual([]);
    expect(all('zh-Hant').filter((text) => /視頻|軟件|網絡|短信|屏幕|打印|質量|充值|激活|快遞|優惠券|默認|信息|賬戶|手機銀行/u.test(text))).toEqual([]);
    expect(all('zh-Hans').filter((text) => /影片|软体|网路|简讯|萤幕|列印|(?<!商)品质|储值|折价券|预设|资讯|门市|帐户|帐单/u.test(text))).toEqual([]);
  });
});

const ALL = `query ($locale: Locale!) { inventoryTemplates(locale: $locale) { name title counts { kind count } journeys { side stages { name emotion } } roles { role name suggestion { name } } } }`;
const COPY = `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { items journeys { id name owner { id } confirmedAt ... on Journey { side persona } } } }`;

interface Shown {
  name: string;
  title: string;
  journeys: Array<{ side: string; stages: Array<{ name: string; emotion: number | null }> }>;
  roles: Array<{ role: string; name: string; suggestion: { name: string } | null }>;
}

describe('copying', () => {
  it('shows what is in each, and which department sounds like a part', async () => {
    for (const name of ['Home delivery North', 'Home delivery', 'Contact centre']) await people.department({ name });
    const { inventoryTemplates } = await lead.query<{ inventoryTemplates: Shown[] }>(ALL, { locale: 'EN' });
    expect(inventoryTemplates.map(({ name }) => name)).toEqual(['RETAIL', 'CONTACT_CENTRE', 'BANK']);
    const [retail] = inventoryTemplates as [Shown];
    expect(retail.journeys.map(({ side, stages }) => [side, stages.length])).toEqual([['CUSTOMER', 8], ['EMPLOYEE', 7]]);
    expect(retail.journeys[0]!.stages[0]).toEqual({ name: 'Get ideas', emotion: 4 / 3 });
    const sounds = Object.fromEntries(retail.roles.map(({ role, suggestion }) => [role, suggestion?.name ?? null]));
    expect(sounds).toMatchObject({ delivery: 'Home delivery', contact: 'Contact centre', quality: null });
  });

  it('makes everything new, in one go, owned by whoever copies it; the same request again copies nothing twice', async () => {
    const delivery = await people.department({ name: 'Vans' });
    const input = { clientKey: newId(), template: 'RETAIL', locale: 'ZH_HANT', departments: [{ role: 'delivery', departmentId: delivery.id }, { role: 'dispatch', departmentId: delivery.id }] };
    const { copyTemplate } = await lead.query<{ copyTemplate: { items: number; journeys: Array<{ id: string; side: string }> } }>(COPY, { input });
    expect(copyTemplate).toMatchObject({ items: 127, journeys: expect.arrayContaining([expect.objectContaining({ name: '打造一個家', side: 'CUSTOMER', confirmedAt: app.clock.now().toISOString() })]) });
    const counted = () => app.db.one(`SELECT (SELECT count(*)::int FROM inventory_item) AS items, (SELECT count(*)::int FROM inventory_link) AS links, (SELECT count(*)::int FROM ledger_entry WHERE subject_type = 'inventory_item' AND NOT quiet) AS entries`);
    const before = await counted();
    expect((await lead.query<{ copyTemplate: unknown }>(COPY, { input })).copyTemplate).toEqual(copyTemplate);
    expect(await counted()).toEqual(before);
    expect(await codeOf(lead.query(COPY, { input: { ...input, locale: 'EN' } }))).toBe('KEY_REUSED');
    const parts = await app.db.query(`SELECT i.name, d.part FROM inventory_department d JOIN inventory_item i ON i.id = d.item_id WHERE i.name IN ('送貨到定位', '更改配送時段') ORDER BY i.name`);
    expect(parts).toEqual([{ name: '更改配送時段', part: 'lead' }, { name: '送貨到定位', part: 'lead' }]);
    const { blueprint } = await lead.query<{ blueprint: { items: unknown[]; complete: boolean } }>(`query ($id: ID!) { blueprint(journeyId: $id) { complete items { id } } }`, { id: copyTemplate.journeys.find(({ side }) => side === 'CUSTOMER')!.id });
    expect(blueprint.complete).toBe(true);
    expect(blueprint.items.length).toBeGreaterThan(110);
  });

  it('says what a pain point costs, in the money of the language', async () => {
    await lead.query(COPY, { input: { clientKey: newId(), template: 'BANK', locale: 'EN', departments: [] } });
    const { inventoryItems } = await lead.query<{ inventoryItems: { nodes: Array<{ name: string; cost: { hoursPerYear: number; moneyPerYear: number } }> } }>(
      `{ inventoryItems(kind: PAIN_POINT, words: "94 screens") { nodes { name ... on PainPoint { cost { hoursPerYear moneyPerYear } } } } }`,
    );
    // 14 minutes ÷ 60 × 3 a day × 290 people × 220 days, at 44 an hour
    expect(inventoryItems.nodes[0]!.cost.hoursPerYear).toBeCloseTo(44_660, 6);
    expect(inventoryItems.nodes[0]!.cost.moneyPerYear).toBeCloseTo(1_965_040, 4);
  });

  it('is for who leads the programme, for parts and departments that are there', async () => {
    const input = { clientKey: newId(), template: 'BANK', locale: 'EN', departments: [{ role: 'nobody', departmentId: newId() }] };
    expect(await codeOf((await app.as(await people.person())).query(COPY, { input }))).toBe('NOT_ALLOWED');
    expect((await refusal(lead.query(COPY, { input }))).fields).toMatchObject([{ path: 'input.departments.0.role' }]);
    expect((await refusal(lead.query(COPY, { input: { ...input, departments: [{ role: 'branches', departmentId: newId() }] } }))).fields).toMatchObject([{ path: 'input.departments', rule: 'unknown' }]);
  });
});
