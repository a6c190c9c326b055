import { describe, expect, it } from '@jest/globals';
import { plainBoard, readAddress } from '../board/filter';
import type { SpreadFragment } from '../moments.generated';
import { onlyOneOf } from './departments-within';
import { countOf, mapOf, type HandOff } from './hand-offs';
import { barRows, handOffRows, openRows, raisedRows, weekRows } from './links';
import { barsOf, rounded } from './spread';

const id = '01890000-0000-7000-8000-000000000001';
const department = (name: string) => ({ id: name, name });
const pair = (from: string | null, to: string, offers: number): HandOff => ({
  from: from === null ? null : department(from), to: department(to), offers, outcomes: [{ state: 'ACCEPTED', count: offers }],
});

describe('The rows behind a figure', () => {
  const scope = { departmentId: id, from: '2026-03-02', to: '2026-03-15', timeZone: 'Europe/Berlin' };
  const board = (link: string) => readAddress(new URLSearchParams(link.split('?')[1]));

  it('are what was raised in those weeks, whatever became of it', () => {
    expect(board(raisedRows(scope, { severities: ['HIGH'] }))).toMatchObject({ states: 'all', departmentId: id, severities: ['HIGH'], raisedFrom: '2026-03-01T23:00:00.000Z', raisedTo: '2026-03-15T23:00:00.000Z' });
  });

  it('are one week of them', () => {
    expect(board(weekRows(scope, '2026-03-09'))).toMatchObject({ raisedFrom: '2026-03-08T23:00:00.000Z', raisedTo: '2026-03-15T23:00:00.000Z' });
  });

  it('are one bar of a histogram', () => {
    expect(board(barRows(scope, 'closed', { fromSeconds: 7_776_000, toSeconds: null }))).toMatchObject({ states: 'all', departmentId: id, closed: { from: 7_776_000, to: null }, accepted: null, raisedFrom: '2026-03-01T23:00:00.000Z' });
  });

  it('are the moments of one pair, and of what became of their offers', () => {
    const handOff = { by: id, to: null, state: 'DECLINED', since: '2026-03-01T23:00:00.000Z', until: '2026-03-15T23:00:00.000Z' };
    expect(board(handOffRows(scope, { from: { id, name: 'Stores' }, to: null }, 'DECLINED'))).toEqual({ ...plainBoard, states: 'all', handOff });
  });

  it('are what is open now', () => {
    expect(openRows(null)).toBe('/moments');
    expect(board(openRows(id, { held: false }))).toMatchObject({ states: 'open', departmentId: id, held: false });
  });
});

describe('Who hands to whom', () => {
  it('puts the busiest first and knows what it leaves out', () => {
    const map = mapOf([pair('Stores', 'Payments', 5), pair('Stores', 'Logistics', 3), pair('Payments', 'Logistics', 4), pair(null, 'Payments', 1)], 2);
    expect(map.from.map(({ name, offers }) => [name, offers])).toEqual([['Stores', 8], ['Payments', 4]]);
    expect(map.to.map(({ name, offers }) => [name, offers])).toEqual([['Logistics', 7], ['Payments', 6]]);
    expect(map.at(map.from[0]!, map.to[1]!)?.offers).toBe(5);
    expect(map.at(map.from[1]!, map.to[1]!)).toBeUndefined();
    expect(map).toMatchObject({ most: 5, cut: true });
    expect(countOf(pair('a', 'b', 2), 'DECLINED')).toBe(0);
  });
});

describe('A distribution', () => {
  const bar = (fromSeconds: number, toSeconds: number | null, count: number) => ({ fromSeconds, toSeconds, count });
  const spread = (medianSeconds: number, p90Seconds: number): SpreadFragment => ({ count: 10, medianSeconds, p90Seconds, bars: [bar(0, 900, 6), bar(900, 3600, 4), bar(3600, 14_400, 0), bar(14_400, null, 0)] });

  it('marks where half and nine of ten were there, and leaves empty ends out', () => {
    expect(barsOf(spread(600, 900))).toMatchObject([{ count: 6, share: 0.6, half: true, most: false }, { count: 4, half: false, most: true }]);
  });

  it('marks both in one bar', () => {
    expect(barsOf(spread(1000, 2000)).map(({ half, most }) => [half, most])).toEqual([[false, false], [true, true]]);
  });
});

describe('A span', () => {
  it.each([[42, 42], [599, 599], [635, 660], [5_340, 5_340], [36_900, 36_000], [133_200, 133_200], [26_791_200, 26_784_000]])('of %d seconds is read as %d', (seconds, read) => {
    expect(rounded(seconds)).toBe(read);
  });
});

describe('A picture of one department', () => {
  it('gives way to those below it', () => {
    expect(onlyOneOf([{ department: { id } }])).toBe(id);
    expect(onlyOneOf([{ department: { id } }, { department: null }])).toBeNull();
    expect(onlyOneOf([{ department: null }])).toBeNull();
  });
});
