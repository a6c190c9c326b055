import { describe, expect, it } from '@jest/globals';
import { foldIn } from './arrivals';

type Row = Parameters<typeof foldIn>[2][number];
const row = (id: string, minute: number, severity: Row['severity'] = 'MEDIUM'): Row => ({ id, severity, raisedAt: `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z` });
const [a, b, c] = [row('a', 30), row('b', 20), row('c', 10)];
const list = (rows: Row[], more: { hasMore?: boolean; order?: 'NEWEST' | 'OLDEST' | 'SEVERITY' } = {}) => ({ rows, hasMore: false, order: 'NEWEST' as const, ...more });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('');

describe('a batch folded into a list', () => {
  it('lets in what is new, where it belongs', () => {
    const change = foldIn(list([a, c]), ['b'], [b]);
    expect([ids(change.rows), ids(change.came), change.left]).toEqual(['abc', 'b', []]);
  });

  it('takes out what the filter holds no more', () => {
    const change = foldIn(list([a, b, c]), ['b', 'unknown'], []);
    expect([ids(change.rows), change.left]).toEqual(['ac', ['b']]);
  });

  it('replaces what changed without moving it', () => {
    const change = foldIn(list([a, b, c]), ['b'], [{ ...b, severity: 'HIGH' }]);
    expect(ids(change.rows)).toBe('abc');
    expect(change.rows[1]?.severity).toBe('HIGH');
    expect(change.came).toEqual([]);
  });

  it('moves what has another place now', () => {
    expect(ids(foldIn(list([a, b, c], { order: 'SEVERITY' }), ['c'], [{ ...c, severity: 'CRITICAL' }]).rows)).toBe('cab');
    expect(ids(foldIn(list([c, b, a], { order: 'OLDEST' }), ['d'], [row('d', 5)]).rows)).toBe('dcba');
    expect(ids(foldIn(list([a, b], { order: 'SEVERITY' }), ['z'], [row('z', 40, null)]).rows)).toBe('abz');
  });

  it('leaves what belongs behind the last loaded row to its page', () => {
    const late = row('z', 1);
    expect(ids(foldIn(list([a, b], { hasMore: true }), ['z'], [late]).rows)).toBe('ab');
    expect(ids(foldIn(list([a, b]), ['z'], [late]).rows)).toBe('abz');
    expect(ids(foldIn(list([], { hasMore: true }), ['z'], [late]).rows)).toBe('z');
  });

  it('orders what was raised in the same millisecond by id, as the API does', () => {
    const twin = { ...a, id: 'aa' };
    expect(foldIn(list([a]), ['aa'], [twin]).rows.map(({ id }) => id)).toEqual(['aa', 'a']);
  });
});
