import { type Locale } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { SetUpCode } from '@app/people-api';
import { describe, expect, it } from '@jest/globals';
import { momentEvents } from '../moment.events';
import { allCases } from './cases';

const english = await testApp();
const simplified = await testApp();
const traditional = await testApp();

type SignedIn = Record<'FRONTLINE' | 'COORDINATOR' | 'DEPARTMENT_MEMBER' | 'DEPARTMENT_HEAD' | 'MANAGER' | 'PROGRAMME_LEAD' | 'ADMINISTRATOR', ApiClient>;

interface Ended {
  id: string;
  state: string;
  holder: string | null;
  openOffer: string | null;
  severity: number;
  entries: Array<{ kind: string; origin: string; quiet: boolean; data: Record<string, unknown> }>;
}

/** The state to which a moment's entries lead. */
function stateOf({ entries }: Ended): string {
  return entries.reduce((state, { kind, data }) => {
    if (kind === momentEvents.raised) return 'raised';
    if (kind === momentEvents.taken_up || kind === momentEvents.accepted) return 'accepted';
    if (kind === momentEvents.reopened) return String(data['stateTo']);
    const [, name = ''] = kind.split('.');
    return ['resolved', 'closed', 'withdrawn', 'merged'].includes(name) ? name : state;
  }, 'none');
}

/** Who holds it by its entries, while it is not over. */
const holderOf = ({ entries }: Ended): unknown => entries.findLast(({ kind }) => kind === momentEvents.taken_up || kind === momentEvents.accepted)?.data['personId'] ?? null;

/** The offer that is open by its entries. */
function openOfferOf({ entries }: Ended): unknown {
  const ends = new Set<string>([momentEvents.accepted, momentEvents.declined, momentEvents.offer_lapsed, momentEvents.taken_back]);
  return entries.reduce<unknown>((open, { kind, data }) => (kind === momentEvents.offered ? data['offerId'] : ends.has(kind) ? null : open), null);
}

