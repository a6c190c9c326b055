import { type Actor, Clock, Database, Ledger, type NewEntry } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from '../inventory.events';
import { ItemsStore, type NewItem } from '../items.store';
import { columnsAtFirst, type ItemChange, type ItemWish, type LinkWish } from './differences';
import { inBatches } from './giving-way';
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

const BATCH = 1_000;

/** Writes many items and links at once, with their versions and ledger entries: some statements for each thousand, so that the API answers others in between. It checks nothing; who calls it did. */
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
    const record = (entries: Array<Pick<NewEntry, 'kind' | 'subjectId'> & { data: NonNullable<NewEntry['data']> }>): Promise<void> =>
      this.ledger.recordAll(actor, entries.map((entry) => ({ ...entry, subjectType: 'inventory_item', quiet })));
    const { added, changed, linked, unlinked } = inventoryEvents;
    const linkEntry = (kind: string, { from_id, to_id, relation }: LinkWish): { kind: string; subjectId: string; data: { toId: string; relation: string } } => ({ kind, subjectId: from_id, data: { toId: to_id, relation } });
    await inBatches(containersFirst(add), BATCH, async (items) => {
      await this.store.insert(items.map(({ id, kind, columns }) => ({ ...columnsAtFirst(kind), ...given(columns), id, kind }) as NewItem));
      await this.store.addDepartments(items.flatMap(({ id, departments = [] }) => departments.map((part) => ({ ...part, item_id: id }))));
      await record(items.map(({ id, kind, columns }) => ({ kind: added, subjectId: id, data: { kind, parentId: (columns['parent_id'] as string | null | undefined) ?? null } })));
    });
    await inBatches(change, BATCH, async (changes) => {
      await this.change(changes);
      await record(changes.map((one) => ({ kind: changed, subjectId: one.present.id, data: { kind: one.present.kind, fields: fieldsOf(one) } })));
    });
    await inBatches([...link, ...relink], BATCH, async (links) => {
      await this.link(links);
      await record(links.map((one) => linkEntry(linked, one)));
    });
    await inBatches(unlink, BATCH, async (links) => {
      await this.unlink(links);
      await record(links.map((one) => linkEntry(unlinked, one)));
    });
  }

  private async change(changes: readonly ItemChange[]): Promise<void> {
    const now = this.clock.now();
    await this.store.rewrite(changes.map(({ present, columns }) => ({ ...present.columns, ...columns, ...('owner_id' in columns ? { owned_since: columns['owner_id'] ? now : null } : {}) }) as NewItem));
    const moved = changes.filter(({ departments }) => departments);
    await this.db.query(`DELETE FROM inventory_department WHERE item_id = ANY($1::uuid[])`, [moved.map(({ present }) => present.id)]);
    await this.store.addDepartments(moved.flatMap(({ present, departments }) => departments!.map((part) => ({ ...part, item_id: present.id }))));
  }

  private async link(links: readonly LinkWish[]): Promise<void> {
    const rows = links.map((wish) => ({ ...wish, position: wish.position ?? 0, flows: wish.flows ?? null, both_ways: wish.both_ways ?? false }));
    await this.db.query(
      `INSERT INTO inventory_link (from_id, to_id, relation, position, flows, both_ways, made_at)
       SELECT from_id, to_id, relation, position, flows, both_ways, $2 FROM jsonb_to_recordset($1::jsonb)
         AS l(from_id uuid, to_id uuid, relation text, position double precision, flows text, both_ways boolean)
       ON CONFLICT (from_id, to_id, relation) DO UPDATE SET position = excluded.position, flows = excluded.flows, both_ways = excluded.both_ways`,
      [JSON.stringify(rows), this.clock.now()],
    );
  }

  private async unlink(links: readonly PresentLink[]): Promise<void> {
    await this.db.query(
      `DELETE FROM inventory_link l USING jsonb_to_recordset($1::jsonb) AS g(from_id uuid, to_id uuid, relation text) WHERE l.from_id = g.from_id AND l.to_id = g.to_id AND l.relation = g.relation`,
      [JSON.stringify(links)],
    );
  }
}

/** What others stand in, or were merged into, before them. */
function containersFirst(items: readonly ItemWish[]): ItemWish[] {
  const waiting = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) => {
    const way: ItemWish[] = [];
    for (let at: ItemWish | undefined = item; at && waiting.delete(at.id); at = waiting.get(String(at.columns['parent_id'] ?? at.columns['merged_into_id']))) way.unshift(at);
    return way;
  });
}

const given = (columns: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

function fieldsOf({ columns, departments, restored }: ItemChange): string[] {
  const places = ['parent_id', 'position'];
  const names = Object.keys(columns);
  return [...names.filter((name) => !places.includes(name)), ...(names.some((name) => places.includes(name)) ? ['place'] : []), ...(departments ? ['departments'] : []), ...(restored ? ['removed'] : [])];
}
