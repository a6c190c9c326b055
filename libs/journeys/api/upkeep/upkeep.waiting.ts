import { type Actor, Clock, Database, type TodayItem, WaitsForMe, type WaitsForMeProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { isKept } from './orphans';
import { waitsForLeads, waitsForOwner } from './upkeep.reads';

/** How many items of a sort Today names; a line says how many more there are. */
const NAMED = 5;

interface WaitingRow {
  id: string;
  itemId: string;
  kind: string;
  name: string;
  within: string | null;
  version: number;
  who: string | null;
  cause: string | null;
  dueAt: Date | null;
  since: Date;
  /** How many there are in all. */
  count: number;
}

const columns = `i.id AS "itemId", i.kind, i.name, w.name AS within, i.version, count(*) OVER ()::int AS count`;

/** What waits for somebody so that the inventory stays true: a short list. */
@Injectable()
@WaitsForMe({ wing: 'journeys.upkeep' })
export class WaitingUpkeep implements WaitsForMeProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async waitingFor(actor: Actor, limit: number): Promise<TodayItem[]> {
    const most = Math.min(limit, NAMED);
    const lists = await Promise.all([this.offers(actor, most), this.mine(actor, most), this.passed(actor, most), this.leftToLeads(actor)]);
    return lists.flat();
  }

  /** Whether something is theirs. */
  private async offers({ personId }: Actor, most: number): Promise<TodayItem[]> {
    const rows = await this.db.prepared<WaitingRow>(
      `SELECT f.id, ${columns}, p.name::text AS who, f.cause, NULL::timestamptz AS "dueAt", f.made_at AS since
       FROM ownership_offer f JOIN inventory_item i ON i.id = f.item_id AND i.removed_at IS NULL LEFT JOIN inventory_item w ON w.id = i.parent_id LEFT JOIN person p ON p.id = f.from_person_id
       WHERE f.to_person_id = $1 AND f.state = 'open' ORDER BY f.made_at, f.id LIMIT $2`,
      [personId, most],
    );
    return withTheRest('offer', rows, personId);
  }

  /** What they own and are to confirm, before it goes on to their manager. */
  private async mine({ personId }: Actor, most: number): Promise<TodayItem[]> {
    const rows = await this.db.prepared<WaitingRow>(
      `SELECT i.id, ${columns}, NULL AS who, NULL AS cause, i.confirm_pass_at AS "dueAt", i.confirm_due_at AS since
       FROM inventory_item i LEFT JOIN inventory_item w ON w.id = i.parent_id WHERE i.removed_at IS NULL AND ${waitsForOwner('$1', '$3')} ORDER BY i.confirm_due_at, i.id LIMIT $2`,
      [personId, most, this.clock.now()],
    );
    return withTheRest('confirm', rows, personId);
  }

  /** What its owner left unanswered, and went on to them. */
  private async passed({ personId }: Actor, most: number): Promise<TodayItem[]> {
    const rows = await this.db.prepared<WaitingRow>(
      `SELECT i.id, ${columns}, o.name::text AS who, NULL AS cause, NULL::timestamptz AS "dueAt", i.passed_at AS since
       FROM inventory_item i JOIN person o ON o.id = i.owner_id LEFT JOIN inventory_item w ON w.id = i.parent_id
       WHERE i.passed_to_id = $1 AND i.passed_at IS NOT NULL AND ${isKept('i')} ORDER BY i.passed_at, i.id LIMIT $2`,
      [personId, most],
    );
    return withTheRest('passed', rows, personId);
  }

  /** For the programme leads: how much there is that nobody else is asked about. */
  private async leftToLeads({ personId, isProgrammeLead }: Actor): Promise<TodayItem[]> {
    if (!isProgrammeLead) return [];
    const { count } = (await this.db.prepared<{ count: number }>(
      `SELECT count(*)::int AS count FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id WHERE i.removed_at IS NULL AND ${waitsForLeads('$1')}`,
      [this.clock.now()],
    ))[0]!;
    return count === 0 ? [] : [summary('orphans', personId, count, this.clock.now())];
  }
}

/** The rows by name, and one line for those that there are besides. */
function withTheRest(sort: string, rows: WaitingRow[], personId: string): TodayItem[] {
  const more = (rows[0]?.count ?? 0) - rows.length;
  return [...rows.map((row) => itemOf(sort, row)), ...(more > 0 ? [summary(`${sort}_more`, personId, more, rows.at(-1)!.since)] : [])];
}

function itemOf(sort: string, { id, itemId, dueAt, since, name, kind, version, within, who, cause }: WaitingRow): TodayItem {
  const values = { name, kind, version: `${version}`, within, who, cause };
  return {
    id,
    kind: `upkeep.${sort}`,
    subjectType: 'inventory_item',
    subjectId: itemId,
    values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null)),
    dueAt,
    since,
    urgency: 1,
  };
}

const summary = (sort: string, personId: string, count: number, since: Date): TodayItem => ({
  id: `upkeep.${sort}`,
  kind: `upkeep.${sort}`,
  subjectType: 'inventory',
  subjectId: personId,
  values: { count: `${count}` },
  dueAt: null,
  since,
  urgency: 1,
});
