import { keysetPage, pageWithWords, type NotificationKind, type NotificationThing, type PaletteAction, type SlotFilling, type TodayKind, type TodayThing, type Translate, type WingRoute } from '@app/shared-web';
import { IconArrowForwardUp, IconCheck, IconClockExclamation, IconDots, IconHourglassEmpty, IconRefresh, IconUserQuestion, IconX } from '@tabler/icons-react';
import type {} from '../words.en';
import { pageOf } from '../kinds';
import { painWords } from '../pains/words-source';
import { inventoryWords } from '../words/source';
import { ItemUpkeep, UpkeepLineAction } from './later';
import { upkeepWords } from './words-source';

const page = (load: WingRoute['page']) => pageWithWords({ inventory: inventoryWords, upkeep: upkeepWords }, load);

/** Where people look after the inventory. */
export const upkeepRoutes: WingRoute[] = [
  { path: 'inventory/upkeep', page: page(() => import('./upkeep-page')) },
  { path: 'inventory/quality', page: page(() => import('./quality-page')) },
  { path: 'inventory/snapshots', page: page(() => import('./snapshots-page')) },
  // a pain point’s states have their words with the pain points
  { path: 'inventory/snapshots/compare', page: pageWithWords({ pains: painWords }, page(() => import('./comparison-page'))) },
];

/** Beside an item: whether it is still true. */
export const upkeepSlots: Record<string, SlotFilling[]> = { 'item.side': [{ component: ItemUpkeep, order: 10 }] };

/** What Ctrl K offers. */
export const upkeepActions: PaletteAction<'journeys'>[] = [
  { words: 'upkeep.waiting', icon: IconRefresh, run: '/inventory/upkeep' },
  { words: 'upkeep.quality', icon: IconCheck, run: '/inventory/quality' },
  { words: 'upkeep.snapshots', icon: IconHourglassEmpty, run: '/inventory/snapshots' },
];

/** What comes page by page; a comparison is asked for in parts. */
export const upkeepCache = { upkeepItems: keysetPage(), itemOffers: keysetPage(), inventoryQuality: keysetPage(), snapshots: keysetPage(), compareSnapshots: { merge: true } };

type Words = Translate<WordBook['journeys']>;
type Waits = TodayKind<'journeys'>;
type Told = NotificationKind<'journeys'>;

const toItem = ({ subjectId }: { subjectId: string }): string => pageOf(subjectId);
const toUpkeep = (): string => '/inventory/upkeep';

/** What it is, and what it stands in. */
function place({ values: { kind = '', within } }: TodayThing, t: Words): string {
  const what = t.maybe(`kind.${kind.toUpperCase()}`) ?? '';
  return within ? t('upkeep.within', { what, within }) : what;
}

const asked = ({ values: { name = '', who = '', cause = '' } }: TodayThing, t: Words): string => (cause === 'not_mine' ? t('upkeep.offer', { who, name }) : t('upkeep.orphan', { name }));
const count = ({ values }: TodayThing): number => Number(values['count']);

/** What waits so that the inventory stays true, as it reads on Today. */
export const upkeepToday: Record<string, Waits> = {
  'upkeep.confirm': { icon: IconRefresh, title: ({ values: { name = '' } }, t) => t('upkeep.confirm', { name }), detail: place, to: toItem, Action: UpkeepLineAction },
  'upkeep.passed': { icon: IconClockExclamation, title: ({ values: { name = '', who = '' } }, t) => t('upkeep.passed', { name, who }), detail: place, to: toItem, Action: UpkeepLineAction },
  'upkeep.offer': { icon: IconUserQuestion, title: asked, detail: place, to: toItem, Action: UpkeepLineAction },
  'upkeep.orphans': { icon: IconUserQuestion, title: (thing, t) => t('upkeep.orphans', { count: count(thing) }), to: toUpkeep, Action: UpkeepLineAction },
  ...Object.fromEntries(['confirm', 'passed', 'offer'].map((sort) => [`upkeep.${sort}_more`, { icon: IconDots, title: (thing: TodayThing, t: Words) => t('upkeep.more', { count: count(thing) }), to: toUpkeep, Action: UpkeepLineAction }])),
};

/** Several that came at once are told as one. */
const manyOr =
  (many: 'upkeep.told.orphaned_many' | 'upkeep.told.passed_on_many', one: 'upkeep.told.orphaned' | 'upkeep.told.passed_on') =>
  ({ values }: NotificationThing, t: Words): string =>
    values['count'] ? t(many, { count: Number(values['count']) }) : t(one, { item: values['item'] ?? '' });

const told = (key: 'upkeep.told.offered' | 'upkeep.told.accepted' | 'upkeep.told.declined') => ({ values: { who = '', item = '' } }: NotificationThing, t: Words) => t(key, { who, item });

/** What people are told of it. */
export const upkeepNotifications: Record<string, Told> = {
  'upkeep.offered': { icon: IconArrowForwardUp, words: told('upkeep.told.offered'), to: toUpkeep },
  'upkeep.orphaned': { icon: IconUserQuestion, words: manyOr('upkeep.told.orphaned_many', 'upkeep.told.orphaned'), to: toUpkeep },
  'upkeep.accepted': { icon: IconCheck, words: told('upkeep.told.accepted'), to: toItem },
  'upkeep.taken_over': { icon: IconCheck, words: told('upkeep.told.accepted'), to: toItem },
  'upkeep.declined': { icon: IconX, words: told('upkeep.told.declined'), to: toUpkeep },
  'upkeep.lapsed': { icon: IconHourglassEmpty, words: ({ values: { asked: whom = '', item = '' } }, t) => t('upkeep.told.lapsed', { who: whom, item }), to: toItem },
  'upkeep.passed_on': { icon: IconClockExclamation, words: manyOr('upkeep.told.passed_on_many', 'upkeep.told.passed_on'), to: toUpkeep },
};
