import type { WordSource } from '@app/shared-web';

/** Where the shell's own words come from. */
export const shellWords: WordSource = {
  en: () => import('./words.en'),
  'zh-Hans': () => import('./words.zh-hans'),
  'zh-Hant': () => import('./words.zh-hant'),
};
