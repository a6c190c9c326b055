import { departmentCard, locationCard, personCard } from '@app/people-api';
import { Moment, numberOf } from './moment.entity';
import { isAsked, standingsWithin, whoeverMay } from './moment.policy';
import { actionsFor } from './moment.states';
import type { Offer } from './offer.entity';
import { type Standing, standingNames } from './moment.standings';

const card = (of: string, table: 'person' | 'department' | 'location', id: string): string => `(SELECT ${of} FROM ${table} c WHERE c.id = ${id})`;
const person = (id: string): string => card(personCard('c'), 'person', id);
const department = (id: string): string => card(departmentCard('c'), 'department', id);

/** What a field takes from the statement: columns over `m`, and a join where it needs one. */
interface Taken {
  columns: string[];
  join?: string;
}
type Possible = ReadonlySet<Standing>;
const column =
  (...columns: string[]) =>
  (): Taken => ({ columns });

/** The offer `b` with which a moment `m` came back to whoever holds it: the last one, if it was declined or lapsed. */
export const cameBack = `LEFT JOIN LATERAL (
    SELECT l.* FROM offer l WHERE l.moment_id = m.id AND m.state = 'accepted' AND m.open_offer_id IS NULL ORDER BY l.made_at DESC, l.id DESC LIMIT 1
  ) b ON b.state IN ('declined', 'lapsed') AND b.answered_at >= m.holder_since`;

/**
 * How each field is read; only what is asked for is. Names come by subselects on a primary key: they cost what joins
 * cost to run, and a tenth of the planning, which tries joins in every order.
 */
const fields = {
  number: column('m.number'),
  what: column('m.what'),
  state: column('m.state'),
  channel: column('m.channel'),
  category: column('m.category'),
  arrivedAt: column('m.arrived_at AS "arrivedAt"'),
  firstAcceptedAt: column('m.first_accepted_at AS "firstAcceptedAt"'),
  resolvedAt: column('m.resolved_at AS "resolvedAt"'),
  closedAt: column('m.closed_at AS "closedAt"'),
  resolution: column('m.resolution'),
  closeReason: column('m.close_reason AS "closeReason"'),
  lastToldAt: column('m.last_told_at AS "lastToldAt"'),
  promisedAt: column('m.promised_at AS "promisedAt"'),
  version: column('m.version'),
  broughtIn: column(`m.origin = 'import' AS "broughtIn"`),
  raiser: column(`${person('m.raiser_id')} AS raiser`),
  department: column(`${department('m.department_id')} AS department`),
  location: column(`${card(locationCard('c'), 'location', 'm.location_id')} AS location`),
  holder: column(`${person('m.holder_person_id')} AS "holderPerson"`, `${department('m.holder_department_id')} AS "holderDepartment"`, 'm.holder_since AS "holderSince"'),
  mergedInto: column('m.merged_into_id AS "mergedIntoId"'),
  openOffer: () => ({
    columns: [
      'm.open_offer_id AS "openOfferId"',
      'o.reason AS "offerReason"',
      'o.made_at AS "offerMadeAt"',
      'o.due_at AS "offerDueAt"',
      `${person('o.from_person_id')} AS "offerFrom"`,
      `${department('o.to_department_id')} AS "offerToDepartment"`,
      `${person('o.to_person_id')} AS "offerToPerson"`,
      `m.open_offer_id IS NOT NULL AND (${isAsked('m', 'v')}) IS TRUE AS "viewerMayAnswer"`,
    ],
    join: 'LEFT JOIN offer o ON o.id = m.open_offer_id',
  }),
  cameBack: () => ({
    columns: [
      'b.id AS "backId"',
      'b.reason AS "backReason"',
      'b.state AS "backState"',
      'b.made_at AS "backMadeAt"',
      'b.due_at AS "backDueAt"',
      'b.answered_at AS "backAnsweredAt"',
      'b.answer_reason AS "backAnswerReason"',
      `${person('b.from_person_id')} AS "backFrom"`,
      `${department('b.to_department_id')} AS "backToDepartment"`,
      `${person('b.to_person_id')} AS "backToPerson"`,
      `${person('b.answered_by')} AS "backAnsweredBy"`,
    ],
    join: cameBack,
  }),
  customer: (possible: Possible) => ({
    columns: ['mc.moment_id IS NOT NULL AS "hasCustomer"', 'mc.name AS "customerName"', 'mc.reference AS "customerReference"', 'mc.contact AS "customerContact"'],
    join: `LEFT JOIN moment_customer mc ON mc.moment_id = m.id AND ${whoeverMay('contact', possible)('m', 'v')}`,
  }),
  viewerCan: (possible: Possible) => ({
    columns: ['m.state', 'm.closed_at AS "closedAt"', 'm.open_offer_id AS "openOfferId"', `${standingsWithin(possible)('m', 'v')} AS standings`],
  }),
} satisfies Record<string, (possible: Possible) => Taken>;

