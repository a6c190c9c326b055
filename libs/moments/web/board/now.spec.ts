import { describe, expect, it } from '@jest/globals';
import { nowOf, type Now, type Standing } from './now';

const at = (time: string) => `2026-03-02T${time}:00.000Z`;
const now = Date.parse(at('10:00'));
const held: Standing['holder'] = { since: at('09:00'), person: { id: 'amara', name: 'Amara Osei', active: true }, department: { id: 'north', name: 'North' } };
const offer = { id: 'offer', madeAt: at('09:50'), dueAt: at('10:05'), viewerMayAnswer: false, toDepartment: { id: 'payments', name: 'Payments' }, toPerson: null };
const cameBack: Standing['cameBack'] = { id: 'offer', state: 'DECLINED', answeredAt: at('09:56'), toDepartment: { id: 'payments', name: 'Payments' }, toPerson: null };
const moment: Standing = { state: 'ACCEPTED', severity: 'MEDIUM', holder: held, openOffer: null, cameBack: null, lastToldAt: null, promisedAt: null, resolvedAt: null };

const cases: Array<[why: string, moment: Partial<Standing>, says: Now]> = [
  ['raised, nobody holds it', { state: 'RAISED', holder: null }, { says: 'no_one_holds_it' }],
  ['reopened after its holder left', { state: 'RAISED', holder: null, lastToldAt: at('09:10') }, { says: 'no_one_holds_it' }],
  ['held, nothing said, medium', {}, { says: 'not_told', pressing: false }],
  ['held, nothing said, critical', { severity: 'CRITICAL' }, { says: 'not_told', pressing: true }],
  ['held, nothing said, severity not known', { severity: null }, { says: 'not_told', pressing: false }],
  ['told', { lastToldAt: at('09:54') }, { says: 'told', at: at('09:54') }],
  ['told, a promise still to come', { lastToldAt: at('09:54'), promisedAt: at('10:10') }, { says: 'told', at: at('09:54') }],
  ['told, the promise due this second', { lastToldAt: at('09:54'), promisedAt: at('10:00') }, { says: 'promise_over', at: at('10:00') }],
  ['offered', { openOffer: offer, lastToldAt: at('09:54') }, { says: 'answer_due', at: at('10:05'), since: at('09:50'), yours: false }],
  ['offered to the viewer', { openOffer: { ...offer, viewerMayAnswer: true } }, { says: 'answer_due', at: at('10:05'), since: at('09:50'), yours: true }],
  ['offered, and a promise over: the customer comes first', { openOffer: offer, promisedAt: at('09:58') }, { says: 'promise_over', at: at('09:58') }],
  ['declined', { cameBack }, { says: 'came_back' }],
  ['lapsed, and told before that', { cameBack: { ...cameBack, state: 'LAPSED' }, lastToldAt: at('09:54') }, { says: 'came_back' }],
  ['declined, and the holder told the customer since', { cameBack, lastToldAt: at('09:57') }, { says: 'told', at: at('09:57') }],
  ['declined, and a promise over: the customer comes first', { cameBack, promisedAt: at('09:58') }, { says: 'promise_over', at: at('09:58') }],
  ['resolved, the customer does not know', { state: 'RESOLVED', resolvedAt: at('09:55'), lastToldAt: at('09:20') }, { says: 'tell_customer' }],
  ['resolved, never told', { state: 'RESOLVED', resolvedAt: at('09:55') }, { says: 'tell_customer' }],
  ['resolved and told', { state: 'RESOLVED', resolvedAt: at('09:55'), lastToldAt: at('09:57') }, { says: 'customer_told', at: at('09:57') }],
  ['brought in as resolved, without a time', { state: 'RESOLVED', resolvedAt: null, lastToldAt: at('09:57') }, { says: 'tell_customer' }],
  ['closed, whatever else it carries', { state: 'CLOSED', promisedAt: at('09:00'), openOffer: offer }, { says: 'over', state: 'CLOSED' }],
  ['withdrawn before anybody held it', { state: 'WITHDRAWN', holder: null }, { says: 'over', state: 'WITHDRAWN' }],
  ['merged', { state: 'MERGED' }, { says: 'over', state: 'MERGED' }],
];

describe('the one thing that matters now', () => {
  it.each(cases)('%s', (_why, differs, says) => {
    expect(nowOf({ ...moment, ...differs }, now)).toEqual(says);
  });
});
