import { newId, Severity } from '@app/shared-api';
import { type ApiClient, testApp, isTailReading } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, givenMoments } from './given-a-moment';
import { Moments } from './moments.service';
import { uploadPhoto } from './spec-doors';

const app = await testApp();
const given = givenMoments(app);

interface Listed {
  id: string;
  severity: string;
  raisedAt: string;
}
interface PageOfListed {
  moments: { nodes: Listed[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

const everything = `id number what severity state channel raisedAt version
  raiser { id name } department { id name } location { id name } holder { person { name } department { name } since } openOffer { id reason dueAt toDepartment { name } viewerMayAnswer }
  customer { contact } viewerCan notes { text author { name } } additions { text } updates { text } responders { person { name } } holdings { since } photos { url }
  timeline(first: 5) { nodes { kind words actor { name } values { name text } } }`;

let client: ApiClient;
let viewer: { id: string };
let department: { id: string };
let below: { id: string };

beforeAll(async () => {
  department = await given.department();
  below = await given.department({ parent: department });
  viewer = await given.person({ department, roles: [{ coordinates: department }] });
  client = await app.as(viewer);
  const severities = [Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW];
  for (let i = 0; i < 60; i++) {
    app.clock.advance(i % 7 === 0 ? 0 : 60_000);
    await given.raised({ department: i % 2 ? department : below, severity: severities[i % 4], what: i % 5 ? `Parcel ${i} is lost` : `客户无法支付订单 ${i}`, customer: { reference: `REF-${i}`, contact: 'by phone' } });
  }
  // Elsewhere: not theirs.
  for (let i = 0; i < 5; i++) await given.raised({ department: await given.department() });
});

async function all(order: string, filter = '{}'): Promise<Listed[]> {
  const nodes: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { moments }: PageOfListed = await client.query<PageOfListed>(`query ($after: String) { moments(order: ${order}, first: 7, after: $after, filter: ${filter}) { nodes { id severity raisedAt } pageInfo { endCursor hasNextPage } } }`, { after });
    nodes.push(...moments.nodes);
    expect(moments.nodes.length).toBe(moments.pageInfo.hasNextPage ? 7 : moments.nodes.length);
    if (!moments.pageInfo.hasNextPage) return nodes;
    after = moments.pageInfo.endCursor;
  }
}

/** How many statements an operation sends, without those of the ledger's followers, which go on by themselves. */
async function countStatements(document: string): Promise<number> {
  let count = 0;
  app.db.onStatement = (sql) => void (isTailReading(sql) || count++);
  await client.query(document);
  app.db.onStatement = null;
  return count;
}

describe('a list of moments', () => {
  it.each(['NEWEST', 'OLDEST', 'SEVERITY'])('ordered %s comes whole, page by page, without gaps and doubles', async (order) => {
    const nodes = await all(order, '{ open: true }');
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(60);
    expect(nodes).toHaveLength(60);
    const weight: Record<string, number> = { CRITICAL: 8, HIGH: 4, MEDIUM: 2, LOW: 1 };
    const sorted = nodes.toSorted((a, b) => (order === 'SEVERITY' ? weight[b.severity]! - weight[a.severity]! : 0) || (order === 'OLDEST' ? 1 : -1) * a.raisedAt.localeCompare(b.raisedAt));
    expect(nodes.map(({ severity, raisedAt }) => [order === 'SEVERITY' && severity, raisedAt])).toEqual(sorted.map(({ severity, raisedAt }) => [order === 'SEVERITY' && severity, raisedAt]));
  });

  it('refuses rubbish instead of a cursor, and pages that are too large', async () => {
    const cursors = ['rubbish', Buffer.from('["x","y"]').toString('base64url'), Buffer.from('[1]').toString('base64url')];
    for (const after of cursors) await expect(client.query(`query ($after: String) { moments(after: $after) { nodes { id } } }`, { after })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'after' }] });
    await expect(client.query(`{ moments(first: 101) { nodes { id } } }`)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'first' }] });
    await expect(client.query(`{ moments(order: SEVERITY) { nodes { id } } }`)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'order' }] });
  });

  it('takes as many statements for 50 moments with everything on them as for 5', async () => {
    const ask = (first: number) => countStatements(`query { moments(first: ${first}) { nodes { ${everything} } } }`);
    await ask(1); // once a process: which database this is
    const few = await ask(5);
    expect(await ask(50)).toBe(few);
    // A bare page: who asks, how far they reach, the page.
    expect(await countStatements(`{ moments(first: 50) { liveCursor nodes { id what department { name } holder { person { name } } openOffer { dueAt } } } }`)).toBeLessThanOrEqual(3);
  });

  it('holds what the filter says', async () => {
    const [first, second] = await all('NEWEST');
    const at = await given.location();
    const held = (await app.get(Moments).takeUp(actorOf(viewer), { momentId: first!.id })).id;
    await app.db.query(`UPDATE moment SET channel = 'phone', location_id = $2 WHERE id = $1`, [second!.id, at.id]);
    const ids = async (filter: string): Promise<string[]> => (await all('NEWEST', filter)).map(({ id }) => id);
    expect(await ids('{ held: true }')).toEqual([held]);
    expect(await ids('{ mine: true }')).toEqual([held]);
    expect(await ids(`{ holderId: "${viewer.id}" }`)).toEqual([held]);
    expect(await ids('{ states: [ACCEPTED] }')).toEqual([held]);
    expect(await ids('{ channel: PHONE }')).toEqual([second!.id]);
    expect(await ids(`{ locationId: "${at.id}" }`)).toEqual([second!.id]);
    expect((await ids('{ held: false }')).length).toBe(59);
    expect((await ids('{ severities: [CRITICAL] }')).length).toBe(15);
    expect((await ids(`{ departmentId: "${department.id}" }`)).length).toBe(60);
    // What is held is with its holder's department now.
    expect((await ids(`{ departmentId: "${below.id}" }`)).length).toBeGreaterThanOrEqual(29);
    expect((await ids(`{ raisedFrom: "${first!.raisedAt}" }`)).length).toBeGreaterThanOrEqual(1);
    expect(await ids('{ offered: true }')).toEqual([]);
    expect(await ids('{ overdue: true }')).toEqual([]);
    expect(await ids('{ open: false }')).toEqual([]);
  });

  it('finds words, Chinese ones of two characters too, numbers, and references', async () => {
    const found = async (words: string): Promise<number> => (await client.query<PageOfListed>(`query ($words: String) { moments(first: 100, filter: { words: $words }) { nodes { id } } }`, { words })).moments.nodes.length;
    expect(await found('支付')).toBe(12);
    expect(await found('訂單')).toBe(12);
    expect(await found('parcel lost')).toBe(48);
    expect(await found('UM-1001')).toBe(1);
    expect(await found('REF-7')).toBe(1);
    expect(await found('nothing like it')).toBe(0);
    expect(await found('!?')).toBe(0);
  });

  it('counts what it lists', async () => {
    const { boardCounts } = await client.query<{ boardCounts: { open: number; unheld: number; byState: Array<{ state: string; count: number }>; byDepartment: Array<{ count: number }> } }>(
      `{ boardCounts { open unheld offered overdue byState { state count } byDepartment { department { name } count } } }`,
    );
    expect(boardCounts).toMatchObject({ open: 60, unheld: 59, byState: [{ state: 'ACCEPTED', count: 1 }, { state: 'RAISED', count: 59 }] });
    expect(boardCounts.byDepartment.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    const bySeverity = await client.query(`{ boardCounts(filter: { severities: [CRITICAL], words: "parcel" }) { open } }`);
    expect(bySeverity).toEqual({ boardCounts: { open: 12 } });
  });
});

