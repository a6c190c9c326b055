import type { WordSource } from '../i18n/translate';

/** The words of bringing a file in; they come with the page. */
export const importWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
