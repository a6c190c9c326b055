import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppConfig, Database, Engine, FakeClock, Jobs, LedgerTail, newId, trustedProxies } from '@app/shared-api';
import { afterAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { createApp } from '../create-app';
import { pinoOf } from '../log';
import { ApiClient } from './api-client';
import { type TestDatabase, testDatabase } from './template';

/** When tests begin: a Monday morning in winter. */
export const TEST_START = new Date('2026-03-02T09:00:00Z');

/** Whether a statement is the ledger's tail looking by itself, every two seconds: counts leave it out. */
export const isTailReading = (sql: string): boolean => sql.includes('pg_stat_activity') || sql.includes('(e.tx, e.id) >');

/** The API as production boots it, on a database of its own, with a clock that the test moves. */
export class TestApp {
  private constructor(
    readonly nest: NestFastifyApplication,
    readonly clock: FakeClock,
    readonly database: TestDatabase,
    readonly config: AppConfig,
  ) {}

  static async start(overrides: Partial<AppConfig> = {}, shared?: TestDatabase): Promise<TestApp> {
    const database = shared ?? (await testDatabase());
    const clock = new FakeClock(TEST_START);
    const config: AppConfig = {
      production: true,
      port: 0,
      host: '127.0.0.1',
      databaseUrl: database.url,
      filesDir: await mkdtemp(join(tmpdir(), 'throughline-files-')),
      secret: 'a secret for tests that is long enough',
      publicUrl: 'https://throughline.example',
      trustedProxies: trustedProxies('loopback'),
      logLevel: process.env['TEST_LOG'] ?? 'silent',
      engine: false,
      ...overrides,
    };
    const nest = await createApp(config, { clock, log: pinoOf(config) });
    return new TestApp(nest, clock, database, config);
  }

  get db(): Database {
    return this.nest.get(Database);
  }
  get engine(): Engine {
    return this.nest.get(Engine);
  }
  get jobs(): Jobs {
    return this.nest.get(Jobs);
  }
  get tail(): LedgerTail {
    return this.nest.get(LedgerTail);
  }

  /** A provider by its class, for what no operation shows. */
  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.nest.get<T>(token as never, { strict: false });
  }

  /** A client without a session. */
  stranger(): ApiClient {
    return new ApiClient(this, {});
  }

  /** A client signed in as this person, with a session as sign-in makes it. */
  async as(person: { id: string } | string, kind: 'desk' | 'personal' | 'shared' = 'desk'): Promise<ApiClient> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = newId();
    const now = this.clock.now();
    await this.db.query(
      `INSERT INTO session (id, token_hash, person_id, kind, label, created_at, last_active_at, expires_at) VALUES ($1, $2, $3, $4, 'Test', $5, $5, $6)`,
      [sessionId, createHash('sha256').update(token).digest('hex'), typeof person === 'string' ? person : person.id, kind, now, new Date(now.getTime() + 365 * 86_400_000)],
    );
    return new ApiClient(this, { [this.config.publicUrl ? '__Host-throughline' : 'throughline']: token }, sessionId);
  }

  /** One HTTP request, as a browser of the same site sends it. */
  async request(options: InjectOptions): Promise<LightMyRequestResponse> {
    return this.nest.inject({ ...options, headers: { 'x-throughline': '1', ...options.headers } } as never) as unknown as Promise<LightMyRequestResponse>;
  }

  /** How many statements the work sends to the database. */
  async countQueries(work: () => Promise<unknown>): Promise<number> {
    let count = 0;
    this.db.onStatement = (sql) => {
      if (!isTailReading(sql)) count++;
    };
    try {
      await work();
    } finally {
      this.db.onStatement = null;
    }
    return count;
  }

  /** The address, listening from the first call on: for sockets. */
  async address(): Promise<string> {
    const server = this.nest.getHttpServer();
    if (!server.listening) await this.nest.listen(0, '127.0.0.1');
    return this.nest.getUrl();
  }

  async stop(): Promise<void> {
    await this.nest.close();
    await rm(this.config.filesDir, { recursive: true, force: true });
  }
}

/** Boots an app for this spec and ends it, and its database, after the last test. */
export async function testApp(overrides: Partial<AppConfig> = {}): Promise<TestApp> {
  const app = await TestApp.start(overrides);
  afterAll(async () => {
    await app.stop();
    await app.database.drop();
  });
  return app;
}

/** A second process on the same database, with its own clock; the spec ends it. */
export const secondApp = (first: TestApp, overrides: Partial<AppConfig> = {}): Promise<TestApp> => TestApp.start({ filesDir: first.config.filesDir, ...overrides }, first.database);
