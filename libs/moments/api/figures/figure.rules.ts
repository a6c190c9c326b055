/** Everything, whatever its department; also where moments without a department count. */
export const EVERYWHERE = '00000000-0000-0000-0000-000000000000';

/** Upper ends of the bars of a histogram, in seconds: 15 minutes to 90 days. What is longer stands in the last bar. */
export const BARS = [900, 3_600, 4 * 3_600, 8 * 3_600, 86_400, 3 * 86_400, 7 * 86_400, 30 * 86_400, 90 * 86_400] as const;

/** Buckets grow by 8 %, so that a bucket's geometric middle is at most 4 % from anything in it. */
const GROWTH = 1.08;
/** A bucket's number is bar × 1000 + step, so that a bar's count is exact and only percentiles are estimated. */
const STEPS = 1_000;

/** How many durations stand in a bucket. */
export interface Bucket {
  bucket: number;
  n: number;
}

/** The bar of a duration, as SQL over an expression in seconds. The indexes of bars (migration 10) say the same, word for word. */
export const barSql = (seconds: string): string => `(${BARS.map((end) => `(${seconds} >= ${end})::int`).join(' + ')})`;

/** Seconds from raising a moment `m` to its first acceptance and to its close, as SQL, and when they count: a close before the opening (the past has such) does not. */
export const durations = {
  acceptance: { counts: (m: string) => `${m}.first_accepted_at >= ${m}.raised_at`, seconds: (m: string) => `extract(epoch FROM ${m}.first_accepted_at - ${m}.raised_at)::int` },
  close: { counts: (m: string) => `${m}.state = 'closed' AND ${m}.closed_at >= ${m}.raised_at`, seconds: (m: string) => `extract(epoch FROM ${m}.closed_at - ${m}.raised_at)::int` },
} as const;

/** The bar with these bounds; null where there is none. */
export function barWith({ fromSeconds, toSeconds }: { fromSeconds: number; toSeconds?: number | null }): number | null {
  const bar = barOf(fromSeconds);
  const [from, to] = [bar === 0 ? 0 : BARS[bar - 1]!, BARS[bar] ?? null];
  return from === fromSeconds && to === (toSeconds ?? null) ? bar : null;
}

/** The bucket of a duration, as SQL over an expression in seconds. Must say the same as bucketOf. */
export const bucketSql = (seconds: string): string =>
  `(${barSql(seconds)} * ${STEPS} + floor(ln(GREATEST(${seconds}, 1)) / ln(${GROWTH}))::int)::smallint`;

/** The bucket of a duration in seconds. */
export function bucketOf(seconds: number): number {
  return barOf(seconds) * STEPS + Math.floor(Math.log(Math.max(seconds, 1)) / Math.log(GROWTH));
}

/** The bar in which a duration stands. */
export const barOf = (seconds: number): number => BARS.filter((end) => seconds >= end).length;

/** The bar of a bucket. */
export const barOfBucket = (bucket: number): number => Math.floor(bucket / STEPS);

/** The geometric middle of a bucket, in seconds, kept within its bar. */
export function middleOf(bucket: number): number {
  const step = bucket % STEPS;
  const bar = barOfBucket(bucket);
  const middle = GROWTH ** (step + 0.5);
  const from = bar === 0 ? 0 : BARS[bar - 1]!;
  const to = BARS[bar] ?? Infinity;
  return Math.round(Math.min(Math.max(middle, from), to));
}

/** The q-quantile (nearest rank) of counted buckets, in seconds; null of nothing. */
export function quantileOf(buckets: Bucket[], q: number): number | null {
  const total = buckets.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  const rank = Math.max(1, Math.ceil(q * total));
  let seen = 0;
  for (const { bucket, n } of [...buckets].sort((a, b) => middleOf(a.bucket) - middleOf(b.bucket))) {
    seen += n;
    if (seen >= rank) return middleOf(bucket);
  }
  return null;
}

/** Counts of the bars, from counted buckets. */
export function barsOf(buckets: Bucket[]): number[] {
  const counts = Array.from({ length: BARS.length + 1 }, () => 0);
  for (const { bucket, n } of buckets) counts[barOfBucket(bucket)]! += n;
  return counts;
}
