import { setTimeout as sleep } from 'node:timers/promises';

/** Rests as long as the work took: long work in the background must not take more than half of the machine from those who work. */
export async function restingAfter<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  await sleep(performance.now() - began);
  return result;
}
