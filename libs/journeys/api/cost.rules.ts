import { InputSource, OccursPer, type PainCost } from './pain-point.entity';

/** What people said about a pain point, and what is known of it otherwise. */
export interface CostFacts {
  minutesLost: number | null;
  minutesSource: InputSource | null;
  occursPer: OccursPer | null;
  occurrences: number | null;
  occurrencesSource: InputSource | null;
  peopleHit: number | null;
  hourlyRate: number | null;
  workingDays: number | null;
}

/** What was measured from the activities where it hurts: minutes a case, weighed by their cases, and cases a month. */
export interface Measured {
  minutes: number | null;
  casesPerMonth: number | null;
}

/** What was counted from the moments tied to it: how many a month, and the median of the working minutes for which somebody held one. */
export interface Counted {
  perMonth: number | null;
  minutes: number | null;
}

const nothingMeasured: Measured = { minutes: null, casesPerMonth: null };
const nothingCounted: Counted = { perMonth: null, minutes: null };

/** What the organization reckons with where a pain point says nothing else. */
export interface CostDefaults {
  workingDays: number;
  hourlyRate: number | null;
}

const product = (...factors: Array<number | null>): number | null => (factors.includes(null) ? null : (factors as number[]).reduce((a, b) => a * b, 1));

/**
 * Cost a year = minutes an occurrence ÷ 60 × occurrences a year × hourly rate, where occurrences are given as a total a month
 * (× 12) or per person and working day (× people hit × working days). What is measured or counted is a total a month,
 * whatever was estimated before.
 */
export function costOf(facts: CostFacts, defaults: CostDefaults, measured: Measured = nothingMeasured, counted: Counted = nothingCounted): PainCost {
  const minutesSource = facts.minutesSource ?? InputSource.ESTIMATED;
  const occurrencesSource = facts.occurrencesSource ?? InputSource.ESTIMATED;
  const estimated = occurrencesSource === InputSource.ESTIMATED;
  const minutes = { [InputSource.ESTIMATED]: facts.minutesLost, [InputSource.MEASURED]: measured.minutes, [InputSource.COUNTED]: counted.minutes }[minutesSource];
  const occurrences = { [InputSource.ESTIMATED]: facts.occurrences, [InputSource.MEASURED]: measured.casesPerMonth, [InputSource.COUNTED]: counted.perMonth }[occurrencesSource];
  const occursPer = estimated ? (facts.occursPer ?? OccursPer.MONTH) : OccursPer.MONTH;
  const workingDays = facts.workingDays ?? defaults.workingDays;
  const hourlyRate = facts.hourlyRate ?? defaults.hourlyRate;
  const occurrencesPerYear = occursPer === OccursPer.MONTH ? product(occurrences, 12) : product(occurrences, facts.peopleHit, workingDays);
  // Divided last, so that whole numbers stay whole.
  const minutesPerYear = product(minutes, occurrencesPerYear);
  const money = product(minutesPerYear, hourlyRate);
  return {
    hoursPerYear: minutesPerYear === null ? null : minutesPerYear / 60,
    moneyPerYear: money === null ? null : money / 60,
    occurrencesPerYear,
    minutes,
    minutesSource,
    occurrences,
    occursPer,
    occurrencesSource,
    peopleHit: facts.peopleHit,
    workingDays,
    hourlyRate,
  };
}
