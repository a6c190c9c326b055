import { departmentCard, locationCard, personCard } from '@app/people-api';
import { Moment, numberOf } from './moment.entity';
import { isAsked, standingsWithin, whoeverMay } from './moment.policy';
import { actionsFor } from './moment.states';
import { type Standing, standingNames } from './moment.standings';

/** What a moment is shown with besides its own columns; each costs a join, so only what is asked for is joined. */
export const momentParts = ['raiser', 'department', 'location', 'holder', 'openOffer', 'mergedInto', 'customer', 'viewerCan'] as const;

/** One of them. */
export type MomentPart = (typeof momentParts)[number];

const own = `m.id, m.number, m.what, m.severity, m.state, m.channel, m.raised_at AS "raisedAt", m.arrived_at AS "arrivedAt",
  m.first_accepted_at AS "firstAcceptedAt", m.resolved_at AS "resolvedAt", m.closed_at AS "closedAt", m.resolution, m.close_reason AS "closeReason",
  m.last_told_at AS "lastToldAt", m.promised_at AS "promisedAt", m.open_offer_id AS "openOfferId", m.version, m.origin = 'import' AS "broughtIn"`;

const card = (of: string, table: 'person' | 'department' | 'location', id: string): string => `(SELECT ${of} FROM ${table} c WHERE c.id = ${id})`;
const person = (id: string): string => card(personCard('c'), 'person', id);
const department = (id: string): string => card(departmentCard('c'), 'department', id);

/**
 * How each part is read: columns, and the joins behind them. Names come by subselects on a primary key: they cost what
 * joins cost to run, and a tenth of the planning, which tries joins in every order.
 */
const partsFor = (possible: ReadonlySet<Standing>): Record<MomentPart, { columns: string; joins: string }> => ({
  raiser: { columns: `${person('m.raiser_id')} AS raiser`, joins: '' },
  department: { columns: `${department('m.department_id')} AS department`, joins: '' },
  location: { columns: `${card(locationCard('c'), 'location', 'm.location_id')} AS location`, joins: '' },
  holder: { columns: `${person('m.holder_person_id')} AS "holderPerson", ${department('m.holder_department_id')} AS "holderDepartment", m.holder_since AS "holderSince"`, joins: '' },
  openOffer: {
    columns: `o.reason AS "offerReason", o.made_at AS "offerMadeAt", o.due_at AS "offerDueAt", ${person('o.from_person_id')} AS "offerFrom",
      ${department('o.to_department_id')} AS "offerToDepartment", ${person('o.to_person_id')} AS "offerToPerson",
      m.open_offer_id IS NOT NULL AND (${isAsked('m', 'v')}) IS TRUE AS "viewerMayAnswer"`,
    joins: 'LEFT JOIN offer o ON o.id = m.open_offer_id',
  },
  mergedInto: { columns: `m.merged_into_id AS "mergedIntoId", (SELECT mi.number FROM moment mi WHERE mi.id = m.merged_into_id) AS "mergedIntoNumber"`, joins: '' },
  customer: {
    columns: `mc.moment_id IS NOT NULL AS "hasCustomer", mc.name AS "customerName", mc.reference AS "customerReference", mc.contact AS "customerContact"`,
    joins: `LEFT JOIN moment_customer mc ON mc.moment_id = m.id AND ${whoeverMay('contact', possible)('m', 'v')}`,
  },
  viewerCan: { columns: `${standingsWithin(possible)('m', 'v')} AS standings`, joins: '' },
});
const everyStanding: ReadonlySet<Standing> = new Set(standingNames);

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
  mergedIntoNumber: string;
  hasCustomer: boolean;
  customerName: string | null;
  customerReference: string | null;
  customerContact: string | null;
  standings: Standing[];
}

/** The columns and joins for moments `m` seen by a viewer `v`, who can be no more to them than `possible`. */
export function momentSelect(wanted: readonly MomentPart[], possible = everyStanding): { columns: string; joins: string } {
  const parts = partsFor(possible);
  const chosen = wanted.map((part) => parts[part]);
  return { columns: [own, ...chosen.map(({ columns }) => columns)].join(',\n  '), joins: chosen.map(({ joins }) => joins).join('\n') };
}

/** Gives a row the shape of the API, in place: what is nested there is flat in SQL, where times stay times. */
export function momentOf(row: MomentRow, wanted: readonly MomentPart[], now: Date): Moment {
  row.number = numberOf(row.number);
  for (const part of wanted) shape[part]?.(row, now);
  return row;
}

const shape: Partial<Record<MomentPart, (row: MomentRow, now: Date) => void>> = {
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
  mergedInto: (row) => {
    row.mergedInto = row.mergedIntoId ? { id: row.mergedIntoId, number: numberOf(row.mergedIntoNumber) } : null;
  },
  customer: (row) => {
    row.customer = row.hasCustomer ? { name: row.customerName, reference: row.customerReference, contact: row.customerContact } : null;
  },
  viewerCan: (row, now) => {
    row.viewerCan = actionsFor({ state: row.state, standings: row.standings, offered: row.openOfferId !== null, closedAt: row.closedAt }, now);
  },
};
