import { coordinates, heads, receivesFor, standsInFor } from '@app/people-api';
import { type Predicate, allOf, anyOf } from '@app/shared-api';
import { type Standing, standingNames, standingsThat } from './moment.standings';
import { isOpen } from './moment.states';

/*
 * Every sentence is true of (m, v): a row of `moment` and a viewer. OFFSET 0 keeps each EXISTS what it says, one look
 * into an index per row, where PostgreSQL would otherwise read a whole table into a hash before it shows fifty rows.
 */

/** Whether an offer that is open now asks the department itself, and not one person of it. */
const isOfferedToDepartment: Predicate = (m) => `(${m}.offered_department_id IS NOT NULL AND ${m}.offered_person_id IS NULL)`;

/** Whether `m` came back with the offer `o`, which lapsed and was told above: whoever holds it now held it then, and nothing was offered since. */
export const lapsedLast = (m: string, o: string): string =>
  `(${o}.told_department_id IS NOT NULL AND ${o}.state = 'lapsed' AND ${o}.answered_at >= ${m}.holder_since
    AND NOT EXISTS (SELECT FROM offer l WHERE l.moment_id = ${m}.id AND (l.made_at, l.id) > (${o}.made_at, ${o}.id)))`;

const sentences: Record<Standing, Predicate> = {
  raiser: (m, v) => `${m}.raiser_id = ${v}.person_id`,

  mergedRaiser: (m, v) => `EXISTS (SELECT FROM moment g WHERE g.merged_into_id = ${m}.id AND g.raiser_id = ${v}.person_id OFFSET 0)`,

  holder: (m, v) => `${m}.holder_person_id = ${v}.person_id`,

  actsForHolder: (m, v) => `(${m}.holder_person_id IS NULL AND ${m}.holder_department_id IS NOT NULL AND ${receivesFor(`${m}.holder_department_id`, v)})`,

  headOfHolder: (m, v) => `(${m}.holder_department_id IS NOT NULL AND ${heads(`${m}.holder_department_id`, v)})`,

  responder: (m, v) => `EXISTS (SELECT FROM responder r WHERE r.moment_id = ${m}.id AND r.person_id = ${v}.person_id AND r.left_at IS NULL OFFSET 0)`,

  offeredPerson: (m, v) => `${m}.offered_person_id = ${v}.person_id`,

  receiver: allOf(isOfferedToDepartment, (m, v) => receivesFor(`${m}.offered_department_id`, v)),

  opener: allOf(
    isOfferedToDepartment,
    (m, v) => `${m}.offered_department_id = ${v}.department_id`,
    (m, v) => `EXISTS (SELECT FROM offer_reader r WHERE r.offer_id = ${m}.open_offer_id AND r.person_id = ${v}.person_id OFFSET 0)`,
  ),

  member: allOf(isOfferedToDepartment, (m, v) => `${m}.offered_department_id = ${v}.department_id`),

  aboveLapse: allOf(
    (m) => isOpen(m),
    (m, v) => `EXISTS (SELECT FROM offer o WHERE o.moment_id = ${m}.id AND ${lapsedLast(m, 'o')} AND ${receivesFor('o.told_department_id', v)} OFFSET 0)`,
  ),

  managerOfRaiser: (m, v) => `(${m}.raiser_id IS NOT NULL AND EXISTS (SELECT FROM person p WHERE p.id = ${m}.raiser_id AND p.manager_id = ${v}.person_id OFFSET 0))`,

  letGo: (m, v) => `(EXISTS (SELECT FROM holding h WHERE h.moment_id = ${m}.id AND h.person_id = ${v}.person_id OFFSET 0)
    OR EXISTS (SELECT FROM responder r WHERE r.moment_id = ${m}.id AND r.person_id = ${v}.person_id OFFSET 0))`,

  coordinator: (m, v) => coordinates(`ANY (ARRAY[${m}.department_id, ${m}.holder_department_id, ${m}.offered_department_id])`, v),

  standIn: (m, v) => `(${m}.state = 'raised' AND ${standsInFor(`${m}.department_id`, v)})`,

  programmeLead: (_m, v) => `${v}.is_programme_lead`,
};

// What the row itself answers is asked before what another table answers.
const cheapestFirst: readonly Standing[] = [
  'raiser',
  'holder',
  'offeredPerson',
  'programmeLead',
  'member',
  'coordinator',
  'opener',
  'receiver',
  'actsForHolder',
  'headOfHolder',
  'responder',
  'letGo',
  'mergedRaiser',
  'managerOfRaiser',
  'aboveLapse',
  'standIn',
];

type Sight = 'know' | 'read' | 'contact' | 'notes';

/**
 * Whoever may see that much. `possible` leaves out what this viewer cannot be to any moment, such as a receiver where
 * they receive for nothing: the answer is the same, and PostgreSQL has less to plan.
 */
export const whoeverMay = (sight: Sight, possible: ReadonlySet<Standing> = everyStanding): Predicate => {
  const granted = standingsThat(sight);
  const asked = cheapestFirst.filter((name) => granted.includes(name) && possible.has(name));
  return asked.length > 0 ? anyOf(...asked.map((name) => sentences[name])) : () => 'false';
};

const everyStanding: ReadonlySet<Standing> = new Set(standingNames);

/** Knows that the moment exists: its number, severity and state. */
export const knows: Predicate = whoeverMay('know');

/** Reads what happened, who holds it, what the customer was told, and its timeline. */
export const reads: Predicate = whoeverMay('read');

/** Has the customer's name, reference and contact. */
export const readsContact: Predicate = whoeverMay('contact');

/** Reads internal notes. */
export const readsNotes: Predicate = whoeverMay('notes');

/** Coordinates a department that it concerns: the one sentence that lists of a wide reach are driven by. */
export const coordinatesIt: Predicate = sentences.coordinator;

/** Takes up what nobody holds: coordinates where it was raised, or stands in for who would. */
export const takesUp: Predicate = anyOf(sentences.coordinator, sentences.standIn);

/** Stands in for the coordinators whom its department lacks. */
export const standsIn: Predicate = sentences.standIn;

/** Is asked by the open offer: may accept or decline it. */
export const isAsked: Predicate = anyOf(sentences.offeredPerson, sentences.member, sentences.receiver);

/** All that the viewer is to the moment, as an array of standings: what they may do follows from the table of states. */
export const standingsWithin = (possible: ReadonlySet<Standing>): Predicate => {
  const asked = standingNames.filter((name) => possible.has(name));
  return (m, v) => `array_remove(ARRAY[${asked.map((name) => `CASE WHEN ${sentences[name](m, v)} THEN '${name}' END`).join(',\n  ')}]::text[], NULL)`;
};

/** The same, of everything that there is to be. */
export const standingsOf: Predicate = standingsWithin(everyStanding);

/**
 * Whoever knew a moment until an entry took it away from their department, or from them: `e` has departmentIds and personIds;
 * or until somebody held it, or nobody will: `e` says that it was let go of as unheld.
 * They hear of that entry once more, so that their screens let go of it; it tells them nothing but the id that they had.
 */
export const knewBefore: Predicate = (e, v) =>
  `(${v}.person_id = ANY (${e}.person_ids)
    OR EXISTS (SELECT FROM unnest(${e}.department_ids) AS d(id)
      WHERE d.id = ${v}.department_id OR ${receivesFor('d.id', v)} OR ${heads('d.id', v)} OR ${coordinates('d.id', v)})
    OR (${e}.was_unheld AND EXISTS (SELECT FROM unnest(${e}.department_ids || ${e}.department_id) AS d(id) WHERE ${standsInFor('d.id', v)})))`;
