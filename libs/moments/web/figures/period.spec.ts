import { describe, expect, it } from '@jest/globals';
import { beginOf, dayIn, daysOn, lastWeeks, mondayOf, readFigureAddress, usualWeeks, writeFigureAddress } from './period';

const id = '01890000-0000-7000-8000-000000000001';
const read = (text: string) => readFigureAddress(new URLSearchParams(text));

describe('The address of the figures', () => {
  it('comes back as it was written', () => {
    const address = { departmentId: id, from: '2026-01-05', to: '2026-03-01' };
    expect(read(writeFigureAddress(address).toString())).toEqual(address);
    expect(writeFigureAddress({ departmentId: null, from: null, to: null }).toString()).toBe('');
  });

  it.each(['department=rubbish', 'from=2026-01-05', 'from=2026-03-01&to=2026-01-05', 'from=soon&to=2026-01-05', 'from=2026-13-01&to=2026-14-01'])('leaves out what it does not understand: %s', (text) => {
    expect(read(text)).toEqual({ departmentId: null, from: null, to: null });
  });
});

describe('Weeks', () => {
  it('begin on Monday', () => {
    expect(['2026-03-01', '2026-03-02', '2026-03-08'].map(mondayOf)).toEqual(['2026-02-23', '2026-03-02', '2026-03-02']);
    expect(daysOn('2026-02-27', 3)).toBe('2026-03-02');
  });

  it('are counted where the organization is, this one among them', () => {
    // Sunday evening in Los Angeles is Monday in Taipei
    const now = Date.parse('2026-03-02T03:00:00Z');
    expect(dayIn('America/Los_Angeles', now)).toBe('2026-03-01');
    expect(lastWeeks(4, 'America/Los_Angeles', now)).toEqual({ from: '2026-02-02', to: '2026-03-01' });
    expect(lastWeeks(4, 'Asia/Taipei', now)).toEqual({ from: '2026-02-09', to: '2026-03-08' });
    expect(usualWeeks({ from: '2026-02-04', to: '2026-02-25' }, [4, 13], 'America/Los_Angeles', now)).toBe(4);
    expect(usualWeeks({ from: '2026-02-04', to: '2026-02-10' }, [4, 13], 'America/Los_Angeles', now)).toBeNull();
  });

  it.each([
    ['2026-03-02', 'America/Los_Angeles', '2026-03-02T08:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-03-02', 'Asia/Taipei', '2026-03-01T16:00:00.000Z'],
    // where the clocks change at midnight, the day begins an hour later
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('%s in %s begins at %s', (date, zone, instant) => {
    expect(beginOf(date, zone)).toBe(instant);
  });
});
