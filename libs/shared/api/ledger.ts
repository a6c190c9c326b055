import { Injectable } from '@nestjs/common';
import type { Actor, Origin } from './actor';
import { Clock } from './clock';
import { Database } from './database';
import { Waker } from './waker';

/** How long entries of a kind are kept, and whether they wake those who watch. */
export interface KindDeclaration {
  keepDays: number | 'forever';
  live: boolean;
  /** Whether sockets must be checked at once, since the sessions behind them may have ended. */
  endsSessions?: boolean;
}

/** What an entry carries besides: ids, names of fields, coded values. Never people's words. */
export type EntryData = Record<string, string | number | boolean | null | string[]>;

/** One thing that happened. */
export interface LedgerEntry {
  id: string;
  tx: string;
  occurredAt: Date;
  recordedAt: Date;
  kind: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  origin: Origin;
  /** Brought in from the past: neither sent live nor told, and no clock runs for it. */
  quiet: boolean;
  data: EntryData;
}

/** The columns of an entry in the shape of LedgerEntry, over alias `e`. */
export const entryColumns = `e.id::text, e.tx::text, e.occurred_at AS "occurredAt", e.recorded_at AS "recordedAt", e.kind,
  e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.actor_id AS "actorId", e.origin, e.quiet, e.data`;

const declared = new Map<string, KindDeclaration>();

/** Declares a wing's kinds of entries: `ledgerKinds('moment', { raised: … }).raised` is 'moment.raised'. */
export function ledgerKinds<K extends string>(prefix: string, kinds: Record<K, KindDeclaration>): Record<K, string> {
  const names = {} as Record<K, string>;
  for (const [name, declaration] of Object.entries(kinds) as Array<[K, KindDeclaration]>) {
    names[name] = `${prefix}.${name}`;
    declared.set(names[name], declaration);
  }
  return names;
}

/** The declaration of a kind, or undefined for one that nobody declared. */
export const declarationOf = (kind: string): KindDeclaration | undefined => declared.get(kind);

/** The kinds that are not kept for ever, with their days. */
export const passingKinds = (): Array<{ kind: string; keepDays: number }> =>
  [...declared].flatMap(([kind, { keepDays }]) => (keepDays === 'forever' ? [] : [{ kind, keepDays }]));

/** What a service records. */
export interface NewEntry {
  kind: string;
  subjectType: string;
  subjectId: string;
  occurredAt?: Date;
  data?: EntryData;
  quiet?: boolean;
}

/** The append-only ledger: everything that happens is written here, in the transaction of the change. */
@Injectable()
export class Ledger {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly waker: Waker,
  ) {}

  /** Records one entry. Outside a transaction this is a programming error: entry and change stand or fall together. */
  async record(actor: Actor, entry: NewEntry): Promise<void> {
    await this.recordAll(actor, [entry]);
  }

  /** Records many entries in one statement. */
  async recordAll(actor: Actor, entries: NewEntry[]): Promise<void> {
    if (!this.db.inTransaction) throw new Error('The ledger is written in the transaction of the change.');
    for (const { kind } of entries) if (!declared.has(kind)) throw new Error(`Nobody declared the ledger kind ${kind}.`);
    const now = this.clock.now();
    const rows = entries.map((entry) => ({
      occurred_at: entry.occurredAt ?? now,
      recorded_at: now,
      kind: entry.kind,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      actor_id: actor.personId || null,
      origin: actor.origin,
      quiet: entry.quiet ?? false,
      data: entry.data ?? {},
    }));
    await this.db.query(
      `INSERT INTO ledger_entry (occurred_at, recorded_at, kind, subject_type, subject_id, actor_id, origin, quiet, data)
       SELECT occurred_at, recorded_at, kind, subject_type, subject_id, actor_id, origin, quiet, data
       FROM jsonb_to_recordset($1::jsonb) AS r(occurred_at timestamptz, recorded_at timestamptz, kind text, subject_type text,
            subject_id uuid, actor_id uuid, origin text, quiet boolean, data jsonb)`,
      [JSON.stringify(rows)],
    );
    this.db.afterCommit(() => this.waker.wake());
  }
}
