import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { ErrorCode, refuse } from './errors';

interface Transaction {
  runner: QueryRunner;
  afterCommit: Array<() => void>;
}

// SQLSTATE classes of a database that is away, going away or coming back.
const away = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);
// A serialization failure or deadlock did nothing: the transaction may simply run again.
const retryable = new Set(['40001', '40P01']);

// Each connection keeps its plans: bounded, since clients choose which fields they ask for.
const MOST_PREPARED = 100;

/** The one way to the database: statements join the transaction that runs, if one does. */
@Injectable()
export class Database implements OnModuleDestroy {
  private readonly log = new Logger('Database');
  private readonly running = new AsyncLocalStorage<Transaction>();
  private readonly names = new Map<string, string>();
  /** Called for every statement: tests count with it. */
  onStatement: ((sql: string) => void) | null = null;

  constructor(readonly source: DataSource) {
    this.pool.on('error', (error) => this.log.warn(`An idle connection broke: ${error.message}`));
  }

  /** The pool under TypeORM, for streams and COPY. */
  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  /** TypeORM's entity manager: the running transaction's, or the pool's. */
  get manager(): EntityManager {
    return this.running.getStore()?.runner.manager ?? this.source.manager;
  }

  /** Whether a transaction runs here. */
  get inTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  /** Runs one statement with $1… parameters and returns its rows. */
  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.run<T>({ text: sql, values: params });
  }

  /**
   * Like query, for statements asked all the time in the same words: each connection plans them once. A policy takes
   * longer to plan than to answer. Not for what depends on its values, such as words to search for.
   */
  async prepared<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    if (!this.names.has(sql) && this.names.size < MOST_PREPARED) this.names.set(sql, `throughline_${this.names.size}`);
    return this.run<T>({ name: this.names.get(sql), text: sql, values: params });
  }

  private async run<T>(statement: pg.QueryConfig): Promise<T[]> {
    this.onStatement?.(statement.text);
    const transaction = this.running.getStore();
    try {
      const connection = transaction ? ((await transaction.runner.connect()) as pg.PoolClient) : this.pool;
      const { rows } = await connection.query(statement);
      return rows as T[];
    } catch (error) {
      throw readable(error);
    }
  }

  /** The first row, or null. */
  async one<T>(sql: string, params: unknown[] = []): Promise<T | null> {
    const [row] = await this.query<T>(sql, params);
    return row ?? null;
  }

  /** Runs the work in a transaction; within another it joins that one. Deadlocks are tried again, twice. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === 3 || !retryable.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /** Runs `then` once the running transaction is committed; at once where none runs. Nothing is told of a rollback. */
  afterCommit(then: () => void): void {
    const transaction = this.running.getStore();
    if (transaction) transaction.afterCommit.push(then);
    else then();
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const transaction: Transaction = { runner, afterCommit: [] };
    let result: T;
    try {
      await runner.startTransaction();
      result = await this.running.run(transaction, work);
      await runner.commitTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw readable(error);
    } finally {
      await runner.release().catch(() => undefined);
    }
    for (const then of transaction.afterCommit) then();
    return result;
  }

  async onModuleDestroy(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** A database that is away becomes a sentence; every other error stays what it is, for the log. */
function readable(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  const gone = (code !== undefined && away.has(code)) || /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(message ?? '');
  if (!gone) return error;
  return refuse(ErrorCode.UNAVAILABLE, 'The database cannot be reached for the moment. Nothing was changed; try again in a few seconds.');
}
