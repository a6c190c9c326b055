import { describe, expect, it } from '@jest/globals';
import type { OpportunityLineFragment } from '../journeys.generated';
import { axes, beside, placeNames, pointsOf, scaleOf, shareOf } from './axes';

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

  it('names a mark where there is room beside it, and covers neither another mark nor another name', () => {
    const mark = (x: number, name: string, across = 0) => ({ x, y: 0.9, across, down: 0, name });
    const [left, right, near, next] = placeNames([mark(0.3, 'Tell before they ask', -0.5), mark(0.3, 'Refund when the goods are scanned', 0.5), mark(0.5, 'The slot belongs to the order'), mark(0.7, 'One stock figure for all, minutes old')]);
    expect(left!.side).toBe('before');
    expect(right!.side).toBe('after');
    // up to the next mark and no further
    expect(0.3 + right!.room).toBeLessThan(0.5);
    expect(near!.side).toBe('after');
    expect(0.5 + near!.room).toBeLessThan(0.7);
    expect(next!.side).toBe('after');
    expect(placeNames([mark(0.5, 'In the middle of three', 0), mark(0.5, 'Left', -1), mark(0.5, 'Right', 1)])[0]).toBeNull();
    // close above each other: both are read
    expect(placeNames([mark(0.5, 'Above'), { ...mark(0.5, 'Below'), y: 0.84 }]).map((place) => place?.side)).toEqual(['after', 'after']);
    expect(placeNames([mark(0.98, 'At the end')])[0]!.side).toBe('before');
  });

  it('runs from zero to a round number, and over the five levels with room at both ends', () => {
    expect(scaleOf(axes.SAVING, [130_000, 4])).toMatchObject({ least: 0, most: 200_000 });
    expect(scaleOf(axes.PAYBACK, [])).toMatchObject({ least: 0, most: 1 });
    expect(shareOf(3, scaleOf(axes.EFFORT, [1]))).toBe(0.5);
  });
});
