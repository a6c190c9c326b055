import { describe, expect, it } from '@jest/globals';
import { item, link } from './given-a-model';
import { type Card, layoutOf, size } from './layout';
import { type Band, modelOf } from './model';
import { dropped } from './moving';

const items = [
  item('JOURNEY', 'j', { side: 'CUSTOMER' }),
  item('STAGE', 's1', { parentId: 'j', position: 1, side: 'CUSTOMER' }),
  item('STAGE', 's2', { parentId: 'j', position: 2, side: 'CUSTOMER' }),
  item('STAGE', 's3', { parentId: 'j', position: 3, side: 'CUSTOMER' }),
  item('JOURNEY', 'e', { side: 'EMPLOYEE' }),
  item('STAGE', 'e1', { parentId: 'e', position: 1, side: 'EMPLOYEE' }),
  item('STAGE', 'e2', { parentId: 'e', position: 2, side: 'EMPLOYEE' }),
  item('ACTIVITY', 'a', { parentId: 's1', position: 1 }),
  item('ACTIVITY', 'b', { parentId: 's1', position: 2 }),
  item('ACTIVITY', 'c', { parentId: 's2', position: 1 }),
  item('ACTIVITY', 'ea', { parentId: 'e1', position: 1 }),
  item('CAPABILITY', 'cap'),
];
const model = modelOf('j', items, [link('e1', 'SERVES', 's1'), link('s1', 'NEEDS', 'cap')])!;
const layout = layoutOf(model, new Set(model.byId.keys()), new Set<Band>());
const card = (id: string): Card => layout.cardsOf.get(id)![0]!;
/** Drops a card into a column, at a height. */
const drop = (id: string, column: number, y?: number) => dropped(model, layout, [card(id)], card(id), { x: column * size.column + size.gap, y: y ?? 10_000 });
const edits = (id: string, column: number, y?: number) => {
  const done = drop(id, column, y);
  return done && 'step' in done ? done.step : done;
};

describe('dropping a card', () => {
  it('puts an activity behind what stands above it at another stage, and back where it was', () => {
    expect(edits('a', 1)).toMatchObject({ edits: [{ place: { id: 'a', parentId: 's2', afterId: 'c' } }], undo: [{ place: { id: 'a', parentId: 's1', afterId: null } }] });
    expect(edits('b', 1, 0)).toMatchObject({ edits: [{ place: { id: 'b', parentId: 's2', afterId: null } }], undo: [{ place: { id: 'b', parentId: 's1', afterId: 'a' } }] });
  });

  it('does nothing where it already is, and orders within a stage', () => {
    expect(drop('b', 0)).toBeNull();
    expect(edits('a', 0)).toMatchObject({ edits: [{ place: { id: 'a', parentId: 's1', afterId: 'b' } }] });
  });

  it('moves several at once, as one step', () => {
    const both = dropped(model, layout, [card('a'), card('b')], card('a'), { x: size.column * 2, y: 0 });
    expect(both && 'step' in both && both.step.edits.map(({ place }) => [place?.id, place?.parentId])).toEqual([['a', 's3'], ['b', 's3']]);
  });

  it('orders the stages of the journey', () => {
    expect(edits('s1', 2)).toMatchObject({ edits: [{ place: { id: 's1', afterId: 's3' } }] });
    expect(edits('s3', 0)).toMatchObject({ edits: [{ place: { id: 's3', afterId: null } }] });
  });

  it('ties a stage of the other journey to the column, and lets go of the one before', () => {
    expect(edits('e2', 1)).toMatchObject({ edits: [{ link: { fromId: 'e2', toId: 's2', relation: 'SERVES' } }] });
    expect(edits('e1', 1)).toMatchObject({ edits: [{ unlink: { fromId: 'e1', toId: 's1' } }, { link: { fromId: 'e1', toId: 's2' } }] });
  });

  it('says why not: work of the other side needs a stage there', () => {
    expect(drop('ea', 1)).toEqual({ refused: 'untied' });
    expect(drop('a', 3)).toEqual({ refused: 'elsewhere' });
    expect(edits('ea', 3)).toMatchObject({ edits: [{ place: { id: 'ea', parentId: 'e2' } }] });
  });

  it('lets a stage need a capability', () => expect(edits('cap', 1)).toMatchObject({ edits: [{ link: { fromId: 's2', toId: 'cap', relation: 'NEEDS' } }] }));
});
