import { describe, expect, it } from '@jest/globals';
import { filterOf, isNarrowed, plainBoard, readAddress, widened, writeAddress, type BoardAddress } from './filter';

const department = '01a1ffe2-3e32-75cf-bf80-09fd1d4c823e';
const read = (search: string) => readAddress(new URLSearchParams(search));

const addresses: Array<[search: string, board: Partial<BoardAddress>]> = [
  ['', {}],
  ['state=all', { states: 'all' }],
  ['state=resolved%2Cclosed', { states: ['RESOLVED', 'CLOSED'] }],
  [`department=${department}`, { departmentId: department }],
  ['severity=critical%2Chigh', { severities: ['CRITICAL', 'HIGH'] }],
  ['held=no', { held: false }],
  ['mine=1&overdue=1', { mine: true, overdue: true }],
  ['offered=1', { offered: true }],
  ['words=%E9%80%80%E6%AC%BE+88-4120', { words: '退款 88-4120' }],
  ['channel=in-person&from=2026-03-01T00%3A00%3A00.000Z&to=2026-03-08T00%3A00%3A00.000Z', { channel: 'IN_PERSON', raisedFrom: '2026-03-01T00:00:00.000Z', raisedTo: '2026-03-08T00:00:00.000Z' }],
  [`department=${department}&itself=1`, { departmentId: department, itself: true }],
  ['unknown=severity%2Cchannel', { unknown: ['severity', 'channel'] }],
  ['accepted=900-3600&closed=7776000-', { accepted: { from: 900, to: 3_600 }, closed: { from: 7_776_000, to: null } }],
  [`state=all&handed-by=${department}&handed-to=none&handed-state=taken-back&handed-since=2026-03-01T23%3A00%3A00.000Z`, { states: 'all', handOff: { by: department, to: null, state: 'TAKEN_BACK', since: '2026-03-01T23:00:00.000Z', until: null } }],
  ['order=severity&view=department&open=UM-1042', { order: 'SEVERITY', view: 'department', open: 'UM-1042' }],
];

describe('the board’s address', () => {
  it.each(addresses)('%s says the same both ways', (search, board) => {
    expect(read(search)).toEqual({ ...plainBoard, ...board });
    expect(writeAddress({ ...plainBoard, ...board }).toString()).toBe(search);
  });

  it.each([
    ['state=sleeping', {}],
    ['severity=critical,terrible', { severities: ['CRITICAL'] }],
    ['department=1;drop table', {}],
    ['open=<script>', {}],
    ['open=1042', { open: 'UM-1042' }],
    ['from=yesterday', {}],
    ['unknown=everything&accepted=soon&closed=-900', {}],
    [`handed-by=${department}`, {}],
    [`handed-by=me&handed-to=${department}`, {}],
    ['view=pie&order=random&held=maybe', {}],
    ['state=all&order=severity', { states: 'all' }],
    ['state=closed&offered=1&order=severity', { states: ['CLOSED'], offered: true, order: 'SEVERITY' }],
  ] as Array<[string, Partial<BoardAddress>]>)('%s: what is not understood is left out', (search, board) => {
    expect(read(search)).toEqual({ ...plainBoard, ...board });
  });

  it('is the same for the same board, however it was chosen', () => {
    expect(writeAddress({ ...plainBoard, severities: ['LOW', 'CRITICAL'] }).toString()).toBe(writeAddress({ ...plainBoard, severities: ['CRITICAL', 'LOW'] }).toString());
  });
});

describe('the filter for the API', () => {
  it('asks for what is open unless told otherwise', () => {
    expect(filterOf(plainBoard)).toEqual({ open: true });
    expect(filterOf({ ...plainBoard, states: 'all' })).toEqual({});
    expect(filterOf({ ...plainBoard, states: ['CLOSED'] })).toEqual({ states: ['CLOSED'] });
  });

  it('asks for exactly what a figure counted', () => {
    expect(filterOf({ ...plainBoard, states: 'all', unknown: ['severity'], itself: true, accepted: { from: 0, to: 900 }, closed: { from: 7_776_000, to: null } })).toEqual({ itself: true, severityKnown: false, acceptedWithin: { fromSeconds: 0, toSeconds: 900 }, closedWithin: { fromSeconds: 7_776_000 } });
    const handOff = { by: department, to: null, state: 'DECLINED' as const, since: '2026-03-01T23:00:00.000Z', until: null };
    expect(filterOf({ ...plainBoard, states: 'all', handOff })).toEqual({ handOff: { fromDepartmentId: department, toDepartmentId: null, state: 'DECLINED', madeFrom: '2026-03-01T23:00:00.000Z' } });
  });

  it('knows nothing of the layout and the open panel', () => {
    expect(filterOf({ ...plainBoard, view: 'state', order: 'OLDEST', open: 'UM-1' })).toEqual({ open: true });
  });

  it('is narrowed by what narrows, and widened by taking that off', () => {
    const narrow: BoardAddress = { ...plainBoard, mine: true, words: 'refund', view: 'state', open: 'UM-1' };
    expect([isNarrowed(narrow), isNarrowed({ ...plainBoard, view: 'state' })]).toEqual([true, false]);
    expect(widened(narrow)).toEqual({ ...plainBoard, view: 'state', open: 'UM-1' });
  });
});
