import { describe, expect, it } from '@jest/globals';
import { activity, application, buyingWith, link } from './given-pictures';
import { minutesOf, mostTimeIn, type Grouping } from './minutes';

const model = buyingWith(
  [activity('scan', 'till', 3, 100, 'stores'), activity('greet', 'choose', 2, 50), activity('rest', 'break', 30, 1000), activity('count', 'till', null, 10, 'finance'), application('tills'), application('stock')],
  [link('scan', 'TOUCHES', 'tills'), link('scan', 'TOUCHES', 'stock')],
);
const said = (grouping: Grouping) => minutesOf(model, grouping).groups.map(({ name, minutes, bars }) => [name, minutes, bars.map((bar) => `${bar.application?.id ?? 'none'} ${bar.minutes}`)]);

describe('Where minutes go', () => {
  it('spreads an activity’s minutes a month evenly over what it touches, and keeps what touches nothing apart', () => expect(said('all')).toEqual([[null, 400, ['tills 150', 'stock 150', 'none 100']]]));

  it('tells them by stage, in the order of the journey', () => expect(said('stage')).toEqual([['choose', 100, ['none 100']], ['till', 300, ['tills 150', 'stock 150']]]));

  it('tells them by the department that leads, the most first', () => expect(said('department')).toEqual([['stores', 300, ['tills 150', 'stock 150']], [null, 100, ['none 100']]]));

  it('names what it leaves out, and leaves out what no stage of the journey leads to', () => {
    const { unknown, minutes, groups } = minutesOf(model, 'all');
    expect(unknown.map(({ id }) => id)).toEqual(['count']);
    expect(minutes).toBe(400);
    expect(groups[0]!.bars[0]!.shares).toMatchObject([{ activity: { id: 'scan' }, minutes: 150, among: 2 }]);
    expect(mostTimeIn(minutesOf(model, 'stage'))).toEqual({ name: 'tills', minutes: 150 });
  });
});
