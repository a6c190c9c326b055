import type { WordSource } from '@app/shared-web';

/** The words of bringing the inventory in and taking it out; they come with their screens. */
export const inOutWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
