import type { WordSource } from '@app/shared-web';

/** The words of the blueprint. They come with its page. */
export const blueprintWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
