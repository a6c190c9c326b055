import type { WordSource } from '@app/shared-web';

/** The words of the figures; they come with the page. */
export const figureWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
