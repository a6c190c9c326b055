import { personCard } from '@app/people-api';
import { Conditions, Database, notFound, type PageArgs, type PageOf, pageOf, placeIn } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { ItemCard } from '../inventory.types';
import type { ItemKind } from '../item.entity';
import { changesBetween, idsIn, type Said } from './comparison.rules';
import { type CompareArgs, type ComparisonCounts, DifferenceKind, type DifferencesArgs, type InventorySnapshot, type ItemDifference, type LinkDifference, type SnapshotComparison } from './snapshot.types';
import { linksNow, saidBy } from './snapshots.service';

/** Which two are compared: $1 and $2, where the second may be how it is now. */
export type Compared = SnapshotComparison;

interface DifferenceRow {
  id: string;
  kind: ItemKind;
  name: string;
  came: boolean;
  went: boolean;
  moved: boolean;
  changed: boolean;
  before: Said | null;
  after: Said | null;
  movedFrom: ItemCard | null;
  movedTo: ItemCard | null;
}

const columns = `s.id, s.name, s.taken_at AS "takenAt", ${personCard('p')} AS "takenBy", s.items, s.links`;
const tables = `inventory_snapshot s JOIN person p ON p.id = s.taken_by_id`;
const card = (item: string): string => `CASE WHEN ${item}.id IS NULL THEN NULL ELSE json_build_object('id', ${item}.id, 'kind', ${item}.kind, 'name', ${item}.name) END`;

const keptIn = (snapshot: string): string => `(SELECT item_id, version FROM inventory_snapshot_item WHERE snapshot_id = ${snapshot}::uuid)`;
const thereNow = `(SELECT id AS item_id, version FROM inventory_item WHERE removed_at IS NULL)`;
const keptVersion = (version: string): string => `(SELECT v.name, v.parent_id, v.position, v.said FROM inventory_version v WHERE v.item_id = d.item_id AND v.version = ${version})`;
const versionNow = (version: string): string => `(SELECT n.name, n.parent_id, n.position, ${saidBy('n')} AS said FROM inventory_item n WHERE n.id = d.item_id AND ${version} IS NOT NULL)`;

/** What became of each item that has not the same version in both: only those are looked into. $2 is named in any case. */
const differences = ({ to }: Compared): string => `
  WITH differing AS MATERIALIZED (
    SELECT item_id, a.version AS a_version, b.version AS b_version FROM ${keptIn('$1')} a FULL JOIN ${to ? keptIn('$2') : thereNow} b USING (item_id)
    WHERE a.version IS DISTINCT FROM b.version AND ($2::uuid IS NULL OR true)
  ), difference AS MATERIALIZED (
    SELECT d.item_id AS id, i.kind, COALESCE(b.name, a.name) AS name, d.a_version IS NULL AS came, d.b_version IS NULL AS went,
      d.a_version IS NOT NULL AND d.b_version IS NOT NULL AND (a.parent_id, a.position) IS DISTINCT FROM (b.parent_id, b.position) AS moved,
      d.a_version IS NOT NULL AND d.b_version IS NOT NULL AND a.said <> b.said AS changed,
      a.said AS before, b.said AS after, a.parent_id AS from_id, b.parent_id AS to_id
    FROM differing d JOIN inventory_item i ON i.id = d.item_id LEFT JOIN LATERAL ${keptVersion('d.a_version')} a ON true LEFT JOIN LATERAL ${to ? keptVersion('d.b_version') : versionNow('d.b_version')} b ON true
  )`;

/** What became of each link. */
const linkDifferences = ({ to }: Compared): string => `
  WITH difference AS MATERIALIZED (
    SELECT from_id, to_id, relation, a.flows AS "flowsFrom", b.flows AS "flowsTo", CASE WHEN a.both_ways IS NULL THEN 'CAME' WHEN b.both_ways IS NULL THEN 'WENT' ELSE 'CHANGED' END AS what
    FROM (SELECT * FROM inventory_snapshot_link WHERE snapshot_id = $1::uuid) a
    FULL JOIN (${to ? 'SELECT * FROM inventory_snapshot_link WHERE snapshot_id = $2::uuid' : `SELECT l.* FROM ${linksNow}`}) b USING (from_id, to_id, relation)
    WHERE (a.flows, a.both_ways) IS DISTINCT FROM (b.flows, b.both_ways) AND ($2::uuid IS NULL OR true)
  )`;

/** Reads snapshots, and what differs between two of them. */
@Injectable()
export class SnapshotReads {
  constructor(private readonly db: Database) {}

  /** A page of snapshots, newest first. */
  async page({ first, after }: PageArgs): Promise<PageOf<InventorySnapshot>> {
    const where = new Conditions();
    const place = placeIn(after, ['timestamptz', 'uuid']);
    if (place) where.and(`(s.taken_at, s.id) < (${where.value(place[0])}::timestamptz, ${where.value(place[1])}::uuid)`);
    const rows = await this.db.query<InventorySnapshot>(`SELECT ${columns} FROM ${tables} ${where.where} ORDER BY s.taken_at DESC, s.id DESC LIMIT ${where.value(first + 1)}`, where.params);
    return pageOf(rows, first, ({ takenAt, id }) => [takenAt.toISOString(), id]);
  }

