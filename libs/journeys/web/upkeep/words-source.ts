import type { WordSource } from '@app/shared-web';

/** The words of staying true: confirming, asking, quality, snapshots. They come with its pages. */
export const upkeepWords: WordSource = { en: () => import('./pages.en'), 'zh-Hans': () => import('./pages.zh-hans'), 'zh-Hant': () => import('./pages.zh-hant') };
