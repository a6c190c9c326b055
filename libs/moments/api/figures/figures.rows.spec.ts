import { Channel, newId, Severity } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ToldHow } from '../told-how';
import { actorOf, givenMoments } from '../given-a-moment';
import { bindings, conditionsOf } from '../moment.filter';
import { Moments } from '../moments.service';
import { Offers } from '../offers.service';
import { Writing } from '../writing.service';
import { BARS } from './figure.rules';
import { FiguresProjection } from './figures.projection';

const app = await testApp();
const given = givenMoments(app);
const MINUTE = 60_000;

interface Bar {
  fromSeconds: number;
  toSeconds: number | null;
  count: number;
}
interface Figures {
  from: string;
  to: string;
  raised: number;
  toAcceptance: { bars: Bar[] };
  toClose: { bars: Bar[] };
  open: Array<{ department: { id: string } | null; open: number; unheld: number }>;
  bySeverity: Array<{ severity: string | null; raised: number }>;
  byChannel: Array<{ channel: string | null; raised: number }>;
  byDepartment: Array<{ department: { id: string } | null; raised: number }>;
  handOffs: Array<{ from: { id: string } | null; to: { id: string } | null; offers: number; outcomes: Array<{ state: string; count: number }> }>;
}

const figuresOf = `query ($departmentId: ID) { momentFigures(departmentId: $departmentId) { from to raised toAcceptance { bars { fromSeconds toSeconds count } } toClose { bars { fromSeconds toSeconds count } }
  open { department { id } open unheld } bySeverity { severity raised } byChannel { channel raised } byDepartment { department { id } raised } handOffs { from { id } to { id } offers outcomes { state count } } } }`;

let lead: ApiClient;
let region: { id: string };

