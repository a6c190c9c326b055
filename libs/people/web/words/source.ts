import type { WordSource } from '@app/shared-web';

/** The words of this wing's pages. */
export const directoryWords: WordSource = { en: () => import('./pages.en'), 'zh-Hans': () => import('./pages.zh-hans'), 'zh-Hant': () => import('./pages.zh-hant') };
