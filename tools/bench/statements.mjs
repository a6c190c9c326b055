// The API's own statements, by what they are for: the reference runs the same SQL, so that policy and rows are the same
// and only what is around them is compared. They are overheard, since nobody keeps a second copy of a policy right.
import { ask } from './ask.mjs';

const kinds = {
  session: /FROM session s JOIN person p/,
  page: /^WITH found AS MATERIALIZED/,
  single: /^SELECT[\s\S]*FROM moment m CROSS JOIN[\s\S]*WHERE m\.id = \$2::uuid AND/,
  timeline: /FROM unnest\(\$1::uuid\[\], \$2::int\[\]/,
  names: /^SELECT id, name::text FROM department WHERE/,
  words: /^SELECT 'note:' \|\|/,
  insertMoment: /^INSERT INTO moment \(/,
  insertCustomer: /^INSERT INTO moment_customer/,
  insertEntry: /^INSERT INTO ledger_entry/,
  calendar: /FROM organization o LEFT JOIN location l ON l\.id = \$1/,
  scopes: /^SELECT d\.id, d\.name FROM department d CROSS JOIN[\s\S]*LIMIT 100$/,
  children: /^SELECT id, name FROM department WHERE parent_id/,
  counts: /^SELECT department_id AS "departmentId", part, measure, json/,
  perWeek: /^SELECT w\.week::date::text/,
  openCounts: /^SELECT COALESCE\(m\.at_department_id/,
  tree: /^SELECT department_id AS "departmentId", ancestor_id/,
  handOffs: /^WITH most AS MATERIALIZED/,
  quantiles: /^WITH facts AS MATERIALIZED/,
  picture: /WITH RECURSIVE (journeys|near) AS/,
  pictureLinks: /FROM inventory_link l WHERE l\.from_id = ANY/,
  heat: /FROM heat_count c CROSS JOIN[\s\S]*AS oldest_week/,
  lag: /FROM feed_cursor c WHERE c\.name = 'figures'/,
};

/** Asks each case once and sorts what the API said to the database: { page: { text, values } … } by case. */
export async function overhear(server, cases) {
  const heard = {};
  for (const asked of cases) {
    // Twice, since the first time an instance may look things up that it then keeps.
    await server.statements();
    if (!asked.writes) await ask(server, asked, 'probe', 0);
    const first = await server.statements();
    await ask(server, asked, 'probe', 0);
    const said = await server.statements();
    heard[asked.name] = { count: said.filter(({ text }) => !/^(BEGIN|START|COMMIT)/i.test(text)).length };
    for (const [kind, pattern] of Object.entries(kinds)) {
      const statement = [...first, ...said].findLast(({ text }) => pattern.test(text.trim()));
      if (statement) heard[asked.name][kind] = statement;
    }
  }
  return heard;
}
