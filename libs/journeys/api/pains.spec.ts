import { givenPeople } from '@app/people-api';
import { newId } from '@app/shared-api';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory, type GivenItem } from './given-an-inventory';
import { MOST_REPORTS_A_DAY } from './reporting.service';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);

interface Pain {
  id: string;
  name: string;
  description: string;
  version: number;
  painState: string;
  stateReason: string | null;
  painActions: string[];
  mergedIntoId: string | null;
  owner: { name: string } | null;
  reportedBy: { name: string } | null;
  links: Array<{ relation: string; other: { id: string } }>;
}

const PAIN = `id name description version painState stateReason painActions mergedIntoId owner { name } reportedBy { name } links { relation other { id } }`;

let lead: ApiClient;
let seller: ApiClient;

beforeAll(async () => {
  lead = await app.as(await people.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
  seller = await app.as(await people.person({ name: 'Sam Seller' }), 'shared');
});

const report = async (api: ApiClient, words: string, more: object = {}): Promise<Pain> =>
  (await api.query<{ reportPain: Pain }>(`mutation ($input: ReportPainInput!) { reportPain(input: $input) { ${PAIN} } }`, { input: { id: newId(), words, ...more } })).reportPain;
interface Seen {
  id: string;
  version: number;
}

/** What tells people reads on after each act, as it does within seconds. */
const set = async (api: ApiClient, { id, version }: Seen, state: string, reason?: string): Promise<Pain> => {
  const { setPainState } = await api.query<{ setPainState: Pain }>(`mutation ($input: SetPainStateInput!) { setPainState(input: $input) { ${PAIN} } }`, { input: { id, version, state, reason } });
  await app.engine.cycle();
  return setPainState;
};
const merge = async (api: ApiClient, { id, version }: Seen, into: { id: string }): Promise<Pain> => {
  const { mergePain } = await api.query<{ mergePain: Pain }>(`mutation ($input: MergePainInput!) { mergePain(input: $input) { ${PAIN} } }`, { input: { id, version, intoId: into.id } });
  await app.engine.cycle();
  return mergePain;
};
const read = async (api: ApiClient, id: string): Promise<Pain> => (await api.query<{ inventoryItem: Pain }>(`query ($id: ID!) { inventoryItem(id: $id) { ... on PainPoint { ${PAIN} } } }`, { id })).inventoryItem;

interface Told {
  kind: string;
  subjectId: string;
  values: Array<{ name: string; text: string }>;
}

/** What somebody was told since the last look, oldest first. */
async function told(api: ApiClient): Promise<string[]> {
  await app.engine.cycle();
  const { notifications } = await api.query<{ notifications: { nodes: Told[] } }>(`{ notifications(first: 50) { nodes { kind subjectId values { name text } } } }`);
  return notifications.nodes.map(({ kind, values }) => `${kind} ${values.find(({ name }) => name === 'name')?.text}`).reverse();
}

interface Reports {
  nodes: Array<{ id: string; words: string; merged: boolean; pain: Pain & { removedAt: string | null } }>;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const reports = async (api: ApiClient, page: object = {}): Promise<Reports> =>
  (await api.query<{ myReports: Reports }>(`query ($first: Int, $after: String) { myReports(first: $first, after: $after) { nodes { id words merged pain { removedAt ${PAIN} } } pageInfo { endCursor hasNextPage } } }`, { first: 50, ...page })).myReports;

describe('reporting a pain point', () => {
  it('takes one sentence from a shared phone, at the item where it hurts, and waits on the lead’s Today', async () => {
    const stage = await given.stage({ name: 'Pay' });
    const pain = await report(seller, '  The terminal hangs while customers queue  ', { atId: stage.id, sufferer: 'BOTH' });
    expect(pain).toMatchObject({ name: 'The terminal hangs while customers queue', description: '', painState: 'REPORTED', owner: null, reportedBy: { name: 'Sam Seller' }, painActions: [] });
    expect(pain.links).toMatchObject([{ relation: 'HURTS', other: { id: stage.id } }]);
    const waits = async (api: ApiClient) => (await api.query<{ today: { items: Array<{ id: string; kind: string; values: Array<{ name: string; text: string }> }> } }>(`{ today { items { id kind values { name text } } } }`)).today.items.filter(({ kind }) => kind === 'journeys.report');
    expect(await waits(seller)).toEqual([]);
    const [waiting] = await waits(lead);
    expect(waiting).toMatchObject({ id: pain.id, values: expect.arrayContaining([{ name: 'what', text: pain.name }, { name: 'who', text: 'Sam Seller' }, { name: 'at', text: 'Pay' }]) });
    expect((await read(lead, pain.id)).painActions).toEqual(['CONFIRMED', 'MERGED', 'DECLINED']);
    await set(lead, pain, 'CONFIRMED');
    expect(await waits(lead)).toEqual([]);
  });

  it('keeps a long sentence whole, under a name that is shorter', async () => {
    const words = `Every ${'very '.repeat(50)}long form asks for the number again`;
    const pain = await report(seller, words);
    expect(pain.description).toBe(words);
    expect(pain.name.length).toBeLessThanOrEqual(200);
    expect(pain.name).toMatch(/^Every .*very…$/);
  });

  it('once, however often it is sent; and refuses what cannot be', async () => {
    const input = { id: newId(), words: 'Twice' };
    await report(seller, 'Twice', input);
    expect((await report(seller, 'Twice', input)).version).toBe(1);
    expect(await codeOf(report(seller, 'Other', { id: input.id }))).toBe('KEY_REUSED');
    expect(await codeOf(report(lead, 'Twice', input))).toBe('KEY_REUSED');
    expect((await refusal(report(seller, ' '))).fields).toMatchObject([{ path: 'words' }]);
    expect((await refusal(report(seller, 'x'.repeat(301)))).fields).toMatchObject([{ path: 'words' }]);
    expect(await codeOf(report(seller, 'Nowhere', { atId: newId() }))).toBe('NOT_FOUND');
    expect((await refusal(report(seller, 'There', { atId: (await given.opportunity()).id }))).fields).toMatchObject([{ path: 'atId', rule: 'kind' }]);
    const gone = await given.stage();
    await app.db.query(`UPDATE inventory_item SET removed_at = $2, removed_with_id = id WHERE id = $1`, [gone.id, app.clock.now()]);
    expect(await codeOf(report(seller, 'Gone', { atId: gone.id }))).toBe('REMOVED');
  });

  it('at most 50 times a day, and again on the next', async () => {
    const busy = await app.as(await people.person());
    for (let i = 0; i < MOST_REPORTS_A_DAY; i++) await report(busy, `Report ${i}`);
    expect(await refusal(report(busy, 'One more'))).toMatchObject({ code: 'LIMIT_EXCEEDED', values: { most: MOST_REPORTS_A_DAY } });
    app.clock.advance(24 * 3_600_000 + 1);
    await report(busy, 'One more');
  });
});

describe('what becomes of it', () => {
  it('tells whoever reported it, and keeps the reason where they read it', async () => {
    const teller = await app.as(await people.person());
    const pain = await report(teller, 'Prices differ');
    const confirmed = await set(lead, pain, 'CONFIRMED');
    expect(confirmed).toMatchObject({ painState: 'CONFIRMED', owner: { name: 'Lea Lead' }, version: 2 });
    const worked = await set(lead, confirmed, 'WORKED_ON');
    const relieved = await set(lead, worked, 'RELIEVED', 'One list for all');
    const again = await set(lead, relieved, 'CONFIRMED');
    expect((await refusal(set(lead, again, 'ACCEPTED'))).fields).toMatchObject([{ path: 'reason', rule: 'required' }]);
    await set(lead, again, 'ACCEPTED', 'The law asks for it');
    const kinds = ['confirmed', 'worked_on', 'relieved', 'again', 'accepted'];
    expect(await told(teller)).toEqual(kinds.map((kind) => `journeys.pain_${kind} Prices differ`));
    expect((await reports(teller)).nodes).toMatchObject([{ id: pain.id, merged: false, pain: { painState: 'ACCEPTED', stateReason: 'The law asks for it' } }]);
    expect(await told(lead)).toEqual([]);
  });

  it('refuses what the table does not know, what was changed meanwhile, and those whose it is not', async () => {
    const pain = await report(seller, 'Slow search');
    expect(await codeOf(set(seller, pain, 'CONFIRMED'))).toBe('NOT_ALLOWED');
    expect(await codeOf(set(lead, pain, 'RELIEVED'))).toBe('WRONG_STATE');
    expect((await refusal(set(lead, pain, 'MERGED'))).fields).toMatchObject([{ path: 'state' }]);
    await set(lead, pain, 'DECLINED', 'It is the network');
    expect(await refusal(set(lead, pain, 'CONFIRMED'))).toMatchObject({ code: 'STALE', values: { by: 'Lea Lead', fields: 'pain_state' } });
    expect(await codeOf(set(lead, { id: (await given.stage()).id, version: 1 }, 'CONFIRMED'))).toBe('NOT_FOUND');
    expect(await told(seller)).toContain('journeys.pain_declined Slow search');
  });

  it('the owner goes on with it, but merges nothing', async () => {
    const owner = await people.person();
    const pain = await given.painPoint({ owner });
    const api = await app.as(owner);
    expect((await read(api, pain.id)).painActions).toEqual(['WORKED_ON', 'RELIEVED', 'ACCEPTED']);
    expect((await set(api, pain, 'WORKED_ON')).painState).toBe('WORKED_ON');
    const other = await given.painPoint({ owner });
    expect(await codeOf(merge(api, other, pain))).toBe('NOT_ALLOWED');
  });

  it('says so, where a report was removed', async () => {
    const teller = await app.as(await people.person());
    const pain = await report(teller, 'Never mind');
    await lead.query(`mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }`, { input: { edits: [{ remove: { id: pain.id, version: 1 } }] } });
    expect(await told(teller)).toEqual(['journeys.pain_removed Never mind']);
    expect((await reports(teller)).nodes[0]?.pain).toMatchObject({ removedAt: expect.any(String), painActions: [] });
  });
});

describe('merging', () => {
  let first: ApiClient;
  let second: ApiClient;
  let survivor: Pain;
  let stage: GivenItem;

  beforeAll(async () => {
    first = await app.as(await people.person());
    second = await app.as(await people.person());
    survivor = await set(lead, await report(first, 'Orders get lost'), 'CONFIRMED');
    stage = await given.stage();
  });

  it('passes the links on, points to the one that goes on, and tells both reporters what becomes of it', async () => {
    const twin = await report(second, 'Lost orders', { atId: stage.id });
    const chance = await given.opportunity();
    await given.link(chance, 'addresses', twin);
    await given.link(twin, 'relates', survivor);
    const into = await merge(lead, twin, survivor);
    expect(into.id).toBe(survivor.id);
    expect(into.links.map(({ relation, other }) => `${relation} ${other.id}`).sort()).toEqual([`ADDRESSES ${chance.id}`, `HURTS ${stage.id}`].sort());
    expect(await read(lead, twin.id)).toMatchObject({ painState: 'MERGED', mergedIntoId: survivor.id, links: [], painActions: [] });
    expect(await told(second)).toEqual(['journeys.pain_merged Orders get lost']);
    survivor = await set(lead, survivor, 'WORKED_ON');
    expect((await told(second)).at(-1)).toBe('journeys.pain_worked_on Orders get lost');
    expect((await told(first)).at(-1)).toBe('journeys.pain_worked_on Orders get lost');
    expect((await reports(second)).nodes).toMatchObject([{ id: twin.id, words: 'Lost orders', merged: true, pain: { id: survivor.id, painState: 'WORKED_ON' } }]);
  });

  it('follows chains, and closes no circle', async () => {
    const [a, b, c] = [await report(second, 'a'), await report(first, 'b'), await report(first, 'c')];
    await merge(lead, a, b);
    expect((await refusal(merge(lead, b, a))).fields).toMatchObject([{ path: 'intoId', rule: 'itself' }]);
    await merge(lead, b, c);
    expect((await read(lead, a.id)).mergedIntoId).toBe(c.id);
    // Merged into what was merged: into the one that goes on.
    const d = await report(second, 'd');
    expect((await merge(lead, d, a)).id).toBe(c.id);
    expect((await told(second)).filter((line) => line.startsWith('journeys.pain_merged')).slice(-3)).toEqual(['journeys.pain_merged b', 'journeys.pain_merged c', 'journeys.pain_merged c']);
    expect(await refusal(merge(lead, { id: d.id, version: 2 }, survivor))).toMatchObject({ code: 'REMOVED', values: { name: 'd' } });
  });

  it('two at once, each into the other, end in one', async () => {
    const [a, b] = [await report(first, 'left'), await report(first, 'right')];
    const outcomes = await Promise.allSettled([merge(lead, a, b), merge(lead, b, a)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([await read(lead, a.id), await read(lead, b.id)].filter(({ painState }) => painState === 'MERGED')).toHaveLength(1);
  });

  it('suggests what says nearly the same, rare words first', async () => {
    await report(first, 'The scanner needs a new battery in the warehouse');
    await report(first, 'The scanner of the shop is slow in the morning');
    await report(first, 'Der Drucker steht im Keller');
    await report(first, '扫描枪在仓库里没有电');
    const similar = async (id: string) => (await lead.query<{ similarPains: Pain[] }>(`query ($id: ID!) { similarPains(id: $id) { name } }`, { id })).similarPains.map(({ name }) => name);
    const found = await similar((await report(second, 'In the warehouse the battery of the scanner dies')).id);
    expect(found[0]).toBe('The scanner needs a new battery in the warehouse');
    expect(found).not.toContain('Der Drucker steht im Keller');
    expect(await similar((await report(second, '倉庫的掃描槍常常沒電')).id)).toEqual(['扫描枪在仓库里没有电']);
  });
});

describe('my reports', () => {
  it('come in pages, newest first, and are nobody else’s', async () => {
    const teller = await app.as(await people.person());
    for (const words of ['one', 'two', 'three']) {
      await report(teller, words);
      app.clock.advance(1_000);
    }
    const start = await reports(teller, { first: 2 });
    const rest = await reports(teller, { first: 2, after: start.pageInfo.endCursor });
    expect([...start.nodes, ...rest.nodes].map(({ words }) => words)).toEqual(['three', 'two', 'one']);
    expect([start.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