/** How many rows a filter opens, page by page. */
async function rowsBehind(filter: object): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ; ) {
    const { moments }: { moments: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await lead.query(
      `query ($filter: MomentFilter, $after: String) { moments(filter: $filter, first: 4, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { filter, after },
    );
    count += moments.nodes.length;
    if (!moments.pageInfo.hasNextPage) return count;
    after = moments.pageInfo.endCursor;
  }
}

const figures = async (departmentId: string | null): Promise<Figures> => (await lead.query<{ momentFigures: Figures }>(figuresOf, { departmentId })).momentFigures;

beforeAll(async () => {
  lead = await app.as(await given.person({ roles: ['programmeLead'] }));
  region = await given.department({ name: 'Region' });
  const [store, delivery] = [await given.department({ name: 'Store', parent: region }), await given.department({ name: 'Delivery', parent: region })];
  const cora = await given.person({ department: store, roles: [{ coordinates: region }] });
  const [driver, paul] = [await given.person({ department: delivery }), await given.person({ department: await given.department({ name: 'Payments' }) })];
  const severities = [Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM];
  for (let i = 0; i < 24; i++) {
    const moment = await given.raised({ department: [region, store, delivery][i % 3]!, severity: severities[i % 3]!, channel: i % 4 ? Channel.PHONE : undefined });
    if (i % 6 === 5) continue;
    app.clock.advance((i + 1) * 9 * MINUTE);
    const by = actorOf(cora);
    await app.get(Moments).takeUp(by, { momentId: moment.id });
    if (i % 2) await offered(moment, cora, i % 4 === 1 ? { departmentId: delivery.id } : { personId: paul.id }, i % 8 < 4 ? (i % 4 === 1 ? driver : paul) : null, i);
    if (i % 4 !== 2) continue;
    app.clock.advance(i * i * 20 * MINUTE);
    await app.get(Moments).resolve(by, { momentId: moment.id, version: await version(moment), resolution: 'Done' });
    await app.get(Writing).tellCustomer(by, { clientKey: newId(), momentId: moment.id, text: 'Done', how: ToldHow.PHONE });
    await app.get(Moments).close(by, { momentId: moment.id, version: await version(moment) });
  }
  await app.db.query(`UPDATE moment SET severity = NULL WHERE number % 5 = 0`);
  await app.db.query(`UPDATE moment SET department_id = NULL WHERE id = (SELECT id FROM moment WHERE state = 'raised' ORDER BY number LIMIT 1)`);
  await app.get(FiguresProjection).rebuild();
});

const version = async ({ id }: { id: string }): Promise<number> => (await app.db.one<{ version: number }>(`SELECT version FROM moment WHERE id = $1`, [id]))!.version;

/** Offered, and accepted, declined, or left open. */
async function offered(moment: { id: string }, from: { id: string }, to: object, answerer: { id: string } | null, i: number): Promise<void> {
  const { openOffer } = await app.get(Offers).offer(actorOf(from), { clientKey: newId(), momentId: moment.id, reason: 'Yours', ...to });
  if (!answerer) return;
  if (i % 3) await app.get(Offers).accept(actorOf(answerer), openOffer!.id);
  else await app.get(Offers).decline(actorOf(answerer), openOffer!.id, 'Not ours');
}

describe.each(['everything', 'a department'])('each figure of %s opens as many rows as it counts', (scope) => {
  let shown: Figures;
  let within: { departmentId?: string };
  let period: { raisedFrom: string; raisedTo: string };
  let made: { madeFrom: string; madeTo: string };

  beforeAll(async () => {
    within = scope === 'everything' ? {} : { departmentId: region.id };
    shown = await figures(within.departmentId ?? null);
    // As the client says weeks in the organization's time zone, Europe/Berlin.
    const [from, to] = await Promise.all([shown.from, shown.to].map(async (day, i) => (await app.db.one<{ at: Date }>(`SELECT (($1::date + $2::int)::timestamp AT TIME ZONE 'Europe/Berlin') AS at`, [day, i]))!.at.toISOString())) as [string, string];
    period = { raisedFrom: from, raisedTo: to };
    made = { madeFrom: from, madeTo: to };
  });

  it('raised', async () => expect(await rowsBehind({ ...within, ...period })).toBe(shown.raised));

  it('open, by department, with itself alone, and without any', async () => {
    expect(shown.open.length).toBeGreaterThan(1);
    for (const { department, open, unheld } of shown.open) {
      const where = department ? { departmentId: department.id } : { ...within, itself: true };
      expect([await rowsBehind({ open: true, ...where }), await rowsBehind({ open: true, held: false, ...where })]).toEqual([open, unheld]);
    }
  });

  it('by severity, also where it is not known', async () => {
    expect(shown.bySeverity.map(({ severity }) => severity)).toContain(null);
    for (const { severity, raised } of shown.bySeverity) expect(await rowsBehind({ ...within, ...period, ...(severity ? { severities: [severity] } : { severityKnown: false }) })).toBe(raised);
  });

  it('by channel, also where it is not known', async () => {
    expect(shown.byChannel.map(({ channel }) => channel)).toContain(null);
    for (const { channel, raised } of shown.byChannel) expect(await rowsBehind({ ...within, ...period, ...(channel ? { channel } : { channelKnown: false }) })).toBe(raised);
  });

  it('by department', async () => {
    for (const { department, raised } of shown.byDepartment) expect(await rowsBehind({ ...period, departmentId: department!.id })).toBe(raised);
  });

  it.each([['toAcceptance', 'acceptedWithin'], ['toClose', 'closedWithin']] as const)('the bars of %s', async (spread, field) => {
    const { bars } = shown[spread];
    expect(bars.filter(({ count }) => count > 0).length).toBeGreaterThan(2);
    for (const { count, ...bounds } of bars) expect(await rowsBehind({ ...within, ...period, [field]: bounds })).toBe(count);
  });

  it('the cells of who hands to whom, and what became of them', async () => {
    expect(shown.handOffs.flatMap(({ outcomes }) => outcomes.map(({ state }) => state))).toEqual(expect.arrayContaining(['ACCEPTED', 'DECLINED', 'OPEN']));
    for (const { from, to, offers, outcomes } of shown.handOffs) {
      const handOff = { fromDepartmentId: from?.id ?? null, toDepartmentId: to?.id ?? null, ...made };
      expect(await rowsBehind({ handOff })).toBe(offers);
      for (const { state, count } of outcomes) expect(await rowsBehind({ handOff: { ...handOff, state } })).toBe(count);
    }
  });
});

describe('the filters behind figures', () => {
  it('refuse a bar that is none', async () => {
    const bar = (closedWithin: object) => lead.query(`query ($filter: MomentFilter) { moments(filter: $filter) { nodes { id } } }`, { filter: { closedWithin } });
    for (const bounds of [{ fromSeconds: 10, toSeconds: 900 }, { fromSeconds: 900, toSeconds: 901 }, { fromSeconds: 900 }]) await expect(bar(bounds)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'filter.closedWithin' }] });
    await expect(bar({ fromSeconds: -1 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await bar({ fromSeconds: BARS.at(-1) });
  });

  it.each([
    ['the bars of acceptance', { acceptedWithin: { fromSeconds: 900, toSeconds: 3_600 } }, 'moment_accepted_within'],
    ['the bars of the close', { closedWithin: { fromSeconds: BARS.at(-1)! } }, 'moment_closed_within'],
    ['severity not known', { severityKnown: false }, 'moment_without_severity'],
    ['channel not known', { channelKnown: false }, 'moment_without_channel'],
    ['a pair of departments', { handOff: { fromDepartmentId: newId(), toDepartmentId: newId() } }, 'offer_between'],
    ['a department itself', { departmentId: newId(), itself: true }, 'moment_at_department'],
  ])('are answered by an index: %s', async (_which, filter, index) => {
    const { params, bind } = bindings();
    const conditions = conditionsOf(filter, app.clock.now(), newId(), bind);
    // A handful of rows is read faster without an index; the question is which one there is for two million.
    const plan = await app.db.transaction(async () => {
      await app.db.query(`SET LOCAL enable_seqscan = off`);
      return app.db.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT FROM moment m WHERE ${conditions.join(' AND ')} ORDER BY m.raised_at DESC, m.id DESC LIMIT 51`, params);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(index);
  });
});
