import type { Icon } from '@app/shared-web';
import { IconAppWindow, IconBolt, IconBulb, IconFlag3, IconHandClick, IconListCheck, IconPuzzle, IconRoute2 } from '@tabler/icons-react';
import type { ItemKind } from './journeys.generated';

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
