import { describe, expect, it } from '@jest/globals';
import { ItemKind } from '../item.entity';
import { type Due, dueAnew, dueOf, type Kept } from './upkeep.rules';

const on = (day: string): Date => new Date(`${day}T09:00:00Z`);
const item = (rest: Partial<Kept>): Kept => ({ kind: ItemKind.APPLICATION, owner_id: 'somebody', owned_since: on('2026-01-01'), confirmed_at: null, ...rest });

describe('when an item is due', () => {
  it.each<[string, Partial<Kept>, string | null, string | null]>([
    ['90 days after it was confirmed, with 14 to answer', { confirmed_at: on('2026-02-01') }, '2026-05-02', '2026-05-16'],
    ['never confirmed: 90 days after it got its owner', {}, '2026-04-01', '2026-04-15'],
    ['a new owner is not asked for what the last one confirmed', { owned_since: on('2026-03-01'), confirmed_at: on('2026-01-15') }, '2026-05-30', '2026-06-13'],
    ['confirmed since it has this owner', { owned_since: on('2025-01-01'), confirmed_at: on('2026-02-28') }, '2026-05-29', '2026-06-12'],
    ['long past already: there are still 14 days from now on', { owned_since: on('2025-01-01') }, '2025-04-01', '2026-03-16'],
    ['by the cadence of its kind', { kind: ItemKind.CAPABILITY, confirmed_at: on('2026-02-01') }, '2027-02-01', '2027-02-15'],
    ['nobody owns it, nobody is asked', { owner_id: null }, null, null],
  ])('%s', (_what, rest, due, pass) => {
    const found = dueOf(item(rest), { capability: 365 }, on('2026-03-02'));
    expect([found.confirm_due_at, found.confirm_pass_at]).toEqual([due && on(due), pass && on(pass)]);
    expect([found.passed_at, found.passed_to_id]).toEqual([null, null]);
  });
});

describe('after a cadence has changed', () => {
  const passed = { passed_at: on('2026-03-01'), passed_to_id: 'manager', confirm_due_at: on('2026-04-01'), confirm_pass_at: null };
  it.each<[string, number, Partial<Due>]>([
    ['what went to the manager and is due stays there', 30, { confirm_pass_at: null, passed_to_id: 'manager' }],
    ['what is not due any more comes back', 365, { confirm_due_at: on('2027-01-01'), confirm_pass_at: on('2027-01-15'), passed_at: null, passed_to_id: null }],
    ['what does not change keeps the time that it has', 90, { confirm_due_at: on('2026-04-01'), confirm_pass_at: null, passed_to_id: 'manager' }],
  ])('%s', (_what, days, expected) => {
    expect(dueAnew({ ...item({}), ...passed }, { application: days }, on('2026-03-02'))).toMatchObject(expected);
  });
});