describe('everything for a programme lead, and a wide coordinator', () => {
  it('comes by the same statement, read in order', async () => {
    const lead = await app.as(await given.person({ roles: ['programmeLead'] }));
    const seen = await lead.query<PageOfListed>(`{ moments(first: 100, filter: { open: true }) { nodes { id customer { contact } } } boardCounts { open } }`);
    expect(seen.moments.nodes.length).toBe(65);
    expect(seen).toMatchObject({ boardCounts: { open: 65 } });
    expect(seen.moments.nodes.every((node) => (node as unknown as { customer: null }).customer === null)).toBe(true);

    const root = await given.department();
    await app.db.query(
      `WITH made AS (INSERT INTO department (id, code, name, parent_id, search) SELECT gen_random_uuid(), 'W' || n, 'Wide ' || n, $1, ''::tsvector FROM generate_series(1, 450) n RETURNING id)
       INSERT INTO department_ancestor (department_id, ancestor_id, depth) SELECT id, id, 0 FROM made UNION ALL SELECT id, $1, 1 FROM made`,
      [root.id],
    );
    const [somewhere] = await app.db.query<{ id: string }>(`SELECT id FROM department WHERE code = 'W7'`);
    const moment = await given.raised({ department: somewhere! });
    const wide = await app.as(await given.person({ roles: [{ coordinates: root }] }));
    expect(await wide.query(`{ moments(filter: { open: true }) { nodes { id } } boardCounts { open } }`)).toEqual({ moments: { nodes: [{ id: moment.id }] }, boardCounts: { open: 1 } });
  });
});

describe('photos', () => {
  it('are read by whoever reads the moment', async () => {
    const raiser = await given.person();
    const hers = await app.as(raiser);
    const fileId = await uploadPhoto(hers);
    const moment = await given.raised({ raisedBy: raiser, clientKey: newId(), fileIds: [fileId] });
    const { moment: seen } = await hers.query<{ moment: { photos: Array<{ url: string }> } }>(`query ($id: ID!) { moment(id: $id) { photos { id url type width } } }`, { id: moment.id });
    expect(seen.photos).toEqual([{ id: fileId, url: `/files/${fileId}`, type: 'image/jpeg', width: 1 }]);
    expect((await hers.request({ method: 'GET', url: seen.photos[0]!.url })).statusCode).toBe(200);
    expect((await (await app.as(await given.person())).request({ method: 'GET', url: seen.photos[0]!.url })).statusCode).toBe(404);
  });
});
