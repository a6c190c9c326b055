import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aRow, onStage } from '../testing';
import { NowPill } from './now-pill';

const at = (time: string) => `2026-03-02T${time}.000Z`;
const offer = { id: 'offer', madeAt: at('09:50:00'), dueAt: at('10:04:12'), viewerMayAnswer: false, toDepartment: { id: 'payments', name: 'Payments' }, toPerson: null };
const held = aRow(1).holder;

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(at('10:00:00')), advanceTimers: true });
});
afterEach(() => {
  jest.useRealTimers();
});

const cases: Array<[says: string, differs: Parameters<typeof aRow>[1]]> = [
  ['no one holds it', { state: 'RAISED', holder: null }],
  ['04:12 left', { openOffer: offer }],
  ['02:00 over', { openOffer: { ...offer, dueAt: at('09:58:00') } }],
  ['back with you', { cameBack: { id: 'offer', state: 'DECLINED', answeredAt: at('09:50:00'), toDepartment: null, toPerson: null } }],
  ['came back', { cameBack: { id: 'offer', state: 'LAPSED', answeredAt: at('09:50:00'), toDepartment: null, toPerson: null }, holder: { ...held!, person: null } }],
  ['told 6 min ago', { lastToldAt: at('09:54:00') }],
  ['told just now', { lastToldAt: at('09:59:50') }],
  ['update 12 min late', { promisedAt: at('09:48:00') }],
  ['update 1 min late', { promisedAt: at('09:59:58') }],
  ['not told yet', {}],
  ['tell the customer', { state: 'RESOLVED', resolvedAt: at('09:55:00') }],
  ['customer told', { state: 'RESOLVED', resolvedAt: at('09:55:00'), lastToldAt: at('09:56:00') }],
  ['Closed', { state: 'CLOSED', holder: held }],
];

describe('the pill', () => {
  it.each(cases)('says “%s”', async (says, differs) => {
    await onStage(<NowPill moment={aRow(1, differs)} />, { answers: {} });
    expect(screen.getByText(says)).toBeTruthy();
  });
});
