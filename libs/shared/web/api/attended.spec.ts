import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { apiFetch } from './fetch';

const realFetch = globalThis.fetch;
let sent: Array<string | null>;

// one clock for all: time only goes on
beforeAll(() => void jest.useFakeTimers());
afterAll(() => void jest.useRealTimers());
beforeEach(() => {
  sent = [];
  globalThis.fetch = (async (_input: unknown, { headers }: { headers: Headers }) => {
    sent.push(headers.get('x-throughline'));
    return { headers: new Headers() };
  }) as never;
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const asks = async () => {
  await apiFetch('/graphql', { method: 'POST' });
  return sent.at(-1);
};

describe('a request', () => {
  it.each([
    ['a touch', new Event('pointerdown')],
    ['a key', new Event('keydown')],
    ['a letter of a phone’s own keyboard', new Event('input')],
    ['a turn of the wheel', new Event('wheel')],
  ])('is somebody’s for ten seconds after %s, then the screen’s own', async (_sign, event) => {
    jest.advanceTimersByTime(60_000);
    expect(await asks()).toBe('unattended');
    document.body.dispatchEvent(event);
    jest.advanceTimersByTime(9_000);
    expect(await asks()).toBe('1');
    jest.advanceTimersByTime(1_000);
    expect(await asks()).toBe('unattended');
  });

  it('is not made somebody’s by a network or a screen that comes back', async () => {
    jest.advanceTimersByTime(60_000);
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await asks()).toBe('unattended');
  });
});
