import { Injectable } from '@nestjs/common';
import { Database } from './database';
import { passingKinds } from './ledger';
import { EngineTask, type EngineTaskProvider } from './registry';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Lets go of ledger entries whose kind is declared to be kept for some days only. Looks once an hour. */
@Injectable()
@EngineTask({ name: 'ledger.retention' })
export class LedgerRetention implements EngineTaskProvider {
  private looked = 0;

  constructor(private readonly db: Database) {}

  async runDue(now: Date): Promise<number> {
    if (now.getTime() - this.looked < HOUR) return 0;
    this.looked = now.getTime();
    let done = 0;
    for (const { kind, keepDays } of passingKinds()) {
      const row = await this.db.one<{ gone: string }>('SELECT ledger_forget($1, $2) AS gone', [kind, new Date(now.getTime() - keepDays * DAY)]);
      done += Number(row!.gone);
    }
    return done;
  }
}
