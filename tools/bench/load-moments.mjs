// Moments of three years with their customers, offers, holdings, and the ledger, made by the database from their numbers.
import { branchesOf, leavesOf, peopleOfLeaf, personOfLeaf } from './load-people.mjs';
import { phrases, rareWord, wordsOf } from './vocabulary.mjs';

const YEARS = 3;
const array = (texts) => `ARRAY[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(',')}]`;

/** A leaf by chance: a few have much, many have little, the first one the most. */
const leaf = (scale, salt) => `floor(${leavesOf(scale)} * power(bench.chance(n, ${salt}), 2.5))::bigint`;
const someone = (scale, leafName, salt) => `bench.person(${personOfLeaf(scale, leafName, `floor(${peopleOfLeaf(scale)} * bench.chance(n, ${salt}))::bigint`)})`;
const departmentOf = (scale, leafName) => `bench.department(${branchesOf(scale) + 1} + ${leafName})`;

/** The moment with a number, as everything else finds it: its times, its place, its people. */
function momentsView(scale) {
  const { moments: count, openShare } = scale;
  return `CREATE VIEW bench.m AS SELECT *,
      bench.id(ms, n, 7) AS id, bench.id(ms, n, 11) AS offer_id,
      ${departmentOf(scale, 'leaf')} AS department_id, ${departmentOf(scale, 'holder_leaf')} AS holder_department_id,
      ${someone(scale, 'leaf', 21)} AS raiser_id, ${someone(scale, 'holder_leaf', 22)} AS holder_id, ${someone(scale, 'leaf', 23)} AS first_holder_id,
      state IN ('accepted', 'resolved', 'closed') AS held,
      (state = 'closed' AND bench.chance(n, 5) < 0.5) OR (state = 'accepted' AND bench.chance(n, 5) < 0.4) AS offered,
      state = 'accepted' AND bench.chance(n, 5) < 0.25 AS waits,
      LEAST(raised_at + accept_seconds * interval '1 second', base) AS accepted_at, LEAST(raised_at + (accept_seconds + close_seconds) * interval '1 second', base) AS done_at
    FROM (SELECT n, base, (extract(epoch FROM raised_at) * 1000)::bigint AS ms, raised_at, ${leaf(scale, 31)} AS leaf,
        CASE WHEN bench.chance(n, 33) < 0.4 THEN ${leaf(scale, 31)} ELSE ${leaf(scale, 32)} END AS holder_leaf,
        CASE WHEN is_open THEN (CASE WHEN bench.chance(n, 2) < 0.3 THEN 'raised' WHEN bench.chance(n, 2) < 0.85 THEN 'accepted' ELSE 'resolved' END)
          WHEN bench.chance(n, 2) < 0.92 OR n = 1 THEN 'closed' WHEN bench.chance(n, 2) < 0.97 THEN 'withdrawn' ELSE 'merged' END AS state,
        (ARRAY[8, 4, 4, 2, 2, 2, 2, 1, 1, 1])[1 + floor(10 * bench.chance(n, 3))::int]::smallint AS severity,
        (ARRAY['in_person', 'in_person', 'phone', 'phone', 'email', 'chat', 'web', 'app', 'delivery', 'other'])[1 + floor(10 * bench.chance(n, 4))::int] AS channel,
        (60 * exp(7 * bench.chance(n, 8)))::int AS accept_seconds, (600 * exp(7 * bench.chance(n, 9)))::int AS close_seconds
      FROM (SELECT n, base, base - interval '${YEARS} years' * ((${count} - n)::float8 / ${count}) AS raised_at, n > ${count} * (1 - 2 * ${openShare}) AND bench.chance(n, 1) < 0.5 AS is_open
        FROM generate_series(1, ${count}) n, bench.clock) a) b`;
}

/** The words of a moment: which phrases it is made of. */
function textsView(scale) {
  const texts = phrases();
  const chosen = (part, salt) => {
    const pick = (name, source) => `(${array(texts[`${name}_${part}${source}`])})[1 + floor(${texts[`${name}_${part}`].length} * bench.chance(n, ${salt}))::int]`;
    return (source) => `CASE WHEN bench.chance(n, 40) < 0.25 THEN ${pick('chinese', source)} ELSE ${pick('english', source)} END`;
  };
  const parts = [chosen('openings', 41), chosen('details', 42), chosen('details', 43), chosen('endings', 44)];
  const rare = (text) => `CASE WHEN n % 5000 = 77 THEN '${text}' ELSE '' END`;
  return `CREATE VIEW bench.t AS SELECT n, ${parts.map((part) => part('')).join(` || ', ' || `)} || ${rare(` By the ${rareWord}.`)} AS what,
      ${parts.map((part) => part('_words')).join(` || ' ' || `)} || ${rare(` by the ${wordsOf(rareWord)}`)} AS words
    FROM generate_series(1, ${scale.moments}) n`;
}

