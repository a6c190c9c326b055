import { isUncoordinated, receivers } from '@app/people-api';
import type { Database } from '@app/shared-api';
import type { Bind } from './moment.filter';
import { coordinatesIt, lapsedLast, standsIn } from './moment.policy';
import type { Standing } from './moment.standings';
import { isOpen } from './moment.states';

/** More departments than this are not named one by one: the rows are read in order, and each is asked. */
const NARROW = 400;

/** How far a viewer reaches: it tells which indexes a list reads. What they may read the policy says. */
export interface Reach {
  personId: string;
  departmentId: string | null;
  readsEverything: boolean;
  /** The departments they coordinate, all below included; null where these are too many to name. */
  coordinated: string[] | null;
  receivesFor: string[];
  heads: string[];
  /** The departments for whose missing coordinators they stand in; null where these are too many to name. */
  standsInFor: string[] | null;
  manages: boolean;
}

const belowTheirs = (me: string): string =>
  `SELECT da.department_id FROM role_grant rg JOIN department_ancestor da ON da.ancestor_id = rg.department_id WHERE rg.person_id = ${me} AND rg.role = 'coordinator'`;

const theyStandIn = (me: string): string =>
  `SELECT DISTINCT da.department_id FROM department h JOIN department_ancestor da ON da.ancestor_id = h.id
   WHERE h.head_id = ${me} AND ${isUncoordinated('h.id')} AND ${isUncoordinated('da.department_id')}`;

const namedUpTo = (most: number, departments: string): string =>
  `SELECT CASE WHEN count(*) <= ${most} THEN COALESCE(array_agg(s.department_id), '{}') END FROM (${departments} LIMIT ${most + 1}) s`;

/** Asks once how far somebody reaches. */
export async function reachOf(db: Database, personId: string): Promise<Reach> {
  const [row] = await db.prepared<Omit<Reach, 'personId'>>(
    `SELECT p.department_id AS "departmentId", p.is_programme_lead AS "readsEverything",
       (${namedUpTo(NARROW, `SELECT DISTINCT b.department_id FROM (${belowTheirs('p.id')}) b`)}) AS coordinated,
       (${namedUpTo(NARROW, theyStandIn('p.id'))}) AS "standsInFor",
       ARRAY(SELECT rcv.department_id FROM ${receivers} rcv WHERE rcv.person_id = p.id) AS "receivesFor",
       ARRAY(SELECT d.id FROM department d WHERE d.head_id = p.id) AS heads,
       EXISTS (SELECT FROM person r WHERE r.manager_id = p.id) AS manages
     FROM person p WHERE p.id = $1 AND p.active`,
    [personId],
  );
  return { personId, ...(row ?? { departmentId: null, readsEverything: false, coordinated: [], standsInFor: [], receivesFor: [], heads: [], manages: false }) };
}

/** What a viewer of this reach can be to a moment at all. */
export function possibleStandings(reach: Reach): ReadonlySet<Standing> {
  const possible = new Set<Standing>(['raiser', 'mergedRaiser', 'holder', 'offeredPerson', 'responder', 'letGo']);
  const add = (can: unknown, ...standings: Standing[]): void => standings.forEach((standing) => can && possible.add(standing));
  add(reach.departmentId, 'member', 'opener');
  add(reach.readsEverything, 'programmeLead');
  add(reach.coordinated === null || reach.coordinated.length > 0, 'coordinator');
  add(reach.standsInFor === null || reach.standsInFor.length > 0, 'standIn');
  add(reach.receivesFor.length > 0, 'receiver', 'actsForHolder', 'aboveLapse');
  add(reach.heads.length > 0, 'headOfHolder');
  add(reach.manages, 'managerOfRaiser');
  return possible;
}

/**
 * The places where the moments lie that a viewer may read. Each is a condition over `m` that an index answers, and none
 * is wider than the policy, so that the first rows of all places together are the first rows of the page.
 * `all` says that every row will be read, and not only the first: then a set in memory beats a look per row.
 */
export function placesOf(reach: Reach, bind: Bind, reading: 'first' | 'all'): string[] {
  if (reach.readsEverything) return ['true'];
  const me = `${bind(reach.personId)}::uuid`;
  const any = (ids: string[]): string => `ANY (${bind(ids)}::uuid[])`;
  const isOffered = 'm.offer_due_at IS NOT NULL AND m.offered_person_id IS NULL';
  const places = [
    `m.raiser_id = ${me}`,
    `m.holder_person_id = ${me}`,
    `m.offered_person_id = ${me}`,
    `m.id IN (SELECT r.moment_id FROM responder r WHERE r.person_id = ${me} UNION ALL SELECT h.moment_id FROM holding h WHERE h.person_id = ${me}
      UNION ALL SELECT g.merged_into_id FROM moment g WHERE g.raiser_id = ${me} AND g.merged_into_id IS NOT NULL)`,
  ];
  if (reach.departmentId) {
    const opened = `EXISTS (SELECT FROM offer_reader r WHERE r.offer_id = m.open_offer_id AND r.person_id = ${me})`;
    places.push(`m.offered_department_id = ${bind(reach.departmentId)}::uuid AND ${isOffered} AND ${opened}`);
  }
  if (reach.receivesFor.length > 0) {
    const theirs = any(reach.receivesFor);
    places.push(`m.offered_department_id = ${theirs} AND ${isOffered}`, `m.holder_department_id = ${theirs} AND m.holder_person_id IS NULL`);
    places.push(`m.id IN (SELECT o.moment_id FROM offer o JOIN moment om ON om.id = o.moment_id WHERE o.told_department_id = ${theirs} AND ${isOpen('om')} AND ${lapsedLast('om', 'o')})`);
  }
  if (reach.heads.length > 0) places.push(`m.holder_department_id = ${any(reach.heads)}`);
  if (reach.manages) places.push(`m.raiser_id IN (SELECT r.id FROM person r WHERE r.manager_id = ${me})`);

  if (reach.standsInFor === null) places.push(reading === 'first' ? standsIn('m', 'v') : `m.state = 'raised' AND m.department_id IN (${theyStandIn(me)})`);
  else if (reach.standsInFor.length > 0) places.push(`m.state = 'raised' AND m.department_id = ${any(reach.standsInFor)}`);

  if (reach.coordinated === null && reading === 'first') places.push(coordinatesIt('m', 'v'));
  else if (reach.coordinated === null) places.push(`(${['department_id', 'holder_department_id', 'offered_department_id'].map((column) => `m.${column} IN (${belowTheirs(me)})`).join(' OR ')})`);
  else if (reach.coordinated.length > 0) {
    const theirs = any(reach.coordinated);
    places.push(`m.department_id = ${theirs}`, `m.holder_department_id = ${theirs}`, `m.offered_department_id = ${theirs}`);
  }
  return places;
}

/** The moments that are offered to a viewer `v`, to a department that they receive for, or to their own; as a FROM item with an id. */
export const offeredTo = `(
  SELECT m.id FROM moment m WHERE m.offered_person_id = v.person_id
  UNION SELECT m.id FROM moment m WHERE m.offered_department_id = v.department_id
  UNION SELECT m.id FROM ${receivers} rcv JOIN moment m ON m.offered_department_id = rcv.department_id WHERE rcv.person_id = v.person_id
)`;
