import { describe, expect, it } from '@jest/globals';
import { addWorkingTime, NoWorkingTime, problemWith, type WorkingCalendar, type WorkingSpan, workingSecondsBetween } from './working-time.rules';

const day: WorkingSpan[] = [['09:00', '17:00']];
const split: WorkingSpan[] = [['09:00', '12:30'], ['13:30', '18:00']];
const night: WorkingSpan[] = [['00:00', '06:00'], ['22:00', '24:00']];
const always: WorkingSpan[] = [['00:00', '24:00']];
const weekdays = (spans: WorkingSpan[]) => [spans, spans, spans, spans, spans, [], []];
const everyDay = (spans: WorkingSpan[]) => Array.from({ length: 7 }, () => spans);

const berlin: WorkingCalendar = { timeZone: 'Europe/Berlin', week: weekdays(day), holidays: ['2026-12-25'] };
const newYork: WorkingCalendar = { timeZone: 'America/New_York', week: weekdays(split), holidays: [] };
const shanghai: WorkingCalendar = { timeZone: 'Asia/Shanghai', week: everyDay([['10:00', '22:00']]), holidays: ['2026-10-01', '2026-10-02'] };
const berlinNights: WorkingCalendar = { ...berlin, week: everyDay(night), holidays: [] };
const berlinAlways: WorkingCalendar = { ...berlin, week: everyDay(always), holidays: [] };
const berlinEarly: WorkingCalendar = { ...berlin, week: everyDay([['02:30', '06:00']]), holidays: [] };
const lordHowe: WorkingCalendar = { timeZone: 'Australia/Lord_Howe', week: everyDay(always), holidays: [] };
const kathmandu: WorkingCalendar = { timeZone: 'Asia/Kathmandu', week: weekdays(day), holidays: [] };

