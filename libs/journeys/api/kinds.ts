import { Activity } from './activity.entity';
import { Application } from './application.entity';
import { Capability } from './capability.entity';
import { editable, type FactRule, factsOf } from './fact';
import { DepartmentPart, type InventoryItem, ItemKind } from './item.entity';
import { Journey, Stage } from './journey.entity';
import { Opportunity } from './opportunity.entity';
import { PainPoint } from './pain-point.entity';
import { Touchpoint } from './touchpoint.entity';

/** What is particular to a kind: its class, its facts, what it stands in, and which parts departments have in it. */
export interface KindRule {
  kind: ItemKind;
  type: new () => InventoryItem;
  facts: readonly FactRule[];
  /** Those of its facts that people edit, and that files carry. */
  edited: readonly FactRule[];
  /** What it stands in; null: in nothing. */
  within: ItemKind | null;
  /** Whether it must stand in something. */
  mustStandWithin: boolean;
  parts: readonly DepartmentPart[];
}

const rule = (kind: ItemKind, type: new () => InventoryItem, rest: Partial<KindRule> = {}): KindRule => ({
  kind,
  type,
  facts: factsOf(type),
  edited: editable(type),
  within: null,
  mustStandWithin: false,
  parts: [],
  ...rest,
});

/** The kinds of the inventory, in the order in which they are made: what others stand in comes first. */
export const kinds: Record<ItemKind, KindRule> = {
  [ItemKind.JOURNEY]: rule(ItemKind.JOURNEY, Journey),
  [ItemKind.STAGE]: rule(ItemKind.STAGE, Stage, { within: ItemKind.JOURNEY, mustStandWithin: true }),
  [ItemKind.TOUCHPOINT]: rule(ItemKind.TOUCHPOINT, Touchpoint, { within: ItemKind.STAGE, mustStandWithin: true }),
  [ItemKind.ACTIVITY]: rule(ItemKind.ACTIVITY, Activity, {
    within: ItemKind.STAGE,
    mustStandWithin: true,
    parts: [DepartmentPart.LEAD, DepartmentPart.SUPPORT, DepartmentPart.INFORMED],
  }),
  [ItemKind.CAPABILITY]: rule(ItemKind.CAPABILITY, Capability, { within: ItemKind.CAPABILITY }),
  [ItemKind.APPLICATION]: rule(ItemKind.APPLICATION, Application, { parts: [DepartmentPart.USES] }),
  [ItemKind.PAIN_POINT]: rule(ItemKind.PAIN_POINT, PainPoint),
  [ItemKind.OPPORTUNITY]: rule(ItemKind.OPPORTUNITY, Opportunity),
};

/** Every kind's rule. */
export const allKinds: readonly KindRule[] = Object.values(kinds);

/** Every fact of every kind, each column once. */
export const allFacts: readonly FactRule[] = [...new Map(allKinds.flatMap(({ facts }) => facts).map((fact) => [fact.column, fact])).values()];
