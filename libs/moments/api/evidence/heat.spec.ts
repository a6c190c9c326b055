import { givenAnInventory, type GivenItem } from '@app/journeys-api/given';
import { Severity } from '@app/shared-api';
import { type ApiClient, bringIn, testApp } from '@app/testing';
import { Evidence } from '@app/journeys-api';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, givenMoments } from '../given-a-moment';
import type { Moment } from '../moment.entity';
import { Moments } from '../moments.service';
import { HeatProjection } from './heat.projection';
import { heatStatement } from './heat.reads';
import { heatOf } from './heat.rules';
import { recountStatement } from './spec-recount';

const app = await testApp();
const given = givenMoments(app);
const inventory = givenAnInventory(app);
let lead: ApiClient;
let leader: { id: string };

interface Told {
  heat: number | null;
  momentCount: number;
  trend: Array<{ week: string; count: number }>;
  clocks: { medianSecondsToResolve: number | null; open: number };
  moments: { total: number; mayOpen: number; nodes: Array<{ number: string }>; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

const EDIT = `mutation ($edits: [InventoryEdit!]!) { editInventory(input: { edits: $edits }) { items { id version } } }`;
const TOLD = `query ($ids: [ID!]!, $first: Int = 50, $after: String) { inventoryItemsById(ids: $ids) { id heat momentCount trend { week count } clocks { medianSecondsToResolve open }
  moments(first: $first, after: $after) { total mayOpen nodes { number } pageInfo { endCursor hasNextPage } } } }`;

const readAll = async (): Promise<void> => {
  while ((await app.engine.cycle()) > 0);
  if ((await app.jobs.drain()) > 0) while ((await app.engine.cycle()) > 0);
};
const told = async (item: { id: string }, variables: object = {}, api = lead): Promise<Told> => {
  await readAll();
  return (await api.query<{ inventoryItemsById: Told[] }>(TOLD, { ids: [item.id], ...variables })).inventoryItemsById[0]!;
};
const edit = async (...edits: object[]): Promise<void> => void (await lead.query(EDIT, { edits }));
const version = async ({ id }: { id: string }): Promise<number> => (await app.db.one<{ version: number }>(`SELECT version FROM inventory_item WHERE id = $1`, [id]))!.version;
const tie = (moment: { id: string }, item: { id: string }) => lead.query(`mutation ($input: TieInput!) { tieMoment(input: $input) { id } }`, { input: { momentId: moment.id, itemId: item.id } });
const untie = (moment: { id: string }, item: { id: string }) => lead.query(`mutation ($input: TieInput!) { untieMoment(input: $input) { id } }`, { input: { momentId: moment.id, itemId: item.id } });
/** Days go by; whoever comes back then signs in again. */
const later = async (days: number): Promise<void> => {
  app.clock.advance(days * 86_400_000);
  lead = await app.as(leader);
};

/** What the counts say of every item, and what a recount says. */
async function bothWays(): Promise<[Map<string, [number, number]>, Map<string, [number, number]>]> {
  await readAll();
  const now = app.clock.now();
  const rounded = (rows: Array<{ itemId: string; heat: number; moments: number }>) => new Map(rows.sort((a, b) => (a.itemId < b.itemId ? -1 : 1)).map(({ itemId, heat, moments }) => [itemId, [Math.round(heat * 1e6), moments] as [number, number]]));
  const counted = await app.db.query<{ itemId: string; heat: number }>(heatStatement, [null, now]);
  const evidence = await app.get(Evidence).of(counted.map(({ itemId }) => itemId));
  const projected = counted.filter(({ heat }) => heat > 0).map(({ itemId, heat }) => ({ itemId, heat, moments: evidence.get(itemId)!.moments }));
  return [rounded(projected), rounded(await app.db.query(recountStatement, [now]))];
}

beforeAll(async () => {
  await given.organization({ timeZone: 'Europe/Berlin' });
  leader = await given.person({ name: 'Lea Lead', roles: ['programmeLead'] });
  lead = await app.as(leader);
});

describe('heat', () => {
  it('counts a moment once for an item and for each that contains it, and weighs it by its age', async () => {
    const journey = await inventory.journey();
    const stage = await inventory.stage({ in: journey });
    const touchpoint = await inventory.touchpoint({ in: stage });
    const moment = await given.raised({ severity: Severity.CRITICAL });
    await tie(moment, touchpoint);
    await tie(moment, stage);
    for (const item of [touchpoint, stage, journey]) expect(await told(item)).toMatchObject({ heat: 8, momentCount: 1, moments: { total: 1, mayOpen: 1, nodes: [{ number: moment.number }] } });
    await later(30);
    expect((await told(journey)).heat).toBeCloseTo(heatOf(Severity.CRITICAL, 30), 9);
    await later(335);
    expect((await told(journey)).heat).toBeCloseTo(heatOf(Severity.CRITICAL, 365), 9);
    await later(1);
    expect(await told(journey)).toMatchObject({ heat: null, momentCount: 0, moments: { total: 0, mayOpen: 0, nodes: [] } });
  });

  it('says nothing of items without evidence, nor of what cannot have any', async () => {
    for (const item of [await inventory.capability(), await inventory.activity(), await inventory.opportunity()]) expect(await told(item)).toMatchObject({ heat: null, momentCount: 0 });
  });

  it('counts a merged moment once, for the one that goes on, and a withdrawn one not at all', async () => {
    const [application, other] = [await inventory.application(), await inventory.application()];
    const { moment: stays, holder } = await given.held({ severity: Severity.HIGH });
    const gone = await given.raised({ severity: Severity.CRITICAL, department: stays.department! });
    for (const [moment, item] of [[stays, application], [gone, application], [gone, other]] as const) await tie(moment, item);
    expect(await told(application)).toMatchObject({ heat: 12, momentCount: 2 });
    await app.get(Moments).merge(actorOf(holder), { momentId: gone.id, intoId: stays.id });
    expect(await told(application)).toMatchObject({ heat: 4, momentCount: 1, moments: { nodes: [{ number: stays.number }] } });
    expect(await told(other)).toMatchObject({ heat: 4, momentCount: 1 });
    const raiser = await given.person();
    const regretted = await given.raised({ raisedBy: raiser });
    await tie(regretted, application);
    await app.get(Moments).withdraw(actorOf(raiser), { momentId: regretted.id, reason: 'Found it' });
    expect(await told(application)).toMatchObject({ momentCount: 1 });
  });

  it('goes along when an item moves, is removed or comes back, and when pain points are merged', async () => {
    const [from, to] = [await inventory.journey(), await inventory.journey()];
    const stage = await inventory.stage({ in: from });
    const touchpoint = await inventory.touchpoint({ in: stage });
    const moment = await given.raised({ severity: Severity.MEDIUM });
    await tie(moment, touchpoint);
    const heats = async () => [(await told(from)).heat, (await told(to)).heat];
    expect(await heats()).toEqual([2, null]);
    await edit({ place: { id: stage.id, version: await version(stage), parentId: to.id } });
    expect(await heats()).toEqual([null, 2]);
    await edit({ remove: { id: stage.id, version: await version(stage) } });
    expect(await heats()).toEqual([null, null]);
    await edit({ restore: { id: stage.id, version: await version(stage) } });
    expect(await heats()).toEqual([null, 2]);
    const [pain, same] = [await inventory.painPoint(), await inventory.painPoint()];
    await tie(moment, pain);
    await mergePains(pain, same);
    expect([(await told(pain)).heat, (await told(same)).heat]).toEqual([null, 2]);
  });

  it('goes along when a file says that an item stands elsewhere, or is back', async () => {
    const [from, to] = [await inventory.journey({ external_id: 'J-1' }), await inventory.journey({ external_id: 'J-2' })];
    const stage = await inventory.stage({ in: from, external_id: 'S-1' });
    await tie(await given.raised({ severity: Severity.MEDIUM }), stage);
    const heats = async () => [(await told(from)).heat, (await told(to)).heat];
    expect(await heats()).toEqual([2, null]);
    await bringIn(app, lead, 'stages', 'id,name,journey\nS-1,Pay,J-2');
    expect(await heats()).toEqual([null, 2]);
    await edit({ remove: { id: stage.id, version: await version(stage) } });
    expect(await heats()).toEqual([null, null]);
    await bringIn(app, lead, 'stages', 'id,name,journey\nS-1,Pay,J-2');
    expect(await heats()).toEqual([null, 2]);
  });

  it('shows the weeks, the clocks, and a page of what the viewer may open', async () => {
    const application = await inventory.application();
    const first = await given.held({ severity: Severity.LOW });
    await tie(first.moment, application);
    app.clock.advance(3_600_000);
    await app.get(Moments).resolve(actorOf(first.holder), { momentId: first.moment.id, version: first.moment.version, resolution: 'Done' });
    await app.db.query(`UPDATE moment SET state = 'closed', closed_at = resolved_at WHERE id = $1`, [first.moment.id]);
    await app.get(HeatProjection).recount(null);
    await later(7);
    const second = await given.raised({ severity: Severity.LOW, department: first.moment.department! });
    await tie(second, application);
    const all = await told(application, { first: 1 });
    expect(all.trend).toHaveLength(13);
    expect(all.trend.slice(-2).map(({ count }) => count)).toEqual([1, 1]);
    expect(all.clocks).toEqual({ medianSecondsToResolve: 3600, open: 1 });
    expect(all.moments).toMatchObject({ total: 2, mayOpen: 2, nodes: [{ number: second.number }], pageInfo: { hasNextPage: true } });
    const rest = await told(application, { first: 1, after: all.moments.pageInfo.endCursor });
    expect(rest.moments).toMatchObject({ nodes: [{ number: first.moment.number }], pageInfo: { hasNextPage: false } });
    const stranger = await app.as(await given.person());
    expect((await told(application, {}, stranger)).moments).toMatchObject({ total: 2, mayOpen: 0, nodes: [] });
    const coordinator = await app.as(first.holder);
    expect((await told(application, {}, coordinator)).moments).toMatchObject({ total: 2, mayOpen: 2 });
  });

  it('tells a pain point how long somebody worked at its moments, and how many a month there are, where it counts instead of estimating', async () => {
    const pain = await inventory.painPoint({ minutes_lost: 5, minutes_source: 'counted', occurrences: 1, occurrences_source: 'counted', hourly_rate: 60 });
    const cost = async () => {
      await readAll();
      return (await lead.query<{ inventoryItem: { cost: object } }>(`query ($id: ID!) { inventoryItem(id: $id) { ... on PainPoint { cost { minutes minutesSource occurrences occurrencesSource moneyPerYear } } } }`, { id: pain.id })).inventoryItem.cost;
    };
    expect(await cost()).toEqual({ minutes: null, minutesSource: 'COUNTED', occurrences: 0, occurrencesSource: 'COUNTED', moneyPerYear: null });
    for (const seconds of [600, 1200, 7200]) {
      const { moment } = await given.held({ severity: Severity.LOW });
      await tie(moment, pain);
      await app.db.query(`UPDATE moment SET state = 'closed', resolved_at = $2, closed_at = $2 WHERE id = $1`, [moment.id, app.clock.now()]);
      await app.db.query(`UPDATE holding SET until = $2, elapsed_seconds = $3, working_seconds = $3 WHERE moment_id = $1`, [moment.id, app.clock.now(), seconds]);
    }
    await app.get(HeatProjection).recount(null);
    // the median of 10, 20 and 120 minutes, and three moments in three months: 20 ÷ 60 × 12 × 60 an hour
    expect(await cost()).toMatchObject({ minutes: 20, occurrences: 1, moneyPerYear: 240 });
  });

  it('asks once for the heat of as many items as there are', async () => {
    const ids = await app.db.query<{ id: string }>(`SELECT id FROM inventory_item`);
    const ask = (some: string[]) => app.countQueries(() => lead.query(`query ($ids: [ID!]!) { inventoryItemsById(ids: $ids) { heat momentCount trend { count } clocks { open } moments(first: 5) { total } } }`, { ids: some }));
    const one = await ask([ids[0]!.id]);
    expect(await ask(ids.map(({ id }) => id))).toBe(one);
  });
});

async function mergePains(from: GivenItem, into: GivenItem): Promise<void> {
  await lead.query(`mutation ($input: MergePainInput!) { mergePain(input: $input) { id } }`, { input: { id: from.id, version: await version(from), intoId: into.id } });
}

/** A generator of whole numbers below a limit: the same ones in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('after anything in any order', () => {
  it('the counts agree with a recount, and a rebuild finds the same', async () => {
    const roll = dice(7);
    const any = <T>(of: readonly T[]): T => of[roll(of.length)]!;
    const journeys = [await inventory.journey(), await inventory.journey()];
    const stages = await Promise.all([0, 1, 2, 3].map(() => inventory.stage({ in: any(journeys) })));
    const touchpoints = await Promise.all([0, 1, 2, 3].map(() => inventory.touchpoint({ in: any(stages) })));
    const roots = [await inventory.capability(), await inventory.capability()];
    const capabilities = [...roots, await inventory.capability({ in: roots[0]! }), await inventory.capability({ in: roots[1]! })];
    const pains = await Promise.all([0, 1, 2, 3].map(() => inventory.painPoint()));
    const tieable = [...stages, ...touchpoints, ...capabilities, ...pains, await inventory.application()];
    const { moment: root, holder } = await given.held();
    const moments: Moment[] = [root];
    const department = root.department!;
    const quietly = async (work: () => Promise<unknown>): Promise<void> => void (await work().catch((error: { code?: string }) => {
      if (!['WRONG_STATE', 'NOT_ALLOWED', 'CONFLICT', 'REMOVED', 'INVALID_INPUT', 'NOT_FOUND', 'STALE'].includes(error.code ?? (error as { extensions?: { code?: string } }).extensions?.code ?? '')) throw error;
    }));
    const raiser = await given.person({ department });
    const steps: Array<() => Promise<unknown>> = [
      async () => moments.push(await given.raised({ department, raisedBy: raiser, severity: any([Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW]) })),
      () => tie(any(moments), any(tieable)),
      () => tie(any(moments), any(tieable)),
      () => tie(any(moments), any(tieable)),
      () => untie(any(moments), any(tieable)),
      () => app.get(Moments).merge(actorOf(holder), { momentId: any(moments).id, intoId: any(moments).id }),
      () => app.get(Moments).withdraw(actorOf(raiser), { momentId: any(moments).id, reason: 'Never mind' }),
      async () => {
        const { id } = any(moments);
        const row = await app.db.one<{ version: number }>(`SELECT version FROM moment WHERE id = $1`, [id]);
        await (await app.as(holder)).query(`mutation ($input: ChangeMomentInput!) { changeMoment(input: $input) { id } }`, { input: { momentId: id, version: row!.version, severity: any(['CRITICAL', 'LOW']) } });
      },
      async () => edit({ place: await (async (item: GivenItem) => ({ id: item.id, version: await version(item), parentId: any(stages).id }))(any(touchpoints)) }),
      async () => edit({ place: await (async (item: GivenItem) => ({ id: item.id, version: await version(item), parentId: any(journeys).id }))(any(stages)) }),
      async () => edit({ place: await (async (item: GivenItem) => ({ id: item.id, version: await version(item), parentId: any(roots).id }))(any(capabilities)) }),
      async () => edit({ remove: await (async (item: GivenItem) => ({ id: item.id, version: await version(item) }))(any(tieable)) }),
      async () => edit({ restore: await (async (item: GivenItem) => ({ id: item.id, version: await version(item) }))(any(tieable)) }),
      async () => (roll(3) === 0 ? mergePains(any(pains), any(pains)) : null),
      () => later(roll(20)),
      () => readAll(),
    ];
    for (let step = 0; step < 220; step++) {
      await quietly(any(steps));
      if (step % 55 === 54) {
        const [counted, recounted] = await bothWays();
        expect(counted).toEqual(recounted);
      }
    }
    const [counted] = await bothWays();
    expect(counted.size).toBeGreaterThan(8);
    await app.get(HeatProjection).rebuild();
    expect((await bothWays())[0]).toEqual(counted);
  }, 60_000);

  it('in another time zone days are other days', async () => {
    const admin = await app.as(await given.person({ roles: ['administrator'] }));
    await admin.query('mutation { changeOrganization(input: { version: 1, timeZone: "Pacific/Auckland" }) { timeZone } }');
    const [counted, recounted] = await bothWays();
    expect(counted).toEqual(recounted);
  });
});
