import { type Actor, Clock, Database, Ledger, type NewEntry } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from '../inventory.events';
import { ItemsStore, type NewItem } from '../items.store';
import { columnsAtFirst, type ItemChange, type ItemWish, type LinkWish } from './differences';
import type { PresentLink } from './present';

/** What shall be written. */
export interface Writing {
  add: ItemWish[];
  change: ItemChange[];
  link: LinkWish[];
  relink: PresentLink[];
  unlink: PresentLink[];
}

/** Nothing to write yet. */
export const noWriting = (): Writing => ({ add: [], change: [], link: [], relink: [], unlink: [] });

/** Writes many items and links at once, with their versions and ledger entries: some statements, however many. It checks nothing; who calls it did. */
@Injectable()
export class InventoryWriter {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly store: ItemsStore,
  ) {}

  /** Writes all of it in the caller’s transaction. What comes from a file is quiet: nobody is told of it, one by one. */
  async write(actor: Actor, { add, change, link, relink, unlink }: Writing, { quiet }: { quiet: boolean }): Promise<void> {
    await this.store.insert(add.map(({ id, kind, columns }) => ({ ...columnsAtFirst(kind), ...given(columns), id, kind }) as NewItem));
    await this.store.addDepartments(add.flatMap(({ id, departments = [] }) => departments.map((part) => ({ ...part, item_id: id }))));
    await this.change(change);
    await this.link(link, relink);
    await this.unlink(unlink);
    const entry = (kind: string, subjectId: string, data: NewEntry['data']): NewEntry => ({ kind, subjectType: 'inventory_item', subjectId, quiet, data: data! });
    await this.ledger.recordAll(actor, [
      ...add.map(({ id, kind, columns }) => entry(inventoryEvents.added, id, { kind, parentId: (columns['parent_id'] as string | null | undefined) ?? null })),
      ...change.map((one) => entry(inventoryEvents.changed, one.present.id, { kind: one.present.kind, fields: fieldsOf(one) })),
      ...[...link, ...relink].map(({ from_id, to_id, relation }) => entry(inventoryEvents.linked, from_id, { toId: to_id, relation })),
      ...unlink.map(({ from_id, to_id, relation }) => entry(inventoryEvents.unlinked, from_id, { toId: to_id, relation })),
    ]);
  }

  private async change(changes: readonly ItemChange[]): Promise<void> {
    if (changes.length === 0) return;
    const now = this.clock.now();
    await this.store.rewrite(changes.map(({ present, columns }) => ({ ...present.columns, ...columns, ...('owner_id' in columns ? { owned_since: columns['owner_id'] ? now : null } : {}) }) as NewItem));
    const moved = changes.filter(({ departments }) => departments);
    await this.db.query(`DELETE FROM inventory_department WHERE item_id = ANY($1::uuid[])`, [moved.map(({ present }) => present.id)]);
    await this.store.addDepartments(moved.flatMap(({ present, departments }) => departments!.map((part) => ({ ...part, item_id: present.id }))));
  }

  private async link(links: readonly LinkWish[], changed: readonly PresentLink[]): Promise<void> {
    if (links.length + changed.length === 0) return;
    const rows = [...links.map((wish) => ({ ...wish, position: wish.position ?? 0, flows: wish.flows ?? null, both_ways: wish.both_ways ?? false })), ...changed];
    await this.db.query(
      `INSERT INTO inventory_link (from_id, to_id, relation, position, flows, both_ways, made_at)
       SELECT from_id, to_id, relation, position, flows, both_ways, $2 FROM jsonb_to_recordset($1::jsonb)
         AS l(from_id uuid, to_id uuid, relation text, position double precision, flows text, both_ways boolean)
       ON CONFLICT (from_id, to_id, relation) DO UPDATE SET position = excluded.position, flows = excluded.flows, both_ways = excluded.both_ways`,
      [JSON.stringify(rows), this.clock.now()],
    );
  }

  private async unlink(links: readonly PresentLink[]): Promise<void> {
    if (links.length === 0) return;
    await this.db.query(
      `DELETE FROM inventory_link l USING jsonb_to_recordset($1::jsonb) AS g(from_id uuid, to_id uuid, relation text) WHERE l.from_id = g.from_id AND l.to_id = g.to_id AND l.relation = g.relation`,
      [JSON.stringify(links)],
    );
  }
}

const given = (columns: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

function fieldsOf({ columns, departments, restored }: ItemChange): string[] {
  const places = ['parent_id', 'position'];
  const names = Object.keys(columns);
  return [...names.filter((name) => !places.includes(name)), ...(names.some((name) => places.includes(name)) ? ['place'] : []), ...(departments ? ['departments'] : []), ...(restored ? ['removed'] : [])];
}
