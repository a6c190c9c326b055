/** How long changes are gathered before they are asked for together. */
export const gatherFor = 250;
/** How many can be asked for at once. */
export const mostAtOnce = 50;

const longestPause = 15_000;

/**
 * Gathers what changed, and asks for it in one go: however many events come in a quarter of a second, they cost one
 * request. What could not be asked for (the network went away) stays gathered and is asked for again; nothing is lost.
 */
export class LiveBatch {
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private failures = 0;
  private stopped = false;

  constructor(private readonly ask: (ids: string[]) => Promise<void>) {}

  /** These changed. */
  add(ids: readonly string[]): void {
    for (const id of ids) this.waiting.add(id);
    this.askIn(gatherFor);
  }

  /** The whole list is being loaded again: what was gathered is in it. */
  clear(): void {
    this.waiting.clear();
  }

  /** The screen is left. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private askIn(pause: number): void {
    // not from the last event but from the first: under a steady stream the board must not stand still
    if (this.timer !== undefined || this.asking || this.stopped || this.waiting.size === 0) return;
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const ids = [...this.waiting].slice(0, mostAtOnce);
    if (ids.length === 0) return;
    for (const id of ids) this.waiting.delete(id);
    this.asking = true;
    try {
      await this.ask(ids);
      this.failures = 0;
    } catch {
      for (const id of ids) this.waiting.add(id);
      this.failures += 1;
    } finally {
      this.asking = false;
    }
    this.askIn(this.failures === 0 ? gatherFor : Math.min(longestPause, 500 * 2 ** this.failures));
  }
}
