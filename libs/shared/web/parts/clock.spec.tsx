import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { forgetServerTime, learnServerTime, serverOffset } from '../api/server-clock';
import { show } from '../testing';
import { Clock, DueMark, toneOfDue } from './clock';

const start = Date.parse('2026-03-02T09:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();

beforeEach(() => {
  jest.useFakeTimers({ now: start });
  forgetServerTime();
});
afterEach(() => void jest.useRealTimers());

describe('a clock', () => {
  it('counts up every second, and says it in words for those who listen', () => {
    show(<Clock since={at(-59)} />);
    expect(screen.getByText('00:59')).toBeTruthy();
    act(() => jest.advanceTimersByTime(2000));
    expect(screen.getByText('01:01')).toBeTruthy();
    expect(screen.getByText('1 min 1 s')).toBeTruthy();
  });

  it('stands still once it has ended', () => {
    show(<Clock since={at(-3600)} until={at(-1800)} />);
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByText('30:00')).toBeTruthy();
  });

  it('counts days when it has waited for days', () => {
    show(<Clock since={at(-(3 * 86_400 + 4 * 3600 + 12 * 60))} />);
    expect(screen.getByText('3 d 04:12')).toBeTruthy();
  });

  it('counts down, and says by how much it is over', () => {
    show(<DueMark due={at(2)} since={at(-900)} />);
    expect(screen.getByText('00:02 left')).toBeTruthy();
    act(() => jest.advanceTimersByTime(3000));
    expect(screen.getByText('00:01 over')).toBeTruthy();
  });

  it('goes by the server when this device is five minutes slow', () => {
    // the server stamped 09:05:00 into an answer that took no time
    learnServerTime(new Date(start + 300_000).toUTCString(), start, start);
    show(<Clock since={at(240)} />);
    expect(screen.getByText(/^01:00$/)).toBeTruthy();
  });

  it('shares one timer, and stops it when the last clock has gone', () => {
    const { unmount } = show(
      <>
        <Clock since={at(-1)} />
        <Clock since={at(-2)} />
      </>,
    );
    expect(jest.getTimerCount()).toBe(1);
    unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('the tone of a countdown', () => {
  it.each([
    { left: 3600, of: 7200, tone: 'plain' },
    { left: 1799, of: 7200, tone: 'amber' },
    { left: 299, of: 900, tone: 'amber' },
    { left: 301, of: 900, tone: 'plain' },
    { left: 0, of: 900, tone: 'red' },
    { left: -60, of: 900, tone: 'red' },
  ])('$left s left of $of s is $tone', ({ left, of, tone }) => {
    expect(toneOfDue(start + left * 1000, start + (left - of) * 1000, start)).toBe(tone);
  });
});

describe("the server's time", () => {
  it('is narrowed down by several answers', () => {
    // 1.4 s ahead: each Date header only has whole seconds
    for (const local of [0, 300, 650, 900, 1250]) {
      const stamped = Math.floor((start + local + 1400) / 1000) * 1000;
      learnServerTime(new Date(stamped).toUTCString(), start + local, start + local + 20);
    }
    expect(Math.abs(serverOffset() - 1400)).toBeLessThan(200);
  });

  it('is left alone while the two clocks may agree', () => {
    learnServerTime(new Date(start).toUTCString(), start + 300, start + 340);
    expect(serverOffset()).toBe(0);
  });

  it('begins anew when this device was set to another time meanwhile', () => {
    learnServerTime(new Date(start).toUTCString(), start, start);
    learnServerTime(new Date(start).toUTCString(), start - 3_600_000, start - 3_600_000);
    expect(Math.abs(serverOffset() - 3_600_000)).toBeLessThan(1001);
  });
});
