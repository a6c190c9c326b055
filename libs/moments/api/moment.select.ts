import { departmentCard, locationCard, personCard } from '@app/people-api';
import { Moment, numberOf } from './moment.entity';
import { isAsked, readsContact, standingsOf } from './moment.policy';
import { actionsFor } from './moment.states';
import type { Standing } from './moment.standings';

/** What a moment is shown with besides its own columns; each costs a join, so only what is asked for is joined. */
export const momentParts = ['raiser', 'department', 'location', 'holder', 'openOffer', 'mergedInto', 'customer', 'viewerCan'] as const;

/** One of them. */
export type MomentPart = (typeof momentParts)[number];

const own = `m.id, m.number, m.what, m.severity, m.state, m.channel, m.raised_at AS "raisedAt", m.arrived_at AS "arrivedAt",
  m.first_accepted_at AS "firstAcceptedAt", m.resolved_at AS "resolvedAt", m.closed_at AS "closedAt", m.resolution, m.close_reason AS "closeReason",
  m.last_told_at AS "lastToldAt", m.promised_at AS "promisedAt", m.open_offer_id AS "openOfferId", m.version, m.origin = 'import' AS "broughtIn"`;

/** How each part is read: columns, and the joins behind them. Everything hangs on the primary key of something. */
const parts: Record<MomentPart, { columns: string; joins: string }> = {
  raiser: { columns: `${personCard('rp')} AS raiser`, joins: 'LEFT JOIN person rp ON rp.id = m.raiser_id' },
  department: { columns: `${departmentCard('md')} AS department`, joins: 'LEFT JOIN department md ON md.id = m.department_id' },
  location: { columns: `${locationCard('ml')} AS location`, joins: 'LEFT JOIN location ml ON ml.id = m.location_id' },
  holder: {
    columns: `${personCard('hp')} AS "holderPerson", ${departmentCard('hd')} AS "holderDepartment", m.holder_since AS "holderSince"`,
    joins: 'LEFT JOIN person hp ON hp.id = m.holder_person_id LEFT JOIN department hd ON hd.id = m.holder_department_id',
  },
  openOffer: {
    columns: `o.reason AS "offerReason", o.made_at AS "offerMadeAt", o.due_at AS "offerDueAt", ${personCard('fp')} AS "offerFrom",
      ${departmentCard('td')} AS "offerToDepartment", ${personCard('tp')} AS "offerToPerson", (${isAsked('m', 'v')}) IS TRUE AS "viewerMayAnswer"`,
    joins: `LEFT JOIN offer o ON o.id = m.open_offer_id LEFT JOIN person fp ON fp.id = o.from_person_id
      LEFT JOIN department td ON td.id = o.to_department_id LEFT JOIN person tp ON tp.id = o.to_person_id`,
  },
  mergedInto: { columns: `mi.id AS "mergedIntoId", mi.number AS "mergedIntoNumber"`, joins: 'LEFT JOIN moment mi ON mi.id = m.merged_into_id' },
  customer: {
    columns: `mc.moment_id IS NOT NULL AS "hasCustomer", mc.name AS "customerName", mc.reference AS "customerReference", mc.contact AS "customerContact"`,
    joins: `LEFT JOIN moment_customer mc ON mc.moment_id = m.id AND ${readsContact('m', 'v')}`,
  },
  viewerCan: { columns: `${standingsOf('m', 'v')} AS standings`, joins: '' },
};

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

/** The columns and joins for moments `m` seen by a viewer `v`. */
export function momentSelect(wanted: readonly MomentPart[]): { columns: string; joins: string } {
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
