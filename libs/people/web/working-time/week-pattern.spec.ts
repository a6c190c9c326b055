import { describe, expect, it } from '@jest/globals';
import { asEnd, asTyped, faultsOfDay, groupsOf, minutesOfWeek, tidy, weekIsRight, withCopied, withDate, withMore, withNightSplit, withoutSpan, withSpan, type Week } from './week-pattern';

const day = (...spans: string[]) => spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6) }));
const free: Week = Array.from({ length: 7 }, () => []);
const usual: Week = [1, 2, 3, 4, 5, 6, 7].map((each) => (each <= 5 ? day('09:00-12:30', '13:30-18:00') : []));

describe('a day', () => {
  it.each([
    [['09:00-12:30', '13:30-18:00'], [null, null]],
    [['13:30-18:00', '09:00-12:30'], [null, null]],
    [['09:00-12:30', '12:30-18:00'], [null, null]],
    [['09:00-12:30', '12:00-18:00'], [null, 'overlap']],
    [['09:00-18:00', '10:00-11:00'], [null, 'overlap']],
    [['17:00-09:00'], ['backwards']],
    [['09:00-09:00'], ['backwards']],
    [['22:00-24:00'], [null]],
  ])('%j has the faults %j', (spans, faults) => expect(faultsOfDay(day(...spans))).toEqual(faults));

  it('says which span is not filled in', () => expect(faultsOfDay([{ from: '09:00', to: '' }])).toEqual(['empty']));
});

describe('a week', () => {
  it('needs working time somewhere', () => {
    expect(weekIsRight(free)).toBe(false);
    expect(weekIsRight(usual)).toBe(true);
  });

  it('gets a usual day first, then an hour after the last span', () => {
    const one = withMore(free, 5);
    expect(one[5]).toEqual(day('09:00-17:30'));
    expect(withMore(one, 5)[5]).toEqual(day('09:00-17:30', '18:30-22:30'));
    expect(withMore(withSpan(one, 5, 0, { to: '23:30' }), 5)[5]?.[1]).toEqual({ from: '23:00', to: '24:00' });
  });

  it('copies a day onto others and leaves the rest', () => {
    const copied = withCopied(usual, 0, [5]);
    expect(copied[5]).toEqual(usual[0]);
    expect(copied[6]).toEqual([]);
  });

  it('writes a night as two spans, over the end of the week too', () => {
    const night = withNightSplit([...free.slice(0, 6), day('22:00-06:00')], 6, 0);
    expect(night[6]).toEqual(day('22:00-24:00'));
    expect(night[0]).toEqual(day('00:00-06:00'));
    expect(weekIsRight(night)).toBe(true);
  });

  it('takes a span out', () => expect(withoutSpan(usual, 0, 0)[0]).toEqual(day('13:30-18:00')));

  it('is kept in the order of the clock', () => expect(tidy([day('13:30-18:00', '09:00-12:30')])[0]).toEqual(day('09:00-12:30', '13:30-18:00')));

  it('counts its minutes, without spans that are not right', () => {
    expect(minutesOfWeek(usual)).toBe(5 * 8 * 60);
    expect(minutesOfWeek([day('22:00-24:00', '17:00-09:00')])).toBe(120);
  });

  it('groups neighbouring days with the same times', () => {
    expect(groupsOf(usual).map(({ first, last }) => [first, last])).toEqual([[0, 4], [5, 6]]);
    expect(groupsOf([...usual.slice(0, 5), day('10:00-16:00'), []]).map(({ first, last }) => [first, last])).toEqual([[0, 4], [5, 5], [6, 6]]);
  });
});

it('writes the end of a day as a field for a time has it', () => {
  expect(asEnd('00:00')).toBe('24:00');
  expect(asEnd('17:30')).toBe('17:30');
  expect(asTyped('24:00')).toBe('00:00');
});

it('keeps dates sorted and none twice', () => expect(withDate(['2026-12-25'], '2026-01-01')).toEqual(['2026-01-01', '2026-12-25']));
