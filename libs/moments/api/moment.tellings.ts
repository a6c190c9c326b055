import { isUncoordinated, receivers } from '@app/people-api';
import { Database, type EntryData, type LedgerEntry, Severity, severityWord, type Telling, Tells, type TellsProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { numberOf } from './moment.entity';
import { momentEvents } from './moment.events';
import { knows } from './moment.policy';

/** Who is meant by a rule. */
type Audience = 'raiser' | 'raisersOfMerged' | 'holder' | 'headOfHolder' | 'responders' | 'nearestCoordinators' | 'nearestStandIn' | 'administrators' | { coordinatorsOf: string } | { standInOf: string } | { receiversOf: string } | { person: string };

interface Rule {
  /** Names the words in the wing's web half. */
  kind: string;
  to: Audience[];
  /** Whether it interrupts: always, or when the moment is critical or high. */
  urgent?: 'always' | 'whenBad';
  when?: (data: EntryData) => boolean;
}

const E = momentEvents;

/** A new moment calls whoever can take it up; where there is nobody, up to the root, whoever can change that. */
const calls: Rule[] = [
  { kind: 'moments.raised', to: ['nearestCoordinators', 'nearestStandIn'], urgent: 'whenBad' },
  { kind: 'moments.nobody_to_take_up', to: ['administrators'], urgent: 'whenBad' },
];

/** Who is told when. The README shows the same table, and a spec checks that it does. */
export const tellingRules: Record<string, Rule[]> = {
  [E.raised]: calls,
  [E.taken_up]: [{ kind: 'moments.taken_up', to: ['raiser'] }],
  [E.offered]: [
    { kind: 'moments.offered', to: [{ person: 'toPersonId' }], urgent: 'always', when: ({ toPersonId }) => toPersonId !== null },
    { kind: 'moments.offered', to: [{ receiversOf: 'toDepartmentId' }], urgent: 'always', when: ({ toPersonId }) => toPersonId === null },
  ],
  [E.accepted]: [
    { kind: 'moments.accepted', to: ['raiser'] },
    { kind: 'moments.offer_accepted', to: [{ person: 'fromPersonId' }] },
  ],
  [E.declined]: [{ kind: 'moments.declined', to: ['holder', { person: 'fromPersonId' }], urgent: 'whenBad' }],
  [E.offer_lapsed]: [
    { kind: 'moments.lapsed', to: ['holder', { person: 'fromPersonId' }], urgent: 'whenBad' },
    { kind: 'moments.lapsed_below', to: [{ receiversOf: 'aboveDepartmentId' }], urgent: 'whenBad' },
  ],
  [E.joined]: [{ kind: 'moments.joined', to: ['holder'] }],
  [E.noted]: [{ kind: 'moments.noted', to: ['holder', 'responders'] }],
  [E.added]: [{ kind: 'moments.added', to: ['holder', 'responders'] }],
  [E.customer_told]: [{ kind: 'moments.customer_told', to: ['raiser', 'raisersOfMerged', 'holder'] }],
  [E.resolved]: [{ kind: 'moments.resolved', to: ['raiser', 'raisersOfMerged', 'holder', 'responders'] }],
  [E.closed]: [{ kind: 'moments.closed', to: ['raiser', 'raisersOfMerged', 'holder', 'responders'] }],
  [E.reopened]: [
    { kind: 'moments.reopened', to: ['raiser', 'raisersOfMerged', 'holder', 'responders'], urgent: 'whenBad' },
    ...calls.map((rule): Rule => ({ ...rule, when: ({ stateTo }) => stateTo === 'raised' })),
  ],
  [E.merged]: [{ kind: 'moments.merged', to: ['raiser', 'holder', 'responders'] }],
  [E.nobody_took_it_up]: [
    { kind: 'moments.nobody_took_it_up', to: [{ coordinatorsOf: 'departmentId' }, { standInOf: 'departmentId' }], urgent: 'always' },
    { kind: 'moments.nobody_to_take_up', to: ['administrators'], urgent: 'always' },
  ],
  [E.promise_overdue]: [
    { kind: 'moments.promise_overdue', to: ['holder'], urgent: 'always', when: ({ level }) => level === 1 },
    { kind: 'moments.promise_overdue_below', to: ['headOfHolder'], urgent: 'always', when: ({ level }) => level === 2 },
  ],
  [E.holder_left]: [{ kind: 'moments.holder_left', to: ['holder'], urgent: 'whenBad' }],
};

/** One question to the database: whom does this mean? */
interface Asked {
  entryId: string;
  momentId: string;
  actorId: string | null;
  kind: string;
  urgent: 'always' | 'whenBad' | null;
  audience: string;
  departmentId: string | null;
  personId: string | null;
  offeredTo: string | null;
}

interface Answer {
  entryId: string;
  momentId: string;
  kind: string;
  audience: string;
  placeId: string | null;
  place: string | null;
  urgent: Asked['urgent'];
  personId: string;
  number: string;
  severity: Severity | null;
  actor: string | null;
  department: string | null;
}

/** Says whom the entries of a batch tell: never whoever did it, and nobody who may not know the moment. */
@Injectable()
@Tells({ wing: 'moments' })
export class MomentTellings implements TellsProvider {
  constructor(private readonly db: Database) {}

  async tell(entries: LedgerEntry[]): Promise<Telling[]> {
    const asked = entries.flatMap(asksOf);
    if (asked.length === 0) return [];
    const answers = await this.db.prepared<Answer>(whomItMeans, [JSON.stringify(asked)]);
    return answers.map((answer) => ({
      entryId: answer.entryId,
      personId: answer.personId,
      kind: answer.kind,
      ...subjectOf(answer),
      urgent: answer.urgent === 'always' || (answer.urgent === 'whenBad' && (answer.severity ?? Severity.LOW) >= Severity.HIGH),
    }));
  }
}

function asksOf({ id, kind, subjectId, actorId, data, quiet }: LedgerEntry): Asked[] {
  if (quiet) return [];
  const idIn = (key: string): string | null => (typeof data[key] === 'string' ? data[key] : null);
  const offeredTo = idIn('toDepartmentId') ?? idIn('departmentId');
  return (tellingRules[kind] ?? [])
    .filter(({ when }) => when?.(data) ?? true)
    .flatMap(({ kind: telling, to, urgent = null }) =>
      to.map((audience) => {
        const asked = { entryId: id, momentId: subjectId, actorId, kind: telling, urgent, offeredTo, departmentId: null, personId: null };
        if (typeof audience === 'string') return { ...asked, audience };
        if ('person' in audience) return { ...asked, audience: 'person', personId: idIn(audience.person) };
        const [[name, key]] = Object.entries(audience) as [[string, string]];
        return { ...asked, audience: name, departmentId: idIn(key) };
      }),
    );
}

/** The one organization has no id of its own. */
const theOrganization = { subjectType: 'organization', subjectId: '00000000-0000-0000-0000-000000000000' };

/** An administrator, as such, learns nothing of the moment: only which department has nobody, or that there is none. */
function subjectOf({ audience, placeId, place, ...answer }: Answer): Pick<Telling, 'subjectType' | 'subjectId' | 'values'> {
  if (audience !== 'administrators') return { subjectType: 'moment', subjectId: answer.momentId, values: valuesOf(answer) };
  return placeId && place ? { subjectType: 'department', subjectId: placeId, values: { department: place } } : { ...theOrganization, values: {} };
}

/** Everything in words; nothing that somebody wrote: those words stay where they can be corrected. */
function valuesOf({ number, severity, actor, department }: Pick<Answer, 'number' | 'severity' | 'actor' | 'department'>): Record<string, string> {
  const values = { number: numberOf(number), severity: severityWord(severity), actor, department };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}

const receiversOf = (department: string): string => `SELECT rcv.person_id FROM ${receivers} rcv WHERE rcv.department_id = ${department}`;
const coordinatorsOf = (department: string): string => `SELECT rg.person_id FROM role_grant rg WHERE rg.department_id = ${department} AND rg.role = 'coordinator'`;

/** Who heads the moment's department, and those above. */
const headsUpwards = `SELECT hp.id AS person_id FROM department_ancestor da JOIN department d ON d.id = da.ancestor_id JOIN person hp ON hp.id = d.head_id AND hp.active
      WHERE da.department_id = m.department_id`;

/** The people of each audience, over a question `a` and its moment `m`. */
const people: Record<string, string> = {
  person: `SELECT a."personId"`,
  raiser: `SELECT m.raiser_id`,
  raisersOfMerged: `SELECT g.raiser_id FROM moment g WHERE g.merged_into_id = m.id AND g.raiser_id IS NOT NULL`,
  holder: `SELECT m.holder_person_id WHERE m.holder_person_id IS NOT NULL UNION ALL SELECT r.person_id FROM (${receiversOf('m.holder_department_id')}) r WHERE m.holder_person_id IS NULL`,
  headOfHolder: `SELECT d.head_id FROM department d WHERE d.id = m.holder_department_id`,
  responders: `SELECT r.person_id FROM responder r WHERE r.moment_id = m.id AND r.left_at IS NULL`,
  receiversOf: receiversOf('a."departmentId"'),
  coordinatorsOf: coordinatorsOf('a."departmentId"'),
  standInOf: `SELECT d.head_id FROM department d WHERE d.id = a."departmentId" AND ${isUncoordinated('m.department_id')}`,
  nearestCoordinators: `SELECT c.person_id FROM (
      SELECT da.ancestor_id FROM department_ancestor da WHERE da.department_id = m.department_id AND EXISTS (
        SELECT FROM role_grant rg JOIN person cp ON cp.id = rg.person_id AND cp.active WHERE rg.department_id = da.ancestor_id AND rg.role = 'coordinator'
      ) ORDER BY da.depth LIMIT 1) near CROSS JOIN LATERAL (${coordinatorsOf('near.ancestor_id')}) c`,
  nearestStandIn: `SELECT h.person_id FROM (${headsUpwards} ORDER BY da.depth LIMIT 1) h WHERE ${isUncoordinated('m.department_id')}`,
  administrators: `SELECT p.id FROM person p WHERE p.is_administrator AND m.state = 'raised' AND NOT EXISTS (${headsUpwards}) AND ${isUncoordinated('m.department_id')}`,
};

const whomItMeans = `
  WITH asked AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS a("entryId" bigint, "momentId" uuid, "actorId" uuid, kind text, urgent text, audience text,
      "departmentId" uuid, "personId" uuid, "offeredTo" uuid)
  ), meant AS MATERIALIZED (
    ${Object.entries(people)
      .map(([audience, who]) => `SELECT a.*, w.person_id FROM asked a JOIN moment m ON m.id = a."momentId" CROSS JOIN LATERAL (${who}) AS w(person_id) WHERE a.audience = '${audience}'`)
      .join('\n    UNION ALL ')}
  )
  SELECT DISTINCT ON (w."entryId", w.kind, w.person_id) w."entryId"::text, w."momentId", w.kind, w.audience, w.urgent, w.person_id AS "personId",
    m.department_id AS "placeId", place.name::text AS place, m.number, m.severity, actor.name::text AS actor, d.name::text AS department
  FROM meant w JOIN moment m ON m.id = w."momentId"
  JOIN (SELECT id AS person_id, department_id, is_programme_lead FROM person WHERE active) v ON v.person_id = w.person_id
  LEFT JOIN person actor ON actor.id = w."actorId" LEFT JOIN department d ON d.id = w."offeredTo"
  LEFT JOIN department place ON place.id = m.department_id
  WHERE w.person_id IS DISTINCT FROM w."actorId" AND (w.audience = 'administrators' OR ${knows('m', 'v')})
  ORDER BY w."entryId", w.kind, w.person_id`;
