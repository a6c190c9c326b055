import { ledgerKinds } from '@app/shared-api';

/**
 * What can happen to a moment. An entry carries ids and coded values only; words stand in the wing's tables
 * (`words` names the row: 'note:<id>'). What the figures and tellings need to know of the time of the entry is in it:
 * who held it then, and from whom to whom it went.
 *
 * `departmentIds` and `personIds`, where present, are those whom the change took it away from: they knew the moment
 * until then, so that a watching screen of theirs hears of it once more, and lets it go.
 */
export const momentEvents = ledgerKinds('moment', {
  /** severity, channel, departmentId, locationId */
  raised: { keepDays: 'forever', live: true },
  /** personId, departmentId: a coordinator holds it now */
  taken_up: { keepDays: 'forever', live: true },
  /** fields, and for coded ones `<field>From` and `<field>To`; words for the text */
  changed: { keepDays: 'forever', live: true },
  /** offerId, fromPersonId, fromDepartmentId, toDepartmentId, toPersonId, dueAt, words, personIds */
  offered: { keepDays: 'forever', live: true },
  /** offerId: somebody of the offered department read it */
  offer_opened: { keepDays: 'forever', live: true },
  /** offerId, fromPersonId, fromDepartmentId, toDepartmentId, personId, departmentId, seconds since it was offered */
  accepted: { keepDays: 'forever', live: true },
  /** as accepted, with words */
  declined: { keepDays: 'forever', live: true },
  /** as accepted, with aboveDepartmentId, whose receivers are told too */
  offer_lapsed: { keepDays: 'forever', live: true },
  /** as accepted */
  taken_back: { keepDays: 'forever', live: true },
  joined: { keepDays: 'forever', live: true },
  left: { keepDays: 'forever', live: true },
  /** words: an internal note */
  noted: { keepDays: 'forever', live: true },
  /** words: what the raiser added */
  added: { keepDays: 'forever', live: true },
  /** how, nextPromisedAt, words */
  customer_told: { keepDays: 'forever', live: true },
  /** words */
  resolved: { keepDays: 'forever', live: true },
  /** seconds since it was raised, customerTold, words where the customer was not told */
  closed: { keepDays: 'forever', live: true },
  /** stateTo, words */
  reopened: { keepDays: 'forever', live: true },
  /** words */
  withdrawn: { keepDays: 'forever', live: true },
  /** intoId, intoNumber, personIds */
  merged: { keepDays: 'forever', live: true },
  /** fromId, fromNumber: stands with the moment that stays */
  merged_here: { keepDays: 'forever', live: true },
  /** itemId: it happened there */
  tied: { keepDays: 'forever', live: true },
  /** itemId */
  untied: { keepDays: 'forever', live: true },
  /** itemId: the stage at which nobody leads */
  fell_into_gap: { keepDays: 'forever', live: true },
  /** level, departmentId: whose coordinators are told, or whose head stands in; null where there is neither, up to the root */
  nobody_took_it_up: { keepDays: 'forever', live: false },
  /** level 1: the holder is told; 2: their head */
  promise_overdue: { keepDays: 'forever', live: true },
  /** personId, departmentId: the department holds it meanwhile */
  holder_left: { keepDays: 'forever', live: true },
});
