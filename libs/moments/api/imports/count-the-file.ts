/**
 * Counts the real file from its text alone, sharing no code with the import or the figures: the test holds both against it.
 */
interface Request {
  key: string;
  category: string;
  openedAt: number;
  closedAt: number | null;
  open: boolean;
  queue: string;
  source: string;
}

/** What the file says, counted. */
export interface FileCounts {
  rows: number;
  queues: number;
  open: number;
  openByQueue: Map<string, number>;
  closeBeforeOpening: string[];
  raisedPerWeek: Map<string, number>;
  toClose: { count: number; median: number; p90: number };
  toCloseBySource: Map<string, { count: number; median: number; p90: number }>;
  toCloseByQueue: Map<string, { count: number; median: number; p90: number }>;
}

/** Counts a file of service requests line by line, apart from the import and its SQL; times are read in `timeZone`, durations answered in seconds. */
export function countTheFile(text: string, timeZone: string): FileCounts {
  const requests = text.trimEnd().split('\n').slice(1).map(readLine);
  const odd = requests.filter(({ closedAt, openedAt }) => closedAt !== null && closedAt < openedAt);
  const timed = requests.filter(({ closedAt, openedAt }) => closedAt !== null && closedAt >= openedAt);
  return {
    rows: requests.length,
    queues: new Set(requests.map(({ queue }) => queue)).size,
    open: requests.filter(({ open }) => open).length,
    openByQueue: tally(requests.filter(({ open }) => open), ({ queue }) => queue),
    closeBeforeOpening: odd.map(({ key }) => key),
    raisedPerWeek: tally(requests, ({ openedAt }) => mondayOf(openedAt, timeZone)),
    toClose: durations(timed),
    toCloseBySource: durationsBy(timed, ({ source }) => source),
    toCloseByQueue: durationsBy(timed, ({ queue }) => queue),
  };
}

/** What each category of four makes hot at a time, counted from the file: every request weighs 1, half as much every 30 days, and nothing after 365. */
export function heatOfTheFile(text: string, timeZone: string, at: Date): Map<string, { ever: number; moments: number; heat: number }> {
  const told = new Map(['Sewer Issues', 'MUNI Feedback', 'SFHA Requests', 'Noise Report'].map((category) => [category, { ever: 0, moments: 0, heat: 0 }]));
  const dayNumber = (instant: number): number => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant)) / 86_400_000;
  for (const { category, openedAt } of text.trimEnd().split('\n').slice(1).map(readLine)) {
    const each = told.get(category);
    if (!each) continue;
    const age = dayNumber(at.getTime()) - dayNumber(openedAt);
    each.ever += 1;
    if (age > 365) continue;
    each.moments += 1;
    each.heat += 0.5 ** (age / 30);
  }
  return told;
}

function readLine(line: string): Request {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line.replace(/\r$/, '')) {
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  cells.push(cell);
  const [key, opened, closed, status, queue, category, , , , source] = cells as [string, string, string, string, string, string, string, string, string, string];
  return { key, category, openedAt: Date.parse(opened), closedAt: closed ? Date.parse(closed) : null, open: status === 'Open', queue, source };
}

function tally<T>(items: T[], nameOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

function mondayOf(instant: number, timeZone: string): string {
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant).split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

function durations(requests: Request[]): { count: number; median: number; p90: number } {
  const seconds = requests.map(({ closedAt, openedAt }) => Math.round((closedAt! - openedAt) / 1000)).sort((a, b) => a - b);
  const rank = (q: number): number => seconds[Math.max(0, Math.ceil(q * seconds.length) - 1)] ?? 0;
  return { count: seconds.length, median: rank(0.5), p90: rank(0.9) };
}

function durationsBy(requests: Request[], nameOf: (request: Request) => string): Map<string, { count: number; median: number; p90: number }> {
  return new Map([...new Set(requests.map(nameOf))].map((name) => [name, durations(requests.filter((request) => nameOf(request) === name))]));
}
