import { defineWing, importWords, keysetPage, pageWithWords, type FindKind } from '@app/shared-web';
import { IconSitemap } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { blueprintWords } from './blueprint/words-source';
import { inOutWords } from './imports/words-source';
import { itemKinds, kindIcons, pageOf } from './kinds';
import { painWords } from './pains/words-source';
import { painActions, painNotifications, painRoutes, painSlots, painToday } from './pains/in-the-shell';
import { pictureWords } from './pictures/words-source';
import { inventoryWords } from './words/source';
import { upkeepActions, upkeepCache, upkeepNotifications, upkeepRoutes, upkeepSlots, upkeepToday } from './upkeep/in-the-shell';

/** A page of this wing, with its words. */
const page = (load: () => Promise<{ default: ComponentType }>) => pageWithWords({ inventory: inventoryWords }, load);

/** A picture, with the words of pictures besides. */
const picture = (load: () => Promise<{ default: ComponentType }>) => pageWithWords({ inventory: inventoryWords, pictures: pictureWords }, load);
/** A page that brings things in or takes them out, with its words. */
const inOutPage = (load: () => Promise<{ default: ComponentType }>) => pageWithWords({ inventory: inventoryWords, imports: importWords, inOut: inOutWords }, load);
const listPage = inOutPage(() => import('./lists/inventory-page'));
const importPage = pageWithWords({ pains: painWords }, inOutPage(() => import('./imports/import-page')));

/** Whatever its kind, a hit opens its page. */
const found = Object.fromEntries(
  itemKinds.map((kind) => [kind.toLowerCase(), { icon: kindIcons[kind], words: `finds.${kind}`, to: ({ id }) => pageOf(id) } satisfies FindKind<'journeys'>]),
);

/** The ecosystem: journeys, the inventory behind them, and the pictures of both. */
export const journeys = defineWing({
  name: 'journeys',
  words: { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') },
  routes: [
    { path: 'journeys', page: listPage },
    { path: 'inventory/settings', page: page(() => import('./settings/settings-page')) },
    { path: 'inventory/item/:itemId', page: page(() => import('./items/item-page')) },
    { path: 'inventory/pictures', page: picture(() => import('./pictures/pictures-page')) },
    { path: 'inventory/pictures/heat-map', page: picture(() => import('./pictures/heat-map-page')) },
    { path: 'inventory/pictures/journey', page: picture(() => import('./pictures/journey-page')) },
    { path: 'inventory/pictures/capabilities', page: picture(() => import('./pictures/capabilities-page')) },
    { path: 'inventory/pictures/portfolio', page: picture(() => import('./pictures/portfolio-page')) },
    { path: 'inventory/pictures/minutes', page: picture(() => import('./pictures/minutes-page')) },
    { path: 'inventory/import', page: importPage },
    { path: 'inventory/import/whole', page: inOutPage(() => import('./imports/whole-file-page')) },
    { path: 'inventory/import/:importId', page: importPage },
    { path: 'inventory/templates', page: inOutPage(() => import('./templates/templates-page')) },
    { path: 'inventory/:list', page: listPage },
    { path: 'journeys/:journeyId/blueprint', page: pageWithWords({ inventory: inventoryWords, blueprint: blueprintWords }, () => import('./blueprint/blueprint-page')) },
    ...painRoutes,
    ...upkeepRoutes,
  ],
  navigation: [{ to: '/journeys', also: ['/inventory'], words: 'nav.ecosystem', icon: IconSitemap, order: 40 }],
  slots: { ...painSlots, ...upkeepSlots },
  today: { ...painToday, ...upkeepToday },
  notifications: { ...painNotifications, ...upkeepNotifications },
  actions: [...painActions, ...upkeepActions],
  finds: found,
  cache: {
    // what is linked or removed leaves these lists: the newest takes the place of what was there
    InventoryItem: { fields: { links: { merge: false }, path: { merge: false }, departments: { merge: false }, timeline: keysetPage() } },
    // Asked for in parts by different screens: what one did not ask for stays.
    PainPoint: { fields: { cost: { merge: true } } },
    InventorySettings: { keyFields: [] },
    Query: { fields: { inventoryItems: keysetPage(), painPoints: keysetPage(), myReports: keysetPage(), opportunities: keysetPage(), ...upkeepCache } },
    SnapshotComparison: { fields: { items: keysetPage(), links: keysetPage() } },
  },
  interfaces: { InventoryItem: ['Journey', 'Stage', 'Touchpoint', 'Activity', 'Capability', 'Application', 'PainPoint', 'Opportunity'] },
});
