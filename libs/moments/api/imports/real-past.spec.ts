import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { givenAnInventory } from '@app/journeys-api/given';
import { givenPeople } from '@app/people-api/given';
import { type ApiClient, bringIn, type ImportOutcome, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sharesInWords, SuggestionScore } from '../evidence/suggestion-score';
import { type FileCounts, countTheFile, heatOfTheFile } from './count-the-file';

// 10,000 real service requests that lie beside the repository. A clone without them leaves this one test out.
const file = resolve(import.meta.dirname, '../../../../../shared/data/sf311/service-requests.csv');
const present = existsSync(file);
if (!present) process.stdout.write('Left out: the 10,000 real service requests, since ../shared/data/sf311/service-requests.csv is not beside this clone.\n');

const TIME_ZONE = 'America/Los_Angeles';

interface Figures {
  raised: number;
  exact: boolean;
  lagSeconds: number;
  perWeek: Array<{ week: string; count: number }>;
  toAcceptance: { count: number };
  toClose: { count: number; medianSeconds: number; p90Seconds: number; bars: Array<{ count: number }> };
  byChannel: Array<{ channel: string | null; toClose: { count: number; medianSeconds: number; p90Seconds: number } }>;
  byDepartment: Array<{ department: { id: string; name: string }; raised: number; toClose: { count: number; medianSeconds: number; p90Seconds: number } }>;
  open: Array<{ department: { name: string }; open: number }>;
}

const distribution = `count medianSeconds p90Seconds`;
const figures = `query ($departmentId: ID) { momentFigures(departmentId: $departmentId, from: "2008-07-01", to: "2018-01-31") { raised exact lagSeconds perWeek { week count } toAcceptance { count }
  toClose { ${distribution} bars { count } } byChannel { channel toClose { ${distribution} } } byDepartment { department { id name } raised toClose { ${distribution} } } open { department { name } open } } }`;

const app = present ? await testApp() : (null as never);

