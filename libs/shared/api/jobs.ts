import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Db, PgBoss } from 'pg-boss';
import { AppConfig } from './config';
import { Database } from './database';
import { JobHandler, type JobHandlerProvider, Registry } from './registry';

// An import of 300,000 people on a busy machine stays well below; a lost worker's job is taken up again after it.
const EXPIRE_SECONDS = 4 * 3600;
// A killed process's job is taken up by another after this long.
const HEARTBEAT_SECONDS = 60;

/** Work that is queued and retried: imports, deliveries, digests. A job is enqueued in the caller's transaction. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Jobs');
  private readonly stopping = new AbortController();
  private boss: PgBoss | null = null;
  private handlers: Array<{ provider: JobHandlerProvider; options: { name: string } }> = [];

  constructor(
    private readonly db: Database,
    private readonly config: AppConfig,
    private readonly registry: Registry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.handlers = this.registry.all<JobHandlerProvider, { name: string }>(JobHandler, 'run');
    if (this.handlers.length === 0) return;
    const outsideTransactions: Db = { executeSql: async (text, values) => this.db.pool.query(text, values as unknown[]) };
    this.boss = new PgBoss({ db: outsideTransactions, migrate: false, createSchema: false, persistQueueStats: false, supervise: this.config.engine, schedule: false });
    this.boss.on('error', (error) => this.log.warn(`The queue: ${error.message}`));
    await this.boss.start();
    for (const { provider, options } of this.handlers) {
      await this.boss.createQueue(options.name, { retryLimit: 5, retryBackoff: true, expireInSeconds: EXPIRE_SECONDS, heartbeatSeconds: HEARTBEAT_SECONDS });
      if (!this.config.engine) continue;
      await this.boss.work(options.name, { pollingIntervalSeconds: 1 }, async ([job]) => provider.run(job!.data, this.stopping.signal));
    }
  }

  /** Enqueues a job; it exists once the running transaction commits. Returns its id. */
  async enqueue(name: string, data: object): Promise<string> {
    if (!this.boss) throw new Error(`Nobody handles the job ${name}.`);
    const joined: Db = { executeSql: async (text, values) => ({ rows: await this.db.query<object>(text, values as unknown[]) }) };
    const id = await this.boss.send(name, data, { db: joined });
    if (!id) throw new Error(`The job ${name} was not taken.`);
    return id;
  }

  /** Runs everything that waits, in this process, now: for tests and the command line. Returns how many ran. */
  async drain(): Promise<number> {
    let done = 0;
    for (const { provider, options } of this.handlers) {
      for (let jobs = await this.boss!.fetch(options.name); jobs.length > 0; jobs = await this.boss!.fetch(options.name)) {
        for (const job of jobs) {
          await provider.run(job.data, this.stopping.signal);
          await this.boss!.complete(options.name, job.id);
          done++;
        }
      }
    }
    return done;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.boss?.stop({ graceful: true, timeout: 5_000, close: false }).catch(() => undefined);
  }
}
