/** Over how many days the past of the sample reaches back. */
export const PAST_DAYS = 90;
/** In the last day the stories could not end. */
const NEAREST = 1;

interface Week {
  /** In days ago; from is the later. */
  from: number;
  to: number;
  /** How many cases of other kinds stand in it already. */
  taken: number;
  /** How busy it is beside the others. */
  busy: number;
}

/**
 * Deals so many cases to the past, in days ago, so that about as many are raised in each week as in every other, with a
 * slight wave. What is open already (`open`, in days ago) counts: its weeks get fewer.
 */
export function dealtToWeeks(count: number, open: readonly number[], now: Date): number[] {
  const weeks = weeksBefore(now, open);
  const free = ({ from, to, taken, busy }: Week, aWeek: number): number => Math.max(0, (aWeek * busy * (to - from)) / 7 - taken);
  const all = (aWeek: number): number => weeks.reduce((sum, week) => sum + free(week, aWeek), 0);
  let [few, many] = [0, count + open.length];
  for (let step = 0; step < 40; step++) {
    const middle = (few + many) / 2;
    if (all(middle) < count) few = middle;
    else many = middle;
  }
  const places = weeks.map((week) => ({ week, n: free(week, many) }));
  return Array.from({ length: count }, (_, i) => {
    let left = i + 0.5;
    for (const { week, n } of places) {
      if (left <= n) return week.from + (left / n) * (week.to - week.from);
      left -= n;
    }
    return PAST_DAYS;
  });
}

function weeksBefore(now: Date, open: readonly number[]): Week[] {
  const sinceMonday = ((now.getUTCDay() + 6) % 7) + (now.getUTCHours() * 60 + now.getUTCMinutes()) / 1440;
  return Array.from({ length: 14 }, (_, i): Week => {
    const [begin, end] = [i === 0 ? 0 : sinceMonday + 7 * (i - 1), sinceMonday + 7 * i];
    const taken = open.filter((daysAgo) => daysAgo >= begin && daysAgo < end).length;
    return { from: Math.max(NEAREST, begin), to: Math.max(NEAREST, Math.min(PAST_DAYS, end)), taken, busy: 1 + 0.1 * Math.sin(1.9 * i + 1) };
  }).filter(({ from, to }) => to > from);
}
