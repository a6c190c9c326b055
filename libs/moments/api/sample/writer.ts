import { Clock, Database, type EntryData } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { numberOf } from '../moment.entity';
import { momentEvents } from '../moment.events';
import type { MomentRows, Row, SampleEntry } from './rows';

/** Columns that are made of words: the row has the words, the table gets what can be searched. */
const searched = new Set(['search', 'reference_search']);

/** Writes whole tables at once: one statement a table, however many rows. */
@Injectable()
export class SampleWriter {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes rows, in their order. Every row may lack columns that another has; these become null. */
  async write(table: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const values = columns.map((column) => (searched.has(column) ? `to_tsvector('simple', e.value ->> '${column}')` : `r.${column}`));
    await this.db.query(
      `INSERT INTO ${table} (${columns.join(', ')})
       SELECT ${values.join(', ')} FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e(value, n)
       CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, e.value - '{search,reference_search}'::text[]) AS r ORDER BY e.n`,
      [JSON.stringify(rows)],
    );
  }

  /** Writes the moments with all that belongs to them, and what the ledger says of them: quietly, since it is past. */
  async writeMoments(rows: MomentRows): Promise<void> {
    await this.write('moment', rows.moments);
    await this.write('moment_customer', rows.customers);
    await this.write('offer', rows.offers);
    // The copy of the open offer points to a row that came after its moment.
    await this.db.query(
      `UPDATE moment m SET open_offer_id = o.id, offered_department_id = o.to_department_id, offered_person_id = o.to_person_id, offer_due_at = o.due_at
       FROM offer o WHERE o.moment_id = m.id AND o.state = 'open'`,
    );
    await this.write('offer_reader', rows.readers);
    await this.write('holding', rows.holdings);
    await this.write('responder', rows.responders);
    await this.write('note', rows.notes);
    await this.write('customer_update', rows.updates);
    await this.write('moment_words', rows.words);
    const numbers = await this.db.query<{ id: string; number: string }>('SELECT id, number FROM moment');
    await this.writeEntries(rows.entries, new Map(numbers.map(({ id, number }) => [id, numberOf(number)])));
  }

  /** Entries about people, departments and places: that they are there. */
  async writeDirectoryEntries(entries: ReadonlyArray<{ kind: string; subjectType: string; subjectId: string }>, actorId: string): Promise<void> {
    const now = this.clock.now();
    await this.write(
      'ledger_entry',
      entries.map(({ kind, subjectType, subjectId }) => ({ occurred_at: now, recorded_at: now, kind, subject_type: subjectType, subject_id: subjectId, actor_id: actorId, origin: 'person', quiet: true, data: {} })),
    );
  }

  private async writeEntries(entries: readonly SampleEntry[], numbers: ReadonlyMap<string, string>): Promise<void> {
    const inOrder = entries.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    await this.write(
      'ledger_entry',
      inOrder.map(({ at, recordedAt = at, kind, momentId, actorId, data }) => ({
        occurred_at: at,
        recorded_at: recordedAt,
        kind: momentEvents[kind],
        subject_type: 'moment',
        subject_id: momentId,
        actor_id: actorId,
        origin: actorId ? 'person' : 'engine',
        quiet: true,
        data: { ...data, ...numbersIn(data, numbers) },
      })),
    );
  }
}

/** An entry about another moment names it by its number too. */
function numbersIn({ intoId, fromId }: EntryData, numbers: ReadonlyMap<string, string>): EntryData {
  if (typeof intoId === 'string') return { intoNumber: numbers.get(intoId)! };
  return typeof fromId === 'string' ? { fromNumber: numbers.get(fromId)! } : {};
}
