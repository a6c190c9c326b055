import { type Actor, Clock, Database, invalid, type KeyType, LedgerTail, notFound, type PageOf, pageOf, placeIn, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { Moment, MomentPage } from './moment.entity';
import { type MomentFilter, MomentOrder, bindings, conditionsOf, numberIn, onlyOpen } from './moment.filter';
import { reads, whoeverMay } from './moment.policy';
import { type Reach, placesOf, possibleStandings, reachOf } from './moment.reach';
import { type MomentField, type MomentRow, momentOf, momentFields, momentSelect } from './moment.select';

/** What comes after a place in a list, and how the list is ordered. */
interface Ordering {
  /** The sort key over `m`, each part in the same direction. */
  key: readonly string[];
  types: readonly KeyType[];
  direction: 'ASC' | 'DESC';
  cursorOf: (row: MomentRow) => unknown[];
}

const orderings: Record<MomentOrder, Ordering> = {
  [MomentOrder.NEWEST]: { key: ['m.raised_at', 'm.id'], types: ['timestamptz', 'uuid'], direction: 'DESC', cursorOf: ({ raisedAt, id }) => [raisedAt, id] },
  [MomentOrder.OLDEST]: { key: ['m.raised_at', 'm.id'], types: ['timestamptz', 'uuid'], direction: 'ASC', cursorOf: ({ raisedAt, id }) => [raisedAt, id] },
  [MomentOrder.SEVERITY]: {
    key: ['COALESCE(m.severity, 0)', 'm.raised_at', 'm.id'],
    types: ['int', 'timestamptz', 'uuid'],
    direction: 'DESC',
    cursorOf: ({ severity, raisedAt, id }) => [severity ?? 0, raisedAt, id],
  },
};

/** Which page of which list. */
export interface ListOptions {
  filter: MomentFilter;
  order: MomentOrder;
  first: number;
  after?: string;
  wanted: readonly MomentField[];
}

/** Reads moments: each method is one statement that brings all that was asked for, as far as the viewer may see it. */
@Injectable()
export class MomentReads {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly tail: LedgerTail,
  ) {}

  /** One moment, or null where there is none or it is not theirs. */
  async byId(actor: Actor, id: string, wanted: readonly MomentField[] = momentFields): Promise<Moment | null> {
    return this.single(actor, 'm.id = $2::uuid', id, wanted);
  }

  /** One moment by what people call it: UM-1042, or 1042. */
  async byNumber(actor: Actor, number: string, wanted: readonly MomentField[]): Promise<Moment | null> {
    const digits = numberIn(number);
    return digits ? this.single(actor, 'm.number = $2::bigint', digits, wanted) : null;
  }

  /** What a repeated request gets: the moment as they may read it today, whatever they might when it came first. */
  async asItIs(actor: Actor, id: string): Promise<Moment> {
    const moment = await this.byId(actor, id);
    if (!moment) throw notFound('moment');
    return moment;
  }

  /** What the actor has just changed, even where the change took it out of their sight. */
  async justChanged(actor: Actor, id: string): Promise<Moment> {
    const moment = await this.single(actor, 'm.id = $2::uuid', id, momentFields, 'true');
    if (!moment) throw notFound('moment');
    return moment;
  }

  /** Of these, the ones that the filter still holds: the live board asks for what changed. */
  async byIds(actor: Actor, ids: readonly string[], filter: MomentFilter, wanted: readonly MomentField[]): Promise<Moment[]> {
    const { params, bind } = bindings();
    const viewer = bind(actor.personId);
    const conditions = [`m.id = ANY (${bind(ids)}::uuid[])`, ...conditionsOf(filter, this.clock.now(), actor.personId, bind), reads('m', 'v')];
    const { columns, joins } = momentSelect(wanted);
    const sql = `SELECT ${columns} FROM moment m CROSS JOIN ${viewerOf(viewer)} v ${joins} WHERE ${conditions.join('\n  AND ')} ORDER BY m.raised_at DESC, m.id DESC`;
    const rows = await this.db.prepared<MomentRow>(sql, params);
    return this.shaped(rows, wanted);
  }

  /** A page of all that the viewer may read and the filter holds. */
  async page(actor: Actor, options: ListOptions): Promise<MomentPage> {
    const { order, filter } = options;
    if (order === MomentOrder.SEVERITY && !onlyOpen(filter)) throw invalid('order', 'onlyOpen', 'Only what is open can be ordered by how bad it is.');
    // Taken before the rows are read: a change meanwhile comes twice rather than never.
    const liveCursor = await this.tail.position();
    const { sql, params } = this.pageStatement(await reachOf(this.db, actor.personId), options);
    // How many have a word depends on the word: that is planned each time.
    const rows = options.filter.words ? await this.db.query<MomentRow>(sql, params) : await this.db.prepared<MomentRow>(sql, params);
    return { ...pageOf(this.shaped(rows, options.wanted) as MomentRow[], options.first, orderings[order].cursorOf), liveCursor };
  }

  /** The first rows of each place where theirs lie, of these the first of all, and on these the policy and what is joined. */
  private pageStatement(reach: Reach, { filter, order, first, after, wanted }: ListOptions): { sql: string; params: unknown[] } {
    const { key, types, direction } = orderings[order];
    const { params, bind } = bindings();
    const viewer = viewerOf(bind(reach.personId));
    const possible = possibleStandings(reach);
    const conditions = conditionsOf(filter, this.clock.now(), reach.personId, bind, whoeverMay('contact', possible));
    const place = placeIn(after, types);
    if (place) conditions.push(`(${key.join(', ')}) ${direction === 'DESC' ? '<' : '>'} (${place.map((part, i) => `${bind(part)}::${types[i]}`).join(', ')})`);
    const names = key.map((_, i) => `k${i}`);
    const ordered = (columns: readonly string[]): string => `ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;
    const branches = placesOf(reach, bind, 'first').map((where) => {
      const holds = [where, ...conditions].join(' AND ');
      const from = /\bv\./.test(holds) ? `moment m CROSS JOIN ${viewer} v` : 'moment m';
      return `(SELECT ${key.map((part, i) => `${part} AS k${i}`).join(', ')} FROM ${from} WHERE ${holds} ${ordered(key)} LIMIT ${first + 1})`;
    });
    const { columns, joins } = momentSelect(wanted, possible);
    const sql = `WITH found AS MATERIALIZED (SELECT * FROM (${branches.join('\nUNION\n')}) f ${ordered(names)} LIMIT ${first + 1})
      SELECT ${columns} FROM found f JOIN moment m ON m.id = f.${names.at(-1)} CROSS JOIN ${viewer} v ${joins}
      WHERE ${whoeverMay('read', possible)('m', 'v')} ${ordered(names.map((name) => `f.${name}`))}`;
    return { sql, params };
  }

  /** What the viewer raised, newest first: who holds it now, and what the customer was told. */
  async raisedBy(actor: Actor, raiserId: string, first: number, after: string | undefined, wanted: readonly MomentField[]): Promise<MomentPage> {
    const liveCursor = await this.tail.position();
    const place = placeIn(after, ['timestamptz', 'uuid']);
    const { columns, joins } = momentSelect(wanted);
    const rows = await this.db.prepared<MomentRow>(
      `SELECT ${columns} FROM moment m CROSS JOIN ${viewerOf('$1')} v ${joins}
       WHERE m.raiser_id = $2::uuid ${place ? 'AND (m.raised_at, m.id) < ($3::timestamptz, $4::uuid)' : ''} AND ${reads('m', 'v')}
       ORDER BY m.raised_at DESC, m.id DESC LIMIT ${first + 1}`,
      [actor.personId, raiserId, ...(place ?? [])],
    );
    return { ...(pageOf(this.shaped(rows, wanted), first, ({ raisedAt, id }) => [raisedAt, id]) as PageOf<Moment>), liveCursor };
  }

  private async single(actor: Actor, where: string, value: string, wanted: readonly MomentField[], policy = reads('m', 'v')): Promise<Moment | null> {
    const { columns, joins } = momentSelect(wanted);
    const rows = await this.db.prepared<MomentRow>(`SELECT ${columns} FROM moment m CROSS JOIN ${viewerOf('$1')} v ${joins} WHERE ${where} AND ${policy}`, [actor.personId, value]);
    return this.shaped(rows, wanted)[0] ?? null;
  }

  private shaped(rows: MomentRow[], wanted: readonly MomentField[]): Moment[] {
    const now = this.clock.now();
    return rows.map((row) => momentOf(row, wanted, now));
  }
}
