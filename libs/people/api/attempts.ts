import { Clock, Database, ErrorCode, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { type AttemptBudget, type AttemptCount, countFailure, deviceBudget, LOCK_SECONDS, secondsToWait, strangersBudget } from './attempt.rules';
import type { SignInLock } from './sign-in.types';

/** The device from which somebody tries, as far as one account knows it. */
export interface TryingDevice {
  /** An enrolled device's id, or a name for an unenrolled browser. */
  key: string;
  label: string;
  /** Whether this account signed in from it before, or it is enrolled. */
  known: boolean;
}

/** All devices together that an account does not know. */
const STRANGERS = 'strangers';

/** Counts wrong attempts per account and device. Each attempt is paid for before it is checked, so that many at once gain nothing. */
@Injectable()
export class Attempts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt as a failure beforehand, or refuses it with the seconds to wait. */
  async spend(account: string, device: TryingDevice): Promise<void> {
    if (this.db.inTransaction) throw new Error('An attempt is counted even if what follows is rolled back: not inside a transaction.');
    const seconds = await this.db.transaction(() => this.count(account, device));
    if (seconds > 0) throw refuse(ErrorCode.TOO_MANY_ATTEMPTS, `Too many attempts. Try again in ${inWords(seconds)}, or ask your manager to lift the lock.`, { seconds });
  }

  /** The attempt was right: this device starts anew, and strangers get back the one that was paid. */
  async giveBack(account: string, device: TryingDevice): Promise<void> {
    await this.db.query(`DELETE FROM sign_in_attempt WHERE account = $1 AND device = $2`, [account, device.key]);
    if (!device.known) await this.db.query(`UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0) WHERE account = $1 AND device = $2`, [account, STRANGERS]);
  }

  /** Where an account is locked for the moment. */
  async locksOf(accounts: readonly string[]): Promise<Map<string, SignInLock[]>> {
    const now = this.clock.now();
    const rows = await this.db.query<{ account: string; device: string; label: string; until: Date; lastAt: Date }>(
      `SELECT account, device, label, next_allowed_at AS until, last_at AS "lastAt" FROM sign_in_attempt
       WHERE account = ANY($1) AND next_allowed_at > $2 ORDER BY next_allowed_at DESC, device LIMIT 500`,
      [accounts, now],
    );
    const locks = rows.filter(({ until, lastAt }) => until.getTime() - lastAt.getTime() >= LOCK_SECONDS * 1000);
    const byAccount = Map.groupBy(locks, ({ account }) => account);
    return new Map([...byAccount].map(([account, own]) => [account, own.map(({ device, label, until }) => ({ deviceId: device === STRANGERS ? null : device, deviceLabel: label, until }))]));
  }

  /** Forgets what was counted: on one device, or everywhere. */
  async forget(account: string, device: string | null): Promise<void> {
    await this.db.query(`DELETE FROM sign_in_attempt WHERE account = $1 AND ($2::text IS NULL OR device = $2)`, [account, device]);
  }

  private async count(account: string, device: TryingDevice): Promise<number> {
    // One account's attempts queue up here, and only here: the slow check of the secret comes after.
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`sign-in ${account}`]);
    const now = this.clock.now();
    const budgets: Array<[key: string, label: string, budget: AttemptBudget]> = [[device.key, device.label, deviceBudget]];
    if (!device.known) budgets.push([STRANGERS, 'Unknown devices', strangersBudget]);
    const counts = await this.countsOf(account, budgets.map(([key]) => key));
    const seconds = Math.max(...budgets.map(([key]) => secondsToWait(counts.get(key) ?? null, now)));
    if (seconds > 0) return seconds;
    for (const [key, label, budget] of budgets) {
      const { failures, lastAt, nextAllowedAt } = countFailure(counts.get(key) ?? null, now, budget);
      await this.db.query(
        `INSERT INTO sign_in_attempt (account, device, label, failures, last_at, next_allowed_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (account, device) DO UPDATE SET label = $3, failures = $4, last_at = $5, next_allowed_at = $6`,
        [account, key, label, failures, lastAt, nextAllowedAt],
      );
    }
    return 0;
  }

  private async countsOf(account: string, keys: string[]): Promise<Map<string, AttemptCount>> {
    const rows = await this.db.query<AttemptCount & { device: string }>(
      `SELECT device, failures, last_at AS "lastAt", next_allowed_at AS "nextAllowedAt" FROM sign_in_attempt WHERE account = $1 AND device = ANY($2)`,
      [account, keys],
    );
    return new Map(rows.map((row) => [row.device, row]));
  }
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
