// Moments of three years with their customers, offers, holdings, and the ledger, made by the database from their numbers.
import { branchesOf, leavesOf, peopleOfLeaf, personOfLeaf } from './load-people.mjs';
import { phrases, rareWord, wordsOf } from './vocabulary.mjs';

const YEARS = 3;
const array = (texts) => `ARRAY[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(',')}]`;

/** A leaf by chance: a few have much, many have little, the first one the most. */
const chance = (salt, of = 'n') => `bench.chance(${of}, ${salt})`;
const leaf = (scale, salt) => `floor(${leavesOf(scale)} * power(${chance(salt)}, 2.5))::bigint`;
const someone = (scale, leafName, by) => personOfLeaf(scale, leafName, `floor(${peopleOfLeaf(scale)} * ${by})::bigint`);

/** The moment with a number, as everything else finds it: its times, its place, its people. Made once, in steps, since each expression would be computed wherever its name stands. */
function momentsTable(scale) {
  const { moments: count, openShare } = scale;
  return `CREATE UNLOGGED TABLE bench.m AS
    SELECT n, ms, raised_at, state, severity, channel, accept_seconds, close_seconds, held, offered, state = 'accepted' AND c5 < 0.25 AS waits, c6 < 0.7 AS has_customer,
      accepted_at, LEAST(accepted_at + close_seconds * interval '1 second', base) AS done_at,
      bench.id(ms, n, 7) AS id, bench.id(ms, n, 11) AS offer_id, bench.id(ms, n, 13) AS update_id,
      bench.department(department_n) AS department_id, bench.department(holder_department_n) AS holder_department_id, bench.location(location_n) AS location_id,
      bench.person(raiser_n) AS raiser_id, bench.person(holder_n) AS holder_id, bench.person(first_holder_n) AS first_holder_id
    FROM (SELECT *, (extract(epoch FROM raised_at) * 1000)::bigint AS ms, state IN ('accepted', 'resolved', 'closed') AS held,
        (state = 'closed' AND c5 < 0.5) OR (state = 'accepted' AND c5 < 0.4) AS offered, LEAST(raised_at + accept_seconds * interval '1 second', base) AS accepted_at,
        ${branchesOf(scale) + 1} + leaf AS department_n, ${branchesOf(scale) + 1} + holder_leaf AS holder_department_n, 1 + n % ${scale.locations} AS location_n,
        ${someone(scale, 'leaf', 'c21')} AS raiser_n, ${someone(scale, 'holder_leaf', 'c22')} AS holder_n, ${someone(scale, 'leaf', 'c23')} AS first_holder_n
      FROM (SELECT *, CASE WHEN c33 < 0.4 THEN leaf ELSE other_leaf END AS holder_leaf,
          CASE WHEN is_open THEN (CASE WHEN c2 < 0.3 THEN 'raised' WHEN c2 < 0.85 THEN 'accepted' ELSE 'resolved' END)
            WHEN c2 < 0.92 OR n = 1 THEN 'closed' WHEN c2 < 0.97 THEN 'withdrawn' ELSE 'merged' END AS state
        FROM (SELECT n, base, base - interval '${YEARS} years' * ((${count} - n)::float8 / ${count}) AS raised_at, n > ${count} * (1 - 2 * ${openShare}) AND ${chance(1)} < 0.5 AS is_open,
            ${leaf(scale, 31)} AS leaf, ${leaf(scale, 32)} AS other_leaf, ${[2, 5, 6, 21, 22, 23, 33].map((salt) => `${chance(salt)} AS c${salt}`).join(', ')},
            (ARRAY[8, 4, 4, 2, 2, 2, 2, 1, 1, 1])[1 + floor(10 * ${chance(3)})::int]::smallint AS severity,
            (ARRAY['in_person', 'in_person', 'phone', 'phone', 'email', 'chat', 'web', 'app', 'delivery', 'other'])[1 + floor(10 * ${chance(4)})::int] AS channel,
            (60 * exp(7 * ${chance(8)}))::int AS accept_seconds, (600 * exp(7 * ${chance(9)}))::int AS close_seconds
          FROM generate_series(1, ${count}::bigint) n, bench.clock OFFSET 0) a OFFSET 0) b OFFSET 0) c`;
}

