// The organization that the bench works on, made by the database from numbers: the same at every run.

/** How much of everything there is. Level 1 is the root; what is left over of the departments are leaves. */
export const scales = {
  small: { people: 4_000, moments: 20_000, entriesEach: 5, departments: 200, second: 4, third: 16, locations: 40, openShare: 0.05, figureWeeks: 200 },
  // Counts of 3 years for 2,000 departments are 30 million rows; half a year is what a page can ask for, twice.
  full: { people: 300_000, moments: 2_000_000, entriesEach: 5, departments: 2_000, second: 12, third: 144, locations: 2_000, openShare: 0.01, figureWeeks: 26 },
};

/** Functions by which everything is found again from its number alone: no look-ups while loading. */
export const functions = [
  `CREATE SCHEMA bench`,
  // A number between 0 and 1 that looks random and is not.
  `CREATE FUNCTION bench.chance(n bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
     AS $$ SELECT (hashint8extended(n, salt) & 2147483647)::float8 / 2147483648 $$`,
  // An id as the app makes them, with the time first.
  `CREATE FUNCTION bench.id(ms bigint, n bigint, salt int) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
     AS $$ SELECT (lpad(to_hex(ms), 12, '0') || '7' || lpad(to_hex(salt), 3, '0') || '8' || substr(md5(n::text || ':' || salt::text), 1, 15))::uuid $$`,
  `CREATE FUNCTION bench.department(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT bench.id(1000000000000 + n, n, 1) $$`,
  `CREATE FUNCTION bench.person(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT bench.id(1100000000000 + n, n, 2) $$`,
  `CREATE FUNCTION bench.location(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT bench.id(1200000000000 + n, n, 3) $$`,
];

/** How many departments are no leaves: the first ones. */
export const branchesOf = ({ second, third }) => 1 + second + third;

/** The departments without any below. */
export const leavesOf = (scale) => scale.departments - branchesOf(scale);

/** The person of a leaf, as SQL: leaf and which of its people, both from 0. */
export const personOfLeaf = (scale, leaf, which) => `(1 + (${leaf}) + ${leavesOf(scale)} * (${which}))`;

/** How many people each leaf has. */
export const peopleOfLeaf = (scale) => Math.floor(scale.people / leavesOf(scale));

const given = `ARRAY['Anna','Ben','Clara','David','Elif','Farid','Greta','Hugo','Ines','Jonas','Kira','Leon','Mei','Nora','Omar','Paula','Rosa','Sami','Tara','Wei']`;
const family = `ARRAY['Adler','Bauer','Chen','Demir','Engel','Fischer','Gruber','Huang','Ivanov','Jansen','Keller','Lang','Meyer','Novak','Otto','Peters','Quast','Richter','Sato','Wang']`;

/** The statements that make locations, departments with their tree, people, heads, receivers and coordinators. */
export function peopleStatements(scale) {
  const { second, third, departments, people, locations } = scale;
  const branches = branchesOf(scale);
  const leaves = leavesOf(scale);
  const parent = `CASE WHEN n = 1 THEN NULL WHEN n <= ${1 + second} THEN 1 WHEN n <= ${branches} THEN 2 + (n - 2 - ${second}) % ${second} ELSE 2 + ${second} + (n - ${branches} - 1) % ${third} END`;
  return [
    `INSERT INTO organization (name, time_zone, locales, default_locale, working_time, set_up_at)
     VALUES ('Bench', 'Europe/Berlin', ARRAY['en', 'zh-Hans', 'zh-Hant'], 'en',
       '{"week":[[["09:00","17:30"]],[["09:00","17:30"]],[["09:00","17:30"]],[["09:00","17:30"]],[["09:00","17:30"]],[],[]],"holidays":[]}', now())`,
    `INSERT INTO location (id, code, name, time_zone, search)
     SELECT bench.location(n), 'L' || n, 'Store ' || n, 'Europe/Berlin', to_tsvector('simple', 'store ' || n || ' l' || n) FROM generate_series(1, ${locations}) n`,
    `INSERT INTO department (id, code, name, parent_id, search)
     SELECT bench.department(n), 'D' || n, 'Department ' || n, bench.department(${parent}), to_tsvector('simple', 'department ' || n || ' d' || n)
     FROM generate_series(1, ${departments}) n`,
    `INSERT INTO department_ancestor (department_id, ancestor_id, depth)
     WITH RECURSIVE up AS (
       SELECT id AS department_id, id AS ancestor_id, 0 AS depth FROM department
       UNION ALL SELECT up.department_id, d.parent_id, up.depth + 1 FROM up JOIN department d ON d.id = up.ancestor_id WHERE d.parent_id IS NOT NULL
     ) SELECT * FROM up`,
    // Each leaf's first person heads it and manages the others; the first hundred after the leaves' people are the bench's own.
    `INSERT INTO person (id, number, name, job_title, department_id, location_id, manager_id, email, search)
     SELECT bench.person(n), (100000 + n)::text, name, 'Sales assistant', bench.department(${branches} + 1 + (n - 1) % ${leaves}), bench.location(1 + n % ${locations}),
       CASE WHEN n > ${leaves} THEN bench.person(1 + (n - 1) % ${leaves}) END, 'person' || n || '@bench.example', to_tsvector('simple', lower(name) || ' ' || (100000 + n))
     FROM generate_series(1, ${people}) n
     CROSS JOIN LATERAL (SELECT (${given})[1 + (n % 20)] || ' ' || (${family})[1 + ((n / 20) % 20)] AS name) names`,
    `UPDATE department d SET head_id = bench.person(CASE WHEN n > ${branches} THEN n - ${branches} ELSE n + ${leaves} END)
     FROM generate_series(1, ${departments}) n WHERE d.id = bench.department(n)`,
    // A quarter of the departments name receivers; for the others the head receives.
    `INSERT INTO department_receiver (department_id, person_id)
     SELECT bench.department(${branches} + 1 + leaf), bench.person(${personOfLeaf(scale, 'leaf', 'which')}) FROM generate_series(0, ${leaves - 1}, 4) leaf, generate_series(1, 2) which`,
    // Three coordinators for each department of the first three levels.
    `INSERT INTO role_grant (person_id, role, department_id, granted_at)
     SELECT bench.person(${2 * leaves} + 3 * n + which), 'coordinator', bench.department(n), now() FROM generate_series(1, ${branches}) n, generate_series(0, 2) which
     WHERE ${2 * leaves} + 3 * n + which <= ${people}`,
  ];
}
