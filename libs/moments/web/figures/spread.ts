import type { SpreadFragment } from '../moments.generated';

/** A span as one reads it: minutes from ten minutes on, hours from ten hours on, days from ten days on. */
export function rounded(seconds: number): number {
  const unit = [86_400, 3_600, 60].find((size) => seconds >= 10 * size) ?? 1;
  return Math.round(seconds / unit) * unit;
}

/** A bar of a histogram, and whether the median or the 90th percentile stands in it. */
export interface SpreadBar {
  fromSeconds: number;
  toSeconds: number | null;
  count: number;
  share: number;
  half: boolean;
  most: boolean;
}

const holds = ({ fromSeconds, toSeconds }: SpreadFragment['bars'][number], seconds: number | null | undefined): boolean =>
  seconds !== null && seconds !== undefined && seconds >= fromSeconds && (toSeconds === null || toSeconds === undefined || seconds < toSeconds);

/** The bars of a distribution; long empty ends are left out, so that the shape can be seen. */
export function barsOf({ bars, count, medianSeconds, p90Seconds }: SpreadFragment): SpreadBar[] {
  const last = bars.findLastIndex((bar) => bar.count > 0);
  return bars.slice(0, last + 1).map((bar) => ({
    fromSeconds: bar.fromSeconds,
    toSeconds: bar.toSeconds ?? null,
    count: bar.count,
    share: count === 0 ? 0 : bar.count / count,
    half: holds(bar, medianSeconds),
    most: holds(bar, p90Seconds),
  }));
}
