import { describe, expect, it } from '@jest/globals';
import { type AttemptBudget, type AttemptCount, countFailure, deviceBudget, secondsToWait, strangersBudget } from './attempt.rules';

const start = new Date('2026-03-02T09:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

/** How many guesses somebody who never gives up has within a day. */
function guessesInADay(budget: AttemptBudget): number {
  let count: AttemptCount | null = null;
  let at = start;
  for (let guesses = 0; ; guesses++) {
    at = new Date(at.getTime() + secondsToWait(count, at) * 1000);
    if (at >= later(86_400)) return guesses;
    count = countFailure(count, at, budget);
  }
}

describe('attempts', () => {
  it.each([
    [1, 0], [3, 0], [4, 5], [5, 60], [6, 120], [7, 300], [8, 900], [9, 1800], [10, 3600], [40, 3600],
  ])('after failure %i on one device the wait is %i s', (failures, seconds) => {
    const count = countFailure({ failures: failures - 1, lastAt: start, nextAllowedAt: start }, start, deviceBudget);
    expect(secondsToWait(count, start)).toBe(seconds);
  });

  it('wait less as time passes', () => {
    const count = countFailure({ failures: 4, lastAt: start, nextAllowedAt: start }, start, deviceBudget);
    expect(secondsToWait(count, later(59))).toBe(1);
    expect(secondsToWait(count, later(60))).toBe(0);
  });

  it('are forgotten after a quiet day', () => {
    const count = countFailure({ failures: 30, lastAt: start, nextAllowedAt: start }, later(86_400), deviceBudget);
    expect(count.failures).toBe(1);
  });

  it('stay few, however patient somebody is', () => {
    expect(guessesInADay(deviceBudget)).toBeLessThan(35);
    expect(guessesInADay(strangersBudget)).toBeLessThan(120);
  });
});
