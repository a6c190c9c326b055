import { Database, ErrorCode, invalid, type Predicate, refuse, stale, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { MOST_LEVELS } from './capability.entity';
import { DepartmentPart, ItemKind } from './item.entity';
import { headsItsDepartment, mayChange, mayConfirm } from './item.policy';
import { versionEvents } from './inventory.events';
import type { ItemDepartmentInput, ItemFacts } from './inventory.inputs';
import type { ItemRow } from './items.store';
import { kinds } from './kinds';

/** Under which name an item’s facts come in. */
const factsName: Partial<Record<ItemKind, keyof ItemFacts>> = {
  [ItemKind.JOURNEY]: 'journey',
  [ItemKind.TOUCHPOINT]: 'touchpoint',
  [ItemKind.ACTIVITY]: 'activity',
  [ItemKind.CAPABILITY]: 'capability',
  [ItemKind.APPLICATION]: 'application',
  [ItemKind.PAIN_POINT]: 'painPoint',
  [ItemKind.OPPORTUNITY]: 'opportunity',
};

const steps = ['plan_on', 'phase_in_on', 'active_on', 'phase_out_on', 'end_of_life_on'] as const;

/** The facts of an input as columns; refuses those of another kind, and taking away what every item of the kind says. */
export function columnsOf(kind: ItemKind, facts: ItemFacts | null | undefined, path: string): Record<string, unknown> {
  const given = Object.entries(facts ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const wrong = given.find(([name]) => name !== factsName[kind]);
  if (wrong) throw invalid(`${path}.facts.${wrong[0]}`, 'kind', 'These facts belong to another kind of item.');
  const said = (given[0]?.[1] ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    kinds[kind].edited.flatMap(({ name, column, required }) => {
      if (said[name] === undefined) return [];
      if (said[name] === null && required) throw invalid(`${path}.facts.${factsName[kind]}.${name}`, 'required', 'This must be said of every item of this kind.');
      return [[column, said[name]]];
    }),
  );
}

/** The days of an application’s life come one after the other. */
export function checkLifecycle(item: Record<string, unknown>, path: string): void {
  const days = steps.flatMap((step) => (item[step] ? [dayOf(item[step])] : []));
  if (days.some((day, i) => i > 0 && day < days[i - 1]!)) {
    throw invalid(`${path}.facts.application`, 'order', 'The days of its life must come one after the other: planned, brought in, in use, taken out, ended.');
  }
}

/** A day as it is written. The driver reads a date as midnight here; its day is what stands in the column. */
export const dayOf = (value: unknown): string =>
  value instanceof Date ? `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}` : String(value);

/** What must hold of an item, beyond what its fields can be. */
@Injectable()
export class ItemChecks {
  constructor(private readonly db: Database) {}

  /** Whether somebody may change an item. */
  async mayChange(personId: string, itemId: string): Promise<boolean> {
    return this.holds(mayChange, personId, itemId);
  }

  /** Whether somebody heads the department that leads an activity. */
  async heads(personId: string, itemId: string): Promise<boolean> {
    return this.holds(headsItsDepartment, personId, itemId);
  }

  /** Whether somebody may say that an item is still true. */
  async mayConfirm(personId: string, itemId: string): Promise<boolean> {
    return this.holds(mayConfirm, personId, itemId);
  }

  /** Refuses what was done over an older version than it has now. */
  async refuseStale({ id, version }: ItemRow, seen: number): Promise<void> {
    if (version !== seen) throw await stale(this.db, { subjectId: id, changes: version - seen, kinds: versionEvents });
  }

  /** Refuses who may not change it. */
  async refuseUnlessMayChange(personId: string, itemId: string): Promise<void> {
    if (!(await this.mayChange(personId, itemId))) {
      throw refuse(ErrorCode.NOT_ALLOWED, 'Its owner, the programme lead, or the head of the department that leads it can change this.');
    }
  }

  /** What an item is to stand in must be there and of the right kind. */
  async checkParent(kind: ItemKind, parentId: string | null, path: string): Promise<void> {
    const { within, mustStandWithin } = kinds[kind];
    if (!parentId) {
      if (mustStandWithin) throw invalid(`${path}.parentId`, 'required', within === ItemKind.JOURNEY ? 'Say which journey the stage belongs to.' : 'Say at which stage it is.');
      return;
    }
    const parent = await this.db.one<{ kind: ItemKind }>(`SELECT kind FROM inventory_item WHERE id = $1 AND removed_at IS NULL FOR SHARE`, [parentId]);
    if (!parent) throw invalid(`${path}.parentId`, 'unknown', 'What it should stand in is not there any more.');
    if (parent.kind !== within) throw invalid(`${path}.parentId`, 'kind', 'It cannot stand in an item of that kind.');
  }

  /** A capability stands neither in itself nor deeper than four levels. */
  async checkCapabilityTree(id: string, parentId: string | null, path: string): Promise<void> {
    if (!parentId) return;
    // Two moves at once could close a circle that neither sees.
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('capability tree', 0))`);
    const { circle, above, below } = (await this.db.one<{ circle: boolean; above: number; below: number }>(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id, 1 AS level FROM inventory_item WHERE id = $2
         UNION ALL SELECT p.id, p.parent_id, up.level + 1 FROM up JOIN inventory_item p ON p.id = up.parent_id WHERE up.level < 20
       ), down AS (
         SELECT id, 1 AS level FROM inventory_item WHERE id = $1
         UNION ALL SELECT c.id, down.level + 1 FROM down JOIN inventory_item c ON c.parent_id = down.id AND c.removed_at IS NULL WHERE down.level < 20
       )
       SELECT EXISTS (SELECT FROM up WHERE id = $1) AS circle, (SELECT max(level) FROM up)::int AS above, COALESCE((SELECT max(level) FROM down), 1)::int AS below`,
      [id, parentId],
    ))!;
    if (circle) throw invalid(`${path}.parentId`, 'circle', 'A capability cannot stand in itself, or in one that stands in it.');
    if (above + below > MOST_LEVELS) throw invalid(`${path}.parentId`, 'depth', `A tree of capabilities has at most ${MOST_LEVELS} levels.`, { most: MOST_LEVELS });
  }

  /** Who is to answer for an item must work here. */
  async checkOwner(ownerId: string | null | undefined, path: string): Promise<void> {
    if (ownerId && !(await this.db.one(`SELECT 1 FROM person WHERE id = $1 AND active`, [ownerId]))) {
      throw invalid(`${path}.ownerId`, 'unknown', 'There is no such person, or they left.');
    }
  }

  /** An employee's stage serves a customer's: where it would stand on the side of what it is tied to, that must be said otherwise first. $1 are the stages. */
  async checkSides(stageIds: readonly string[], side: unknown, path: string): Promise<void> {
    const tied = await this.db.one(
      `SELECT 1 FROM inventory_item s JOIN inventory_link l ON l.relation = 'serves' AND s.id IN (l.from_id, l.to_id)
         JOIN inventory_item o ON o.id IN (l.from_id, l.to_id) AND o.id <> s.id AND o.removed_at IS NULL JOIN inventory_item j ON j.id = o.parent_id
       WHERE s.id = ANY($1::uuid[]) AND s.removed_at IS NULL AND j.side = $2 LIMIT 1`,
      [stageIds, side],
    );
    if (tied) throw invalid(path, 'tied', 'It would serve a stage of its own side. Unlink the two first.');
  }

  /** Departments must be there, or be the item's before they were closed; have a part that the kind knows; and at most one of them leads. */
  async checkDepartments(kind: ItemKind, given: readonly ItemDepartmentInput[], path: string, itemId: string | null = null): Promise<void> {
    const at = `${path}.departments`;
    if (given.some(({ part }) => !kinds[kind].parts.includes(part))) throw invalid(at, 'part', 'A department cannot have this part in an item of this kind.');
    if (given.filter(({ part }) => part === DepartmentPart.LEAD).length > 1) throw invalid(at, 'oneLead', 'One department leads an activity. Choose which; the others support it.');
    const ids = new Set(given.map(({ departmentId }) => departmentId));
    if (ids.size < given.length) throw invalid(at, 'doubled', 'Each department has one part. Name it once.');
    const known = await this.db.query(
      `SELECT 1 FROM department d WHERE d.id = ANY($1::uuid[]) AND (d.active OR EXISTS (SELECT FROM inventory_department x WHERE x.item_id = $2 AND x.department_id = d.id))`,
      [[...ids], itemId],
    );
    if (known.length < ids.size) throw invalid(at, 'unknown', 'One of these departments was closed, or is not there.');
  }

  private async holds(sentence: Predicate, personId: string, itemId: string): Promise<boolean> {
    const row = await this.db.one<{ holds: boolean | null }>(`SELECT ${sentence('i', 'v')} AS holds FROM inventory_item i CROSS JOIN ${viewerOf('$2')} v WHERE i.id = $1`, [itemId, personId]);
    return row?.holds === true;
  }
}

/** Refuses what was removed meanwhile, or goes on in another: an edit of it helps nobody. */
export function refuseRemoved({ removed_at, merged_into_id, name }: Pick<ItemRow, 'removed_at' | 'name'> & { merged_into_id?: unknown }): void {
  if (removed_at) throw refuse(ErrorCode.REMOVED, `“${name}” was removed meanwhile. Bring it back first, or leave it.`, { name });
  if (merged_into_id) throw refuse(ErrorCode.REMOVED, `“${name}” was merged into another pain point meanwhile. Go on with that one.`, { name });
}
