import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AppConfig } from './config';
import { Clock } from './clock';
import { Database } from './database';
import { type FeedCursor, LedgerFeed } from './ledger-feed';
import { LedgerTail } from './ledger-tail';
import { EngineTask, type EngineTaskProvider, FeedReader, type FeedReaderProvider, Registry } from './registry';

const PERIOD = 2_000;
const FEED_BATCH = 500;
const CURSOR = 'SELECT tx::text, id::text FROM feed_cursor WHERE name = $1';

/** Runs what time makes due and what follows the ledger, in any number of processes at once: rows are claimed with SKIP LOCKED. */
@Injectable()
export class Engine implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Engine');
  private tasks: Array<{ provider: EngineTaskProvider; options: { name: string } }> = [];
  private readers: Array<{ provider: FeedReaderProvider; options: { name: string } }> = [];
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  private stopped = false;
  private unfollow: (() => void) | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly feed: LedgerFeed,
    private readonly tail: LedgerTail,
    private readonly registry: Registry,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.tasks = this.registry.all<EngineTaskProvider, { name: string }>(EngineTask, 'runDue');
    this.readers = this.registry.all<FeedReaderProvider, { name: string }>(FeedReader, 'fold');
    if (!this.config.engine) return;
    this.timer = setInterval(() => void this.cycle(), PERIOD);
    this.timer.unref();
    // Followers of the ledger need not wait for the next period.
    this.unfollow = this.tail.onWake(() => void this.cycle());
  }

  /** One full cycle; a second call while one runs shares it. Returns how much was done. */
  async cycle(): Promise<number> {
    if (this.stopped) return 0;
    this.running ??= this.runAll().finally(() => (this.running = null));
    return this.running;
  }

  private async runAll(): Promise<number> {
    let done = 0;
    for (const { provider, options } of this.tasks) done += await this.guarded(options.name, () => provider.runDue(this.clock.now()));
    for (const reader of this.readers) done += await this.guarded(reader.options.name, () => this.readOn(reader));
    return done;
  }

  private async guarded(name: string, work: () => Promise<number>): Promise<number> {
    try {
      return await work();
    } catch (error) {
      // One task's failure must not keep the others from their time; it runs again in two seconds.
      this.log.error(`${name} failed: ${(error as Error).stack}`);
      return 0;
    }
  }

  private async readOn(reader: { provider: FeedReaderProvider; options: { name: string } }): Promise<number> {
    let done = 0;
    for (;;) {
      const count = await this.foldOnce(reader);
      done += count;
      if (count < FEED_BATCH || this.stopped) return done;
    }
  }

  /** Cursor and sums move in one transaction: killed in between, the entries are read again. */
  private async foldOnce({ provider, options: { name } }: { provider: FeedReaderProvider; options: { name: string } }): Promise<number> {
    // Looked at without a lock first: a quiet ledger costs no write.
    const seen = await this.db.one<FeedCursor>(CURSOR, [name]);
    const { entries: waiting } = await this.feed.read(seen, 1);
    if (waiting.length === 0) return 0;
    if (!seen) await this.db.query(`INSERT INTO feed_cursor (name) VALUES ($1) ON CONFLICT DO NOTHING`, [name]);
    return this.db.transaction(async () => {
      const cursor = await this.db.one<FeedCursor>(`${CURSOR} FOR UPDATE SKIP LOCKED`, [name]);
      if (!cursor) return 0;
      const { entries, cursor: next } = await this.feed.read(cursor, FEED_BATCH);
      if (entries.length === 0) return 0;
      await provider.fold(entries);
      await this.db.query(`UPDATE feed_cursor SET tx = $2::xid8, id = $3, moved_at = $4 WHERE name = $1`, [name, next.tx, next.id, this.clock.now()]);
      return entries.length;
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.unfollow?.();
    if (this.timer) clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }
}
