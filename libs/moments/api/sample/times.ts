import { addWorkingTime, type WorkingCalendar } from '@app/people-api';
import type { SeverityWord } from './case';
import type { SampleLanguage } from './language';
import { hoursAt, type LocationKey } from './organization';
import type { Chance } from './seeded';
import type { Verb } from './story';

const MINUTE = 60_000;
const HALF_A_DAY = 12 * 60;
const severities: readonly SeverityWord[] = ['critical', 'high', 'medium', 'low'];

/** When people at the locations of the sample work. */
export class Calendars {
  constructor(
    private readonly language: SampleLanguage,
    private readonly now: Date,
  ) {}

  /** The calendar of a location. */
  at(location: LocationKey): WorkingCalendar {
    const { hours, locations, timeZone } = this.language;
    return { timeZone: locations[location].timeZone ?? timeZone, week: hours[hoursAt(location)], holidays: this.holidays };
  }

  /** Days without work, last year to next. */
  get holidays(): string[] {
    const year = this.now.getUTCFullYear();
    return this.language.freeDays.flatMap((day) => (day.length > 5 ? [day] : [year - 1, year, year + 1].map((of) => `${of}-${day}`))).sort();
  }
}

/** How many minutes a step takes after the one before it, by severity: from and to. */
type Pace = readonly [critical: Span, high: Span, medium: Span, low: Span];
type Span = readonly [from: number, to: number];

const answering: Pace = [[2, 12], [5, 50], [15, 200], [20, 400]];
const paces: Record<Verb, Pace> = {
  take: [[1, 7], [3, 22], [8, 70], [15, 160]],
  tell: [[8, 40], [30, 240], [60, 420], [90, 600]],
  ask: [[1, 6], [2, 15], [4, 40], [5, 60]],
  yes: answering,
  no: answering,
  back: answering,
  // The offer's own due time says when.
  lapse: [[0, 0], [0, 0], [0, 0], [0, 0]],
  join: [[2, 8], [3, 20], [5, 60], [5, 90]],
  note: [[4, 25], [10, 90], [20, 240], [30, 400]],
  add: [[1, 10], [3, 30], [5, 60], [5, 90]],
  rate: [[1, 3], [1, 4], [1, 5], [1, 6]],
  done: [[10, 120], [40, 420], [60, 900], [60, 1200]],
  close: [[4, 30], [5, 90], [10, 200], [10, 300]],
  'close!': [[4, 30], [5, 90], [10, 200], [10, 300]],
  reopen: [[1000, 3000], [1000, 4000], [1500, 6000], [1500, 6000]],
  withdraw: [[2, 15], [2, 25], [3, 40], [3, 60]],
  merge: [[1, 3], [2, 5], [3, 12], [3, 15]],
};
const firstWord: Pace = [[1, 6], [2, 10], [3, 15], [4, 20]];
/** What even a serious case does not do at night. */
const byDay: ReadonlySet<Verb> = new Set(['note', 'done', 'close', 'close!']);

/** What happened before a step, as far as its time depends on it. */
export interface Before {
  readonly at: Date;
  readonly verb: Verb | null;
  /** What the customer was promised last. */
  readonly promisedAt: Date | null;
}

/** When a step happens after the one before it; who acts keeps their working time unless it is urgent. */
export function timeOf(verb: Verb, before: Before, severity: SeverityWord, calendar: WorkingCalendar, chance: Chance): Date {
  const soon = verb === 'tell' && (before.verb === null || before.verb === 'take' || before.verb === 'rate');
  const [from, to] = (soon ? firstWord : paces[verb])[severities.indexOf(severity)]!;
  const promised = verb === 'tell' && before.promisedAt ? (before.promisedAt.getTime() - before.at.getTime()) / MINUTE : null;
  // Most promises are kept; some are not.
  const minutes = promised !== null && promised > 0 ? promised * chance.between(0.45, 1.12) : chance.between(from, to);
  const elapsed = new Date(before.at.getTime() + minutes * MINUTE);
  if (verb === 'reopen' || (promised ?? 0) > HALF_A_DAY) return addWorkingTime(elapsed, chance.between(1, 40), calendar);
  const atOnce = severity === 'critical' || (severity === 'high' && !byDay.has(verb)) || promised !== null;
  return atOnce ? elapsed : addWorkingTime(before.at, minutes, calendar);
}

/** A moment at which somebody faces customers there: in working time, so many days ago or a little earlier. */
export function workingMoment(daysAgo: number, now: Date, calendar: WorkingCalendar, chance: Chance): Date {
  const dayStart = new Date(now.getTime() - daysAgo * 86_400_000);
  return addWorkingTime(dayStart, chance.between(1, 540), calendar);
}
