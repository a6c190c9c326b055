import { Clock, Database, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { ItemKind } from './item.entity';
import { allFacts } from './kinds';
import { type Cadences, type Due, dueAnew, dueOf, type Kept } from './upkeep/upkeep.rules';

/** An item as its row stands. */
export interface ItemRow {
  id: string;
  kind: ItemKind;
  name: string;
  description: string;
  parent_id: string | null;
  position: number;
  owner_id: string | null;
  owned_since: Date | null;
  confirmed_at: Date | null;
  confirmed_by_id: string | null;
  confirm_due_at: Date | null;
  confirm_pass_at: Date | null;
  passed_at: Date | null;
  passed_to_id: string | null;
  external_id: string | null;
  version: number;
  removed_at: Date | null;
  removed_with_id: string | null;
  client_digest: string | null;
  [column: string]: unknown;
}

/** An item to be written: what is not given is empty. */
export type NewItem = Pick<ItemRow, 'id' | 'kind' | 'name'> & Partial<ItemRow>;

/** A department’s part in an item. */
export interface PartRow {
  item_id: string;
  department_id: string;
  part: string;
}

const common = [
  'id', 'kind', 'name', 'description', 'parent_id', 'position', 'owner_id', 'owned_since', 'external_id', 'client_digest', 'confirmed_at', 'confirmed_by_id',
  'confirm_due_at', 'confirm_pass_at', 'passed_at', 'passed_to_id', 'reported_by_id', 'merged_into_id', 'created_at', 'changed_at',
];
const written = [...new Set([...common, ...allFacts.map(({ column }) => column)])];
const rewritten = written.filter((column) => !['id', 'kind', 'client_digest', 'created_at', 'changed_at'].includes(column));
/** What is never empty, and what stands there when nothing is said. */
const atFirst: Record<string, unknown> = { description: '', position: 0 };

/** From what it follows when an item is due. */
const decidesDue = ['owner_id', 'owned_since', 'confirmed_at'];
const keptOf = ({ kind, owner_id, owned_since, confirmed_at }: Partial<ItemRow> & Pick<ItemRow, 'kind'>): Kept => ({ kind, owner_id: owner_id ?? null, owned_since: dateOf(owned_since), confirmed_at: dateOf(confirmed_at) });
const dueIn = ({ confirm_due_at, confirm_pass_at, passed_at, passed_to_id }: Partial<ItemRow>): Due => ({ confirm_due_at: dateOf(confirm_due_at), confirm_pass_at: dateOf(confirm_pass_at), passed_at: dateOf(passed_at), passed_to_id: passed_to_id ?? null });
const dateOf = (value: Date | string | null | undefined): Date | null => (value ? new Date(value) : null);

/** The words under which an item is found. */
export const itemWords = (item: { name: string; description?: unknown; persona?: unknown; expectation?: unknown; external_id?: unknown }): string =>
  searchWords([item.name, item.description, item.persona, item.expectation, item.external_id].filter(Boolean).join(' '));

/** Rows of the inventory: every statement that writes them. It checks nothing; who calls it did. */
@Injectable()
export class ItemsStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** An item for writing, also a removed one. */
  forUpdate(id: string): Promise<ItemRow | null> {
    return this.db.one<ItemRow>(`SELECT * FROM inventory_item WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Adds items in one statement; what others stand in must stand before them. */
  async insert(items: readonly NewItem[]): Promise<void> {
    if (items.length === 0) return;
    const now = this.clock.now();
    const cadences = await this.cadences();
    const rows = items.map((item) => {
      const row = { ...atFirst, owned_since: item.owner_id ? now : null, created_at: now, changed_at: now, ...item };
      return { ...row, ...dueOf(keptOf(row), cadences, now), words: itemWords(item) };
    });
    await this.db.query(
      `INSERT INTO inventory_item (${written.join(', ')}, search)
       SELECT ${written.map((column) => `r.${column}`).join(', ')}, to_tsvector('simple', w.words)
       FROM jsonb_array_elements($1::jsonb) e CROSS JOIN jsonb_populate_record(NULL::inventory_item, e) r CROSS JOIN jsonb_to_record(e) w(words text)`,
      [JSON.stringify(rows)],
    );
  }

  /** Writes whole rows over those that are there, in one statement, counts their versions on, and brings removed ones back. */
  async rewrite(items: readonly NewItem[]): Promise<void> {
    const cadences = await this.cadences();
    const rows = items.map((item) => ({ ...item, ...dueAnew({ ...keptOf(item), ...dueIn(item) }, cadences, this.clock.now()), words: itemWords(item) }));
    await this.db.query(
      `UPDATE inventory_item i SET ${rewritten.map((column) => `${column} = r.${column}`).join(', ')}, search = to_tsvector('simple', w.words),
         version = i.version + 1, changed_at = $2, removed_at = NULL, removed_with_id = NULL
       FROM jsonb_array_elements($1::jsonb) e CROSS JOIN jsonb_populate_record(NULL::inventory_item, e) r CROSS JOIN jsonb_to_record(e) w(words text) WHERE i.id = r.id`,
      [JSON.stringify(rows), this.clock.now()],
    );
  }

  /** Writes columns of an item and counts its version on. */
  async update(present: ItemRow, said: Record<string, unknown>): Promise<void> {
    const columns = { ...said, ...(await this.dueAfter(present, said)) };
    const names = Object.keys(columns);
    await this.db.query(
      `UPDATE inventory_item SET ${names.map((name, i) => `${name} = $${i + 4}, `).join('')} version = version + 1, changed_at = $2, search = to_tsvector('simple', $3) WHERE id = $1`,
      [present.id, this.clock.now(), itemWords({ ...present, ...columns }), ...names.map((name) => columns[name])],
    );
  }

  /** Writes who keeps an item true and since when, which is nothing that its version tells. */
  async keep(present: ItemRow, said: Record<string, unknown>): Promise<void> {
    const columns = { ...said, ...(await this.dueAfter(present, said)) };
    const names = Object.keys(columns);
    await this.db.query(`UPDATE inventory_item SET ${names.map((name, i) => `${name} = $${i + 2}`).join(', ')} WHERE id = $1`, [present.id, ...Object.values(columns)]);
  }

  /** When it is due from now on, where that follows from what is written. */
  private async dueAfter(present: ItemRow, said: Record<string, unknown>): Promise<object> {
    if (!decidesDue.some((column) => column in said)) return {};
    return dueOf(keptOf({ ...present, ...said }), await this.cadences(), this.clock.now());
  }

  private async cadences(): Promise<Cadences> {
    return (await this.db.one<{ cadences: Cadences }>(`SELECT cadences FROM inventory_settings`))!.cadences;
  }

  /** What stands directly in these items. */
  async inside(ids: readonly string[]): Promise<string[]> {
    return (await this.db.query<{ id: string }>(`SELECT id FROM inventory_item WHERE parent_id = ANY($1::uuid[]) AND removed_at IS NULL ORDER BY id`, [ids])).map(({ id }) => id);
  }

  /** The departments of an item take the place of those before. Returns whether they are others. */
  async setDepartments(itemId: string, parts: readonly Omit<PartRow, 'item_id'>[]): Promise<boolean> {
    const before = await this.db.query<Omit<PartRow, 'item_id'>>(`SELECT department_id, part FROM inventory_department WHERE item_id = $1`, [itemId]);
    if (listed(before) === listed(parts)) return false;
    await this.db.query(`DELETE FROM inventory_department WHERE item_id = $1`, [itemId]);
    await this.addDepartments(parts.map((part) => ({ ...part, item_id: itemId })));
    return true;
  }

  /** Adds departments to items in one statement. */
  async addDepartments(parts: readonly PartRow[]): Promise<void> {
    if (parts.length === 0) return;
    await this.db.query(
      `INSERT INTO inventory_department (item_id, department_id, part)
       SELECT item_id, department_id, part FROM jsonb_to_recordset($1::jsonb) AS p(item_id uuid, department_id uuid, part text)`,
      [JSON.stringify(parts)],
    );
  }

  /** The place behind a sibling: undefined is last, null first. Siblings move apart where there is no room between two. */
  async placeBehind(kind: ItemKind, parentId: string | null, afterId: string | null | undefined, movingId: string | null): Promise<number> {
    const siblings = await this.db.query<{ id: string; position: number }>(
      `SELECT id, position FROM inventory_item WHERE kind = $1 AND parent_id IS NOT DISTINCT FROM $2::uuid AND removed_at IS NULL AND id IS DISTINCT FROM $3::uuid ORDER BY position, id`,
      [kind, parentId, movingId],
    );
    const { position, spread } = placeAmong(siblings, afterId);
    if (!spread) return position;
    // What snapshots keep moves apart in the same way: nobody moved these.
    await this.db.query(
      `WITH s AS MATERIALIZED (SELECT * FROM unnest($1::uuid[], $2::float8[]) WITH ORDINALITY AS s(id, was, place)),
       kept AS (UPDATE inventory_version v SET position = s.place FROM s WHERE v.item_id = s.id AND v.position = s.was AND v.parent_id IS NOT DISTINCT FROM $3::uuid)
       UPDATE inventory_item i SET position = s.place FROM s WHERE i.id = s.id`,
      [siblings.map(({ id }) => id), siblings.map(({ position }) => position), parentId],
    );
    return placeAmong(siblings.map(({ id }, i) => ({ id, position: i + 1 })), afterId).position;
  }
}

const listed = (parts: readonly Omit<PartRow, 'item_id'>[]): string => parts.map(({ department_id, part }) => `${department_id} ${part}`).sort().join();

const LEAST_ROOM = 1e-6;

/** Between which two numbers something stands that comes behind a sibling; whether the siblings must be spread first. */
export function placeAmong(siblings: ReadonlyArray<{ id: string; position: number }>, afterId: string | null | undefined): { position: number; spread: boolean } {
  const found = afterId === undefined ? siblings.length - 1 : afterId === null ? -1 : siblings.findIndex(({ id }) => id === afterId);
  // A sibling that went away meanwhile: last is where nobody is pushed aside.
  const before = afterId && found === -1 ? siblings.length - 1 : found;
  const low = siblings[before]?.position;
  const high = siblings[before + 1]?.position;
  if (low === undefined && high === undefined) return { position: 1, spread: false };
  if (high === undefined) return { position: low! + 1, spread: false };
  if (low === undefined) return { position: high - 1, spread: false };
  return { position: (low + high) / 2, spread: high - low < LEAST_ROOM };
}