(present ? describe : describe.skip)('10,000 real service requests', () => {
  let counted: FileCounts;
  let api: ApiClient;
  let first: ImportOutcome;
  let again: ImportOutcome;

  beforeAll(async () => {
    const given = givenPeople(app);
    await given.organization({ timeZone: TIME_ZONE });
    api = await app.as(await given.person({ roles: ['programmeLead'] }));
    const bytes = readFileSync(file);
    counted = countTheFile(bytes.toString(), TIME_ZONE);
    first = await bringIn(app, api, 'moments', bytes, { source: '311' });
    again = await bringIn(app, api, 'moments', bytes, { source: '311' });
    await app.engine.cycle();
  }, 180_000);

  it('come in whole, and once', async () => {
    expect(counted).toMatchObject({ rows: 10_000, queues: 200, open: 370 });
    expect(first).toMatchObject({ state: 'DONE', rows: 10_000, added: 10_000, failed: 0 });
    expect(again).toMatchObject({ state: 'DONE', rows: 10_000, added: 0, changed: 0, leftAlone: 10_000, failed: 0 });
    expect(await app.db.one(`SELECT count(*)::int AS moments, (count(*) FILTER (WHERE state = 'accepted'))::int AS open, count(DISTINCT holder_department_id)::int AS departments FROM moment`)).toEqual({ moments: 10_000, open: 370, departments: 200 });
  });

  it('name the 17 that close before they open', async () => {
    expect(counted.closeBeforeOpening).toHaveLength(17);
    expect(first.problems.nodes.map(({ code, stops }) => ({ code, stops }))).toEqual(Array(17).fill({ code: 'closesBeforeOpening', stops: false }));
  });

  it('are told to nobody, run no clock, and are held without an offer', async () => {
    const one = (sql: string): Promise<unknown> => app.db.one(sql);
    expect(await one(`SELECT count(*)::int AS n FROM notification`)).toEqual({ n: 0 });
    expect(await one(`SELECT count(*)::int AS n FROM moment WHERE tell_at IS NOT NULL OR promise_tell_at IS NOT NULL OR open_offer_id IS NOT NULL OR raiser_id IS NOT NULL OR severity IS NOT NULL`)).toEqual({ n: 0 });
    expect(await one(`SELECT count(*)::int AS n FROM ledger_entry WHERE subject_type = 'moment' AND NOT quiet`)).toEqual({ n: 0 });
    app.clock.advance(90 * 86_400_000);
    await app.engine.cycle();
    expect(await one(`SELECT count(*)::int AS n FROM notification`)).toEqual({ n: 0 });
  });

  it('make figures that agree with ones counted from the file', async () => {
    const { momentFigures: all } = await api.query<{ momentFigures: Figures }>(figures);
    expect(all).toMatchObject({ raised: 10_000, exact: true, toAcceptance: { count: 0 } });
    expect(all.toClose).toMatchObject({ count: counted.toClose.count, medianSeconds: counted.toClose.median, p90Seconds: counted.toClose.p90 });
    expect(all.toClose.bars.reduce((sum, { count }) => sum + count, 0)).toBe(counted.toClose.count);
    expect(Object.fromEntries(all.perWeek.filter(({ count }) => count > 0).map(({ week, count }) => [week, count]))).toEqual(Object.fromEntries(counted.raisedPerWeek));
    const phone = all.byChannel.find(({ channel }) => channel === 'PHONE')!.toClose;
    expect(phone).toEqual({ count: counted.toCloseBySource.get('Phone')!.count, medianSeconds: counted.toCloseBySource.get('Phone')!.median, p90Seconds: counted.toCloseBySource.get('Phone')!.p90 });
  });

  it('by department: each of the shown queues, and what is open in all of them', async () => {
    const { momentFigures: all } = await api.query<{ momentFigures: Figures }>(figures);
    const root = all.byDepartment.find(({ department }) => department.name === 'Brought in')!;
    const { momentFigures: below } = await api.query<{ momentFigures: Figures }>(figures, { departmentId: root.department.id });
    expect(below.byDepartment).toHaveLength(50);
    for (const { department, toClose } of below.byDepartment) {
      const expected = counted.toCloseByQueue.get(department.name);
      expect({ name: department.name, ...toClose }).toEqual({ name: department.name, count: expected?.count ?? 0, medianSeconds: expected?.median ?? null, p90Seconds: expected?.p90 ?? null });
    }
    expect(Object.fromEntries(below.open.map(({ department, open }) => [department.name, open]))).toEqual(Object.fromEntries(counted.openByQueue));
  });

  it('are counted the same by the projection and by a recount', async () => {
    const counts = (): Promise<unknown> => app.db.query(`SELECT department_id, week::text, part, measure, bucket, n FROM moment_count WHERE n <> 0 ORDER BY 1, 2, 3, 4, 5`);
    const { FiguresProjection } = await import('../figures/figures.projection');
    const projected = await counts();
    await app.get(FiguresProjection).rebuild();
    expect(await counts()).toEqual(projected);
  });

  it('can be found', async () => {
    const { find } = await api.query<{ find: unknown[] }>(`{ find(words: "sewer odor", kinds: ["moment"]) { title } }`);
    expect(find.length).toBeGreaterThan(3);
  });

  describe('tied by rule', () => {
    const stageOf = new Map<string, string>();

    beforeAll(async () => {
      const inventory = givenAnInventory(app);
      const [journey, other] = [await inventory.journey(), await inventory.journey()];
      for (const category of ['Sewer Issues', 'MUNI Feedback', 'SFHA Requests', 'Noise Report']) {
        const { id } = await inventory.stage({ name: category, in: category.startsWith('M') ? other : journey });
        stageOf.set(category, id);
        await api.query(`mutation ($input: TieRuleInput!) { addTieRule(input: $input) { id } }`, { input: { category, itemId: id } });
      }
      stageOf.set('both', journey.id);
    });

    it('heat agrees with one counted from the file', async () => {
      const at = new Date('2018-01-25T12:00:00Z');
      const expected = heatOfTheFile(readFileSync(file, 'utf8'), TIME_ZONE, at);
      const tied = [...expected.values()].reduce((sum, { ever }) => sum + ever, 0);
      expect((await api.query<{ tryTieRules: object }>('{ tryTieRules { of wouldTie tiedAlready } }')).tryTieRules).toEqual({ of: 10_000, wouldTie: tied, tiedAlready: 0 });
      await api.query('mutation { applyTieRules { id } }');
      await app.jobs.drain();
      expect((await api.query<{ tieRun: object }>('{ tieRun { state tied } }')).tieRun).toEqual({ state: 'DONE', tied });
      while ((await app.engine.cycle()) > 0);
      app.clock.set(at);
      api = await app.as((await app.db.one<{ id: string }>(`SELECT id FROM person WHERE is_programme_lead`))!);
      const items = async (id: string) => (await api.query<{ inventoryItem: { heat: number; momentCount: number } }>(`query ($id: ID!) { inventoryItem(id: $id) { heat momentCount } }`, { id })).inventoryItem;
      for (const [category, { heat, moments }] of expected) {
        const told = await items(stageOf.get(category)!);
        expect(told.momentCount).toBe(moments);
        expect(told.heat).toBeCloseTo(heat, 6);
      }
      const parts = [...expected].filter(([category]) => category !== 'MUNI Feedback').map(([, part]) => part);
      const whole = await items(stageOf.get('both')!);
      expect(whole.momentCount).toBe(parts.reduce((sum, { moments }) => sum + moments, 0));
      expect(whole.heat).toBeCloseTo(parts.reduce((sum, { heat }) => sum + heat, 0), 6);
    }, 120_000);
  });

  it('what rules tied proves nothing of suggestions', async () => {
    expect(await app.get(SuggestionScore).measure()).toBeNull();
  });

  it('suggestions beat “always the most common for the category” on later requests', async () => {
    // What a rule tied follows from the category alone, and would prove nothing. Which of 200 queues handled a request is what people decided: it is taken for where the request belongs.
    const inventory = givenAnInventory(app);
    await app.db.query('DELETE FROM moment_tie');
    const person = await app.db.one<{ id: string }>(`SELECT id FROM person LIMIT 1`);
    const queues = await app.db.query<{ id: string; name: string }>(`SELECT DISTINCT d.id, d.name FROM moment m JOIN department d ON d.id = m.holder_department_id`);
    for (const { id, name } of queues) {
      const capability = await inventory.capability({ name });
      await app.db.query(`INSERT INTO moment_tie (moment_id, item_id, origin, tied_by, tied_at) SELECT id, $2, 'person', $3, raised_at FROM moment WHERE holder_department_id = $1`, [id, capability.id, person!.id]);
    }
    const shares = (await app.get(SuggestionScore).measure())!;
    process.stderr.write(`${sharesInWords(shares)}\n`);
    expect(shares).toMatchObject({ asked: 500 });
    expect(shares.suggestions.first).toBeGreaterThan(shares.mostCommonOfCategory.first);
    expect(shares.suggestions.amongFive).toBeGreaterThan(shares.mostCommonOfCategory.amongFive);
  }, 180_000);
});
