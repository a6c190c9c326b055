// Fills an empty, migrated database: indexes away, everything made inside the database, indexes back, ANALYZE.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { figureStatements } from './load-figures.mjs';
import { evidenceStatements, inventoryStatements } from './load-inventory.mjs';
import { momentStatements } from './load-moments.mjs';
import { branchesOf, functions, leavesOf, peopleStatements } from './load-people.mjs';

const bulky = ['moment', 'moment_customer', 'offer', 'holding', 'ledger_entry', 'moment_fact', 'moment_count', 'offer_fact', 'person', 'moment_tie', 'heat_fact', 'heat_count'];
const readers = ['notifications', 'figures', 'moments.leaving', 'moments.heat'];

/** Loads it all, telling how far it is, and answers the viewers whom the cases sign in. */
export async function load(url, scale, say) {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    // Nobody's foreign keys are asked two million times; what is loaded is right by construction.
    for (const setting of ['session_replication_role = replica', "maintenance_work_mem = '512MB'", "work_mem = '256MB'", 'synchronous_commit = off', 'jit = off']) await db.query(`SET ${setting}`);
    for (const statement of functions) await db.query(statement);
    await db.query(`CREATE TABLE bench.clock AS SELECT date_trunc('hour', now()) AS base`);
    const indexes = await withoutIndexes(db);
    for (const statement of [...peopleStatements(scale), ...momentStatements(scale), ...figureStatements(scale), ...inventoryStatements, ...evidenceStatements]) await timed(say, statement, () => db.query(statement));
    for (const { indexdef } of indexes) await timed(say, indexdef, () => db.query(indexdef));
    // What stands there was told and counted long ago.
    for (const name of readers) await db.query(`INSERT INTO feed_cursor (name, tx, id) SELECT $1, tx, id FROM ledger_entry ORDER BY tx DESC, id DESC LIMIT 1`, [name]);
    const viewers = await signIn(db, scale);
    await timed(say, 'VACUUM ANALYZE', () => db.query('VACUUM ANALYZE'));
    await db.query('CHECKPOINT');
    return viewers;
  } finally {
    await db.end();
  }
}

async function withoutIndexes(db) {
  const { rows } = await db.query(
    `SELECT i.indexname, i.indexdef FROM pg_indexes i WHERE i.schemaname = 'public' AND i.tablename = ANY ($1)
     AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = format('public.%I', i.indexname)::regclass)`,
    [bulky],
  );
  for (const { indexname } of rows) await db.query(`DROP INDEX public.${indexname}`);
  return rows;
}

async function timed(say, what, work) {
  const started = Date.now();
  const result = await work();
  const seconds = (Date.now() - started) / 1000;
  if (seconds >= 2) say(`  ${seconds.toFixed(0).padStart(4)} s  ${what.trim().replace(/\s+/g, ' ').slice(0, 70)}`);
  return result;
}

/** The token of a viewer's session: known, so that both servers are asked by the same person. */
export const tokenOf = (name) => createHash('sha256').update(`bench ${name}`).digest('base64url');

/** Gives the bench's people their roles and sessions. They head nothing and manage nobody: what they see follows from the role. */
async function signIn(db, scale) {
  const leaves = leavesOf(scale);
  const firstLeaf = branchesOf(scale) + 1;
  // A person in the middle of a leaf in the middle of the list, far from those whom the roles fell to.
  const quiet = (i) => leaves * Math.floor(scale.people / leaves / 2) + Math.floor(leaves / 2) + i;
  const viewers = { one: { person: quiet(0), coordinates: [firstLeaf] }, many: { person: quiet(1), coordinates: await subtreesOf(db, scale, 150) }, all: { person: quiet(2), coordinates: [1] } };
  for (const [name, { person, coordinates }] of Object.entries(viewers)) {
    await db.query(`DELETE FROM role_grant WHERE person_id = bench.person($1)`, [person]);
    await db.query(`INSERT INTO role_grant (person_id, role, department_id, granted_at) SELECT bench.person($1), 'coordinator', bench.department(n), now() FROM unnest($2::bigint[]) n`, [person, coordinates]);
    viewers[name] = await openSession(db, name, person);
  }
  // Whom the accepting is for: receives for the second busiest department, being its head.
  viewers.receiver = await openSession(db, 'receiver', 2);
  viewers.raiser = await openSession(db, 'raiser', quiet(3));
  viewers.receiver.departmentId = (await db.query(`SELECT bench.department($1) AS id`, [firstLeaf + 1])).rows[0].id;
  viewers.one.departmentId = (await db.query(`SELECT bench.department($1) AS id`, [firstLeaf])).rows[0].id;
  return viewers;
}

/** Departments of the third level whose subtrees are together as near to so many departments as whole subtrees come, filled up with leaves. */
async function subtreesOf(db, { second, third, departments }, wanted) {
  const { rows } = await db.query(
    `SELECT n, (SELECT count(*)::int FROM department_ancestor a WHERE a.ancestor_id = bench.department(n)) AS size FROM generate_series(2 + $1::int, 1 + $1::int + $2::int) n ORDER BY n`,
    [second, third],
  );
  let left = Math.min(wanted, departments);
  const chosen = rows.filter(({ size }) => size <= left && (left -= size) >= 0).map(({ n }) => n);
  const covered = `SELECT a.department_id FROM department_ancestor a WHERE a.ancestor_id IN (SELECT bench.department(c) FROM unnest($1::bigint[]) c)`;
  const single = await db.query(`SELECT n FROM generate_series($2::bigint, $3) n WHERE bench.department(n) NOT IN (${covered}) ORDER BY n DESC LIMIT $4`, [chosen, 2 + second + third, departments, left]);
  return [...chosen, ...single.rows.map(({ n }) => n)];
}

async function openSession(db, name, person) {
  const token = tokenOf(name);
  // Used a day from now: no request of the bench is the one of its minute that writes down the use.
  const { rows } = await db.query(
    `INSERT INTO session (id, token_hash, person_id, kind, label, created_at, last_active_at, expires_at)
     SELECT gen_random_uuid(), $1, bench.person($2), 'desk', 'Bench', now(), now() + interval '1 day', now() + interval '30 days' RETURNING person_id`,
    [createHash('sha256').update(token).digest('hex'), person],
  );
  return { name, token, personId: rows[0].person_id };
}
