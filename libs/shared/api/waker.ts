import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database } from './database';

/** Milliseconds in which wake-ups are gathered into one. */
const GATHER = 5;

/** The channel on which processes wake each other. It carries no content: each reads the ledger from its cursor. */
export const WAKE_CHANNEL = 'throughline_ledger';

/** Wakes every process after a commit, at most once in a few milliseconds (NOTIFY within transactions serialises their commits). */
@Injectable()
export class Waker implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly db: Database) {}

  wake(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      // A lost wake-up costs two seconds: every reader also looks by itself.
      this.db.pool.query('SELECT pg_notify($1, $2)', [WAKE_CHANNEL, '']).catch(() => undefined);
    }, GATHER);
  }

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}