/** The words of a moment: of which phrases it is made, as people read it and as they are found. */
function textsOf() {
  const texts = phrases();
  const pick = (part, of, source) => {
    const from = (name) => `(${array(texts[`${name}_${part}${source}`])})[1 + floor(${texts[`${name}_${part}`].length} * ${of})::int]`;
    return `CASE WHEN t.chinese THEN ${from('chinese')} ELSE ${from('english')} END`;
  };
  const said = (source, between) => [['openings', 't.a'], ['details', 't.b'], ['details', 't.c'], ['endings', 't.d']].map(([part, of]) => pick(part, of, source)).join(` || '${between}' || `);
  const rare = (text) => `CASE WHEN m.n % 5000 = 77 THEN '${text}' ELSE '' END`;
  return {
    what: `${said('', ', ')} || ${rare(` By the ${rareWord}.`)}`,
    words: `${said('_words', ' ')} || ${rare(` by the ${wordsOf(rareWord)}`)}`,
  };
}

/** The statements that make the moments and what belongs to them; notes and updates only of the newest tenth, which people look at. */
export function momentStatements(scale) {
  const newest = `n > ${Math.floor(scale.moments * 0.9)}`;
  const { what, words } = textsOf();
  const chosen = `CROSS JOIN LATERAL (SELECT ${chance(40, 'm.n')} < 0.25 AS chinese, ${['a', 'b', 'c', 'd'].map((name, i) => `${chance(41 + i, 'm.n')} AS ${name}`).join(', ')} OFFSET 0) t`;
  return [
    momentsTable(scale),
    `INSERT INTO moment (id, number, what, severity, state, channel, raiser_id, department_id, location_id, holder_person_id, holder_department_id, holder_since,
       open_offer_id, offered_department_id, offer_due_at, raised_at, arrived_at, first_accepted_at, resolved_at, closed_at, resolution, customer_told, last_told_at,
       merged_into_id, search, reference_search, updated_at, version)
     SELECT m.id, 1000 + m.n, ${what}, m.severity, m.state, m.channel, m.raiser_id, m.department_id, m.location_id,
       CASE WHEN m.held THEN m.holder_id END, CASE WHEN m.held THEN m.holder_department_id END, CASE WHEN m.held THEN m.accepted_at END,
       CASE WHEN m.waits THEN m.offer_id END, CASE WHEN m.waits THEN m.department_id END, CASE WHEN m.waits THEN now() + interval '1 day' END,
       m.raised_at, m.raised_at, CASE WHEN m.held THEN m.accepted_at END, CASE WHEN m.state IN ('resolved', 'closed') THEN m.done_at END, CASE WHEN m.state IN ('closed', 'withdrawn', 'merged') THEN m.done_at END,
       CASE WHEN m.state IN ('resolved', 'closed') THEN 'Put right, and told so.' END, m.state = 'closed', CASE WHEN m.state = 'closed' THEN m.done_at END,
       before.id, to_tsvector('simple', ${words}),
       CASE WHEN m.has_customer THEN to_tsvector('simple', 'r' || m.n) END, m.raised_at, 3
     FROM bench.m m LEFT JOIN bench.m before ON m.state = 'merged' AND before.n = m.n - 1 ${chosen}`,
    `SELECT setval(pg_get_serial_sequence('moment', 'number'), ${1000 + scale.moments})`,
    `INSERT INTO moment_customer (moment_id, name, reference, contact)
     SELECT id, 'Customer ' || n, 'R' || n, '+49 30 ' || (1000000 + n) FROM bench.m WHERE has_customer`,
    `INSERT INTO offer (id, moment_id, from_person_id, from_department_id, to_department_id, reason, state, made_at, due_at, answered_at, answered_by)
     SELECT offer_id, id, CASE WHEN waits THEN holder_id ELSE first_holder_id END, CASE WHEN waits THEN holder_department_id ELSE department_id END,
       CASE WHEN waits THEN department_id ELSE holder_department_id END, 'Only you can book it back.', CASE WHEN waits THEN 'open' ELSE 'accepted' END,
       raised_at, CASE WHEN waits THEN now() + interval '1 day' ELSE accepted_at + interval '1 hour' END, CASE WHEN waits THEN NULL ELSE accepted_at END, CASE WHEN waits THEN NULL ELSE holder_id END
     FROM bench.m WHERE offered`,
    `INSERT INTO holding (id, moment_id, person_id, department_id, since, until, elapsed_seconds, working_seconds)
     SELECT bench.id(ms, n, 12), id, holder_id, holder_department_id, accepted_at, CASE WHEN state = 'closed' THEN done_at END,
       CASE WHEN state = 'closed' THEN close_seconds END, CASE WHEN state = 'closed' THEN close_seconds / 3 END FROM bench.m WHERE held`,
    `INSERT INTO customer_update (id, client_key, client_digest, moment_id, author_id, text, told_how, told_at)
     SELECT update_id, bench.id(ms, n, 14), '', id, holder_id, 'We have found it, and put it right by tomorrow noon.', 'phone', accepted_at FROM bench.m WHERE held AND ${newest}`,
    `INSERT INTO note (id, client_key, client_digest, moment_id, author_id, kind, text, at)
     SELECT bench.id(ms, n, 15), bench.id(ms, n, 16), '', id, holder_id, 'note', 'The warehouse has looked: it stands in row 12.', accepted_at FROM bench.m WHERE held AND ${newest} AND bench.chance(n, 10) < 0.5`,
    ledger(scale, newest),
  ];
}

