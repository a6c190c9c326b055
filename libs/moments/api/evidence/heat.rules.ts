import { Severity } from '@app/shared-api';

/** A moment whose severity nobody knows weighs as little as one that harms nobody. */
export const UNKNOWN_WEIGHS = Severity.LOW;
/** After so many days a moment weighs half. */
export const HALF_LIFE_DAYS = 30;
/** Older than this, a moment does not count. */
export const OLDEST_DAYS = 365;
/** How many weeks a trend shows, this week included. */
export const TREND_WEEKS = 13;
/** Over how many days occurrences a month are counted, and how many months these are. */
export const MONTHLY = { days: 90, months: 3 };

/** The severities as counts keep them: seven days for each, in this order. */
export const weights = [Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW] as const;
/** How many counts a week has. */
export const SLOTS = weights.length * 7;

/** What a moment of a severity weighs after some whole days; nothing once it is too old. The formula that the screens show. */
export const heatOf = (severity: Severity | null, ageDays: number): number =>
  ageDays > OLDEST_DAYS ? 0 : (severity ?? UNKNOWN_WEIGHS) * 0.5 ** (ageDays / HALF_LIFE_DAYS);

/** The place of a day among a week's counts, as SQL: Monday of the worst severity is 1. */
export const slotSql = (day: string, weight: string): string =>
  `(CASE ${weight} ${weights.map((value, i) => `WHEN ${value} THEN ${7 * i}`).join(' ')} END + extract(isodow FROM ${day})::int)`;

/** What a moment at a place among a week's counts weighs, as SQL. */
export const weightSql = (slot: string): string => `(ARRAY[${weights.join(', ')}])[(${slot}::int - 1) / 7 + 1]`;

/** The day of a place among a week's counts, as SQL; `week` is its Monday. */
export const daySql = (week: string, slot: string): string => `(${week} + (${slot}::int - 1) % 7)`;

/**
 * Today in the organization's time zone, and how far back is counted, as a FROM item `d`. `now` is a placeholder. OFFSET 0: the
 * days are reckoned once, not again for each week of each item, which took five times as long over three years of moments.
 */
export const todaySql = (now: string): string => `(SELECT t.today, t.today - ${OLDEST_DAYS} AS oldest, date_trunc('week', t.today - ${OLDEST_DAYS})::date AS oldest_week
  FROM (SELECT (${now}::timestamptz AT TIME ZONE o.time_zone)::date AS today FROM organization o) t OFFSET 0)`;

const days = [1, 2, 3, 4, 5, 6, 7] as const;
/** What a day weighs beside the Monday before it: later days weigh more. */
const beside = (day: number): number => 2 ** ((day - 1) / HALF_LIFE_DAYS);
const pointsOf = (table: string, counts: (day: number) => boolean | string): string =>
  days.map((day) => (typeof counts(day) === 'string' ? `CASE WHEN ${counts(day)} THEN ${table}.points_${day} * ${beside(day)}::float8 ELSE 0 END` : `${table}.points_${day} * ${beside(day)}::float8`)).join(' + ');

/**
 * The heat of items as SQL over weeks of counts `c` and `d` from `todaySql`: whole numbers in, weighed here. A week is weighed
 * once, by its Monday, and its days beside it; of the oldest week only the days count that are not too old.
 */
export const heatSql = `sum((CASE WHEN c.week > d.oldest_week THEN ${pointsOf('c', () => true)} ELSE ${pointsOf('c', (day) => `d.oldest_week + ${day - 1} >= d.oldest`)} END)
  * power(0.5, (d.today - c.week) / ${HALF_LIFE_DAYS}::float8))`;
