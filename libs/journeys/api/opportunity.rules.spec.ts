import { describe, expect, it } from '@jest/globals';
import { paybackMonths, ranked, scoreOf } from './opportunity.rules';

describe('payback', () => {
  it.each([
    ['what saves 12,000 a year and costs 6,000 once', { savingMoney: 12_000, oneOffCost: 6_000, runningCost: 0 }, 6],
    ['running costs go off the saving', { savingMoney: 12_000, oneOffCost: 6_000, runningCost: 6_000 }, 12],
    ['what costs nothing once has paid at once', { savingMoney: 100, oneOffCost: 0, runningCost: null }, 0],
    ['what never pays has none', { savingMoney: 100, oneOffCost: 10, runningCost: 100 }, null],
    ['nor has what saves nothing, however little it costs', { savingMoney: 0, oneOffCost: 0, runningCost: null }, null],
    ['nor what costs nothing once, and more a year than it saves', { savingMoney: 100, oneOffCost: 0, runningCost: 500 }, null],
    ['an unknown saving', { savingMoney: null, oneOffCost: 10, runningCost: 1 }, null],
  ])('%s', (_what, facts, months) => expect(paybackMonths(facts)).toBe(months));
});

describe('rank', () => {
  const facts = { id: 'a', customerValue: 4, businessValue: 2, effort: 2, cost: 50, heat: 0 };

  it('weighs value against effort, and both by the share of what hurts', () => {
    expect(scoreOf(facts, { cost: 100, heat: 10 })).toBe(4.5);
    expect(scoreOf({ ...facts, heat: 10 }, { cost: 100, heat: 10 })).toBe(7.5);
    expect(scoreOf(facts, { cost: 0, heat: 0 })).toBe(3);
    expect(scoreOf({ ...facts, effort: null }, { cost: 100, heat: 10 })).toBeNull();
  });

  it('moves when the evidence moves; equals share a place', () => {
    const others = [facts, { ...facts, id: 'b', cost: 0 }, { ...facts, id: 'c', cost: 0 }, { ...facts, id: 'd', effort: null }];
    const places = (totals: { cost: number; heat: number }, list = others) => Object.fromEntries([...ranked(list, totals)].map(([id, { rank }]) => [id, rank]));
    expect(places({ cost: 100, heat: 0 })).toEqual({ a: 1, b: 2, c: 2, d: null });
    expect(places({ cost: 100, heat: 10 }, [facts, { ...facts, id: 'b', cost: 0, heat: 10 }])).toEqual({ a: 2, b: 1 });
  });
});
