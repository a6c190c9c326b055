import { defineWing, keysetPage } from '@app/shared-web';
import { IconBell } from '@tabler/icons-react';
import { Bell } from './bell';
import { News } from './news';

/** The inbox and its bell. Words by kind come from the wings whose entries they are (`wing.notifications`). */
export const notifications = defineWing({
  name: 'notifications',
  words: { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') },
  routes: [{ path: 'inbox', page: () => import('./inbox-page') }],
  slots: { 'shell.tools': [{ component: Bell }], 'today.end': [{ component: News }] },
  actions: [{ words: 'title', icon: IconBell, run: '/inbox' }],
  cache: { Query: { fields: { notifications: keysetPage() } } },
});
