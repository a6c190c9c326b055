import { describe, expect, it } from '@jest/globals';
import { boxesOf, flat, mostOf, shadeOf, shownOf } from './capability-map';
import { capability, pain } from './given-pictures';

const tree = [
  capability('cards', 'money', { maturityNow: 2, maturityWanted: 4, importance: 5, position: 2 }),
  capability('money', null, { position: 1 }),
  capability('cash', 'money', { maturityNow: 4, maturityWanted: 3, position: 1 }),
  capability('advice', 'gone', { maturityNow: 1, maturityWanted: 5, position: 2 }),
];
const slow = pain('slow', 100);
const boxes = boxesOf(tree, new Map([['cards', [slow]], ['money', [slow, pain('dear', null)]]]));
const named = (id: string) => flat(boxes).find(({ box }) => box.capability.id === id)!.box;

describe('The capability map', () => {
  it('nests what stands in something, in its order; what stands in nothing that is there is at the top', () =>
    expect(flat(boxes).map(({ box, level }) => [box.capability.id, level])).toEqual([['money', 1], ['cash', 2], ['cards', 2], ['advice', 1]]));

  it.each([
    ['cards', 'now', { value: 2, mean: false }],
    ['money', 'now', { value: 3, mean: true }],
    ['cards', 'gap', { value: 2, mean: false }],
    ['cash', 'gap', { value: 0, mean: false }],
    ['money', 'gap', { value: 1, mean: true }],
    ['cash', 'importance', { value: null, mean: false }],
    ['money', 'pains', { value: 2, mean: false }],
    ['money', 'cost', { value: 100, mean: false }],
    ['cash', 'cost', { value: null, mean: false }],
  ] as const)('shows of %s, %s', (id, field, shown) => expect(shownOf(named(id), field)).toEqual(shown));

  it.each([
    [null, 'now', 0], [1, 'now', 1], [5, 'now', 5], [2.4, 'now', 2], [0, 'gap', 0], [1, 'gap', 2], [4, 'gap', 5], [1, 'pains', 1], [50, 'pains', 3], [100, 'cost', 5],
  ] as const)('shades %s of %s as %s', (value, field, shade) => expect(shadeOf(value, field, 100)).toBe(shade));

  it('says where there is most of it', () => {
    expect(mostOf(boxes, 'gap')).toMatchObject({ box: { capability: { id: 'advice' } }, value: 4 });
    expect(mostOf(boxesOf([capability('cash')], new Map()), 'pains')).toBeNull();
  });
});
