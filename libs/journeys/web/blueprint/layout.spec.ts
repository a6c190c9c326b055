import { describe, expect, it } from '@jest/globals';
import { item, largeInventory, link } from './given-a-model';
import { ELSEWHERE, layoutOf, size } from './layout';
import { type Band, modelOf } from './model';
import { MOST_ELEMENTS, seenOf } from './sight';

const all = (model: { byId: ReadonlyMap<string, unknown> }) => new Set(model.byId.keys());
const unfolded = new Set<Band>();

describe('where things stand', () => {
  const items = [
    item('JOURNEY', 'j', { side: 'CUSTOMER' }),
    item('STAGE', 's1', { parentId: 'j', position: 1, side: 'CUSTOMER' }),
    item('STAGE', 's2', { parentId: 'j', position: 2, side: 'CUSTOMER' }),
    item('ACTIVITY', 'b', { parentId: 's1', position: 2 }),
    item('ACTIVITY', 'a', { parentId: 's1', position: 1 }),
    item('CAPABILITY', 'c'),
    item('CAPABILITY', 'lonely'),
  ];
  const model = modelOf('j', items, [link('s1', 'NEEDS', 'c'), link('s2', 'NEEDS', 'c')])!;
  const layout = layoutOf(model, all(model), unfolded);
  const at = (id: string) => layout.cardsOf.get(id)!.map(({ x, y }) => ({ x, y }));

  it('gives every stage a column, and elsewhere the last one', () => expect(layout.columns.map(({ id }) => id)).toEqual(['s1', 's2', ELSEWHERE]));
  it('puts what is used twice into both columns', () => expect(at('c').map(({ x }) => x)).toEqual([size.gap, size.column + size.gap]));
  it('puts what is used nowhere elsewhere', () => expect(at('lonely').map(({ x }) => x)).toEqual([2 * size.column + size.gap]));
  it('keeps the order within a cell', () => expect(at('a')[0]!.y).toBeLessThan(at('b')[0]!.y));
  it('keeps it whatever the names of what stands in other cells', () => {
    // by name A1 < B2 < C3 …: an order that mixes names and places would go round in circles
    const stages = ['x', 'y', 'z'].map((id, position) => item('STAGE', id, { parentId: 'j', position, side: 'CUSTOMER' }));
    const put = stages.flatMap(({ id }, i) => [0, 1, 2, 3].map((place) => item('TOUCHPOINT', `${id}${place}`, { parentId: id, position: place, name: `${'DCBA'[place]}${(i + place) % 3}` })));
    const model = modelOf('j', [items[0]!, ...stages, ...put.toReversed().sort((a, b) => a.position - b.position)], [])!;
    const { cardsOf } = layoutOf(model, all(model), unfolded);
    for (const { id } of stages) expect([0, 1, 2, 3].map((place) => cardsOf.get(`${id}${place}`)![0]!.y)).toEqual([1, 2, 3, 4].map((row) => cardsOf.get(id)![0]!.y + row * (size.card.height + size.gap)));
  });
  it('puts no two cards on one place', () => {
    const cards = [...layout.cardsOf.values()].flat().map(({ x, y }) => `${x},${y}`);
    expect(new Set(cards).size).toBe(cards.length);
  });
  it('lets a folded band shrink, and the others move up', () => {
    const folded = layoutOf(model, all(model), new Set<Band>(['ACTIVITIES']));
    expect(folded.height).toBeLessThan(layout.height);
    expect(folded.bands[2]).toMatchObject({ folded: true, count: 2 });
    expect([folded.cardsOf.has('a'), folded.cardsOf.has('c')]).toEqual([false, true]);
  });
});

describe('what is drawn', () => {
  const { items, links } = largeInventory(60, 2000);
  const model = modelOf('journey', items, links)!;
  const layout = layoutOf(model, all(model), unfolded);

  it.each([2, 1, 0.75, 0.5, 0.49, 0.3, 0.2, 0.1, 0.05, 0.02])('at zoom %s is at most 300 elements, wherever one looks', (zoom) => {
    for (let x = -500; x < layout.width; x += layout.width / 7) {
      for (let y = -300; y < layout.height; y += layout.height / 5) {
        const { cards, clusters } = seenOf(model, layout, { x, y, width: 1920 / zoom, height: 1080 / zoom, zoom });
        expect(cards.length + clusters.length).toBeLessThanOrEqual(MOST_ELEMENTS);
      }
    }
  });

  it('counts every item once in a cell', () => {
    const { clusters } = seenOf(model, layout, { x: 0, y: 0, width: layout.width, height: layout.height, zoom: 0.1 });
    const stages = clusters.filter(({ band }) => band === 'CUSTOMER').reduce((sum, { count }) => sum + count, 0);
    expect(stages).toBe(items.filter(({ kind }) => kind === 'STAGE' || kind === 'TOUCHPOINT').length);
  });

  it('draws cards where they can be read', () => {
    const { cards, clusters } = seenOf(model, layout, { x: 0, y: 0, width: 1400, height: 800, zoom: 1 });
    expect([cards.length > 20, clusters.length]).toEqual([true, 0]);
  });
});
