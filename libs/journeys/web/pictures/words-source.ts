import type { WordSource } from '@app/shared-web';

/** The words of the pictures. They come with their pages. */
export const pictureWords: WordSource = { en: () => import('./words.en'), 'zh-Hans': () => import('./words.zh-hans'), 'zh-Hant': () => import('./words.zh-hant') };
