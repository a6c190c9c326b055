import type { WordSource } from '@app/shared-web';

/** The words of evidence; they come with what shows it. */
export const evidenceWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
