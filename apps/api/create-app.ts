import 'reflect-metadata';
import { existsSync } from 'node:fs';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { ActorSource, AppConfig, Clock, Database, SystemClock, httpAnswer, newId, raiseGate } from '@app/shared-api';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Logger as Pino } from 'pino';
import { DataSource } from 'typeorm';
import { SharedModule } from '@app/shared-api';
import { dataSource } from './data-source';
import { graphqlModule } from './graphql';
import { NestLog, pinoOf } from './log';
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
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    disableRequestLogging: config.logLevel !== 'debug',
  } as never);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(Root.of(config, source, clock), adapter, { logger: new NestLog(log), abortOnError: false, bufferLogs: false });
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: { files: 1 }, throwFileSizeLimit: false });
  fastify.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  raiseGate(fastify, app.get(ActorSource), app.get(Database));
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, body } = httpAnswer(error, request.id);
    void reply.code(status).send(body);
  });
  if (clientDir && existsSync(clientDir)) await serveClient(fastify, clientDir);
  await app.init();
  return app;
}
