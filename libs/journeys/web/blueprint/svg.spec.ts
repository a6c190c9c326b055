import { describe, expect, it } from '@jest/globals';
import { item, largeInventory, link } from './given-a-model';
import { layoutOf } from './layout';
import { type Band, modelOf } from './model';
import { sheetsOf } from './export';
import { drawingOf, type DrawingWords, wrapped } from './svg';

const words: DrawingWords = {
  title: 'Buying <a> "kitchen"',
  subtitle: 'Everything',
  band: { CUSTOMER: 'Customer', EMPLOYEE: 'Employee', ACTIVITIES: 'Work', CAPABILITIES: 'Capabilities', APPLICATIONS: 'Applications' },
  elsewhere: 'Elsewhere',
  nobodyLeads: 'Nobody leads',
  items: (count) => `${count} items`,
  pains: (count) => `${count} pains`,
  heat: (value) => `heat ${value}`,
};

const drawn = (items: Parameters<typeof modelOf>[1], links: Parameters<typeof modelOf>[2], folded: Band[] = []) => {
  const model = modelOf(items[0]!.id, items, links)!;
  return drawingOf(model, layoutOf(model, new Set(model.byId.keys()), new Set(folded)), words);
};
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the drawing', () => {
  it('holds every item, whatever is on the screen, as well-formed SVG', () => {
    const { items, links } = largeInventory(20, 400);
    const page = parsed(drawn(items, links).svg);
    expect(page.querySelector('parsererror')).toBeNull();
    expect(page.querySelectorAll('g').length).toBeGreaterThanOrEqual(items.length - 1);
  });

  it('keeps signs that mean something to SVG, and says where it hurts', () => {
    const items = [item('JOURNEY', 'j', { side: 'CUSTOMER' }), item('STAGE', 's', { parentId: 'j', side: 'CUSTOMER', name: 'Pay & <go>', heat: 3 }), item('PAIN_POINT', 'p')];
    const page = parsed(drawn(items, [link('p', 'HURTS', 's')]).svg);
    expect(page.querySelector('g title')?.textContent).toBe('Pay & <go>');
    expect([...page.querySelectorAll('text')].map((each) => each.textContent)).toEqual(expect.arrayContaining([words.title, '1 pains · heat 3']));
  });

  it('names the stages over their columns, and counts what a folded band holds', () => {
    const items = [item('JOURNEY', 'j', { side: 'CUSTOMER' }), item('STAGE', 's', { parentId: 'j', side: 'CUSTOMER', name: 'Pay' }), item('TOUCHPOINT', 't', { parentId: 's', name: 'At the till' })];
    const said = [...parsed(drawn(items, [], ['CUSTOMER']).svg).querySelectorAll('text')].map((each) => each.textContent);
    expect(said).toEqual(expect.arrayContaining(['Pay', '2 items']));
    expect(said).not.toContain('At the till');
  });
});

describe('lines of a card', () => {
  it.each<[string, number, string[]]>([
    ['Short', 2, ['Short']],
    ['Agree a delivery slot with the customer on the phone', 2, ['Agree a delivery slot with the', 'customer on the phone']],
    ['One two three four five six seven eight nine ten eleven twelve thirteen', 1, ['One two three four five six…']],
    ['与客户在电话中确认配送时间并登记到系统', 2, ['与客户在电话中确认配送时间并登', '记到系统']],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 1, ['Donaudampfschifffahrtsgesell…']],
  ])('%s', (name, lines, expected) => {
    const out = wrapped(name, 180, lines);
    expect(out.length).toBe(expected.length);
    expect(out.every((line) => line.length > 0)).toBe(true);
    expect(out.join('').replace(/…$/, '').replaceAll(' ', '')).toBe(name.replaceAll(' ', '').slice(0, out.join('').replace(/…$/, '').replaceAll(' ', '').length));
    expect(out.at(-1)!.endsWith('…')).toBe(expected.at(-1)!.endsWith('…'));
  });
});

describe('the sheets of a PDF', () => {
  const room = { width: 400, height: 277 };
  it.each<[string, { width: number; height: number }, number]>([
    ['a small picture fills one', { width: 1000, height: 600 }, 1],
    ['a large one has as many as it takes to read it', { width: 4000, height: 1200 }, 2],
    ['and more below', { width: 4000, height: 2000 }, 4],
  ])('%s', (_what, drawing, count) => {
    const { scale, sheets } = sheetsOf({ ...drawing, cuts: { x: [], y: [] }, names: { y: 0, height: 0, width: 0 } }, room);
    expect(sheets).toHaveLength(count);
    expect(Math.max(...sheets.map(({ x, width }) => x + width))).toBeCloseTo(drawing.width);
    expect(Math.max(...sheets.map(({ y, height }) => y + height))).toBeCloseTo(drawing.height);
    expect(sheets.every(({ width, height }) => width * scale <= room.width + 1e-6 && height * scale <= room.height + 1e-6)).toBe(true);
  });

  it('are cut between cards, and each names its stages and bands again', () => {
    const { items, links } = largeInventory(20, 900);
    const drawing = drawn(items, links);
    const { scale, sheets } = sheetsOf(drawing, room);
    const [xs, ys] = [new Set(sheets.map(({ x }) => x)), new Set(sheets.map(({ y }) => y))];
    expect([xs.size > 1, ys.size > 1]).toEqual([true, true]);
    expect([...xs].filter((x) => x > 0 && !drawing.cuts.x.includes(x))).toEqual([]);
    expect([...ys].filter((y) => y > 0 && !drawing.cuts.y.includes(y))).toEqual([]);
    const high = ({ y, height }: { y: number; height: number }) => (height + (y > 0 ? drawing.names.height : 0)) * scale;
    expect(Math.max(...sheets.map(high))).toBeLessThanOrEqual(room.height + 1e-6);
  });
});
