import { Clock, Database, FeedReader, type FeedReaderProvider, Ledger, type LedgerEntry, Registry, type Telling, Tells, type TellsProvider, engineActor, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { notificationEvents } from './notification.events';

/** Reads the ledger and tells people: each wing says by decorator whom an entry tells, in which words. */
@Injectable()
@FeedReader({ name: 'notifications' })
export class Teller implements FeedReaderProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly registry: Registry,
  ) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    // What an import brought from the past tells nobody; nor does what told somebody before.
    const news = entries.filter(({ quiet, kind }) => !quiet && kind !== notificationEvents.told);
    if (news.length === 0) return;
    const wings = this.registry.all<TellsProvider, { wing: string }>(Tells, 'tell');
    const tellings = (await Promise.all(wings.map(({ provider }) => provider.tell(news)))).flat();
    const told = await this.keep(tellings);
    if (told.length === 0) return;
    await this.ledger.record(engineActor, { kind: notificationEvents.told, subjectType: 'notification', subjectId: newId(), data: { personIds: [...new Set(told)] } });
  }

  /** Keeps what is new; the same entry read twice tells once, and those who left are told nothing. */
  private async keep(tellings: Telling[]): Promise<string[]> {
    if (tellings.length === 0) return [];
    const rows = tellings.map((telling) => ({ ...telling, id: newId() }));
    const kept = await this.db.query<{ personId: string }>(
      `INSERT INTO notification (id, person_id, entry_id, kind, subject_type, subject_id, values, urgent, at)
       SELECT r.id, r."personId", r."entryId", r.kind, r."subjectType", r."subjectId", r.values, r.urgent, $2
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "personId" uuid, "entryId" bigint, kind text, "subjectType" text, "subjectId" uuid, values jsonb, urgent boolean)
       JOIN person p ON p.id = r."personId" AND p.active
       ON CONFLICT (person_id, entry_id, kind) DO NOTHING
       RETURNING person_id AS "personId"`,
      [JSON.stringify(rows), this.clock.now()],
    );
    return kept.map(({ personId }) => personId);
  }
}
