import { describe, expect, it } from '@jest/globals';
import type { MomentAction } from '../moments.generated';
import { nextStep } from './next-step';

type Asked = Parameters<typeof nextStep>[0];
const at = (time: string) => `2026-03-02T${time}:00.000Z`;
const now = Date.parse(at('10:00'));
const working: MomentAction[] = ['CHANGE', 'OFFER', 'NOTE', 'TELL_CUSTOMER', 'RESOLVE', 'MERGE'];
const offered: MomentAction[] = ['CHANGE', 'TAKE_BACK', 'NOTE', 'TELL_CUSTOMER', 'RESOLVE', 'MERGE'];
const holder: Asked['holder'] = { since: at('09:00'), person: { id: 'amara', name: 'Amara', active: true }, department: null };
const openOffer: Asked['openOffer'] = { id: 'o', madeAt: at('09:50'), dueAt: at('10:05'), viewerMayAnswer: false, toDepartment: null, toPerson: null, reason: '', from: null };
const moment: Asked = { state: 'ACCEPTED', viewerCan: working, lastToldAt: null, resolvedAt: null, promisedAt: null, openOffer: null, cameBack: null, holder };
const cameBack: Asked['cameBack'] = { id: 'o', state: 'DECLINED', answeredAt: at('09:55'), toDepartment: null, toPerson: null, answerReason: null };

const cases: Array<[why: string, moment: Partial<Asked>, main: string | null, beside: string | null]> = [
  ['nobody holds it, a coordinator looks', { state: 'RAISED', holder: null, viewerCan: ['TAKE_UP', 'CHANGE', 'OFFER', 'NOTE', 'TELL_CUSTOMER', 'RESOLVE', 'MERGE'] }, 'take_up', 'offer'],
  ['nobody holds it, its raiser looks', { state: 'RAISED', holder: null, viewerCan: ['WITHDRAW', 'ADD'] }, 'add', 'withdraw'],
  ['asked, and not opened yet', { viewerCan: ['OPEN_OFFER', 'ACCEPT', 'DECLINE'], openOffer }, 'accept', 'decline'],
  ['held, the customer knows nothing', {}, 'tell', 'offer'],
  ['told before the present holder had it', { lastToldAt: at('08:30') }, 'tell', 'offer'],
  ['told by the present holder', { lastToldAt: at('09:30') }, 'resolve', 'tell'],
  ['told, and the promised word is late', { lastToldAt: at('09:30'), promisedAt: at('09:55') }, 'tell', 'offer'],
  ['offered: the customer is told meanwhile', { lastToldAt: at('09:30'), openOffer, viewerCan: offered }, 'tell', 'offer'],
  ['declined: it is offered to another', { lastToldAt: at('09:30'), cameBack }, 'offer', 'tell'],
  ['lapsed, and the promised word is late', { lastToldAt: at('09:30'), promisedAt: at('09:55'), cameBack: { ...cameBack, state: 'LAPSED' } }, 'tell', 'offer'],
  ['resolved, the customer does not know', { state: 'RESOLVED', resolvedAt: at('09:40'), lastToldAt: at('09:30'), viewerCan: ['CHANGE', 'NOTE', 'TELL_CUSTOMER', 'CLOSE', 'REOPEN'] }, 'tell', 'close'],
  ['resolved and told', { state: 'RESOLVED', resolvedAt: at('09:40'), lastToldAt: at('09:45'), viewerCan: ['CHANGE', 'NOTE', 'TELL_CUSTOMER', 'CLOSE', 'REOPEN'] }, 'close', 'reopen'],
  ['closed, and it may be opened again', { state: 'CLOSED', viewerCan: ['NOTE', 'REOPEN'] }, null, 'reopen'],
  ['closed, its raiser adds something', { state: 'CLOSED', viewerCan: ['ADD'] }, 'add', null],
  ['somebody who only reads', { viewerCan: [] }, null, null],
  ['a responder', { viewerCan: ['LEAVE', 'NOTE', 'CHANGE', 'TELL_CUSTOMER', 'RESOLVE'] }, 'tell', 'resolve'],
];

describe('the next step', () => {
  it.each(cases)('%s', (_why, differs, main, beside) => {
    const step = nextStep({ ...moment, ...differs }, now);
    expect([step.main, step.beside]).toEqual([main, beside]);
  });

  it('offers all else in the menu, and nothing twice', () => {
    const { main, beside, others } = nextStep(moment, now);
    expect(others).toEqual(['note', 'resolve', 'change', 'merge']);
    expect(new Set([main, beside, ...others]).size).toBe(6);
  });

  it('lets what is offered be offered to another, and taken back', () => {
    expect(nextStep({ ...moment, openOffer, viewerCan: offered }, now).others).toContain('take_back');
  });
});
