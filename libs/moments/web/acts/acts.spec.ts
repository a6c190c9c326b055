import { describe, expect, it } from '@jest/globals';
import { mayDo } from './acts';
import { changesIn } from './change-form';
import { keyFor } from './client-key';
import { forEachOf } from './for-each';
import { instantOf, localOf } from './local-time';

describe('what may be done', () => {
  it('is what the API says; what is offered can be offered to another', () => {
    expect([mayDo('resolve', ['RESOLVE']), mayDo('resolve', ['NOTE']), mayDo('offer', ['TAKE_BACK']), mayDo('take_back', ['OFFER'])]).toEqual([true, false, true, false]);
  });
});

describe('the same for several', () => {
  it('does each, three at a time, and one that fails stops none', async () => {
    let running = 0;
    let most = 0;
    const outcomes = await forEachOf(['a', 'b', 'c', 'd', 'e'], async (subject) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, subject === 'a' ? 20 : 1));
      running -= 1;
      if (subject === 'c') throw new TypeError('Failed to fetch');
    });
    expect(most).toBe(3);
    expect(outcomes.map(({ subject, fault }) => [subject, fault?.code ?? null])).toEqual([['a', null], ['b', null], ['c', 'NO_NETWORK'], ['d', null], ['e', null]]);
  });

  it('gives each its own client key, the same again at a second attempt', () => {
    const form = '3f0c7c0e-6d0b-4c42-9f2e-0d9e2a5b7c11';
    const ids = ['01a1ffe2-3e32-75cf-bf80-09fd1d4c823e', '01a1ffe2-3e32-75cf-bf80-09fd1d4c823f', '01a1ffe2-3e33-75cf-bf80-09fd1d4c823e'];
    const keys = ids.map((id) => keyFor(form, id));
    expect(new Set(keys).size).toBe(3);
    expect(keys).toEqual(ids.map((id) => keyFor(form, id)));
    expect(keyFor('3f0c7c0e-6d0b-4c42-9f2e-0d9e2a5b7c12', ids[0] ?? '')).not.toBe(keys[0]);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a time in a place', () => {
  it.each([
    ['Europe/Berlin', '2026-03-12T10:50', '2026-03-12T09:50:00.000Z'],
    ['Europe/Berlin', '2026-07-12T10:50', '2026-07-12T08:50:00.000Z'],
    ['Asia/Shanghai', '2026-03-12T10:50', '2026-03-12T02:50:00.000Z'],
    ['America/New_York', '2026-03-08T09:00', '2026-03-08T13:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29T04:00', '2026-03-29T02:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-12T00:15', '2026-03-11T18:45:00.000Z'],
  ])('%s %s is %s, and back', (zone, local, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localOf(Date.parse(instant), zone)).toBe(local);
  });

  it('is nothing where nothing was chosen', () => {
    expect(instantOf('', 'Europe/Berlin')).toBeNull();
  });
});

describe('a correction', () => {
  const facts = { what: 'The till is down', severity: 'HIGH' as const, channel: null, department: { id: 'north', name: 'North' }, location: { id: 'store', name: 'Riverside' }, name: 'Ms Aydin', reference: '', contact: '' };

  it('sends only what is different, so that nobody else’s change is undone', () => {
    expect(changesIn(facts, facts)).toEqual({});
    expect(changesIn(facts, { ...facts, what: ' The till is down ' })).toEqual({});
    expect(changesIn(facts, { ...facts, severity: 'CRITICAL', location: null })).toEqual({ severity: 'CRITICAL', locationId: null });
  });

  it('sends the customer whole', () => {
    expect(changesIn(facts, { ...facts, reference: '88-4120' })).toEqual({ customer: { name: 'Ms Aydin', reference: '88-4120', contact: null } });
  });
});
