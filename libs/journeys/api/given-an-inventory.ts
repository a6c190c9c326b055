import { newId } from '@app/shared-api';
import type { TestApp } from '@app/testing';
import { ItemKind } from './item.entity';
import { ItemsStore, type NewItem } from './items.store';
import { PainState } from './pain-point.entity';

type Given = { id: string };

/** An item that a spec made. */
export interface GivenItem extends Given {
  name: string;
  kind: ItemKind;
  version: number;
}

/** What a spec asks of an item; whatever it leaves out is made up, and what it must stand in is made. */
export type ItemWishes = Partial<Omit<NewItem, 'kind' | 'parent_id'>> & { in?: Given; owner?: Given; lead?: Given; departments?: Array<{ department: Given; part: string }> };

const atFirst: Partial<Record<ItemKind, Record<string, unknown>>> = {
  [ItemKind.JOURNEY]: { side: 'customer', horizon: 'current' },
  [ItemKind.PAIN_POINT]: { pain_state: PainState.CONFIRMED },
};

/** Builders of items, on a test's app: `const given = givenAnInventory(app)`. */
export function givenAnInventory(app: TestApp) {
  const store = app.get(ItemsStore);
  let made = 0;

  const add = async (kind: ItemKind, { in: container, owner, lead, departments = [], ...wishes }: ItemWishes = {}): Promise<GivenItem> => {
    const item = { id: newId(), name: `${kind} ${++made}`, position: made, ...atFirst[kind], ...wishes, kind, parent_id: container?.id ?? null, owner_id: owner?.id ?? null };
    await store.insert([item]);
    const parts = [...(lead ? [{ department: lead, part: 'lead' }] : []), ...departments];
    await store.addDepartments(parts.map(({ department, part }) => ({ item_id: item.id, department_id: department.id, part })));
    return { id: item.id, name: item.name, kind, version: 1 };
  };
  const within = (kind: ItemKind, container: (wishes?: ItemWishes) => Promise<GivenItem>) => async (wishes: ItemWishes = {}): Promise<GivenItem> =>
    add(kind, { ...wishes, in: wishes.in ?? (await container()) });

  const journey = (wishes?: ItemWishes) => add(ItemKind.JOURNEY, wishes);
  const stage = within(ItemKind.STAGE, journey);
  return {
    journey,
    stage,
    touchpoint: within(ItemKind.TOUCHPOINT, stage),
    activity: within(ItemKind.ACTIVITY, stage),
    capability: (wishes?: ItemWishes) => add(ItemKind.CAPABILITY, wishes),
    application: (wishes?: ItemWishes) => add(ItemKind.APPLICATION, wishes),
    painPoint: (wishes?: ItemWishes) => add(ItemKind.PAIN_POINT, wishes),
    opportunity: (wishes?: ItemWishes) => add(ItemKind.OPPORTUNITY, wishes),
    /** Links two items as they are given: from, relation, to. */
    link: async (from: Given, relation: string, to: Given, position = 0): Promise<void> => {
      await app.db.query(`INSERT INTO inventory_link (from_id, to_id, relation, position, made_at) VALUES ($1, $2, $3, $4, $5)`, [from.id, to.id, relation, position, app.clock.now()]);
    },
  };
}
