import { describe, expect, it } from '@jest/globals';
import { item, link } from './given-a-model';
import { bandOf, type Filter, modelOf, shownIn } from './model';

const lead = (id: string) => [{ part: 'LEAD', active: true, department: { id, name: id } }];
const items = [
  item('JOURNEY', 'buying', { side: 'CUSTOMER' }),
  item('STAGE', 'pay', { parentId: 'buying', position: 2, side: 'CUSTOMER' }),
  item('STAGE', 'choose', { parentId: 'buying', position: 1, side: 'CUSTOMER' }),
  item('JOURNEY', 'selling', { side: 'EMPLOYEE', persona: 'Seller' }),
  item('STAGE', 'till', { parentId: 'selling', position: 1, side: 'EMPLOYEE' }),
  item('STAGE', 'break', { parentId: 'selling', position: 2, side: 'EMPLOYEE' }),
  item('TOUCHPOINT', 'receipt', { parentId: 'pay' }),
  item('ACTIVITY', 'scan', { parentId: 'till', heat: 5, departments: lead('stores') }),
  item('ACTIVITY', 'rest', { parentId: 'break', departments: lead('people') }),
  item('CAPABILITY', 'cards'),
  item('APPLICATION', 'tills', { heat: 5 }),
  item('PAIN_POINT', 'slow', { severity: 'LOW' }),
  item('PAIN_POINT', 'dead', { severity: 'CRITICAL' }),
  item('OPPORTUNITY', 'new tills'),
];
const links = [link('till', 'SERVES', 'pay'), link('scan', 'USES', 'cards'), link('scan', 'TOUCHES', 'tills'), link('slow', 'HURTS', 'tills'), link('dead', 'HURTS', 'tills'), link('new tills', 'ADDRESSES', 'dead')];
const everything: Filter = { departmentId: null, persona: null, heat: 0 };

describe('the picture of a journey', () => {
  const model = modelOf('buying', items, links)!;
  const columns = (id: string) => [...model.columnsOf.get(id)!];

  it('has the chosen journey’s stages as columns, in their order', () => expect(model.stages.map(({ id }) => id)).toEqual(['choose', 'pay']));

  it('puts the other side’s tied stages, their work, and what this uses, under the stages that they serve', () => {
    expect(['till', 'scan', 'cards', 'tills', 'receipt'].map(columns)).toEqual([['pay'], ['pay'], ['pay'], ['pay'], ['pay']]);
  });

  it('leaves untied stages and their work elsewhere', () => expect([columns('break'), columns('rest')]).toEqual([[], []]));

  it('sees the same links from the employee’s journey', () => {
    const other = modelOf('selling', items, links)!;
    expect([...other.columnsOf.get('pay')!]).toEqual(['till']);
    expect(bandOf(other, other.byId.get('receipt')!)).toBe('CUSTOMER');
  });

  it('marks where it hurts, the worst first, and what could be done', () => {
    const { pains, opportunities } = model.marksOf.get('tills')!;
    expect([pains.map(({ id }) => id), opportunities.map(({ id }) => id)]).toEqual([['dead', 'slow'], ['new tills']]);
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ['a department leaves its work and what that uses', { departmentId: 'people' }, ['rest']],
    ['another one likewise', { departmentId: 'stores' }, ['cards', 'scan', 'tills']],
    ['heat leaves what is hot enough', { heat: 5 }, ['scan', 'tills']],
    ['a persona leaves other journeys out', { persona: 'Nobody' }, []],
  ])('narrowed down by %s', (_what, filter, ids) => {
    const shown = shownIn(model, { ...everything, ...filter });
    expect([...shown].filter((id) => ['scan', 'rest', 'cards', 'tills'].includes(id)).sort()).toEqual(ids);
    expect(shown.has('pay')).toBe(true);
  });

  it('is nothing without its journey', () => expect(modelOf('gone', items, links)).toBeNull());
});
