import { type Actor, Clock, Database, ErrorCode, inputDigest, invalid, Ledger, type NewEntry, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { AddItem, ChangeItem, EditInventoryInput, InventoryEdit, PlaceItem, SeenItem } from './inventory.inputs';
import { inventoryEvents } from './inventory.events';
import { checkLifecycle, columnsOf, dayOf, ItemChecks, refuseRemoved } from './item.checks';
import { DepartmentPart, ItemKind } from './item.entity';
import { type ItemRow, ItemsStore } from './items.store';
import { kinds } from './kinds';
import { Links } from './links.service';
import { PainState } from './pain-point.entity';
import { OpenItemOffers } from './upkeep/open-offers';
import { DAYS_TO_ANSWER, daysAfter } from './upkeep/upkeep.rules';

/** What a request of steps touched: items whose version counted on, or that gained or lost a link. */
export interface Edited {
  itemIds: string[];
}

type Touched = readonly string[];

/** Editing the inventory: every change is a step, and steps happen all or not at all. */
@Injectable()
export class Inventory {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly store: ItemsStore,
    private readonly checks: ItemChecks,
    private readonly links: Links,
    private readonly offers: OpenItemOffers,
  ) {}

  /** Does steps in their order, in one transaction. */
  async edit(actor: Actor, { edits }: EditInventoryInput): Promise<Edited> {
    return this.db.transaction(async () => {
      const touched = new Set<string>();
      for (const [i, edit] of edits.entries()) for (const id of await this.step(actor, edit, `input.edits.${i}`)) touched.add(id);
      return { itemIds: [...touched] };
    });
  }

  private step(actor: Actor, edit: InventoryEdit, path: string): Promise<Touched> {
    const said = Object.values(edit).filter((step) => step !== undefined && step !== null);
    if (said.length !== 1) throw invalid(path, 'one', 'A step is one of: add, change, place, remove, restore, link, unlink.');
    if (edit.add) return this.add(actor, edit.add, `${path}.add`);
    if (edit.change) return this.change(actor, edit.change, `${path}.change`);
    if (edit.place) return this.place(actor, edit.place, `${path}.place`);
    if (edit.remove) return this.remove(actor, edit.remove);
    if (edit.restore) return this.restore(actor, edit.restore, `${path}.restore`);
    if (edit.link) return this.links.link(actor, edit.link, `${path}.link`);
    return this.links.unlink(actor, edit.unlink!, `${path}.unlink`);
  }

  private async add(actor: Actor, input: AddItem, path: string): Promise<Touched> {
    const { id, kind, name, parentId = null, afterId } = input;
    const digest = inputDigest({ author: actor.personId, input });
    // A repeat that comes while the first still runs waits for it.
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`inventory ${id}`]);
    const before = await this.store.forUpdate(id);
    if (before) {
      if (before.client_digest !== digest) throw refuse(ErrorCode.KEY_REUSED, 'This request was sent before with other content. Load the page again, and send it anew.');
      return [id];
    }
    const departments = input.departments ?? [];
    await this.checks.checkParent(kind, parentId, path);
    await this.refuseUnlessMayAdd(actor, input);
    if (input.ownerId !== undefined && input.ownerId !== actor.personId) refuseUnlessLead(actor);
    await this.checks.checkOwner(input.ownerId, path);
    await this.checks.checkDepartments(kind, departments, path);
    if (kind === ItemKind.CAPABILITY) await this.checks.checkCapabilityTree(id, parentId, path);
    const columns = columnsOf(kind, input.facts, path);
    const missing = kinds[kind].edited.find(({ required, column }) => required && columns[column] === undefined);
    if (missing) throw invalid(`${path}.facts.${missing.name}`, 'required', 'This must be said of every item of this kind.');
    checkLifecycle(columns, path);
    const ownerId = input.ownerId === undefined ? actor.personId : input.ownerId;
    const position = await this.store.placeBehind(kind, parentId, afterId, null);
    const state = kind === ItemKind.PAIN_POINT ? { pain_state: PainState.CONFIRMED } : {};
    const confirmed = { confirmed_at: this.clock.now(), confirmed_by_id: actor.personId };
    await this.store.insert([{ ...columns, ...state, ...confirmed, id, kind, name, description: input.description ?? '', parent_id: parentId, position, owner_id: ownerId, client_digest: digest }]);
    await this.store.addDepartments(departments.map(({ departmentId, part }) => ({ item_id: id, department_id: departmentId, part })));
    await this.ledger.record(actor, entry(inventoryEvents.added, { id, kind }, { parentId }));
    return [id];
  }

  private async change(actor: Actor, input: ChangeItem, path: string): Promise<Touched> {
    const present = await this.seen(actor, input);
    if (input.ownerId !== undefined && input.ownerId !== present.owner_id) refuseUnlessLead(actor);
    const said: Record<string, unknown> = columnsOf(present.kind, input.facts, path);
    if (input.name !== undefined && input.name !== null) said['name'] = input.name;
    if (input.description !== undefined) said['description'] = input.description ?? '';
    if (input.ownerId !== undefined) said['owner_id'] = input.ownerId;
    const columns = Object.fromEntries(Object.entries(said).filter(([column, value]) => !same(present[column], value)));
    await this.checks.checkOwner(columns['owner_id'] as string | null | undefined, path);
    checkLifecycle({ ...present, ...columns }, path);
    if (columns['side'] !== undefined) await this.checks.checkSides(await this.store.inside([present.id]), columns['side'], `${path}.facts.journey.side`);
    const fields = Object.keys(columns);
    if (input.departments) {
      await this.checks.checkDepartments(present.kind, input.departments, path, present.id);
      if (await this.store.setDepartments(present.id, input.departments.map(({ departmentId, part }) => ({ department_id: departmentId, part })))) fields.push('departments');
    }
    if (fields.length === 0) return [present.id];
    await this.store.update(present, { ...columns, ...this.upkeepOf(actor, present, columns) });
    if (columns['owner_id'] !== undefined) await this.offers.takeBackOf(actor, present.id);
    await this.ledger.record(actor, entry(inventoryEvents.changed, present, { fields }));
    return [present.id];
  }

  /** A new owner answers for it from now on; what its owner changes they know to be true. */
  private upkeepOf(actor: Actor, present: ItemRow, { owner_id: newOwner }: Record<string, unknown>): Record<string, unknown> {
    const now = this.clock.now();
    const ownerId = newOwner === undefined ? present.owner_id : newOwner;
    return {
      ...(newOwner === undefined ? {} : { owned_since: newOwner ? now : null }),
      ...(ownerId === actor.personId ? { confirmed_at: now, confirmed_by_id: actor.personId } : {}),
    };
  }

  private async place(actor: Actor, input: PlaceItem, path: string): Promise<Touched> {
    const present = await this.seen(actor, input);
    const parentId = input.parentId === undefined ? present.parent_id : input.parentId;
    if (parentId !== present.parent_id) {
      await this.checks.checkParent(present.kind, parentId, path);
      // Whoever heads the department that does the work says at which stage they do it, as when they add it.
      if (parentId && !(await this.checks.heads(actor.personId, present.id))) await this.checks.refuseUnlessMayChange(actor.personId, parentId);
      if (present.kind === ItemKind.CAPABILITY) await this.checks.checkCapabilityTree(present.id, parentId, path);
      if (present.kind === ItemKind.STAGE) await this.checks.checkSides([present.id], (await this.store.forUpdate(parentId!))!['side'], `${path}.parentId`);
    }
    const position = await this.store.placeBehind(present.kind, parentId, input.afterId, present.id);
    await this.store.update(present, { parent_id: parentId, position });
    await this.ledger.record(actor, entry(inventoryEvents.moved, present, { fields: ['place'], fromId: present.parent_id, toId: parentId }));
    return [present.id];
  }

  private async remove(actor: Actor, input: SeenItem): Promise<Touched> {
    const present = await this.seen(actor, input);
    const itemIds: string[] = [];
    // Level by level: what somebody adds at the same time waits, or stands there once what it stands in is ours.
    for (let level = [present.id]; level.length > 0; ) {
      itemIds.push(...level);
      await this.db.query(`UPDATE inventory_item SET removed_at = $2, removed_with_id = $3, version = version + 1, changed_at = $2 WHERE id = ANY($1::uuid[])`, [level, this.clock.now(), present.id]);
      level = await this.store.inside(level);
    }
    await this.ledger.record(actor, entry(inventoryEvents.removed, present, { fields: ['removed'], itemIds }));
    return itemIds;
  }

  private async restore(actor: Actor, input: SeenItem, path: string): Promise<Touched> {
    const present = await this.store.forUpdate(input.id);
    if (!present) throw notFound('item');
    await this.checks.refuseUnlessMayChange(actor.personId, present.id);
    if (!present.removed_at) return [present.id];
    await this.checks.refuseStale(present, input.version);
    await this.checks.checkParent(present.kind, present.parent_id, path);
    const back = await this.db.query<{ id: string; parentId: string | null }>(
      `UPDATE inventory_item SET removed_at = NULL, removed_with_id = NULL, version = version + 1, changed_at = $2,
         confirm_pass_at = CASE WHEN confirm_pass_at IS NOT NULL THEN greatest(confirm_pass_at, $3) END WHERE removed_with_id = $1 RETURNING id, parent_id AS "parentId"`,
      [present.removed_with_id, this.clock.now(), daysAfter(this.clock.now(), DAYS_TO_ANSWER)],
    );
    const itemIds = back.map(({ id }) => id);
    // Meanwhile what it stands in may have moved down.
    if (present.kind === ItemKind.CAPABILITY) for (const { id, parentId } of back) if (!itemIds.includes(parentId ?? id)) await this.checks.checkCapabilityTree(id, parentId, path);
    await this.ledger.record(actor, entry(inventoryEvents.restored, present, { fields: ['removed'], itemIds }));
    return itemIds;
  }

  /** The row of an item that somebody may change and has seen as it is. */
  private async seen(actor: Actor, { id, version }: SeenItem): Promise<ItemRow> {
    const present = await this.store.forUpdate(id);
    if (!present) throw notFound('item');
    await this.checks.refuseUnlessMayChange(actor.personId, id);
    refuseRemoved(present);
    await this.checks.refuseStale(present, version);
    return present;
  }

  /** The programme lead adds everything; who may change what it stands in adds there; heads add what their department leads. */
  private async refuseUnlessMayAdd(actor: Actor, { kind, parentId, departments }: AddItem): Promise<void> {
    if (actor.isProgrammeLead || actor.isAdministrator) return;
    if (parentId && (await this.checks.mayChange(actor.personId, parentId))) return;
    const lead = departments?.find(({ part }) => part === DepartmentPart.LEAD);
    const heads = lead && (await this.db.one(`SELECT 1 FROM department WHERE id = $1 AND head_id = $2`, [lead.departmentId, actor.personId]));
    if (kind !== ItemKind.ACTIVITY || !heads) throw refuse(ErrorCode.NOT_ALLOWED, 'The programme lead adds to the inventory, and owners to what is theirs.');
  }
}

const entry = (kind: string, { id, kind: itemKind }: Pick<ItemRow, 'id' | 'kind'>, data: NewEntry['data']): NewEntry => ({ kind, subjectType: 'inventory_item', subjectId: id, data: { kind: itemKind, ...data } });

/** Who answers for what is said by the programme lead, or by whoever is asked and accepts. */
function refuseUnlessLead({ isProgrammeLead, isAdministrator }: Actor): void {
  if (!isProgrammeLead && !isAdministrator) throw refuse(ErrorCode.NOT_ALLOWED, 'The programme lead says who answers for it. If it is not yours, offer it to somebody.');
}

const same = (present: unknown, said: unknown): boolean => (present instanceof Date ? dayOf(present) === said : (present ?? null) === (said ?? null));
