import { type Actor, Database } from '@app/shared-api';
import { testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PeopleArgs } from './arguments';
import { Directory } from './directory.service';
import { givenPeople } from './given-people';
import { asThemselves } from './sessions.service';

const PEOPLE = Number(process.env['TEST_PEOPLE'] ?? 20_000);

const app = await testApp();
const given = givenPeople(app);
const directory = app.get(Directory);
let actor: Actor;
let top: { id: string };

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  'Actual Rows': number;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Runs the work and explains every statement that it sent. */
async function plansOf(work: () => Promise<unknown>): Promise<Plan[]> {
  const db = app.get(Database);
  const query = db.query.bind(db);
  const plans: Plan[] = [];
  db.query = (async (sql: string, params: unknown[]) => {
    const [row] = await query<{ 'QUERY PLAN': Array<{ Plan: Plan }> }>(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, params);
    plans.push(row!['QUERY PLAN'][0]!.Plan);
    return query(sql, params);
  }) as typeof db.query;
  try {
    await work();
  } finally {
    db.query = query;
  }
  return plans;
}

const ask = (args: Partial<PeopleArgs>) => directory.people(actor, { first: 50, active: true, ...args });

beforeAll(async () => {
  actor = asThemselves((await given.person({ name: 'Looker' })).id);
  top = await given.department({ name: 'Top' });
  // A hundred departments below one, people spread over them and over as many locations, as COPY would bring them.
  await app.db.transaction(async () => {
    await app.db.query(
      `INSERT INTO department (id, code, name, parent_id, search) SELECT gen_random_uuid(), 'S' || n, 'Store ' || n, $1, to_tsvector('simple', 'store ' || n) FROM generate_series(1, 100) n`,
      [top.id],
    );
    await app.db.query(
      `INSERT INTO department_ancestor SELECT d.id, a.id, a.depth FROM department d CROSS JOIN LATERAL (VALUES (d.id, 0), (d.parent_id, 1)) a(id, depth) WHERE d.parent_id = $1`,
      [top.id],
    );
    await app.db.query(
      `INSERT INTO person (id, number, name, department_id, search)
       SELECT gen_random_uuid(), 'E' || n, first || ' ' || last, d.id, to_tsvector('simple', lower(first || ' ' || last) || ' e' || n)
       FROM (SELECT n, (ARRAY['Ann','Ben','Carla','David','Eva','Finn','Greta','Hanno','Ida','Jan'])[1 + n % 10] AS first, 'Name' || (n::bigint * 7919 % 5000) AS last,
               row_number() OVER () % 100 AS place FROM generate_series(1, $1::int) n) p
       JOIN (SELECT id, row_number() OVER (ORDER BY code) - 1 AS place FROM department WHERE parent_id = $2) d USING (place)`,
      [PEOPLE, top.id],
    );
  });
  // As the owner would: the app's role may not.
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: app.database.adminUrl });
  await admin.connect();
  await admin.query('VACUUM ANALYZE');
  await admin.end();
}, 120_000);

describe(`with ${PEOPLE} people`, () => {
  const anywhere = Buffer.from(JSON.stringify(['Finn Name2', '00000000-0000-7000-8000-000000000000'])).toString('base64url');
  const oneStore = async () => (await app.db.one<{ id: string }>(`SELECT id FROM department WHERE code = 'S42'`))!.id;

  it.each<[string, () => Promise<Partial<PeopleArgs>>]>([
    ['the first page', async () => ({})],
    ['a page from the middle', async () => ({ after: anywhere })],
    ['a department', async () => ({ departmentId: await oneStore() })],
    ['everything below the top', async () => ({ departmentId: top.id })],
    ['a number', async () => ({ words: 'e4711' })],
    ['a name that many have', async () => ({ words: 'greta' })],
    ['a name that many have, from the middle', async () => ({ words: 'finn', after: anywhere })],
    ['one letter', async () => ({ words: 'g' })],
    ['two words', async () => ({ words: 'greta name12' })],
    ['a name in a department', async () => ({ words: 'eva', departmentId: await oneStore() })],
    ['nobody', async () => ({ words: 'xylophon' })],
  ])('%s reads through an index, and little', async (_what, args) => {
    const asked = await args();
    const plan = (await plansOf(() => ask(asked))).at(-1);
    expect(nodesOf(plan!).filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])).not.toContain('person');
    // Blocks of 8 kB, hit or read, mostly the same few; the bound holds at 300,000 people too (TEST_PEOPLE=300000).
    expect(plan!['Shared Hit Blocks'] + plan!['Shared Read Blocks']).toBeLessThan(6_000);
  });
});
