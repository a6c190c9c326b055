import type { WordSource } from '@app/shared-web';

/** The words of this wing's pages: kinds, facts, links. They come with the pages, not with the first screen. */
export const inventoryWords: WordSource = { en: () => import('./pages.en'), 'zh-Hans': () => import('./pages.zh-hans'), 'zh-Hant': () => import('./pages.zh-hant') };
