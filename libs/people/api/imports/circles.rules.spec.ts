import { expect, it } from '@jest/globals';
import { circlesIn } from './circles.rules';

it.each<[what: string, up: Array<number | null>, found: number[]]>([
  ['nobody', [], []],
  ['a tree', [null, 0, 0, 1, 1], []],
  ['two of each other', [1, 0], [0, 1]],
  ['a circle, and who hangs below it', [3, 0, 1, 0], [0, 3]],
  ['who hangs below it, walked first', [1, 2, 3, 2], [2, 3]],
  ['two circles', [1, 0, 3, 2, 2], [0, 1, 2, 3]],
  ['themselves', [0], [0]],
])('finds who stands on a circle: %s', (_what, up, found) => expect(circlesIn(up).sort((a, b) => a - b)).toEqual(found));

it('finds one of 300,000, and none in a line of as many', () => {
  const count = 300_000;
  expect(circlesIn(Array.from({ length: count }, (_, n) => (n + 1) % count))).toHaveLength(count);
  expect(circlesIn(Array.from({ length: count }, (_, n) => (n === 0 ? null : n - 1)))).toEqual([]);
});
