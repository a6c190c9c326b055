/** A span of working time on the wall clock: 09:00 to 17:30; 24:00 ends the day. */
export interface Span {
  from: string;
  to: string;
}

/** Seven days from Monday, each with its spans. */
export type Week = readonly (readonly Span[])[];

/** What is wrong with a span: it is not filled in, ends before it starts, or runs into another of its day. */
export type SpanFault = 'empty' | 'backwards' | 'overlap';

/** Minutes from midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const complete = ({ from, to }: Span) => from !== '' && to !== '';
const inOrder = (day: readonly Span[]) => day.toSorted((one, other) => (one.from < other.from ? -1 : 1));

/** A field for a time has no 24:00: the end of the day is written as 00:00 there. */
export const asEnd = (typed: string): string => (typed === '00:00' ? '24:00' : typed);
/** The other way: an end of 24:00 as a field for a time shows it. */
export const asTyped = (end: string): string => (end === '24:00' ? '00:00' : end);

/** What is wrong with each span of a day, in the order in which they stand. */
export function faultsOfDay(day: readonly Span[]): (SpanFault | null)[] {
  return day.map((span, index) => {
    if (!complete(span)) return 'empty';
    if (span.from >= span.to) return 'backwards';
    const meets = day.some((other, place) => place < index && complete(other) && other.from < span.to && span.from < other.to);
    return meets ? 'overlap' : null;
  });
}

/** Whether a week can be kept as it is. */
export function weekIsRight(week: Week): boolean {
  return week.some((day) => day.length > 0) && week.every((day) => faultsOfDay(day).every((fault) => fault === null));
}

const withDay = (week: Week, day: number, spans: readonly Span[]): Week => week.map((each, index) => (index === day ? spans : each));

/** With one more span on a day: after the last one, or a usual working day where there was none. */
export function withMore(week: Week, day: number): Week {
  const spans = week[day] ?? [];
  const last = inOrder(spans.filter(complete)).at(-1);
  if (!last) return withDay(week, day, [...spans, { from: '09:00', to: '17:30' }]);
  const from = Math.min(minutesOf(last.to) + 60, 23 * 60);
  return withDay(week, day, [...spans, { from: timeOf(from), to: timeOf(Math.min(from + 4 * 60, 24 * 60)) }]);
}

/** With a span changed. */
export function withSpan(week: Week, day: number, index: number, change: Partial<Span>): Week {
  return withDay(week, day, (week[day] ?? []).map((span, place) => (place === index ? { ...span, ...change } : span)));
}

/** Without a span. */
export function withoutSpan(week: Week, day: number, index: number): Week {
  return withDay(week, day, (week[day] ?? []).filter((_span, place) => place !== index));
}

/** With the times of one day on others, too. */
export function withCopied(week: Week, day: number, onto: readonly number[]): Week {
  const spans = week[day] ?? [];
  return week.map((each, index) => (onto.includes(index) ? spans : each));
}

/** A night, 22:00 to 06:00, as it is kept: until midnight, and from midnight on the next day. */
export function withNightSplit(week: Week, day: number, index: number): Week {
  const night = week[day]?.[index];
  if (!night) return week;
  const evening = withSpan(week, day, index, { to: '24:00' });
  const next = (day + 1) % 7;
  return night.to === '00:00' ? evening : withDay(evening, next, [{ from: '00:00', to: night.to }, ...(evening[next] ?? [])]);
}

/** Each day's spans in order of the clock, as it is kept. */
export function tidy(week: Week): Week {
  return week.map(inOrder);
}

/** How many minutes a week has. */
export function minutesOfWeek(week: Week): number {
  return week.flat().filter((span) => complete(span) && span.from < span.to).reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);
}

/** Neighbouring days with the same times, together: Monday to Friday, Saturday, Sunday. */
export function groupsOf(week: Week): { first: number; last: number; spans: readonly Span[] }[] {
  const groups: { first: number; last: number; spans: readonly Span[] }[] = [];
  for (const [day, spans] of tidy(week).entries()) {
    const before = groups.at(-1);
    if (before && JSON.stringify(before.spans) === JSON.stringify(spans)) before.last = day;
    else groups.push({ first: day, last: day, spans });
  }
  return groups;
}

/** A list of dates with one more, sorted, none twice. */
export function withDate(dates: readonly string[], date: string): string[] {
  return [...new Set([...dates, date])].sort();
}
