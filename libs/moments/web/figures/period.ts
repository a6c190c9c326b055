/** What the figures are asked for, as it stands in the address. Without dates: the last 13 weeks. */
export interface FigureAddress {
  departmentId: string | null;
  from: string | null;
  to: string | null;
}

const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const isId = (text: string | null): text is string => text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Reads an address; what it does not understand it leaves out. */
export function readFigureAddress(search: URLSearchParams): FigureAddress {
  const [department, from, to] = [search.get('department'), search.get('from'), search.get('to')];
  const span = isDate(from) && isDate(to) && from <= to;
  return { departmentId: isId(department) ? department : null, from: span ? from : null, to: span ? to : null };
}

/** Writes an address. */
export function writeFigureAddress({ departmentId, from, to }: FigureAddress): URLSearchParams {
  return new URLSearchParams([...(departmentId ? [['department', departmentId]] : []), ...(from && to ? [['from', from], ['to', to]] : [])] as [string, string][]);
}

/** A date some days on. */
export function daysOn(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return daysOn(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The day of an instant where the organization is. */
export function dayIn(timeZone: string, instant: number | string | Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

/** The last so many weeks, this one among them. */
export function lastWeeks(weeks: number, timeZone: string, now: number): { from: string; to: string } {
  const monday = mondayOf(dayIn(timeZone, now));
  return { from: daysOn(monday, -7 * (weeks - 1)), to: daysOn(monday, 6) };
}

/** Of the usual spans, the one that these weeks are; null: none of them. */
export function usualWeeks({ from, to }: { from: string; to: string }, spans: readonly number[], timeZone: string, now: number): number | null {
  return spans.find((weeks) => {
    const span = lastWeeks(weeks, timeZone, now);
    return span.from === mondayOf(from) && span.to === daysOn(mondayOf(to), 6);
  }) ?? null;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function ahead(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - instant;
}

/** When a date begins where the organization is: its weeks begin with its own midnight. */
export function beginOf(date: string, timeZone: string): string {
  const wall = Date.parse(`${date}T00:00:00Z`);
  const first = wall - ahead(timeZone, wall);
  // the clocks may change that night: of both offsets, the one that leads to the date, and the earlier if both do
  const found = [first, wall - ahead(timeZone, first)].sort((one, other) => one - other).find((instant) => dayIn(timeZone, instant) === date);
  return new Date(found ?? first).toISOString();
}

/** Noon of a date, at which it is the same day wherever it is shown. */
export const noonOf = (date: string): string => `${date}T12:00:00Z`;
