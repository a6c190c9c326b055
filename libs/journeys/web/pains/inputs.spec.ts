import { describe, expect, it } from '@jest/globals';
import { type Cost, inputsOf, missingOf, typedNumber } from './inputs';

const cost: Cost = { minutes: 40, minutesSource: 'ESTIMATED', occurrences: 9, occursPer: 'PERSON_DAY', occurrencesSource: 'ESTIMATED', peopleHit: 300, workingDays: 220, hourlyRate: 45 };

describe('the inputs of a cost', () => {
  it('say where each comes from', () => {
    const sources = (of: Cost, said: object) => Object.fromEntries(inputsOf(of, said).map(({ name, source }) => [name, source]));
    expect(sources(cost, { hourlyRate: 45, workingDays: null })).toEqual({ minutes: 'ESTIMATED', occurrences: 'ESTIMATED', people: 'HERE', days: 'SETTINGS', rate: 'HERE' });
    expect(sources({ ...cost, minutesSource: 'MEASURED', occurrencesSource: 'COUNTED' }, {})).toMatchObject({ minutes: 'MEASURED', occurrences: 'COUNTED', rate: 'SETTINGS' });
  });

  it('let only what is estimated be typed, and need people and days only per person', () => {
    const counted = inputsOf({ ...cost, occurrencesSource: 'COUNTED', occursPer: 'MONTH', peopleHit: null }, {});
    expect(counted.filter(({ canType }) => !canType).map(({ name }) => name)).toEqual(['occurrences']);
    expect(missingOf(counted)).toEqual([]);
    expect(missingOf(inputsOf({ ...cost, peopleHit: null, hourlyRate: null }, {}))).toEqual(['people', 'rate']);
  });
});

describe('a number as somebody types it', () => {
  it.each([
    ['1.5', false, { value: 1.5 }],
    ['1,5', false, { value: 1.5 }],
    ['12,000', false, { value: 12_000 }],
    ['12 000', true, { value: 12_000 }],
    ['', false, { value: null }],
    ['-1', false, null],
    ['1.5', true, null],
    ['many', false, null],
  ])('%s', (text, whole, value) => expect(typedNumber(text, whole)).toEqual(value));
});
