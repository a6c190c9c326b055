import { describe, expect, it } from '@jest/globals';
import type { OpportunityLineFragment } from '../journeys.generated';
import { axes, beside, pointsOf, scaleOf, shareOf } from './axes';

const chance = (id: string, facts: Partial<OpportunityLineFragment>) => ({ id, customerValue: null, businessValue: null, effort: null, savingMoney: null, paybackMonths: null, ...facts }) as OpportunityLineFragment;

describe('the matrix', () => {
  it('leaves out what has no place, and sets those that share one beside each other', () => {
    const points = pointsOf([chance('a', { effort: 2, customerValue: 4 }), chance('b', { effort: 2, customerValue: 4 }), chance('c', { effort: 2 })], axes.EFFORT, axes.CUSTOMER);
    expect(points.map(({ chance: { id }, x, y, place, of }) => [id, x, y, place, of])).toEqual([['a', 2, 4, 0, 2], ['b', 2, 4, 1, 2]]);
    expect(points.map(beside)).toEqual([{ across: -0.5, down: 0 }, { across: 0.5, down: 0 }]);
  });

  it('never sets two of one place on the same spot', () => {
    for (const many of [1, 2, 3, 4, 5, 7, 10]) {
      const spots = Array.from({ length: many }, (_none, place) => JSON.stringify(beside({ place, of: many })));
      expect(new Set(spots).size).toBe(many);
    }
  });

  it('runs from zero to a round number, and over the five levels with room at both ends', () => {
    expect(scaleOf(axes.SAVING, [130_000, 4])).toMatchObject({ least: 0, most: 200_000 });
    expect(scaleOf(axes.PAYBACK, [])).toMatchObject({ least: 0, most: 1 });
    expect(shareOf(3, scaleOf(axes.EFFORT, [1]))).toBe(0.5);
  });
});
