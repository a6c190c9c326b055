import { Severity } from '@app/shared-api';
import { describe, expect, it } from '@jest/globals';
import { heatOf } from './heat.rules';

describe('heat of one moment', () => {
  it.each<[Severity | null, number, number]>([
    [Severity.CRITICAL, 0, 8],
    [Severity.HIGH, 0, 4],
    [Severity.MEDIUM, 0, 2],
    [Severity.LOW, 0, 1],
    [null, 0, 1],
    [Severity.CRITICAL, 30, 4],
    [Severity.CRITICAL, 60, 2],
    [Severity.CRITICAL, 15, 8 * Math.SQRT1_2],
    [Severity.CRITICAL, 365, 8 * 0.5 ** (365 / 30)],
    [Severity.CRITICAL, 366, 0],
  ])('severity %p after %p days: %p', (severity, days, heat) => {
    expect(heatOf(severity, days)).toBeCloseTo(heat, 12);
  });
});
