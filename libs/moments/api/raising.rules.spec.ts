import { describe, expect, it } from '@jest/globals';
import { pressedWhen } from './raising.rules';

const now = new Date('2026-03-02T09:00:00Z');

describe('when "send" was pressed', () => {
  it.each([
    ['the phone says nothing', null, null, '2026-03-02T09:00:00Z'],
    ['the clocks agree', '2026-03-02T08:40:00Z', '2026-03-02T09:00:00Z', '2026-03-02T08:40:00Z'],
    ['the phone is two hours ahead', '2026-03-02T10:40:00Z', '2026-03-02T11:00:00Z', '2026-03-02T08:40:00Z'],
    ['the phone is a year behind', '2025-03-02T08:40:00Z', '2025-03-02T09:00:00Z', '2026-03-02T08:40:00Z'],
    ['the difference was not measured', '2026-03-02T08:40:00Z', null, '2026-03-02T08:40:00Z'],
    ['it would be in the future', '2026-03-02T12:00:00Z', null, '2026-03-02T09:00:00Z'],
    ['pressed after transmitting began', '2026-03-02T09:00:30Z', '2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
    ['it waited six days', '2026-02-24T09:00:00Z', '2026-03-02T09:00:00Z', '2026-02-24T09:00:00Z'],
    ['it waited a month: seven days at most', '2026-02-01T09:00:00Z', '2026-03-02T09:00:00Z', '2026-02-23T09:00:00Z'],
  ])('%s', (_case, pressedAt, phoneNow, expected) => {
    const phone = { pressedAt: pressedAt ? new Date(pressedAt) : null, phoneNow: phoneNow ? new Date(phoneNow) : null };
    expect(pressedWhen(phone, now)).toEqual(new Date(expected));
  });
});
