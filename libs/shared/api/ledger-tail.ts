import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from './config';
import type { LedgerEntry } from './ledger';
import { type FeedCursor, LedgerFeed } from './ledger-feed';
import { WAKE_CHANNEL } from './waker';

/** Hears of new entries, in feed order, with the opaque cursor behind them. */
export type TailListener = (entries: LedgerEntry[], cursor: string) => Promise<void> | void;

const FALLBACK = 2_000;
const BATCH = 500;

/** Follows the ledger's end in this process: woken by other processes' commits, and by itself every two seconds. */
@Injectable()
export class LedgerTail implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('LedgerTail');
  private readonly listeners = new Set<TailListener>();
  private readonly wakeListeners = new Set<() => void>();
  private cursor: FeedCursor | null = null;
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly feed: LedgerFeed,
    private readonly config: AppConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.cursor = await this.feed.end();
    await this.listen();
    this.timer = setInterval(() => this.wake(), FALLBACK);
    this.timer.unref();
  }

  /** Calls the listener with every batch from now on; returns what ends it. */
  follow(listener: TailListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back on every wake-up, before anything is read: for readers with a cursor of their own. */
  onWake(listener: () => void): () => void {
    this.wakeListeners.add(listener);
    return () => this.wakeListeners.delete(listener);
  }

  /** Where the tail stands, as clients hold it. */
  async position(): Promise<string> {
    return this.feed.opaque(this.cursor ?? (await this.feed.end()));
  }

  /** Reads on until nothing is left. Concurrent calls share one reading; tests await it. */
  async catchUp(): Promise<void> {
    this.again = true;
    this.reading ??= this.readAll().finally(() => (this.reading = null));
    await this.reading;
  }

  private wake(): void {
    for (const listener of this.wakeListeners) listener();
    if (!this.stopped) this.catchUp().catch((error: Error) => this.log.warn(`The ledger could not be read, trying again: ${error.message}`));
  }

  private async readAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      const { entries, cursor } = await this.feed.read(this.cursor, BATCH);
      if (entries.length === 0) continue;
      this.cursor = cursor;
      const opaque = await this.feed.opaque(cursor);
      const loud = entries.filter((entry) => !entry.quiet);
      if (loud.length > 0) await Promise.all([...this.listeners].map((listener) => listener(loud, opaque)));
      this.again ||= entries.length === BATCH;
    }
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'throughline-tail', keepAlive: true, connectionTimeoutMillis: 5_000 });
    // One that fails to connect says so twice: listening must not double with every second that the database is away.
    let ended = false;
    const tryAgain = (): void => {
      if (ended || this.stopped) return;
      ended = true;
      setTimeout(() => !this.stopped && void this.listen(), 1_000).unref();
    };
    client.on('notification', () => this.wake());
    client.on('error', () => undefined);
    client.on('end', tryAgain);
    try {
      await client.connect();
      await client.query(`LISTEN ${WAKE_CHANNEL}`);
      this.client = client;
      this.wake();
    } catch (error) {
      this.log.warn(`Listening broke, the ledger is read every two seconds meanwhile: ${(error as Error).message}`);
      await client.end().catch(() => undefined);
      tryAgain();
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.reading?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }
}
