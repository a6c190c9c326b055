import { Database, EngineTask, type EngineTaskProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

const DAY = 86_400_000;
const BATCH = 1_000;

interface Expiry {
  table: string;
  key: string;
  over: string;
  keptDays: number;
}

// What has had its time, and for how long it is kept after: long enough to answer questions.
const expiries: Expiry[] = [
  { table: 'session', key: 'id', over: 'expires_at < $1', keptDays: 30 },
  { table: 'sign_in_attempt', key: 'account, device', over: 'last_at < $1 AND next_allowed_at < $1', keptDays: 2 },
  { table: 'enrolment_sheet', key: 'id', over: 'expires_at < $1', keptDays: 365 },
  { table: 'send_token', key: 'id', over: 'expires_at < $1', keptDays: 30 },
  { table: 'known_browser', key: 'person_id, browser_hash', over: 'seen_at < $1', keptDays: 400 },
];

/** Clears away what has had its time: ended sessions, forgotten attempts, used sheets. */
@Injectable()
@EngineTask({ name: 'people.tidy' })
export class PeopleTidy implements EngineTaskProvider {
  private nextAt = 0;

  constructor(private readonly db: Database) {}

  async runDue(now: Date): Promise<number> {
    // Hourly is soon enough for what is kept for days.
    if (now.getTime() < this.nextAt) return 0;
    let done = 0;
    for (const { table, key, over, keptDays } of expiries) {
      const gone = await this.db.query(
        `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} WHERE ${over} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
        [new Date(now.getTime() - keptDays * DAY)],
      );
      done += gone.length;
    }
    if (done < BATCH) this.nextAt = now.getTime() + DAY / 24;
    return done;
  }
}
