import { type Actor, Clock, Database, ErrorCode, Ledger, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { upkeepEvents } from './upkeep.events';
import type { TakeSnapshotInput } from './snapshot.types';

/** What is no part of what an item says: how it is kept, found and counted, and where it stands, which is kept beside. */
const apart = [
  'id', 'kind', 'search', 'client_digest', 'version', 'created_at', 'changed_at', 'removed_at', 'removed_with_id', 'owned_since', 'confirmed_at', 'confirmed_by_id',
  'confirm_due_at', 'confirm_pass_at', 'passed_at', 'passed_to_id', 'parent_id', 'parent_kind', 'position',
];

/** What an item says, as JSON: its columns without those that are empty, and its departments. */
export const saidBy = (item: string): string =>
  `jsonb_strip_nulls(to_jsonb(${item}) - ARRAY[${apart.map((column) => `'${column}'`).join(', ')}]) || jsonb_build_object('departments', COALESCE(
     (SELECT jsonb_agg(jsonb_build_object('id', x.department_id, 'part', x.part) ORDER BY x.department_id) FROM inventory_department x WHERE x.item_id = ${item}.id), '[]'))`;

/** The links whose ends are both there. */
export const linksNow = `inventory_link l JOIN inventory_item f ON f.id = l.from_id AND f.removed_at IS NULL JOIN inventory_item t ON t.id = l.to_id AND t.removed_at IS NULL`;

/** Keeps the inventory as it is at a moment. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  /** Keeps all of it under a name. One statement sees it all at one moment; what a version says is written once. */
  async take(actor: Actor, { id, name }: TakeSnapshotInput): Promise<string> {
    return this.db.transaction(async () => {
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`snapshot ${id}`]);
      const before = await this.db.one<{ name: string; by: string }>(`SELECT name, taken_by_id AS by FROM inventory_snapshot WHERE id = $1`, [id]);
      if (before && (before.name !== name || before.by !== actor.personId)) throw refuse(ErrorCode.KEY_REUSED, 'This request was sent before with other content. Load the page again, and send it anew.');
      if (before) return id;
      await this.db.query(
        `WITH there AS MATERIALIZED (SELECT i.id, i.version FROM inventory_item i WHERE i.removed_at IS NULL),
         linked AS MATERIALIZED (SELECT l.from_id, l.to_id, l.relation, l.flows, l.both_ways FROM ${linksNow}),
         snapshot AS (
           INSERT INTO inventory_snapshot (id, name, taken_at, taken_by_id, items, links)
           SELECT $1, $2, $3, $4, (SELECT count(*) FROM there), (SELECT count(*) FROM linked)
         ), versions AS (
           INSERT INTO inventory_version (item_id, version, name, parent_id, position, said)
           SELECT i.id, i.version, i.name, i.parent_id, i.position, ${saidBy('i')} FROM there JOIN inventory_item i ON i.id = there.id
           WHERE NOT EXISTS (SELECT FROM inventory_version v WHERE v.item_id = there.id AND v.version = there.version) ON CONFLICT DO NOTHING
         ), items AS (
           INSERT INTO inventory_snapshot_item (snapshot_id, item_id, version) SELECT $1, id, version FROM there
         )
         INSERT INTO inventory_snapshot_link (snapshot_id, from_id, to_id, relation, flows, both_ways) SELECT $1, from_id, to_id, relation, flows, both_ways FROM linked`,
        [id, name, this.clock.now(), actor.personId],
      );
      await this.ledger.record(actor, { kind: upkeepEvents.snapshot_taken, subjectType: 'inventory_snapshot', subjectId: id });
      return id;
    });
  }
}
