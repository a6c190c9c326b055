/** How many values may wait for a slow socket before the stream ends; its client then subscribes again from its cursor. */
const MOST_WAITING = 1_000;

/**
 * Values pushed by one side and awaited by the other: what a subscription returns. An async generator would not do:
 * its return() waits for the pending value, so that an unsubscribed listener would stay until the next event.
 */
export class PushStream<T> implements AsyncIterableIterator<T> {
  private readonly values: T[] = [];
  private readonly waiting: Array<(result: IteratorResult<T>) => void> = [];
  private ended = false;

  /** @param onEnd called once, when the reader leaves or the stream ends */
  constructor(private readonly onEnd: () => void) {}

  push(value: T): void {
    if (this.ended) return;
    const reader = this.waiting.shift();
    if (reader) reader({ value, done: false });
    else if (this.values.push(value) > MOST_WAITING) this.end();
  }

  /** Values that nobody took yet, for those that can be said in one. */
  get pending(): T[] {
    return this.values;
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    for (const reader of this.waiting.splice(0)) reader({ value: undefined, done: true });
  }

  next(): Promise<IteratorResult<T>> {
    const [value] = this.values.splice(0, 1);
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
