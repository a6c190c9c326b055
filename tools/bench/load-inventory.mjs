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
