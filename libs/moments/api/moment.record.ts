import { type Actor, Database, type EntryData, Ledger, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { Moment } from './moment.entity';
import { momentEvents } from './moment.events';

/** Writes down what happened to a moment: the entry in the ledger, and the words that belong to it in the wing's own table. */
@Injectable()
export class MomentRecord {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  /** One entry about a moment. */
  async entry(actor: Actor, moment: Pick<Moment, 'id'>, kind: keyof typeof momentEvents, data: EntryData = {}): Promise<void> {
    await this.ledger.record(actor, { kind: momentEvents[kind], subjectType: 'moment', subjectId: moment.id, data });
  }

  /** Keeps words that no other table has, and returns how an entry names them. */
  async words(moment: Pick<Moment, 'id'>, text: string, before: string | null = null): Promise<string> {
    const id = newId();
    await this.db.query(`INSERT INTO moment_words (id, moment_id, text, text_before) VALUES ($1, $2, $3, $4)`, [id, moment.id, text, before]);
    return `words:${id}`;
  }
}
