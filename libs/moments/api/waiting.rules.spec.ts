import { Severity } from '@app/shared-api';
import { describe, expect, it } from '@jest/globals';
import { type Level, promiseStep, tellNextAt, whoIsTold } from './waiting.rules';

const nineToFive = { timeZone: 'Asia/Shanghai', week: [0, 1, 2, 3, 4].map(() => [['09:00', '17:00'] as const]).concat([[], []]), holidays: [] };

describe('when the next people are told that nobody took it up', () => {
  // Shanghai is eight hours ahead of UTC.
  it.each([
    ['critical: after 10 minutes', Severity.CRITICAL, '2026-03-01T20:00:00Z', '2026-03-01T20:10:00Z'],
    ['high: after 30 minutes', Severity.HIGH, '2026-03-01T20:00:00Z', '2026-03-01T20:30:00Z'],
    ['medium: after 2 working hours', Severity.MEDIUM, '2026-03-02T08:00:00Z', '2026-03-03T02:00:00Z'],
    ['low: after 2 working hours', Severity.LOW, '2026-03-02T02:00:00Z', '2026-03-02T04:00:00Z'],
    ['not known: like low', null, '2026-03-02T02:00:00Z', '2026-03-02T04:00:00Z'],
  ])('%s', (_case, severity, since, at) => {
    expect(tellNextAt(severity, new Date(since), nineToFive)).toEqual(new Date(at));
  });
});

describe('who is told at a level of the climb', () => {
  const ladder = (...staffed: boolean[]): Level[] => staffed.map((hasCoordinators, depth) => ({ departmentId: `d${depth}`, depth, hasCoordinators, hasHead: true }));
  const headed = (...staffed: boolean[]): Level[] => staffed.map((hasHead, depth) => ({ departmentId: `d${depth}`, depth, hasCoordinators: false, hasHead }));

  it.each([
    ['its own first', 0, ladder(true, true, true), 'd0'],
    ['then one above', 1, ladder(true, true, true), 'd1'],
    ['an empty one is passed over', 1, ladder(true, false, true), 'd2'],
    ['at the root it repeats', 7, ladder(true, true, true), 'd2'],
    ['it stays with the last that has any', 2, ladder(true, true, false), 'd1'],
    ['nobody coordinates: its head first', 0, headed(true, true, true), 'd0'],
    ['then the head above', 1, headed(true, false, true), 'd2'],
    ['at the last head it repeats', 7, headed(true, true, false), 'd1'],
    ['one coordinator far up, and no head stands in', 0, [...headed(true, true), ...ladder(false, false, true).slice(2)], 'd2'],
    ['nobody coordinates, and there is no head: nobody', 0, headed(false, false), undefined],
  ])('%s', (_case, level, levels, told) => {
    expect(whoIsTold(level, levels)?.departmentId).toBe(told);
  });

  it('nobody, where there is no department', () => {
    expect(whoIsTold(0, [])).toBeNull();
  });
});

describe('who is told of a promise that is overdue', () => {
  it.each([
    [0, { tell: 'holder', goesOn: true }],
    [1, { tell: 'head', goesOn: false }],
    [2, null],
  ])('level %i', (level, step) => {
    expect(promiseStep(level)).toEqual(step);
  });
});
