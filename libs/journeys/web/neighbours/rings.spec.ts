import { describe, expect, it } from '@jest/globals';
import { ringsOf, tiesOf, type Near } from './rings';

const item = (id: string, parentId: string | null = null) => ({ id, kind: 'STAGE' as const, name: id, parentId });
const link = (fromId: string, toId: string) => ({ fromId, toId, relation: 'RELATES' as const, flows: null, bothWays: false });
const near: Near = { complete: true, items: [item('start', 'above'), item('above'), item('next'), item('far'), item('beside', 'above')], links: [link('next', 'start'), link('next', 'far'), link('far', 'start')] };

describe('the neighbours of an item', () => {
  it('are counted by the shortest way, over links in either direction and over what stands in what', () => {
    const rings = ringsOf(near, 'start', 3).map((ring) => ring.map(({ item: { id }, via }) => `${id} by ${via.id}`));
    expect(rings).toEqual([['above by start', 'far by start', 'next by start'], ['beside by above']]);
  });

  it('end where the steps end', () => expect(ringsOf(near, 'start', 1)).toHaveLength(1));
  it('are none of an item that is not there', () => expect(ringsOf(near, 'gone', 2)).toEqual([]));
  it('hang together by links and by standing in one another', () => expect(tiesOf(near)).toHaveLength(5));
});
