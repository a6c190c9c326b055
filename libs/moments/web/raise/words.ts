import { addWords } from '@app/shared-web/light';
import wordsEn from './words.en';
import wordsZhHans from './words.zh-hans';
import wordsZhHant from './words.zh-hant';

// All three languages are here at once: a phone without a network cannot fetch another.
addWords('raise', 'en', wordsEn);
addWords('raise', 'zh-Hans', wordsZhHans);
addWords('raise', 'zh-Hant', wordsZhHant);
