import { describe, expect, it } from '@jest/globals';
import { type CostFacts, costOf } from './cost.rules';
import { InputSource, OccursPer } from './pain-point.entity';

const nothing: CostFacts = { minutesLost: null, minutesSource: null, occursPer: null, occurrences: null, occurrencesSource: null, peopleHit: null, hourlyRate: null, workingDays: null };
const organization = { workingDays: 220, hourlyRate: 30 };

describe('what a pain point costs a year', () => {
  it('is 17,820,000 for 40 minutes, 9 contacts a day, 220 days, 300 sellers and 45 an hour', () => {
    const facts = { ...nothing, minutesLost: 40, occursPer: OccursPer.PERSON_DAY, occurrences: 9, peopleHit: 300, hourlyRate: 45 };
    expect(costOf(facts, organization)).toMatchObject({ moneyPerYear: 17_820_000, hoursPerYear: 396_000, occurrencesPerYear: 594_000, workingDays: 220 });
  });

  it.each<[string, Partial<CostFacts>, { hours: number | null; money: number | null }]>([
    ['a total a month counts twelve times, whoever it hits', { minutesLost: 30, occurrences: 100, peopleHit: 7 }, { hours: 600, money: 18_000 }],
    ['its own rate goes before the organization’s', { minutesLost: 30, occurrences: 100, hourlyRate: 60 }, { hours: 600, money: 36_000 }],
    ['its own working days go before the organization’s', { minutesLost: 60, occursPer: OccursPer.PERSON_DAY, occurrences: 1, peopleHit: 2, workingDays: 100 }, { hours: 200, money: 6_000 }],
    ['thirds stay exact where they end whole', { minutesLost: 20, occurrences: 1, hourlyRate: 10 }, { hours: 4, money: 40 }],
    ['nothing lost costs nothing', { minutesLost: 0, occurrences: 100 }, { hours: 0, money: 0 }],
    ['without minutes it is not known', { occurrences: 100 }, { hours: null, money: null }],
    ['per person and day needs the people', { minutesLost: 30, occursPer: OccursPer.PERSON_DAY, occurrences: 1 }, { hours: null, money: null }],
    ['measured minutes and cases take the place of the estimate', { minutesLost: 30, occurrences: 100, minutesSource: InputSource.MEASURED, occurrencesSource: InputSource.MEASURED }, { hours: 24, money: 720 }],
    ['counted occurrences are a total a month', { minutesLost: 30, occursPer: OccursPer.PERSON_DAY, occurrences: 9, peopleHit: 300, occurrencesSource: InputSource.COUNTED }, { hours: 30, money: 900 }],
    ['counted minutes take the place of the estimate', { minutesLost: 30, occurrences: 100, minutesSource: InputSource.COUNTED }, { hours: 1800, money: 54_000 }],
  ])('%s', (_what, facts, { hours, money }) => {
    expect(costOf({ ...nothing, ...facts }, organization, { minutes: 12, casesPerMonth: 10 }, { perMonth: 5, minutes: 90 })).toMatchObject({ hoursPerYear: hours, moneyPerYear: money });
  });

  it('without a rate says the hours and no money', () => {
    expect(costOf({ ...nothing, minutesLost: 30, occurrences: 100 }, { workingDays: 220, hourlyRate: null })).toMatchObject({ hoursPerYear: 600, moneyPerYear: null });
  });
});
