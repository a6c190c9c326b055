import type { AppConfig } from '@app/shared-api';
import type { LoggerService } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured logs without personal data: no address, no query string, no headers, no bodies. */
export function pinoOf({ logLevel }: Pick<AppConfig, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

const LONGEST_PATH = 200;

/** One line a request, once it is answered; those of a load balancer that asks every few seconds are for debugging. */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  /** Fastify's own words name the address with its query. */
  override routeNotFound(): void {}

  override requestCompleted(error: Error | null | undefined, { log, method, url }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): void {
    const path = url.split('?')[0]!.slice(0, LONGEST_PATH);
    const line = { method, path, status: statusCode, ms: Math.round(elapsedTime * 10) / 10 };
    if (error) log.error({ ...line, err: error }, 'The answer broke off.');
    else log[path.startsWith('/health/') ? 'debug' : 'info'](line, 'Answered.');
  }
}

/** Nest's own words, through the same log; its chatter at start is for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Logger) {}

  private readonly write = (level: 'info' | 'warn' | 'error' | 'debug' | 'trace', message: unknown, rest: unknown[]): void => {
    const context = typeof rest.at(-1) === 'string' ? (rest.at(-1) as string) : undefined;
    if (typeof message === 'object' && message !== null) this.sink[level]({ context, ...message });
    else this.sink[level]({ context }, String(message));
  };
  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
}
