import { setImmediate as nextTurn } from 'node:timers/promises';

const LONGEST_TURN_MS = 25;

/** For long work in small steps: awaited after each, it lets requests that wait have their turn once this one has had its own. */
export function givingWay(): () => Promise<void> | undefined {
  let since = performance.now();
  return () =>
    performance.now() - since < LONGEST_TURN_MS
      ? undefined
      : nextTurn().then(() => {
          since = performance.now();
        });
}

/** Does the work for so many of a list at a time, one after the other. */
export async function inBatches<T>(list: readonly T[], size: number, work: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < list.length; at += size) await work(list.slice(at, at + size));
}
