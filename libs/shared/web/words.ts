import type { WordSource } from './i18n/translate';

/** Where the shared components' own words come from. */
export const sharedWords: WordSource = {
  en: () => import('./i18n/words.en'),
  'zh-Hans': () => import('./i18n/words.zh-hans'),
  'zh-Hant': () => import('./i18n/words.zh-hant'),
};
