import { type Actor, Database, type EntryData, invalid, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Holdings } from './holdings.service';
import { MomentAccess } from './moment.access';
import type { Moment } from './moment.entity';
import type { ChangeMomentInput, CustomerInput } from './moment.inputs';
import { MomentReads } from './moment.reads';
import { MomentRecord } from './moment.record';
import { MomentAction } from './moment.states';

/** The coded columns that can be corrected; the entry says from what to what. */
const coded = ['severity', 'channel', 'departmentId', 'locationId'] as const;
/** Those that may become empty. */
const clearable = new Set<string>(['channel', 'locationId']);

/** Corrects what a moment says, how bad it is, where it belongs, and who the customer is. */
@Injectable()
export class Changing {
  constructor(
    private readonly db: Database,
    private readonly reads: MomentReads,
    private readonly access: MomentAccess,
    private readonly record: MomentRecord,
    private readonly holdings: Holdings,
  ) {}

  /** Changes what is given and differs; what is not given stays. A coordinator who corrects what nobody holds takes it up. */
  async change(actor: Actor, input: ChangeMomentInput): Promise<Moment> {
    await this.db.transaction(async () => {
      const { moment } = await this.access.forAction(actor, input.momentId, MomentAction.CHANGE);
      await this.access.refuseStale(moment, input.version);
      await this.refuseUnknownPlaces(input);
      await this.holdings.takeUpIfUnheld(actor, moment);
      const { columns, said } = differences(moment, input);
      const words: EntryData = input.what && input.what !== moment.what ? { words: await this.record.words(moment, input.what, moment.what) } : {};
      const fields = [...Object.keys(columns).map((name) => name.replace(/Id$/, '')), ...('words' in words ? ['what'] : []), ...(await this.keepCustomer(moment, input.customer))];
      if (fields.length === 0) return;
      if (input.what && 'words' in words) await this.db.query(`UPDATE moment SET what = $2, search = to_tsvector('simple', $3) WHERE id = $1`, [moment.id, input.what, searchWords(input.what)]);
      const left: EntryData = columns.departmentId && moment.departmentId ? { departmentIds: [moment.departmentId] } : {};
      await this.access.write(moment, columns);
      await this.record.entry(actor, moment, 'changed', { fields, ...said, ...words, ...left });
    });
    return this.reads.justChanged(actor, input.momentId);
  }

  private async refuseUnknownPlaces({ departmentId, locationId }: ChangeMomentInput): Promise<void> {
    if (departmentId && !(await this.db.one(`SELECT FROM department WHERE id = $1 AND active`, [departmentId]))) {
      throw invalid('departmentId', 'known', 'There is no such department any more. Choose another.');
    }
    if (locationId && !(await this.db.one(`SELECT FROM location WHERE id = $1`, [locationId]))) {
      throw invalid('locationId', 'known', 'There is no such location any more. Choose another.');
    }
  }

  /** Writes the customer where they differ; the entry says only that they did: contacts are no matter for the ledger. */
  private async keepCustomer(moment: Moment, customer: CustomerInput | null | undefined): Promise<string[]> {
    if (!customer) return [];
    const { name = null, reference = null, contact = null } = customer;
    const changed = await this.db.one(
      `INSERT INTO moment_customer AS c (moment_id, name, reference, contact) VALUES ($1, NULLIF($2, ''), NULLIF($3, ''), NULLIF($4, ''))
       ON CONFLICT (moment_id) DO UPDATE SET name = excluded.name, reference = excluded.reference, contact = excluded.contact
       WHERE (c.name, c.reference, c.contact) IS DISTINCT FROM (excluded.name, excluded.reference, excluded.contact) RETURNING moment_id`,
      [moment.id, name, reference, contact],
    );
    if (!changed) return [];
    await this.db.query(`UPDATE moment SET reference_search = to_tsvector('simple', $2) WHERE id = $1`, [moment.id, reference ? searchWords(reference) : null]);
    return ['customer'];
  }
}

/** What the input changes of the coded columns, and how an entry says it. */
function differences(moment: Moment, input: ChangeMomentInput): { columns: Partial<Moment>; said: EntryData } {
  const columns: Record<string, unknown> = {};
  const said: EntryData = {};
  for (const name of coded) {
    const wanted = input[name];
    if (wanted === undefined || (wanted === null && !clearable.has(name)) || wanted === moment[name]) continue;
    columns[name] = wanted;
    const key = name.replace(/Id$/, '');
    const [from, to] = name === key ? [`${key}From`, `${key}To`] : [`from${key[0]!.toUpperCase()}${key.slice(1)}Id`, `to${key[0]!.toUpperCase()}${key.slice(1)}Id`];
    said[from!] = moment[name];
    said[to!] = wanted;
  }
  return { columns: columns as Partial<Moment>, said };
}
