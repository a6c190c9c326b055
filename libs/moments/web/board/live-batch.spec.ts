import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gatherFor, LiveBatch, mostAtOnce } from './live-batch';

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a live batch', () => {
  it('asks once for everything that comes within a quarter of a second, each once', async () => {
    const ask = jest.fn(async (_ids: string[]) => {});
    const batch = new LiveBatch(ask);
    batch.add(['a']);
    await pass(100);
    batch.add(['b', 'a']);
    await pass(gatherFor - 101);
    expect(ask).not.toHaveBeenCalled();
    await pass(1);
    expect(ask.mock.calls).toEqual([[['a', 'b']]]);
  });

  it('does not stand still under a steady stream', async () => {
    const ask = jest.fn(async (_ids: string[]) => {});
    const batch = new LiveBatch(ask);
    for (let event = 0; event < 20; event += 1) {
      batch.add([`id ${event}`]);
      await pass(50);
    }
    await pass(gatherFor);
    expect(ask.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(ask.mock.calls.flat(2)).toHaveLength(20);
  });

  it('never has two requests under way; what comes meanwhile waits for the next', async () => {
    let answer = () => {};
    const ask = jest.fn((_ids: string[]) => new Promise<void>((resolve) => (answer = resolve)));
    const batch = new LiveBatch(ask);
    batch.add(['a']);
    await pass(gatherFor);
    batch.add(['b']);
    await pass(5_000);
    expect(ask).toHaveBeenCalledTimes(1);
    answer();
    await pass(gatherFor);
    expect(ask.mock.calls).toEqual([[['a']], [['b']]]);
  });

  it('keeps what could not be asked for, and asks again, more and more patiently', async () => {
    let network = false;
    const ask = jest.fn(async (_ids: string[]) => {
      if (!network) throw new TypeError('Failed to fetch');
    });
    const batch = new LiveBatch(ask);
    batch.add(['a']);
    await pass(gatherFor);
    batch.add(['b']);
    await pass(999);
    expect(ask).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(ask).toHaveBeenCalledTimes(2);
    network = true;
    await pass(15_000);
    expect(ask.mock.calls.at(-1)).toEqual([['a', 'b']]);
    await pass(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks for at most fifty at once', async () => {
    const ask = jest.fn(async (_ids: string[]) => {});
    const batch = new LiveBatch(ask);
    batch.add(Array.from({ length: mostAtOnce + 7 }, (_, index) => `id ${index}`));
    await pass(2 * gatherFor);
    expect(ask.mock.calls.map(([ids]) => ids.length)).toEqual([50, 7]);
  });

  it('asks for nothing any more when the list is loaded again or the screen is left', async () => {
    const ask = jest.fn(async (_ids: string[]) => {});
    const batch = new LiveBatch(ask);
    batch.add(['a']);
    batch.clear();
    await pass(gatherFor);
    batch.add(['b']);
    batch.stop();
    await pass(gatherFor);
    expect(ask).not.toHaveBeenCalled();
  });
});