/** A field of a moment that comes with its row. */
export type MomentField = keyof typeof fields;

/** All of them. */
export const momentFields = Object.keys(fields) as MomentField[];

/** What sorts a list is always read, asked for or not. */
const always = ['m.id', 'm.severity', 'm.raised_at AS "raisedAt"'];
const everyStanding: Possible = new Set(standingNames);

/** A row as the statement returns it; what was not asked for is absent. */
export interface MomentRow extends Moment {
  holderPerson?: Moment['raiser'];
  holderDepartment?: Moment['department'];
  offerReason: string;
  offerMadeAt: Date;
  offerFrom: Moment['raiser'];
  offerToDepartment: Moment['department'];
  offerToPerson: Moment['raiser'];
  viewerMayAnswer: boolean;
  backId: string | null;
  backReason: string;
  backState: Offer['state'];
  backMadeAt: Date;
  backDueAt: Date;
  backAnsweredAt: Date | null;
  backAnswerReason: string | null;
  backFrom: Moment['raiser'];
  backToDepartment: Moment['department'];
  backToPerson: Moment['raiser'];
  backAnsweredBy: Moment['raiser'];
  hasCustomer: boolean;
  customerName: string | null;
  customerReference: string | null;
  customerContact: string | null;
  standings: Standing[];
}

/** The columns and joins for moments `m` seen by a viewer `v`, who can be no more to them than `possible`. */
export function momentSelect(wanted: readonly MomentField[], possible = everyStanding): { columns: string; joins: string } {
  const taken = wanted.map((field): Taken => fields[field](possible));
  return {
    columns: [...new Set([...always, ...taken.flatMap(({ columns }) => columns)])].join(',\n  '),
    joins: taken.flatMap(({ join }) => join ?? []).join('\n'),
  };
}

/** Gives a row the shape of the API, in place: what is nested there is flat in SQL, where times stay times. */
export function momentOf(row: MomentRow, wanted: readonly MomentField[], now: Date): Moment {
  for (const field of wanted) shape[field]?.(row, now);
  return row;
}

const shape: Partial<Record<MomentField, (row: MomentRow, now: Date) => void>> = {
  number: (row) => {
    row.number = numberOf(row.number);
  },
  holder: (row) => {
    const { holderPerson: person = null, holderDepartment: department = null, holderSince: since } = row;
    row.holder = person || department ? { person, department, since } : null;
  },
  openOffer: (row) => {
    row.openOffer = row.openOfferId
      ? ({
          id: row.openOfferId,
          from: row.offerFrom,
          toDepartment: row.offerToDepartment,
          toPerson: row.offerToPerson,
          reason: row.offerReason,
          state: 'open',
          madeAt: row.offerMadeAt,
          dueAt: row.offerDueAt,
          answeredAt: null,
          answeredBy: null,
          answerReason: null,
          viewerMayAnswer: row.viewerMayAnswer,
        } as Moment['openOffer'])
      : null;
  },
  cameBack: (row) => {
    row.cameBack = row.backId
      ? ({
          id: row.backId,
          from: row.backFrom,
          toDepartment: row.backToDepartment,
          toPerson: row.backToPerson,
          reason: row.backReason,
          state: row.backState,
          madeAt: row.backMadeAt,
          dueAt: row.backDueAt,
          answeredAt: row.backAnsweredAt,
          answeredBy: row.backAnsweredBy,
          answerReason: row.backAnswerReason,
          viewerMayAnswer: false,
        } as Moment['cameBack'])
      : null;
  },
  customer: (row) => {
    row.customer = row.hasCustomer ? { name: row.customerName, reference: row.customerReference, contact: row.customerContact } : null;
  },
  viewerCan: (row, now) => {
    row.viewerCan = actionsFor({ state: row.state, standings: row.standings, offered: row.openOfferId !== null, closedAt: row.closedAt }, now);
  },
};
