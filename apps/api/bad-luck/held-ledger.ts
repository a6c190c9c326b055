import pg from 'pg';
import { until } from './api-process';

/** Holds the ledger, so that whoever writes stands still in the middle of its transaction: the change is made, the entry is not. */
export class HeldLedger {
  private constructor(private readonly client: pg.Client) {}

  static async of(adminUrl: string): Promise<HeldLedger> {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE ledger_entry IN EXCLUSIVE MODE');
    return new HeldLedger(client);
  }

  /** Waits until so many transactions stand before it. */
  async waiting(count: number): Promise<void> {
    await until(async () => {
      const { rows } = await this.client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_locks WHERE relation = 'ledger_entry'::regclass AND NOT granted`,
      );
      return rows[0]!.n >= count;
    });
  }

  /** Lets them go on. */
  async release(): Promise<void> {
    await this.client.query('ROLLBACK');
    await this.client.end();
  }
}