/** The statements that make the moments and what belongs to them; notes and updates only of the newest tenth, which people look at. */
export function momentStatements(scale) {
  const newest = `n > ${Math.floor(scale.moments * 0.9)}`;
  const last = `(SELECT bench.id((extract(epoch FROM base - interval '${YEARS} years' * ((${scale.moments} - (m.n - 1))::float8 / ${scale.moments})) * 1000)::bigint, m.n - 1, 7) FROM bench.clock)`;
  return [
    momentsView(scale),
    textsView(scale),
    `INSERT INTO moment (id, number, what, severity, state, channel, raiser_id, department_id, location_id, holder_person_id, holder_department_id, holder_since,
       open_offer_id, offered_department_id, offer_due_at, raised_at, arrived_at, first_accepted_at, resolved_at, closed_at, resolution, customer_told, last_told_at,
       merged_into_id, search, reference_search, updated_at, version)
     SELECT m.id, 1000 + n, t.what, severity, state, channel, raiser_id, department_id, bench.location(1 + n % ${scale.locations}),
       CASE WHEN held THEN holder_id END, CASE WHEN held THEN holder_department_id END, CASE WHEN held THEN accepted_at END,
       CASE WHEN waits THEN offer_id END, CASE WHEN waits THEN department_id END, CASE WHEN waits THEN now() + interval '1 day' END,
       raised_at, raised_at, CASE WHEN held THEN accepted_at END, CASE WHEN state IN ('resolved', 'closed') THEN done_at END, CASE WHEN state IN ('closed', 'withdrawn', 'merged') THEN done_at END,
       CASE WHEN state IN ('resolved', 'closed') THEN 'Put right, and told so.' END, state = 'closed', CASE WHEN state = 'closed' THEN done_at END,
       CASE WHEN state = 'merged' THEN ${last} END, to_tsvector('simple', t.words),
       CASE WHEN bench.chance(n, 6) < 0.7 THEN to_tsvector('simple', 'r' || n) END, raised_at, 3
     FROM bench.m JOIN bench.t USING (n)`,
    `SELECT setval(pg_get_serial_sequence('moment', 'number'), ${1000 + scale.moments})`,
    `INSERT INTO moment_customer (moment_id, name, reference, contact)
     SELECT id, 'Customer ' || n, 'R' || n, '+49 30 ' || (1000000 + n) FROM bench.m WHERE bench.chance(n, 6) < 0.7`,
    `INSERT INTO offer (id, moment_id, from_person_id, from_department_id, to_department_id, reason, state, made_at, due_at, answered_at, answered_by)
     SELECT offer_id, id, CASE WHEN waits THEN holder_id ELSE first_holder_id END, CASE WHEN waits THEN holder_department_id ELSE department_id END,
       CASE WHEN waits THEN department_id ELSE holder_department_id END, 'Only you can book it back.', CASE WHEN waits THEN 'open' ELSE 'accepted' END,
       raised_at, CASE WHEN waits THEN now() + interval '1 day' ELSE accepted_at + interval '1 hour' END, CASE WHEN waits THEN NULL ELSE accepted_at END, CASE WHEN waits THEN NULL ELSE holder_id END
     FROM bench.m WHERE offered`,
    `INSERT INTO holding (id, moment_id, person_id, department_id, since, until, elapsed_seconds, working_seconds)
     SELECT bench.id(ms, n, 12), id, holder_id, holder_department_id, accepted_at, CASE WHEN state = 'closed' THEN done_at END,
       CASE WHEN state = 'closed' THEN close_seconds END, CASE WHEN state = 'closed' THEN close_seconds / 3 END FROM bench.m WHERE held`,
    `INSERT INTO customer_update (id, client_key, client_digest, moment_id, author_id, text, told_how, told_at)
     SELECT bench.id(ms, n, 13), bench.id(ms, n, 14), '', id, holder_id, 'We have found it, and put it right by tomorrow noon.', 'phone', accepted_at FROM bench.m WHERE held AND ${newest}`,
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
         CASE WHEN e = 1 THEN jsonb_build_object('severity', severity, 'channel', channel, 'departmentId', department_id, 'locationId', bench.location(1 + n % ${scale.locations}))
           WHEN NOT held THEN ${climb}
           WHEN e = 2 THEN jsonb_build_object('personId', first_holder_id, 'departmentId', department_id)
           WHEN e = 3 THEN jsonb_build_object('offerId', offer_id, 'fromPersonId', first_holder_id, 'fromDepartmentId', department_id, 'toDepartmentId', holder_department_id, 'dueAt', accepted_at)
             || CASE WHEN offered THEN jsonb_build_object('words', 'offer:' || offer_id) ELSE '{}' END
           WHEN e = 4 THEN jsonb_build_object('offerId', offer_id, 'fromPersonId', first_holder_id, 'fromDepartmentId', department_id, 'toDepartmentId', holder_department_id,
             'personId', holder_id, 'departmentId', holder_department_id, 'seconds', accept_seconds)
           WHEN ${newest} THEN jsonb_build_object('how', 'phone', 'words', 'update:' || bench.id(ms, n, 13)) ELSE jsonb_build_object('seconds', close_seconds) END AS data
       FROM bench.m CROSS JOIN generate_series(1, ${scale.entriesEach}) e) f`;
}
