import { describe, expect, it } from '@jest/globals';
import type { BoardRowFragment } from '../moments.generated';
import { belongs, columnsOf, departmentOf, listsOf } from './columns';
import { plainBoard, type BoardAddress } from './filter';
import type { List } from './use-lists';

const payments = { id: 'payments', name: 'Payments' };
const north = { id: 'north', name: 'North' };
const row = (id: string, more: Partial<BoardRowFragment> = {}): BoardRowFragment => ({
  id, number: `UM-${id}`, what: id, severity: 'MEDIUM', state: 'ACCEPTED', raisedAt: '2026-03-02T09:00:00.000Z', closedAt: null, resolvedAt: null, lastToldAt: null, promisedAt: null, version: 1,
  department: north, location: null, holder: { since: null, person: null, department: payments }, openOffer: null, cameBack: null, ...more,
});
const list = (key: string, rows: BoardRowFragment[], hasMore = false): List => ({ key, filter: {}, rows, loading: false, loadingMore: false, error: null, hasMore, liveCursor: null, more: () => {}, again: () => {} });
const by = (view: BoardAddress['view'], more: Partial<BoardAddress> = {}): BoardAddress => ({ ...plainBoard, view, ...more });
const counts = (byDepartment: Array<[typeof north | null, number]>, byState: Array<[BoardRowFragment['state'], number]> = []) => ({
  open: 0, unheld: 0, offered: 0, overdue: 0, byState: byState.map(([state, count]) => ({ state, count })), byDepartment: byDepartment.map(([department, count]) => ({ department, count })),
});

describe('the lists behind a board', () => {
  it('are one for a list, and one for each state that is shown', () => {
    expect(listsOf(by('list', { mine: true }), [])).toEqual([{ key: 'all', filter: { open: true, mine: true } }]);
    expect(listsOf(by('state', { mine: true }), []).map(({ key, filter }) => [key, filter])).toEqual([
      ['RAISED', { states: ['RAISED'], mine: true }], ['ACCEPTED', { states: ['ACCEPTED'], mine: true }], ['RESOLVED', { states: ['RESOLVED'], mine: true }],
    ]);
    expect(listsOf(by('state', { states: ['CLOSED'] }), []).map(({ key }) => key)).toEqual(['CLOSED']);
  });

  it('are the whole and what was asked for further, by department', () => {
    expect(listsOf(by('department'), ['payments'])).toEqual([{ key: 'all', filter: { open: true } }, { key: 'payments', filter: { open: true, departmentId: 'payments' } }]);
  });

  it('take in only what belongs to them', () => {
    const none = new Set<string>();
    expect([belongs('all', row('a'), none), belongs('RAISED', row('a'), none), belongs('ACCEPTED', row('a'), none)]).toEqual([true, false, true]);
    expect([belongs('payments', row('a'), none), belongs('payments', row('a'), new Set(['a']))]).toEqual([false, true]);
  });
});

describe('the columns of a board', () => {
  it('stand by state, empty ones too, with how many there are in all', () => {
    const columns = columnsOf([list('RAISED', []), list('ACCEPTED', [row('a')], true)], by('state'), counts([], [['ACCEPTED', 40]]));
    expect(columns.map(({ state, rows, total }) => [state, rows.length, total])).toEqual([['RAISED', 0, 0], ['ACCEPTED', 1, 40]]);
  });

  it('stand by the department where a moment is now', () => {
    expect(departmentOf(row('a'))).toEqual(payments);
    expect(departmentOf(row('a', { holder: null }))).toEqual(north);
    const columns = columnsOf([list('all', [row('a'), row('b', { holder: null }), row('c')])], by('department'), counts([[payments, 2], [north, 1]]));
    expect(columns.map(({ department, rows, total }) => [department?.name, rows.map(({ id }) => id).sort(), total])).toEqual([['Payments', ['a', 'c'], 2], ['North', ['b'], 1]]);
  });

  it('count what is shown where everything is loaded, whatever was counted before', () => {
    expect(columnsOf([list('all', [row('a')])], by('department'), counts([[payments, 7], [north, 3]])).map(({ total }) => total)).toEqual([1]);
  });

  it('say how many more there are, and keep departments without a loaded row', () => {
    const columns = columnsOf([list('all', [row('a')], true)], by('department'), counts([[payments, 7], [north, 3]]));
    expect(columns.map(({ key, rows, total, list: own }) => [key, rows.length, total, own])).toEqual([['payments', 1, 7, null], ['north', 0, 3, null]]);
  });

  it('show a row once, though two lists have it, and go on with a list of their own', () => {
    const own = list('payments', [row('a'), row('z')], true);
    const [column] = columnsOf([list('all', [row('a')], true), own], by('department'), counts([[payments, 7]]));
    expect([column?.rows.map(({ id }) => id).sort(), column?.list?.key]).toEqual([['a', 'z'], 'payments']);
  });

  it('have a place for what belongs to no department', () => {
    expect(columnsOf([list('all', [row('a', { holder: null, department: null })])], by('department'), undefined).map(({ key, department }) => [key, department])).toEqual([['none', null]]);
  });
});
