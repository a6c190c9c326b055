import { describe, expect, it } from '@jest/globals';
import { activity, application, buyingWith, capability, link, pain, touchpoint } from './given-pictures';
import { heatMapOf, hottestOf } from './heat-map';

/** Selling has the capability of taking money, and in it cards and cash; scanning at the till uses cards and touches the tills. */
const items = [capability('money'), capability('cards', 'money'), capability('cash', 'money'), capability('advice'), activity('scan', 'till', 2, 10), touchpoint('shelf', 'choose', 1, 0), application('tills')];
const links = [link('scan', 'USES', 'cards'), link('scan', 'TOUCHES', 'tills'), link('tills', 'SUPPORTS', 'cards'), link('shelf', 'NEEDS', 'advice'), link('choose', 'NEEDS', 'cards')];
const mapWith = (pains: readonly object[], hurts: readonly ReturnType<typeof link>[]) => heatMapOf(buyingWith([...items, ...pains], [...links, ...hurts]));
const cells = (map: ReturnType<typeof heatMapOf>) => Object.fromEntries(map.rows.map((row) => [row.capability?.id ?? 'none', row.cells.map(({ used, pains }) => (used || pains.length > 0 ? pains.map(({ id }) => id).join() : null))]));

describe('The heat map', () => {
  it('has the stages across and the capabilities that their work uses down, under their top', () => {
    const map = mapWith([], []);
    expect(map.stages.map(({ id }) => id)).toEqual(['choose', 'pay']);
    expect(map.rows.map(({ capability: of, depth, sums }) => [of?.id, depth, sums])).toEqual([['advice', 0, false], ['money', 0, true], ['cards', 1, false]]);
    expect(cells(map)).toEqual({ advice: ['', null], money: ['', ''], cards: ['', ''] });
    expect(hottestOf(map, 'pains')).toBeNull();
  });

  it.each([
    ['at the capability itself, wherever it is used', [link('p', 'HURTS', 'cards')], { cards: ['p', 'p'] }],
    ['at the capability, and only at the stage that it names', [link('p', 'HURTS', 'cards'), link('p', 'HURTS', 'pay')], { cards: ['', 'p'] }],
    ['at what the work of an employee’s stage uses', [link('p', 'HURTS', 'scan')], { cards: ['', 'p'] }],
    ['at what a touchpoint needs', [link('p', 'HURTS', 'shelf')], { advice: ['p', null], cards: ['', ''] }],
    ['at what an application supports where it is touched', [link('p', 'HURTS', 'tills')], { cards: ['', 'p'] }],
    ['at no capability where the stage as a whole hurts', [link('p', 'HURTS', 'choose')], { none: ['p', null], cards: ['', ''] }],
    ['in the sum of what it stands in, once', [link('p', 'HURTS', 'cards'), link('p', 'HURTS', 'money'), link('p', 'HURTS', 'pay')], { money: ['', 'p'] }],
  ])('shows what hurts %s', (_where, hurts, expected) => expect(cells(mapWith([pain('p')], hurts))).toMatchObject(expected));

  it('counts each pain point once at its stage, and leaves out what does not hurt now', () => {
    const map = mapWith([pain('p', 100), pain('relieved', 900, { painState: 'RELIEVED' })], [link('p', 'HURTS', 'cards'), link('p', 'HURTS', 'money'), link('relieved', 'HURTS', 'scan')]);
    expect(map.totals.map((pains) => pains.map(({ id }) => id))).toEqual([['p'], ['p']]);
    expect(hottestOf(map, 'cost')).toMatchObject({ row: { capability: { id: 'cards' } }, stage: { id: 'choose' }, value: 100 });
  });

  it('says of the cell where it hurts most how many are equal to it, and takes the dearest of them', () => {
    const map = mapWith([pain('cheap', 10), pain('dear', 100)], [link('cheap', 'HURTS', 'shelf'), link('dear', 'HURTS', 'scan')]);
    expect(hottestOf(map, 'pains')).toMatchObject({ row: { capability: { id: 'cards' } }, stage: { id: 'pay' }, value: 1, equal: 2 });
    expect(hottestOf(map, 'cost')).toMatchObject({ row: { capability: { id: 'cards' } }, stage: { id: 'pay' }, value: 100, equal: 1 });
    expect(hottestOf(mapWith([pain('p', 100)], [link('p', 'HURTS', 'cards')]), 'cost')).toMatchObject({ pains: [{ id: 'p' }], equal: 2 });
  });

  it('says what hurts at no stage of the journey', () => {
    const map = mapWith([pain('p')], [link('p', 'HURTS', 'buying')]);
    expect(map.unplaced.map(({ id }) => id)).toEqual(['p']);
    expect(map.totals.flat()).toEqual([]);
  });
});
