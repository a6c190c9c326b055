import { describe, expect, it } from '@jest/globals';
import { item, link } from './given-a-model';
import { layoutOf } from './layout';
import { linesOf } from './lines';
import { type Band, modelOf } from './model';

const items = [
  item('JOURNEY', 'j', { side: 'CUSTOMER' }),
  item('STAGE', 's1', { parentId: 'j', position: 1, side: 'CUSTOMER' }),
  item('STAGE', 's2', { parentId: 'j', position: 2, side: 'CUSTOMER' }),
  item('ACTIVITY', 'a1', { parentId: 's1' }),
  item('ACTIVITY', 'a2', { parentId: 's2' }),
  item('CAPABILITY', 'c'),
  item('PAIN_POINT', 'p'),
];
const model = modelOf('j', items, [link('a1', 'USES', 'c'), link('a2', 'USES', 'c'), link('p', 'HURTS', 'c')])!;
const layout = layoutOf(model, new Set(model.byId.keys()), new Set<Band>());
const cards = [...layout.cardsOf.values()].flat();
const pairs = (selected: string[], all: boolean, seen = cards) => linesOf(layout, model.links, seen, new Set(selected), all).edges.map(({ source, target }) => [source, target]);

describe('lines', () => {
  it('run within a column, for all that is linked and has a card', () => expect(pairs([], true)).toEqual([['a1@s1', 'c@s1'], ['a2@s2', 'c@s2']]));
  it('are drawn for what is selected only, unless asked for', () => {
    expect(pairs([], false)).toEqual([]);
    expect(pairs(['a1'], false)).toEqual([['a1@s1', 'c@s1']]);
  });
  it('run to ends off the screen, but not where both are, unless they are selected', () => {
    const seen = cards.filter(({ item: { id } }) => id !== 'c');
    expect(pairs([], true, seen)).toHaveLength(2);
    expect(pairs([], true, seen.filter(({ item: { id } }) => id !== 'a1'))).toEqual([['a2@s2', 'c@s2']]);
    expect(pairs(['c'], false, [])).toHaveLength(2);
    expect(pairs(['a1'], false, seen)).toHaveLength(1);
    expect(linesOf(layout, model.links, seen, new Set(['a1']), false).farEnds.map(({ key }) => key)).toEqual(['c@s1']);
  });
});