describe.each([
  { locale: 'en' as Locale, graphql: 'EN', app: english, name: 'Alder & Vale', word: 'sofa', found: /sofa/i },
  { locale: 'zh-Hans' as Locale, graphql: 'ZH_HANS', app: simplified, name: '青禾家居', word: '沙发', found: /沙发/ },
  { locale: 'zh-Hant' as Locale, graphql: 'ZH_HANT', app: traditional, name: '禾日居家', word: '沙發', found: /沙發/ },
])('the sample retailer in $locale', ({ app, graphql, name, word, found }) => {
  const signedIn = {} as SignedIn;
  const now = app.clock.now();

  it('comes in with a few statements, not with some for each of its moments', async () => {
    const code = await app.get(SetUpCode).issue();
    const setUp = () => app.stranger().query('mutation ($input: SetUpSampleInput!) { setUpSample(input: $input) }', { input: { code, locale: graphql } });
    expect(await app.countQueries(setUp)).toBeLessThanOrEqual(60);
  });

  it('has one person for each role, who gets in with one click', async () => {
    const { welcome } = await app.stranger().query<{ welcome: { sampleSignIns: Array<{ personId: string; role: keyof SignedIn; jobTitle: string }> } }>(
      '{ welcome { organizationName sample defaultLocale sampleSignIns { personId role name jobTitle } } }',
    );
    expect(welcome).toMatchObject({ organizationName: name, sample: true, defaultLocale: graphql });
    for (const { personId, role, jobTitle } of welcome.sampleSignIns) {
      const browser = app.stranger();
      await browser.query('mutation ($id: ID!) { signInAsSample(personId: $id) { person { name } } }', { id: personId });
      expect(jobTitle).not.toBe('');
      signedIn[role] = browser;
    }
    expect(Object.keys(signedIn)).toHaveLength(7);
  });

  it('has about 400 people in 40 departments and 12 locations, each department with a head and somebody to receive', async () => {
    const { me } = await signedIn.ADMINISTRATOR.query<{ me: { organization: Record<string, number> } }>('{ me { organization { people departments locations } } }');
    expect(me.organization).toEqual({ people: 406, departments: 40, locations: 12 });
    const [tree] = await app.db.query<Record<string, number>>(
      `SELECT (SELECT count(*) FROM department WHERE head_id IS NULL)::int AS headless, (SELECT count(*) FROM department WHERE parent_id IS NULL)::int AS roots,
         (SELECT count(*) FROM department_ancestor WHERE depth = 0)::int AS themselves, (SELECT max(depth) FROM department_ancestor)::int AS deepest,
         (SELECT count(DISTINCT time_zone) FROM location)::int AS zones`,
    );
    expect(tree).toMatchObject({ headless: 0, roots: 1, themselves: 40, deepest: 3 });
    expect(tree!['zones']).toBeGreaterThan(1);
  });

  it('has moments and offers in every state', async () => {
    const states = await app.db.query<{ state: string; n: number }>(`SELECT state, count(*)::int AS n FROM moment GROUP BY 1`);
    expect(Object.fromEntries(states.map(({ state, n }) => [state, n]))).toEqual({ raised: 5, accepted: 28, resolved: 2, closed: 213, withdrawn: 8, merged: 6 });
    const offers = await app.db.query<{ state: string; n: number }>(`SELECT state, count(*)::int AS n FROM offer GROUP BY 1`);
    expect(Object.fromEntries(offers.map(({ state, n }) => [state, n]))).toEqual({ open: 16, accepted: 160, declined: 20, lapsed: 10, taken_back: 8 });
    const [kept] = await app.db.query<Record<string, number>>(
      `SELECT (SELECT count(*) FROM note)::int AS notes, (SELECT count(*) FROM customer_update)::int AS updates, (SELECT count(*) FROM responder)::int AS responders`,
    );
    expect(kept).toEqual({ notes: 117, updates: 284, responders: 24 });
  });

  it('tells of every moment from its raising to where it stands', async () => {
    const moments = await app.db.query<Ended>(
      `SELECT m.id, m.state, m.holder_person_id AS holder, m.open_offer_id AS "openOffer", m.severity,
         (SELECT jsonb_agg(jsonb_build_object('kind', e.kind, 'origin', e.origin, 'quiet', e.quiet, 'data', e.data) ORDER BY e.id) FROM ledger_entry e WHERE e.subject_id = m.id) AS entries
       FROM moment m`,
    );
    expect(moments).toHaveLength(allCases.length);
    for (const moment of moments) {
      expect(moment.entries[0]!.kind).toBe(momentEvents.raised);
      expect(moment.entries.filter(({ kind }) => kind === momentEvents.raised)).toHaveLength(1);
      expect(moment.entries.every(({ quiet }) => quiet)).toBe(true);
      expect(stateOf(moment)).toBe(moment.state);
      expect(holderOf(moment)).toBe(moment.holder);
      expect(openOfferOf(moment)).toBe(moment.openOffer);
    }
    const [backwards] = await app.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM (SELECT occurred_at, lag(occurred_at) OVER (PARTITION BY subject_id ORDER BY id) AS before FROM ledger_entry WHERE subject_type = 'moment') e WHERE occurred_at < before`,
    );
    expect(backwards!.n).toBe(0);
  });

  it('lies within the last 90 days, in order, with the clocks of what was finished stopped', async () => {
    const [times] = await app.db.query<Record<string, boolean | number>>(
      `SELECT min(raised_at) > $1::timestamptz - interval '91 days' AS lately, max(updated_at) <= $1 AS past,
         bool_and(COALESCE(closed_at, $1) >= COALESCE(resolved_at, raised_at)) AS ordered, bool_and(arrived_at >= raised_at) AS arrived,
         bool_and(array_position(ARRAY['raised','accepted','resolved'], state) IS NOT NULL OR (tell_at IS NULL AND promise_tell_at IS NULL AND offer_due_at IS NULL)) AS still,
         count(*) FILTER (WHERE number < 1001 OR number > 1000 + 262)::int AS astray FROM moment`,
      [now],
    );
    expect(times).toEqual({ lately: true, past: true, ordered: true, arrived: true, still: true, astray: 0 });
    const [numbered] = await app.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM (SELECT raised_at, lag(raised_at) OVER (ORDER BY number) AS before FROM moment) m WHERE raised_at < before`);
    expect(numbered!.n).toBe(0);
  });

  it('has what is open on its clocks, and nothing that the engine would have done before', async () => {
    const [due] = await app.db.query<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE offer_due_at > $1)::int AS offered, count(*) FILTER (WHERE tell_at > $1)::int AS unheld,
         count(*) FILTER (WHERE LEAST(offer_due_at, tell_at, promise_tell_at) <= $1)::int AS missed,
         count(*) FILTER (WHERE promised_at < $1)::int AS overdue, count(*) FILTER (WHERE severity = 8 AND raised_at > $1::timestamptz - interval '1 hour' AND state IN ('raised', 'accepted'))::int AS critical FROM moment`,
      [now],
    );
    expect(due).toMatchObject({ offered: 16, unheld: 5, missed: 0 });
    expect(due!['overdue']).toBeGreaterThanOrEqual(4);
    expect(due!['critical']).toBeGreaterThanOrEqual(6);
    await app.engine.cycle();
    const [loud] = await app.db.query<Record<string, number>>(
      `SELECT (SELECT count(*) FROM ledger_entry WHERE NOT quiet AND subject_type = 'moment')::int AS said, (SELECT count(*) FROM notification)::int AS told`,
    );
    expect(loud).toEqual({ said: 0, told: 0 });
  });

  it('shows a coordinator a lively board, and everybody what waits for them', async () => {
    const { boardCounts, today } = await signedIn.COORDINATOR.query<{ boardCounts: Record<string, number>; today: { items: unknown[] } }>('{ boardCounts { open unheld offered } today { items { kind } } }');
    expect(boardCounts['open']).toBeGreaterThanOrEqual(12);
    expect(boardCounts['unheld']).toBeGreaterThanOrEqual(1);
    expect(boardCounts['offered']).toBeGreaterThanOrEqual(6);
    expect(today.items.length).toBeGreaterThanOrEqual(2);
    for (const role of ['DEPARTMENT_MEMBER', 'DEPARTMENT_HEAD', 'MANAGER'] as const) {
      const waits = await signedIn[role].query<{ today: { items: Array<{ kind: string }> } }>('{ today { items { kind } } }');
      expect(waits.today.items.map(({ kind }) => kind)).toContain('moments.offer');
    }
    const { myMoments } = await signedIn.FRONTLINE.query<{ myMoments: { nodes: Array<{ state: string }> } }>('{ myMoments { nodes { state holder { person { name } } } } }');
    expect(new Set(myMoments.nodes.map(({ state }) => state)).size).toBeGreaterThanOrEqual(2);
    expect(myMoments.nodes.length).toBeGreaterThanOrEqual(6);
  });

  it('is found by its words, and has a timeline with them', async () => {
    const { moments } = await signedIn.PROGRAMME_LEAD.query<{ moments: { nodes: Array<{ what: string; timeline: { nodes: Array<{ kind: string; words: string | null }> } }> } }>(
      'query ($words: String!) { moments(filter: { words: $words }, first: 20) { nodes { what timeline { nodes { kind words } } } } }',
      { words: word },
    );
    expect(moments.nodes.length).toBeGreaterThanOrEqual(3);
    for (const { what, timeline } of moments.nodes) {
      expect(what).toMatch(found);
      expect(timeline.nodes.at(-1)!.kind).toBe('moment.raised');
      expect(timeline.nodes.filter(({ kind }) => kind === 'moment.resolved' || kind === 'moment.offered').every(({ words }) => words !== null)).toBe(true);
    }
  });

  it('has figures of thirteen weeks', async () => {
    const { momentFigures } = await signedIn.PROGRAMME_LEAD.query<{ momentFigures: { raised: number; perWeek: Array<{ count: number }>; handOffs: Array<{ offers: number }>; toClose: { count: number } } }>(
      '{ momentFigures { raised perWeek { count } handOffs { offers } toClose { count } } }',
    );
    expect(momentFigures.perWeek).toHaveLength(13);
    expect(momentFigures.perWeek.every(({ count }) => count > 0)).toBe(true);
    expect(momentFigures.raised).toBeGreaterThan(230);
    expect(momentFigures.toClose.count).toBeGreaterThan(170);
    expect(momentFigures.handOffs.length).toBeGreaterThan(50);
  });

  it('is hot where its moments happened', async () => {
    while ((await app.engine.cycle()) > 0);
    const { inventoryItems } = await signedIn.PROGRAMME_LEAD.query<{ inventoryItems: { nodes: Array<{ heat: number | null; momentCount: number }> } }>('{ inventoryItems(kind: STAGE) { nodes { heat momentCount } } }');
    expect(inventoryItems.nodes.filter(({ heat }) => heat !== null && heat > 0).length).toBeGreaterThan(3);
    const [tied] = await app.db.query<{ n: number; pains: number }>(
      `SELECT count(DISTINCT t.moment_id)::int AS n, count(DISTINCT t.moment_id) FILTER (WHERE i.kind = 'pain_point')::int AS pains FROM moment_tie t JOIN inventory_item i ON i.id = t.item_id`,
    );
    expect(inventoryItems.nodes.reduce((sum, { momentCount }) => sum + momentCount, 0)).toBe(tied!.n);
    expect(tied!.pains).toBeGreaterThan(20);
    const { painPoints } = await signedIn.FRONTLINE.query<{ painPoints: { nodes: Array<{ heat: number | null }> } }>('{ painPoints(order: HEAT) { nodes { heat } } }');
    expect(painPoints.nodes.filter(({ heat }) => heat !== null && heat > 0).length).toBeGreaterThan(3);
  });

  it('has both journeys on one blueprint, with the departments that do the work, and what its pains cost', async () => {
    const { inventoryItems } = await signedIn.FRONTLINE.query<{ inventoryItems: { nodes: Array<{ id: string; side: string; owner: { name: string } }> } }>('{ inventoryItems(kind: JOURNEY) { nodes { id owner { name } ... on Journey { side } } } }');
    expect(inventoryItems.nodes.map(({ side }) => side).sort()).toEqual(['CUSTOMER', 'EMPLOYEE']);
    const { blueprint } = await signedIn.FRONTLINE.query<{ blueprint: { items: Array<{ kind: string; departments: Array<{ part: string }>; cost?: { moneyPerYear: number | null } }> } }>(
      'query ($id: ID!) { blueprint(journeyId: $id) { items { kind departments { part } ... on PainPoint { cost { moneyPerYear } } } } }',
      { id: inventoryItems.nodes.find(({ side }) => side === 'CUSTOMER')!.id },
    );
    const of = (kind: string) => blueprint.items.filter((item) => item.kind === kind);
    expect(of('STAGE')).toHaveLength(15);
    expect(of('ACTIVITY').every(({ departments }) => departments.filter(({ part }) => part === 'LEAD').length === 1)).toBe(true);
    expect(of('PAIN_POINT').every(({ cost }) => (cost?.moneyPerYear ?? 0) > 0)).toBe(true);
  });

  it('goes on living: what nobody answers lapses and is told', async () => {
    app.clock.advance(16 * 60_000);
    await app.engine.cycle();
    const [after] = await app.db.query<Record<string, number>>(
      `SELECT (SELECT count(*) FROM ledger_entry WHERE NOT quiet AND kind = '${momentEvents.offer_lapsed}')::int AS lapsed,
         (SELECT count(*) FROM ledger_entry WHERE NOT quiet AND kind = '${momentEvents.nobody_took_it_up}')::int AS unheld`,
    );
    expect(after!['lapsed']).toBeGreaterThanOrEqual(4);
    expect(after!['unheld']).toBeGreaterThanOrEqual(2);
  });

  it('is thrown away whole', async () => {
    expect(await signedIn.ADMINISTRATOR.query('mutation ($name: String!) { discardSample(confirm: $name) }', { name })).toEqual({ discardSample: true });
    const [left] = await app.db.query<Record<string, number>>('SELECT (SELECT count(*) FROM moment)::int AS moments, (SELECT count(*) FROM person)::int AS people, (SELECT count(*) FROM ledger_entry)::int AS entries, (SELECT working_days FROM inventory_settings) AS days');
    // An empty inventory still reckons with something.
    expect(left).toEqual({ moments: 0, people: 0, entries: 0, days: 220 });
  });
});