describe('addWorkingTime', () => {
  it.each([
    ['within a span', berlin, '2026-03-02T09:00+01:00', 60, '2026-03-02T10:00+01:00'],
    ['to the last minute of a day', berlin, '2026-03-02T16:00+01:00', 60, '2026-03-02T17:00+01:00'],
    ['one minute longer than the day', berlin, '2026-03-02T16:00+01:00', 61, '2026-03-03T09:01+01:00'],
    ['before the day begins', berlin, '2026-03-02T05:00+01:00', 30, '2026-03-02T09:30+01:00'],
    ['over a weekend', berlin, '2026-03-06T16:30+01:00', 60, '2026-03-09T09:30+01:00'],
    ['from a Saturday', berlin, '2026-03-07T12:00+01:00', 1, '2026-03-09T09:01+01:00'],
    ['over a holiday on a Friday', berlin, '2026-12-24T16:59+01:00', 2, '2026-12-28T09:01+01:00'],
    ['nothing to add', berlin, '2026-03-07T12:00+01:00', 0, '2026-03-07T12:00+01:00'],
    ['the spring weekend: Monday starts an hour earlier by the sun', berlin, '2026-03-27T16:00+01:00', 120, '2026-03-30T10:00+02:00'],
    ['the autumn weekend', berlin, '2026-10-23T16:00+02:00', 120, '2026-10-26T10:00+01:00'],
    ['through lunch of a split shift', newYork, '2026-03-03T12:00-05:00', 60, '2026-03-03T14:00-05:00'],
    ['in the lunch break', newYork, '2026-03-03T13:00-05:00', 30, '2026-03-03T14:00-05:00'],
    ['to the minute at which lunch begins', newYork, '2026-03-03T12:00-05:00', 30, '2026-03-03T12:30-05:00'],
    ['a split day over the American spring change', newYork, '2026-03-06T17:00-05:00', 120, '2026-03-09T10:00-04:00'],
    ['where clocks never change', shanghai, '2026-03-28T21:00+08:00', 120, '2026-03-29T11:00+08:00'],
    ['over two holidays', shanghai, '2026-09-30T21:30+08:00', 60, '2026-10-03T10:30+08:00'],
    ['a zone of 5 h 45', kathmandu, '2026-03-02T16:30+05:45', 60, '2026-03-03T09:30+05:45'],
    ['a span that ends at 24:00 and goes on at 00:00', berlinNights, '2026-03-02T23:30+01:00', 60, '2026-03-03T00:30+01:00'],
    ['a night in which the clocks jump: an hour less of it', berlinNights, '2026-03-28T23:00+01:00', 360, '2026-03-29T06:00+02:00'],
    ['a night in which an hour comes twice', berlinNights, '2026-10-24T23:00+02:00', 360, '2026-10-25T04:00+01:00'],
    ['a span that begins in the skipped hour begins at the jump', berlinEarly, '2026-03-29T00:00+01:00', 60, '2026-03-29T04:00+02:00'],
    ['a span that begins in the doubled hour begins at its first', berlinEarly, '2026-10-25T00:00+02:00', 60, '2026-10-25T02:30+01:00'],
    ['round the clock, over the jump', berlinAlways, '2026-03-28T12:00+01:00', 24 * 60, '2026-03-29T13:00+02:00'],
    ['a change of half an hour', lordHowe, '2026-04-04T12:00+11:00', 24 * 60, '2026-04-05T11:30+10:30'],
  ])('%s', (_case, calendar, from, minutes, expected) => {
    expect(addWorkingTime(new Date(from), minutes, calendar).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('gives up after a year without working time, and says so', () => {
    const closed = { ...berlin, week: everyDay([]) };
    expect(() => addWorkingTime(new Date('2026-03-02T09:00Z'), 1, closed)).toThrow(NoWorkingTime);
    expect(() => addWorkingTime(new Date('2026-03-02T09:00Z'), 1, closed)).toThrow('no working time within a year');
  });

  it('waits for almost a year where holidays cover it', () => {
    const holidays = Array.from({ length: 360 }, (_, i) => new Date(Date.UTC(2026, 2, 2 + i)).toISOString().slice(0, 10));
    const due = addWorkingTime(new Date('2026-03-02T09:00Z'), 60, { ...berlin, week: everyDay(day), holidays });
    expect(due.toISOString()).toBe('2027-02-25T09:00:00.000Z');
  });
});

describe('workingSecondsBetween', () => {
  const hours = (n: number) => n * 3600;
  it.each([
    ['within a span', berlin, '2026-03-02T09:10+01:00', '2026-03-02T09:40+01:00', 1800],
    ['a night between two days', berlin, '2026-03-02T16:00+01:00', '2026-03-03T10:00+01:00', hours(2)],
    ['a weekend alone', berlin, '2026-03-07T00:00+01:00', '2026-03-08T23:59+01:00', 0],
    ['two weeks', berlin, '2026-03-02T00:00+01:00', '2026-03-16T00:00+01:00', hours(80)],
    ['a holiday left out', berlin, '2026-12-21T00:00+01:00', '2026-12-28T00:00+01:00', hours(32)],
    ['backwards', berlin, '2026-03-03T10:00+01:00', '2026-03-02T10:00+01:00', 0],
    ['no time at all', berlin, '2026-03-02T10:00+01:00', '2026-03-02T10:00+01:00', 0],
    ['a split day', newYork, '2026-03-03T00:00-05:00', '2026-03-04T00:00-05:00', hours(8)],
    ['the lunch break', newYork, '2026-03-03T12:30-05:00', '2026-03-03T13:30-05:00', 0],
    ['the week of the American change', newYork, '2026-03-06T17:00-05:00', '2026-03-09T10:00-04:00', hours(2)],
    ['a day of 23 hours', berlinAlways, '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', hours(23)],
    ['a day of 25 hours', berlinAlways, '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', hours(25)],
    ['a day of 24 hours and a half', lordHowe, '2026-04-05T00:00+11:00', '2026-04-06T00:00+10:30', hours(24.5)],
    ['a night with the skipped hour', berlinEarly, '2026-03-29T00:00+01:00', '2026-03-29T12:00+02:00', hours(3)],
    ['a night with the doubled hour', berlinEarly, '2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00', hours(4.5)],
    ['spans up to midnight and on', berlinNights, '2026-03-02T12:00+01:00', '2026-03-03T12:00+01:00', hours(8)],
    ['holidays somewhere else', shanghai, '2026-09-30T00:00+08:00', '2026-10-04T00:00+08:00', hours(24)],
    ['a fraction of a second is cut off', berlin, '2026-03-02T09:00:00.000+01:00', '2026-03-02T09:00:01.900+01:00', 1],
  ])('%s', (_case, calendar, from, to, expected) => {
    expect(workingSecondsBetween(new Date(from), new Date(to), calendar)).toBe(expected);
  });

  it('agrees with addWorkingTime wherever it lands', () => {
    for (const calendar of [berlin, newYork, shanghai, berlinNights, berlinAlways, berlinEarly, lordHowe, kathmandu]) {
      for (let i = 0; i < 120; i++) {
        const from = new Date(Date.UTC(2026, 0, 1) + i * 73 * 3_600_000);
        const due = addWorkingTime(from, 17 * i, calendar);
        expect(workingSecondsBetween(from, due, calendar)).toBe(17 * i * 60);
      }
    }
  });

  it('takes the seconds of ten years in one go', () => {
    expect(workingSecondsBetween(new Date('2016-01-01T00:00Z'), new Date('2026-01-01T00:00Z'), shanghai)).toBe(hours(12) * 3653);
  });
});

describe('problemWith', () => {
  const week = weekdays(day);
  it.each([
    ['a usual week', { week, holidays: ['2026-12-25'] }, null],
    ['six days', { week: week.slice(1), holidays: [] }, /seven days/],
    ['no day at all', { week: everyDay([]), holidays: [] }, /at least one day/],
    ['a span over midnight', { week: everyDay([['22:00', '06:00']]), holidays: [] }, /Write a night as two times/],
    ['not a time', { week: everyDay([['9:00', '17:00']]), holidays: [] }, /not a time/],
    ['a span until 24:00', { week: everyDay(night), holidays: [] }, null],
    ['spans that overlap', { week: everyDay([['13:00', '18:00'], ['09:00', '13:30']]), holidays: [] }, /overlap/],
    ['spans that touch', { week: everyDay([['09:00', '13:00'], ['13:00', '18:00']]), holidays: [] }, null],
    ['a day that is none', { week, holidays: ['2026-02-30'] }, /2026-02-30 is not a date/],
  ])('%s', (_case, pattern, expected) => {
    const problem = problemWith(pattern as never);
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toMatch(expected);
  });
});
