import { describe, expect, it } from '@jest/globals';
import { anItem } from '../testing';
import { differences, patchOf, readNumber, valuesOf } from './item-values';

describe('a number as it is typed', () => {
  it.each([
    ['', null],
    ['7.5', 7.5],
    ['4,200', 4200],
    ['1 000 000', 1_000_000],
    ['1,5', undefined],
    ['seven', undefined],
  ])('%s is read as %s', (typed, number) => expect(readNumber(typed)).toBe(number));
});

describe('what a form changes', () => {
  const before = valuesOf(anItem('ACTIVITY', { minutesPerCase: 7.5, casesPerMonth: 10 }));

  it('is what differs, in the types of the API; what was emptied is taken away', () => {
    const now = { ...before, name: ' Call ', minutesPerCase: '', casesPerMonth: '4,200' };
    expect(patchOf('ACTIVITY', now, before)).toEqual({ name: 'Call', facts: { activity: { minutesPerCase: null, casesPerMonth: 4200 } } });
  });

  it('is nothing where only spaces came', () => {
    expect(patchOf('ACTIVITY', { ...before, name: 'Route planner ' }, before)).toEqual({});
  });

  it('knows departments by who they are and what they do, not by their order', () => {
    const [one, two] = [{ department: { id: 'a', name: 'A' }, part: 'LEAD' as const }, { department: { id: 'b', name: 'B' }, part: 'SUPPORT' as const }];
    expect(differences('ACTIVITY', { ...before, departments: [one, two] }, { ...before, departments: [two, one] })).toEqual([]);
    expect(differences('ACTIVITY', { ...before, departments: [one, two] }, { ...before, departments: [one] })).toEqual(['departments']);
  });
});