  /** One snapshot. */
  async byId(id: string): Promise<InventorySnapshot> {
    const found = await this.db.one<InventorySnapshot>(`SELECT ${columns} FROM ${tables} WHERE s.id = $1`, [id]);
    if (!found) throw notFound('snapshot');
    return found;
  }

  /** Which two are compared. */
  async compare({ a, b }: CompareArgs): Promise<Compared> {
    return { from: await this.byId(a), to: b ? await this.byId(b) : null };
  }

  /** How much differs. */
  async counts(compared: Compared): Promise<ComparisonCounts> {
    const items = this.db.one<ComparisonCounts>(
      `${differences(compared)} SELECT count(*) FILTER (WHERE came)::int AS came, count(*) FILTER (WHERE went)::int AS went, count(*) FILTER (WHERE moved)::int AS moved, count(*) FILTER (WHERE changed)::int AS changed FROM difference`,
      idsOf(compared),
    );
    const links = this.db.one<ComparisonCounts>(
      `${linkDifferences(compared)} SELECT count(*) FILTER (WHERE what = 'CAME')::int AS "linksCame", count(*) FILTER (WHERE what = 'WENT')::int AS "linksWent", count(*) FILTER (WHERE what = 'CHANGED')::int AS "linksChanged" FROM difference`,
      idsOf(compared),
    );
    return { ...(await items)!, ...(await links)! };
  }

  /** A page of items that came, went, moved or changed. */
  async items(compared: Compared, { what, first, after }: DifferencesArgs): Promise<PageOf<ItemDifference>> {
    const where = new Conditions();
    idsOf(compared).forEach((id) => where.value(id));
    where.and(what ? `d.${what.toLowerCase()}` : '(d.came OR d.went OR d.moved OR d.changed)');
    const place = placeIn(after, ['text', 'text', 'uuid']);
    if (place) where.and(`(d.kind, d.name, d.id) > (${where.value(place[0])}, ${where.value(place[1])}, ${where.value(place[2])}::uuid)`);
    const rows = await this.db.query<DifferenceRow>(
      `${differences(compared)} SELECT d.id, d.kind, d.name, d.came, d.went, d.moved, d.changed, d.before, d.after, ${card('f')} AS "movedFrom", ${card('t')} AS "movedTo"
       FROM difference d LEFT JOIN inventory_item f ON f.id = d.from_id LEFT JOIN inventory_item t ON t.id = d.to_id ${where.where} ORDER BY d.kind, d.name, d.id LIMIT ${where.value(first + 1)}`,
      where.params,
    );
    const names = await this.namesIn(rows);
    return pageOf(rows.map((row) => differenceOf(row, names)), first, ({ kind, name, itemId }) => [kind, name, itemId]);
  }

  /** A page of links that came, went, or say something else. */
  async links(compared: Compared, { first, after }: PageArgs): Promise<PageOf<LinkDifference>> {
    const where = new Conditions();
    idsOf(compared).forEach((id) => where.value(id));
    const place = placeIn(after, ['text', 'text', 'uuid', 'uuid', 'text']);
    if (place) {
      const [fromName, toName, fromId, toId, relation] = place.map((part) => where.value(part));
      where.and(`(f.name, t.name, d.from_id, d.to_id, d.relation) > (${fromName}, ${toName}, ${fromId}::uuid, ${toId}::uuid, ${relation})`);
    }
    const rows = await this.db.query<LinkDifference>(
      `${linkDifferences(compared)} SELECT ${card('f')} AS "from", ${card('t')} AS "to", d.relation, d.what, d."flowsFrom", d."flowsTo"
       FROM difference d JOIN inventory_item f ON f.id = d.from_id JOIN inventory_item t ON t.id = d.to_id ${where.where}
       ORDER BY f.name, t.name, d.from_id, d.to_id, d.relation LIMIT ${where.value(first + 1)}`,
      where.params,
    );
    return pageOf(rows, first, ({ from, to, relation }) => [from.name, to.name, from.id, to.id, relation]);
  }

  private async namesIn(rows: DifferenceRow[]): Promise<Map<string, string>> {
    const ids = [...new Set(rows.flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]))];
    if (ids.length === 0) return new Map();
    const named = await this.db.query<{ id: string; name: string }>(
      `SELECT id, name::text FROM person WHERE id = ANY($1::uuid[]) UNION ALL SELECT id, name::text FROM department WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(named.map(({ id, name }) => [id, name]));
  }
}

function differenceOf({ id, kind, name, came, went, moved, changed, before, after, movedFrom, movedTo }: DifferenceRow, names: Map<string, string>): ItemDifference {
  const { CAME, WENT, MOVED, CHANGED } = DifferenceKind;
  const what = [came && CAME, went && WENT, moved && MOVED, changed && CHANGED].filter((each): each is DifferenceKind => each !== false);
  const fields = changed && before && after ? changesBetween(kind, before, after, names) : [];
  return { itemId: id, kind, name, what, movedFrom: moved ? movedFrom : null, movedTo: moved ? movedTo : null, fields };
}

const idsOf = ({ from, to }: Compared): Array<string | null> => [from.id, to?.id ?? null];
