import { DateTime, IANAZone } from 'luxon';

/** From and to on the wall clock: ["09:00", "12:30"]; "24:00" ends the day. */
export type WorkingSpan = readonly [from: string, to: string];

/** A weekly pattern as it is stored: seven days from Monday, each with its spans, and local dates without work. */
export interface WorkingTimeJson {
  week: WorkingSpan[][];
  holidays: string[];
}

/** When people somewhere work: a weekly pattern in a time zone. */
export interface WorkingCalendar {
  timeZone: string;
  week: readonly (readonly WorkingSpan[])[];
  holidays: readonly string[];
}

/** There is no working time within a year from here: the pattern is empty, or holidays cover it. */
export class NoWorkingTime extends Error {
  constructor(from: Date) {
    super(`There is no working time within a year from ${from.toISOString()}.`);
  }
}

const DAY = 86_400_000;
const LONGEST_GAP_DAYS = 366;

/**
 * The moment at which so many working minutes after `from` are over.
 * Throws NoWorkingTime when a whole year passes without any.
 */
export function addWorkingTime(from: Date, minutes: number, calendar: WorkingCalendar): Date {
  let left = minutes * 60_000;
  if (left <= 0) return from;
  let daysWithout = 0;
  for (const spans of workingDays(from, calendar)) {
    const ahead = spans.filter(([, to]) => to > from.getTime());
    for (const [start, end] of ahead) {
      const begin = Math.max(start, from.getTime());
      if (begin + left <= end) return new Date(begin + left);
      left -= end - begin;
    }
    daysWithout = ahead.length > 0 ? 0 : daysWithout + 1;
    if (daysWithout > LONGEST_GAP_DAYS) throw new NoWorkingTime(from);
  }
  throw new NoWorkingTime(from);
}

/** How many seconds of working time lie between two moments. */
export function workingSecondsBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  let total = 0;
  for (const spans of workingDays(from, calendar)) {
    for (const [start, end] of spans) total += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()));
    if (spans.dayEnd >= to.getTime()) break;
  }
  return Math.floor(total / 1000);
}

/** Why a pattern cannot be used, in words, or null when it can. */
export function problemWith({ week, holidays }: WorkingTimeJson): string | null {
  if (week.length !== 7) return 'A week has seven days, from Monday to Sunday.';
  if (week.every((day) => day.length === 0)) return 'A week needs working time on at least one day.';
  if (week.some((day) => day.length > 6)) return 'A day has at most six working times.';
  if (holidays.length > 400) return 'Name at most 400 holidays.';
  const wrongDate = holidays.find((date) => !/^\d{4}-\d\d-\d\d$/.test(date) || !DateTime.fromISO(date).isValid);
  if (wrongDate !== undefined) return `${wrongDate} is not a date like 2026-12-25.`;
  for (const span of week.flat()) {
    if (!span.every((time) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time))) return `${span.join(' to ')} is not a time like 09:00 to 17:30.`;
    if (span[0] >= span[1]) return `${span.join(' to ')} ends before it starts. Write a night as two times: until 24:00, and from 00:00 the next day.`;
  }
  const overlap = week.some((day) => inOrder(day).some((span, i, sorted) => i > 0 && span[0] < sorted[i - 1]![1]));
  return overlap ? 'Two working times of a day overlap.' : null;
}

type Spans = Array<[start: number, end: number]> & { dayEnd: number };

/** The working spans of day after day as instants, from the local day of `from` on; a hundred years at most. */
function* workingDays(from: Date, calendar: WorkingCalendar): Generator<Spans> {
  const zone = IANAZone.create(calendar.timeZone);
  const holidays = new Set(calendar.holidays);
  const week = calendar.week.map(inOrder);
  const first = DateTime.fromJSDate(from, { zone });
  // Days are counted in UTC, where each has 24 hours; the zone's offset is put on each end of a span.
  let day = Date.UTC(first.year, first.month - 1, first.day);
  let offset = zone.offset(day - DAY);
  for (let i = 0; i < 36_525; i++, day += DAY) {
    const offsetAfter = zone.offset(day + 2 * DAY);
    // Equal on both sides of the day: no change of clocks in it, and one offset serves all of its spans.
    const instant = offset === offsetAfter ? (local: number) => local - offset * 60_000 : (local: number) => firstInstantShowing(local, zone);
    const free = holidays.has(new Date(day).toISOString().slice(0, 10));
    const spans = free ? [] : (week[weekdayOf(day)] ?? []).map(([a, b]): [number, number] => [instant(day + clock(a)), instant(day + clock(b))]);
    yield Object.assign(spans.filter(([a, b]) => b > a), { dayEnd: instant(day + DAY) });
    offset = zone.offset(day);
  }
}

/**
 * The first moment at which the clock on the wall shows this time or a later one (`local` is that time as if in UTC).
 * So a time that the clocks skip is the moment of the jump, and of a time that they show twice it is the first:
 * spans stay in order, and nothing is counted twice.
 */
function firstInstantShowing(local: number, zone: IANAZone): number {
  const shows = (instant: number) => instant + zone.offset(instant) * 60_000;
  const before = local - zone.offset(local - DAY) * 60_000;
  const after = local - zone.offset(local + DAY) * 60_000;
  const exact = [before, after].filter((instant) => shows(instant) === local);
  if (exact.length > 0) return Math.min(...exact);
  let [low, high] = [Math.min(before, after), Math.max(before, after)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shows(middle) >= local) high = middle;
    else low = middle;
  }
  return high;
}

const inOrder = (day: readonly WorkingSpan[]): readonly WorkingSpan[] => day.toSorted(([a], [b]) => (a < b ? -1 : 1));
const weekdayOf = (utcDay: number): number => (new Date(utcDay).getUTCDay() + 6) % 7;
const clock = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
