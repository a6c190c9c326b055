import { describe, expect, it } from '@jest/globals';
import { barOf, barOfBucket, barsOf, bucketOf, middleOf, quantileOf } from './figure.rules';

describe('buckets of durations', () => {
  it.each([0, 1, 2, 59, 60, 899, 900, 901, 3_599, 3_600, 86_399, 86_400, 604_800, 7_776_000, 300_000_000])('%d s: the bar is exact', (seconds) => {
    expect(barOfBucket(bucketOf(seconds))).toBe(barOf(seconds));
  });

  it('the middle is at most 4 % from anything in the bucket, give or take the rounding to a second', () => {
    for (let seconds = 60; seconds < 20_000_000; seconds = Math.ceil(seconds * 1.013)) {
      expect(Math.abs(middleOf(bucketOf(seconds)) - seconds)).toBeLessThanOrEqual(0.04 * seconds + 0.5);
    }
  });

  it.each([
    [[], 0.5, null],
    [[100], 0.5, 100],
    [[100, 200, 300], 0.5, 200],
    [[100, 200, 300, 400], 0.5, 200],
    [[60, 3_600, 86_400, 604_800, 2_592_000, 5_000_000, 6_000_000, 7_000_000, 8_000_000, 9_000_000], 0.9, 8_000_000],
  ])('the quantile of %j at %d', (durations, q, expected) => {
    const found = quantileOf(durations.map((seconds) => ({ bucket: bucketOf(seconds), n: 1 })), q);
    if (expected === null) expect(found).toBeNull();
    else expect(Math.abs(found! / expected - 1)).toBeLessThanOrEqual(0.04);
  });

  it('counts bars', () => {
    expect(barsOf([10, 20, 1_000, 90_000].map((seconds) => ({ bucket: bucketOf(seconds), n: 2 })))).toEqual([4, 2, 0, 0, 0, 2, 0, 0, 0, 0]);
  });
});
