// A blueprint as large as it gets: 60 stages, and 2,000 items with what links them.

/** How many of each kind; ids run on in this order. */
export const inventory = { journey: 2, stage: 90, touchpoint: 400, activity: 600, capability: 400, application: 200, pain_point: 250, opportunity: 58 };
/** Of the stages, how many are the customer's: the columns. */
export const COLUMNS = 60;

const starts = Object.fromEntries(Object.keys(inventory).map((kind, i, kinds) => [kind, kinds.slice(0, i).reduce((sum, before) => sum + inventory[before], 0)]));
/** The id of an item: its kind, and which of it, from 1. */
export const itemId = (kind, which) => `bench.item(${starts[kind]} + ${which})`;

const of = (kind) => `FROM generate_series(1, ${inventory[kind]}) n`;
const names = {
  journey: `(ARRAY['Furnish a home', 'A day in the store'])[n]`,
  stage: `'Stage ' || n`,
  touchpoint: `'Where customer and company meet, number ' || n`,
  activity: `'What somebody has to do here, number ' || n`,
  capability: `'What the company must be able to do ' || n`,
  application: `'Application ' || n`,
  pain_point: `'What hurts here, number ' || n`,
  opportunity: `'What could be done, number ' || n`,
};
// The last 30 stages are the employee's.
const parents = {
  stage: itemId('journey', `CASE WHEN n <= ${COLUMNS} THEN 1 ELSE 2 END`),
  touchpoint: itemId('stage', `1 + n % ${COLUMNS}`),
  activity: itemId('stage', '1 + n % 90'),
  capability: `CASE WHEN n > 40 THEN ${itemId('capability', '1 + n % 40')} END`,
};
const facts = {
  journey: { side: `(ARRAY['customer', 'employee'])[n]`, horizon: `'current'` },
  touchpoint: { channel: `'phone'`, emotion: `n % 7 - 3` },
  activity: { minutes_per_case: 'n % 30 + 1', cases_per_month: 'n % 900' },
  capability: { maturity_now: '1 + n % 5', maturity_wanted: '4', importance: '1 + n % 5' },
  application: { lifecycle: `'active'`, functional_fit: '1 + n % 4', technical_fit: '1 + n % 3' },
  pain_point: { pain_state: `'confirmed'`, severity: '(ARRAY[8, 4, 2, 1])[1 + n % 4]', minutes_lost: 'n % 40', occurrences: 'n % 500' },
  opportunity: { customer_value: '1 + n % 5', business_value: '1 + n % 4', effort: '1 + n % 5' },
};

const items = Object.keys(inventory).map((kind) => {
  const columns = { id: itemId(kind, 'n'), kind: `'${kind}'`, name: names[kind], parent_id: parents[kind] ?? 'NULL', position: 'n', owner_id: 'bench.person(1 + n % 40)', owned_since: 'now()', confirmed_at: 'now()', created_at: 'now()', changed_at: 'now()', search: `to_tsvector('simple', ${names[kind]})`, ...facts[kind] };
  return `INSERT INTO inventory_item (${Object.keys(columns).join(', ')}) SELECT ${Object.values(columns).join(', ')} ${of(kind)}`;
});

const link = (from, relation, to, source) => `INSERT INTO inventory_link (from_id, relation, to_id, position, made_at) SELECT ${from}, '${relation}', ${to}, n, now() ${source} ON CONFLICT DO NOTHING`;

/** Every statement that fills the inventory of the bench, in order. */
export const inventoryStatements = [
  `CREATE FUNCTION bench.item(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT bench.id(1300000000000 + n, n, 4) $$`,
  ...items,
  `INSERT INTO inventory_department (item_id, department_id, part) SELECT ${itemId('activity', 'n')}, bench.department(2 + n % 12), 'lead' ${of('activity')}`,
  `INSERT INTO inventory_department (item_id, department_id, part) SELECT ${itemId('application', 'n')}, bench.department(2 + n % 12), 'uses' ${of('application')}`,
  link(itemId('stage', `${COLUMNS} + n`), 'serves', itemId('stage', 'n * 2'), 'FROM generate_series(1, 30) n'),
  link(itemId('activity', 'n'), 'uses', itemId('capability', '1 + n % 400'), of('activity')),
  link(itemId('activity', 'n'), 'touches', itemId('application', '1 + n % 200'), of('activity')),
  link(itemId('application', 'n'), 'supports', itemId('capability', '1 + (n * 2) % 400'), of('application')),
  link(itemId('pain_point', 'n'), 'hurts', itemId('activity', '1 + (n * 7) % 600'), of('pain_point')),
  link(itemId('pain_point', 'n'), 'hurts', itemId('application', '1 + n % 200'), of('pain_point')),
  link(itemId('opportunity', 'n'), 'addresses', itemId('pain_point', '1 + (n * 4) % 250'), of('opportunity')),
];

/** The kinds to which moments of the bench are tied, in turns. */
const tied = ['touchpoint', 'capability', 'application', 'pain_point'];
const turn = (number) => `CASE ${number} % ${tied.length} ${tied.map((kind, i) => `WHEN ${i} THEN ${itemId(kind, `1 + ((${number} / ${tied.length}) % ${inventory[kind]})::int`)}`).join(' ')} END`;
const slot = '(CASE weight WHEN 8 THEN 0 WHEN 4 THEN 7 WHEN 2 THEN 14 WHEN 1 THEN 21 END + extract(isodow FROM day)::int)';

/** Ties every moment to an item, and counts as the projection would have: for the item and what contains it. */
export const evidenceStatements = [
  `INSERT INTO moment_tie (moment_id, item_id, origin, tied_by, tied_at) SELECT id, ${turn('number')}, 'rule', bench.person(1), now() FROM moment`,
  `CREATE TABLE bench.contains AS WITH RECURSIVE up AS (
     SELECT id AS item_id, id AS container_id FROM inventory_item
     UNION ALL SELECT u.item_id, i.parent_id FROM up u JOIN inventory_item i ON i.id = u.container_id WHERE i.parent_id IS NOT NULL
   ) SELECT * FROM up`,
  `INSERT INTO heat_fact (moment_id, item_id, raised_at, day, weight, is_open)
   SELECT m.id, c.container_id, m.raised_at, (m.raised_at AT TIME ZONE o.time_zone)::date, COALESCE(m.severity, 1), m.state IN ('raised', 'accepted', 'resolved')
   FROM moment_tie t JOIN moment m ON m.id = t.moment_id JOIN bench.contains c ON c.item_id = t.item_id CROSS JOIN organization o WHERE m.state NOT IN ('withdrawn', 'merged')`,
  `INSERT INTO heat_count (item_id, week, counts)
   SELECT item_id, date_trunc('week', day)::date, ARRAY[${Array.from({ length: 28 }, (_, i) => `count(*) FILTER (WHERE ${slot} = ${i + 1})`).join(', ')}]::int[] FROM heat_fact GROUP BY 1, 2`,
];
