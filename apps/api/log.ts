import type { AppConfig } from '@app/shared-api';
import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** Structured logs without personal data: no address, no query string, no headers, no bodies. */
export function pinoOf({ logLevel }: Pick<AppConfig, 'logLevel'>): Logger {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
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
