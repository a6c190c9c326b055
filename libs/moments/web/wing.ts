import { IconArrowForwardUp, IconChartBar, IconMapPin, IconUpload, IconUrgent, IconUser, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@apollo/client/react';
import { defineWing, importWords, keysetPage, pageWithWords, useMaybeViewer, type Viewer } from '@app/shared-web';
import { lazy } from 'react';
import { evidencePart, withEvidenceWords } from './evidence/part';
import { figureWords } from './figures/words-source';
import { momentImportWords } from './imports/words-source';
import { OpenCountDocument } from './moments.generated';
import { notificationKinds, todayKinds } from './told-kinds';
import { timelineKinds } from './timeline-kinds';
import { ReadyToRaise } from './raise/ready-to-raise';
import { RaiseButton } from './today/raise-button';
import { YourMoments } from './today/your-moments';
import { HeldMoments } from './mine/held-moments';
import { useFreshList } from './mine/use-fresh-list';
import { later } from './later';

const importPage = pageWithWords({ imports: importWords, momentImport: momentImportWords }, () => import('./imports/import-page'));
const figuresPage = pageWithWords({ figures: figureWords }, () => import('./figures/figures-page'));

const seesBoard = ({ can }: Viewer): boolean => can.includes('SEE_BOARD');
const seesFigures = ({ can }: Viewer): boolean => can.includes('SEE_FIGURES');

/** How many are open, beside the board's name; the board itself keeps it fresh while it is shown. */
function useOpenCount(): number | undefined {
  const viewer = useMaybeViewer();
  const { data } = useQuery(OpenCountDocument, { variables: { filter: { open: true } }, skip: !viewer || !seesBoard(viewer) });
  return data?.boardCounts.open || undefined;
}

/** Urgent moments: the live board, a moment, offers, and what everybody raised themselves. */
export const moments = defineWing({
  name: 'moments',
  words: { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') },
  routes: [
    { path: 'moments', page: () => import('./board/board-page') },
    { path: 'moments/mine', page: () => import('./mine/my-moments-page') },
    { path: 'moments/figures', page: figuresPage },
    { path: 'moments/import', page: importPage },
    { path: 'moments/import/:importId', page: importPage },
    { path: 'inventory/rules', page: withEvidenceWords(() => import('./evidence/rules-page')) },
    { path: 'inventory/gaps', page: withEvidenceWords(() => import('./evidence/gaps-page')) },
    { path: 'moments/:ref', page: () => import('./moment/moment-page') },
    { path: 'offers', page: () => import('./offers/offers-page') },
    { path: 'offers/:offerId', page: () => import('./offers/offer-page') },
    { path: 'back-to-raise', page: () => import('./raise/back-to-raise-page'), bare: true },
  ],
  navigation: [
    { to: '/moments', words: 'nav.board', icon: IconUrgent, order: 10, phone: true, shows: seesBoard, useCount: useOpenCount },
    { to: '/moments/mine', words: 'nav.mine', icon: IconUrgent, order: 11, phone: true, shows: (viewer) => !seesBoard(viewer) },
    { to: '/moments/figures', words: 'nav.figures', icon: IconChartBar, order: 12, shows: seesFigures },
  ],
  slots: {
    'today.start': [{ component: RaiseButton, shows: (viewer) => !seesBoard(viewer) }, { component: ReadyToRaise }],
    'account.menu': [{ component: later(lazy(() => import('./raise/sending-section'))) }],
    'today.main': [
      { component: evidencePart(() => import('./evidence/heating-up')), order: 5, shows: ({ can }) => can.includes('EDIT_INVENTORY') },
      { component: later(lazy(() => import('./today/today-board'))), order: 10, shows: seesBoard },
      { component: HeldMoments, order: 15, shows: (viewer) => !seesBoard(viewer) },
      { component: YourMoments, order: 20 },
    ],
    'moment.main': [{ component: evidencePart(() => import('./evidence/where-it-happened')) }],
    'item.side': [{ component: evidencePart(() => import('./evidence/item-evidence')) }],
  },
  today: todayKinds,
  useTodayChanges: (after, again) => useFreshList(again, after),
  notifications: notificationKinds,
  finds: { moment: { icon: IconUrgent, words: 'finds.moment', to: ({ id }) => `/moments/${id}` } },
  timeline: timelineKinds,
  actions: [
    { words: 'raise.long', icon: IconUrgent, run: () => location.assign('/raise') },
    { words: 'palette.unheld', icon: IconUserQuestion, run: '/moments?held=no', shows: seesBoard },
    { words: 'palette.mine', icon: IconUser, run: '/moments?mine=1', shows: seesBoard },
    { words: 'palette.offers', icon: IconArrowForwardUp, run: '/offers' },
    { words: 'palette.raised', icon: IconUser, run: '/moments/mine' },
    { words: 'nav.figures', icon: IconChartBar, run: '/moments/figures', shows: seesFigures },
    { words: 'palette.rules', icon: IconMapPin, run: '/inventory/rules', shows: ({ can }) => can.includes('IMPORT_MOMENTS') },
    { words: 'palette.gaps', icon: IconUserQuestion, run: '/inventory/gaps', shows: ({ can }) => can.includes('IMPORT_MOMENTS') },
    { words: 'palette.import', icon: IconUpload, run: '/moments/import', shows: ({ can }) => can.includes('IMPORT_MOMENTS') },
  ],
  cache: {
    Query: {
      fields: {
        moments: keysetPage(),
        myMoments: keysetPage(),
        offersToUs: keysetPage(),
        ownershipGaps: keysetPage(),
        // counted in parts by different screens: what one did not ask for stays
        boardCounts: { merge: true },
      },
    },
    InventoryItem: { fields: { moments: keysetPage() } },
    Moment: { fields: { ties: { merge: false }, routing: { merge: false }, timeline: keysetPage(), openOffer: { merge: true }, holder: { merge: false }, customer: { merge: false } } },
    OfferedMoment: { keyFields: ['offerId'] },
  },
});
