import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/server-clock';

/** How fine a clock ticks. */
export type Beat = 'second' | 'minute';

const length: Record<Beat, number> = { second: 1_000, minute: 60_000 };

/** One timer for every clock on the screen; it rests while nobody looks. */
class Ticker {
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly beat: Beat) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  /** The beginning of the running beat, so that every clock shows the same second. */
  readonly now = (): number => Math.floor(serverNow() / length[this.beat]) * length[this.beat];

  private start(): void {
    document.addEventListener('visibilitychange', this.lookAgain);
    this.next();
  }

  private stop(): void {
    document.removeEventListener('visibilitychange', this.lookAgain);
    clearTimeout(this.timer);
  }

  private readonly lookAgain = () => {
    clearTimeout(this.timer);
    if (document.visibilityState !== 'hidden') this.tick();
  };

  private next(): void {
    const beat = length[this.beat];
    this.timer = setTimeout(() => this.tick(), beat - (serverNow() % beat));
  }

  private tick(): void {
    for (const listener of this.listeners) listener();
    this.next();
  }
}

const tickers: Record<Beat, Ticker> = { second: new Ticker('second'), minute: new Ticker('minute') };

/** The server's now in milliseconds; renders again with every beat. No polling, one timer for all. */
export function useNow(beat: Beat = 'second'): number {
  const ticker = tickers[beat];
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}
