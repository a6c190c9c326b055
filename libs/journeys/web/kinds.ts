import type { Icon } from '@app/shared-web';
import { IconAppWindow, IconBolt, IconBulb, IconFlag3, IconHandClick, IconListCheck, IconPuzzle, IconRoute2 } from '@tabler/icons-react';
import type { DepartmentPart, ItemKind } from './journeys.generated';

/** The kinds of the inventory, in the order in which one thinks of them: from what people go through down to what can be done. */
export const itemKinds = ['JOURNEY', 'STAGE', 'TOUCHPOINT', 'ACTIVITY', 'CAPABILITY', 'APPLICATION', 'PAIN_POINT', 'OPPORTUNITY'] as const satisfies readonly ItemKind[];

/** The mark of a kind, the same wherever an item is shown. */
export const kindIcons: Record<ItemKind, Icon> = {
  JOURNEY: IconRoute2,
  STAGE: IconFlag3,
  TOUCHPOINT: IconHandClick,
  ACTIVITY: IconListCheck,
  CAPABILITY: IconPuzzle,
  APPLICATION: IconAppWindow,
  PAIN_POINT: IconBolt,
  OPPORTUNITY: IconBulb,
};

/** Where the list of a kind is. */
export const listOf: Record<ItemKind, string> = {
  JOURNEY: '/journeys',
  STAGE: '/inventory/stages',
  TOUCHPOINT: '/inventory/touchpoints',
  ACTIVITY: '/inventory/activities',
  CAPABILITY: '/inventory/capabilities',
  APPLICATION: '/inventory/applications',
  PAIN_POINT: '/inventory/pains',
  OPPORTUNITY: '/inventory/opportunities',
};

/** Where an item’s own page is. */
export const pageOf = (id: string): string => `/inventory/item/${id}`;

/** The address of the open pain points of an item: those that its figure counts. */
export const painsAt = (id: string): string => `${listOf.PAIN_POINT}?at=${id}`;

/** Said along with the way to an item’s page: its form stands open there. */
export const changeAtOnce = { change: true } as const;

/** Which parts departments have in an item of a kind; none: departments take no part. */
export const partsOf: Record<ItemKind, readonly DepartmentPart[]> = {
  JOURNEY: [],
  STAGE: [],
  TOUCHPOINT: [],
  ACTIVITY: ['LEAD', 'SUPPORT', 'INFORMED'],
  CAPABILITY: [],
  APPLICATION: ['USES'],
  PAIN_POINT: [],
  OPPORTUNITY: [],
};

/** What an item of a kind stands in, and whether it must. */
export const standsIn: Partial<Record<ItemKind, { kind: ItemKind; must: boolean }>> = {
  STAGE: { kind: 'JOURNEY', must: true },
  TOUCHPOINT: { kind: 'STAGE', must: true },
  ACTIVITY: { kind: 'STAGE', must: true },
  CAPABILITY: { kind: 'CAPABILITY', must: false },
};

/** What stands in an item of a kind, and therefore goes when it goes. */
export const holds = (kind: ItemKind): ItemKind[] => itemKinds.filter((each) => standsIn[each]?.kind === kind);
