import type { InputSource, OccursPer, PainPointFacts } from '../journeys.generated';

/** What a cost is made of, as the API says it. */
export interface Cost {
  moneyPerYear?: number | null;
  hoursPerYear?: number | null;
  minutes?: number | null;
  minutesSource: InputSource;
  occurrences?: number | null;
  occursPer: OccursPer;
  occurrencesSource: InputSource;
  peopleHit?: number | null;
  workingDays: number;
  hourlyRate?: number | null;
}

/** What people said themselves: null where the settings hold, or nobody knows. */
export interface SaidCost {
  hourlyRate?: number | null;
  workingDays?: number | null;
}

/** One input of the cost: its number, where it comes from, and under which fact it can be said. */
export interface CostInput {
  name: 'minutes' | 'occurrences' | 'people' | 'days' | 'rate';
  value: number | null;
  fact: keyof PainPointFacts & string;
  /** Which sources can be chosen; none: it is said here, or taken from the settings. */
  sources: readonly InputSource[];
  source: InputSource | 'HERE' | 'SETTINGS';
  sourceFact?: keyof PainPointFacts & string;
  /** Only what is estimated can be typed. */
  canType: boolean;
  /** Whether the cost needs it as it is reckoned now. */
  needed: boolean;
  whole: boolean;
}

const known = (value: number | null | undefined): number | null => value ?? null;

/** The inputs of a cost, in the order of the formula. */
export function inputsOf(cost: Cost, said: SaidCost): CostInput[] {
  const perPerson = cost.occursPer === 'PERSON_DAY';
  return [
    { name: 'minutes', value: known(cost.minutes), fact: 'minutesLost', sources: ['ESTIMATED', 'MEASURED', 'COUNTED'], source: cost.minutesSource, sourceFact: 'minutesSource', canType: cost.minutesSource === 'ESTIMATED', needed: true, whole: false },
    { name: 'occurrences', value: known(cost.occurrences), fact: 'occurrences', sources: ['ESTIMATED', 'MEASURED', 'COUNTED'], source: cost.occurrencesSource, sourceFact: 'occurrencesSource', canType: cost.occurrencesSource === 'ESTIMATED', needed: true, whole: false },
    { name: 'people', value: known(cost.peopleHit), fact: 'peopleHit', sources: [], source: 'HERE', canType: true, needed: perPerson, whole: true },
    { name: 'days', value: cost.workingDays, fact: 'workingDays', sources: [], source: known(said.workingDays) === null ? 'SETTINGS' : 'HERE', canType: true, needed: perPerson, whole: true },
    { name: 'rate', value: known(cost.hourlyRate), fact: 'hourlyRate', sources: [], source: known(said.hourlyRate) === null ? 'SETTINGS' : 'HERE', canType: true, needed: true, whole: false },
  ];
}

/** The inputs without which the cost is not known. */
export const missingOf = (inputs: readonly CostInput[]): CostInput['name'][] => inputs.filter(({ needed, value }) => needed && value === null).map(({ name }) => name);

/** A number as somebody types it: 1.5 or 1,5; empty takes it away; null is not a number. */
export function typedNumber(text: string, whole: boolean): { value: number | null } | null {
  const written = text.trim().replace(/[\s']/g, '').replace(/,(?=\d{1,2}$)/, '.').replace(/,/g, '');
  if (written === '') return { value: null };
  const value = Number(written);
  return Number.isFinite(value) && value >= 0 && (!whole || Number.isInteger(value)) ? { value } : null;
}
