import { describe, expect, it } from '@jest/globals';
import { cases } from './cases';
import { sample as english } from './en';
import { type PlannedCase, planOf } from './plan';
import { Staff } from './staff';
import { Calendars } from './times';
import { PAST_DAYS } from './weeks';
import { sample as traditional } from './zh-hant';

const planned = (language: typeof english, now: Date): PlannedCase[] => planOf(language, new Staff(language), new Calendars(language, now), now);

/** When somebody might look: on a working morning, in a night, on a Sunday, after clocks changed, and after holidays. */
const days = ['2026-03-02T09:00:00Z', '2026-03-29T01:30:00Z', '2026-10-25T03:10:00Z', '2027-01-01T00:05:00Z', '2026-11-21T20:50:00Z', '2028-02-29T13:37:00Z'];

describe.each(days.flatMap((day) => [{ day, language: english }, { day, language: traditional }]))('the plan of $language.name as of $day', ({ day, language }) => {
  const now = new Date(day);
  const plan = planned(language, now);
  const byKey = new Map(plan.map((one) => [one.key, one]));

  it('gives every case its place in the last 90 days, and nothing in the future', () => {
    expect(plan).toHaveLength(Object.keys(cases).length);
    for (const { raisedAt, arrivedAt, steps } of plan) {
      const times = [raisedAt, arrivedAt, ...steps.map(({ at }) => at)].map((at) => at.getTime());
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      expect(times.at(-1)).toBeLessThanOrEqual(now.getTime());
      expect(now.getTime() - times[0]!).toBeLessThan((PAST_DAYS + 1) * 86_400_000);
    }
  });

  it('raises about as much in every week, with a slight wave', () => {
    const weeks = Array.from({ length: 12 }, (_, i) => plan.filter(({ raisedAt }) => Math.floor((now.getTime() - raisedAt.getTime()) / (7 * 86_400_000)) === i).length);
    const usual = plan.length / 13;
    // In the newest stands what was raised just now and is open.
    for (const count of weeks.slice(1)) expect(Math.abs(count / usual - 1)).toBeLessThan(0.35);
    expect(weeks[0]! / usual).toBeLessThan(2.2);
  });

  it('answers offers before they lapse, lets them lapse on time, and leaves the open ones on their clocks', () => {
    for (const { key, steps } of plan) {
      let due: Date | null = null;
      for (const { verb, at, dueAt } of steps) {
        if (verb === 'yes' || verb === 'no' || verb === 'back') expect({ key, inTime: at < due! }).toEqual({ key, inTime: true });
        if (verb === 'lapse') expect(at).toEqual(due);
        due = verb === 'ask' ? dueAt! : ['yes', 'no', 'back', 'lapse'].includes(verb) ? null : due;
      }
      if (due) expect({ key, waits: due > now }).toEqual({ key, waits: true });
    }
  });

  it('merges only into what is not over yet', () => {
    for (const { key, raisedAt, steps } of plan)
      for (const { verb, into, at } of steps) {
        if (verb !== 'merge') continue;
        const stays = byKey.get(into!)!;
        const closed = stays.steps.find((step) => step.verb === 'close')?.at ?? now;
        expect({ key, later: raisedAt > stays.raisedAt, before: at < closed }).toEqual({ key, later: true, before: true });
      }
  });

  it('is the same whenever it is made', () => {
    const shape = (one: PlannedCase[]) => one.map(({ key, raisedAt, raiser, steps }) => [key, raisedAt, raiser.name, steps.map(({ verb, at, actor }) => [verb, at, actor?.name])]);
    expect(shape(planned(language, now))).toEqual(shape(plan));
  });
});
