import { Injectable } from '@nestjs/common';
import { Database } from './database';
import { invalid } from './errors';
import { type LedgerEntry, entryColumns } from './ledger';

/** A place in the ledger: everything up to it is read. Transaction first, since entries commit in another order than their ids. */
export interface FeedCursor {
  tx: string;
  id: string;
}

/**
 * The lowest transaction of this database that still runs; below it everything is final. pg_snapshot_xmin() would do, but it
 * counts the whole server's: somebody's long transaction in another database would hold everybody's screens back.
 * Asked in a statement before the one that reads: what ends in between is then seen, and never skipped.
 */
const FINAL_BELOW = `SELECT (next - COALESCE(max(((next & 4294967295) - a.backend_xid::text::bigint + 4294967296) & 4294967295), 0))::text AS tx
  FROM (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next) n
  LEFT JOIN pg_stat_activity a ON a.datname = current_database() AND a.backend_xid IS NOT NULL GROUP BY next`;

/** Reads the ledger by cursor and loses nothing that commits late: only entries below every running transaction are final. */
@Injectable()
export class LedgerFeed {
  private knownEpoch: string | null = null;

  constructor(private readonly db: Database) {}

  /** The next final entries after the cursor, in feed order. Without a cursor: from the beginning. */
  async read(after: FeedCursor | null, limit: number): Promise<{ entries: LedgerEntry[]; cursor: FeedCursor }> {
    const from = after ?? { tx: '0', id: '0' };
    const final = await this.finalBelow();
    const entries = await this.db.query<LedgerEntry>(
      `SELECT ${entryColumns} FROM ledger_entry e
       WHERE (e.tx, e.id) > ($1::xid8, $2::bigint) AND e.tx < $4::xid8
       ORDER BY e.tx, e.id LIMIT $3`,
      [from.tx, from.id, limit, final],
    );
    const last = entries.at(-1);
    return { entries, cursor: last ? { tx: last.tx, id: last.id } : from };
  }

  /** The place just before everything that is not final yet: a follower that starts here misses nothing from now on. */
  async end(): Promise<FeedCursor> {
    // Nothing with this tx is final yet, so id 0 lies before all of it.
    return { tx: await this.finalBelow(), id: '0' };
  }

  /** The cursor as clients hold it: opaque, and bound to this database, since a restore resets transaction ids. */
  async opaque(cursor: FeedCursor): Promise<string> {
    return Buffer.from(`${await this.epoch()}.${cursor.tx}.${cursor.id}`).toString('base64url');
  }

  /** Reads a client's cursor; null when it comes from before a restore: the client must load again. */
  async parse(opaque: string): Promise<FeedCursor | null> {
    const [epoch, tx, id] = Buffer.from(opaque, 'base64url').toString().split('.');
    if (!epoch || !/^\d{1,20}$/.test(tx ?? '') || !/^\d{1,19}$/.test(id ?? '')) throw invalid('after', 'cursor', 'This is not a place in the ledger. Load again.');
    return epoch === (await this.epoch()) ? { tx: tx!, id: id! } : null;
  }

  private async finalBelow(): Promise<string> {
    const row = await this.db.one<{ tx: string }>(FINAL_BELOW);
    return row!.tx;
  }

  private async epoch(): Promise<string> {
    this.knownEpoch ??= (await this.db.one<{ epoch: string }>('SELECT epoch::text FROM instance'))!.epoch;
    return this.knownEpoch;
  }
}
