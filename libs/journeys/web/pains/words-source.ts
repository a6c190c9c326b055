import type { WordSource } from '@app/shared-web';

/** The words of pain points and opportunities; they come with their screens. */
export const painWords: WordSource = { en: () => import('../words/pains.en'), 'zh-Hans': () => import('../words/pains.zh-hans'), 'zh-Hant': () => import('../words/pains.zh-hant') };
