import type { WordSource } from '@app/shared-web';

/** The words of bringing the past in; they come with the page. */
export const momentImportWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
