import 'reflect-metadata';
import { existsSync } from 'node:fs';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { ActorSource, AppConfig, Clock, Database, SystemClock, newId, raiseGate, trusts } from '@app/shared-api';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger as Pino } from 'pino';
import { DataSource } from 'typeorm';
import { SharedModule } from '@app/shared-api';
import { dataSource } from './data-source';
import { graphqlModule } from './graphql';
import { NestLog, pinoOf, RequestLog } from './log';
import { serveClient } from './serve-client';
import { entities, wings } from './wings';

/** What a test may bring instead of the real thing. */
export interface AppParts {
  clock?: Clock;
  log?: Pino;
  /** Where the built client lies; none is served where there is none. */
  clientDir?: string;
}

@Global()
@Module({})
class Composition {
  static of(config: AppConfig, source: DataSource, clock: Clock): DynamicModule {
    return {
      module: Composition,
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: DataSource, useValue: source },
        { provide: Clock, useValue: clock },
      ],
      exports: [AppConfig, DataSource, Clock],
    };
  }
}

@Module({})
class Root {
  static of(config: AppConfig, source: DataSource, clock: Clock): DynamicModule {
    return { module: Root, imports: [Composition.of(config, source, clock), SharedModule, graphqlModule, ...wings] };
  }
}

const MAX_BODY_BYTES = 1024 * 1024;

/** The whole API, composed: production and tests boot the same. It listens once the caller says so. */
export async function createApp(config: AppConfig, { clock = new SystemClock(), log = pinoOf(config), clientDir }: AppParts = {}): Promise<NestFastifyApplication> {
  const source = await dataSource({ url: config.databaseUrl, entities }).initialize();
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    genReqId: () => newId(),
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: (address: string) => trusts(config.trustedProxies, address),
    forceCloseConnections: 'idle',
    logController: new RequestLog(),
  } as never);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(Root.of(config, source, clock), adapter, { logger: new NestLog(log), abortOnError: false, bufferLogs: false });
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: { files: 1 }, throwFileSizeLimit: false });
  fastify.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  raiseGate(fastify, app.get(ActorSource), app.get(Database), config.trustedProxies);
  if (clientDir && existsSync(clientDir)) await serveClient(fastify, clientDir);
  await app.init();
  return app;
}
