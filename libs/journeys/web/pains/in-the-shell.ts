import type { NotificationKind, NotificationThing, PaletteAction, SlotFilling, TodayKind, WingRoute } from '@app/shared-web';
// Icons that the first screen has anyway: what is new here, everybody would download.
import { IconArrowMerge, IconBolt, IconCheck, IconCircleCheck, IconHandGrab, IconRefresh, IconSquareCheck, IconX } from '@tabler/icons-react';
import { kindIcons, listOf } from '../kinds';
import { part, withWords } from './part';
import { ReportHost } from './report-host';
import { startReport } from './report-store';

/** The screens of pain points and opportunities. */
export const painRoutes: WingRoute[] = [
  { path: 'inventory/pains', page: withWords(() => import('./pains-page')) },
  { path: 'inventory/reports', page: withWords(() => import('./reports-page')) },
  { path: 'inventory/opportunities', page: withWords(() => import('../opportunities/opportunities-page')) },
];

/** Where pain points stand in screens of others: the dialog to report one, one’s reports on Today, what an item’s panel and page show of them. */
export const painSlots: Record<string, SlotFilling[]> = {
  'shell.tools': [{ component: ReportHost }],
  'today.end': [{ component: part(() => import('./your-reports')), order: 40 }],
  'item.actions': [{ component: part(() => import('./item-actions')) }],
  'item.main': [{ component: part(() => import('./item-figures')), order: 10 }],
};

/** A report waits for the programme lead. */
export const painToday: Record<string, TodayKind<'journeys'>> = {
  'journeys.report': {
    icon: IconBolt,
    title: ({ values }) => values['what'],
    detail: ({ values: { who = '', at } }, t) => (at ? t('today.report_at', { who, at }) : t('today.report_by', { who })),
    to: ({ subjectId }) => `/inventory/pains?state=reported&open=${subjectId}`,
    Action: part(() => import('./today-report')),
  },
};

// Whoever reported it may work anywhere: they read what became of theirs where all their reports stand.
const toReports = (): string => '/inventory/reports';
const told = (icon: NotificationKind['icon'], words: NotificationKind<'journeys'>['words'], to: (thing: NotificationThing) => string = toReports): NotificationKind<'journeys'> => ({ icon, words, to });

/** What those who reported a pain point are told. */
export const painNotifications: Record<string, NotificationKind<'journeys'>> = {
  'journeys.pain_confirmed': told(IconCheck, 'told.pain_confirmed'),
  'journeys.pain_worked_on': told(IconHandGrab, 'told.pain_worked_on'),
  'journeys.pain_relieved': told(IconCircleCheck, 'told.pain_relieved'),
  'journeys.pain_accepted': told(IconSquareCheck, 'told.pain_accepted'),
  'journeys.pain_declined': told(IconX, 'told.pain_declined'),
  'journeys.pain_again': told(IconRefresh, 'told.pain_again'),
  'journeys.pain_merged': told(IconArrowMerge, 'told.pain_merged'),
  'journeys.pain_removed': told(IconX, 'told.pain_removed'),
};

/** What Ctrl K offers. */
export const painActions: PaletteAction<'journeys'>[] = [
  { words: 'action.report_pain', icon: IconBolt, run: () => startReport() },
  { words: 'finds.PAIN_POINT', icon: kindIcons.PAIN_POINT, run: listOf.PAIN_POINT },
  { words: 'finds.OPPORTUNITY', icon: kindIcons.OPPORTUNITY, run: listOf.OPPORTUNITY },
  { words: 'action.reports', icon: IconBolt, run: '/inventory/reports' },
];