/** Five entries a moment: what a moment of its state has behind it. */
function ledger(scale, newest) {
  const climb = `jsonb_build_object('level', e - 1, 'departmentId', department_id)`;
  return `INSERT INTO ledger_entry (occurred_at, recorded_at, kind, subject_type, subject_id, actor_id, origin, data)
     SELECT at, at, 'moment.' || kind, 'moment', id, actor, CASE WHEN actor IS NULL THEN 'engine' ELSE 'person' END, data
     FROM (SELECT n, id, e, raised_at + (e - 1) * (accepted_at - raised_at) / 3 AS at,
         CASE WHEN e = 1 THEN 'raised' WHEN NOT held AND (e < 5 OR state = 'raised') THEN 'nobody_took_it_up'
           WHEN e = 2 THEN 'taken_up' WHEN e = 3 THEN 'offered' WHEN e = 4 THEN 'accepted' WHEN state = 'accepted' THEN 'customer_told' ELSE state END AS kind,
         CASE WHEN e = 1 THEN raiser_id WHEN NOT held AND e < 5 THEN NULL WHEN e = 2 OR e = 3 THEN first_holder_id WHEN NOT held THEN raiser_id ELSE holder_id END AS actor,
         CASE WHEN e = 1 THEN jsonb_build_object('severity', severity, 'channel', channel, 'departmentId', department_id, 'locationId', location_id)
           WHEN NOT held THEN ${climb}
           WHEN e = 2 THEN jsonb_build_object('personId', first_holder_id, 'departmentId', department_id)
           WHEN e = 3 THEN jsonb_build_object('offerId', offer_id, 'fromPersonId', first_holder_id, 'fromDepartmentId', department_id, 'toDepartmentId', holder_department_id, 'dueAt', accepted_at)
             || CASE WHEN offered THEN jsonb_build_object('words', 'offer:' || offer_id) ELSE '{}' END
           WHEN e = 4 THEN jsonb_build_object('offerId', offer_id, 'fromPersonId', first_holder_id, 'fromDepartmentId', department_id, 'toDepartmentId', holder_department_id,
             'personId', holder_id, 'departmentId', holder_department_id, 'seconds', accept_seconds)
           WHEN ${newest} THEN jsonb_build_object('how', 'phone', 'words', 'update:' || update_id) ELSE jsonb_build_object('seconds', close_seconds) END AS data
       FROM bench.m CROSS JOIN generate_series(1, ${scale.entriesEach}) e) f`;
}
