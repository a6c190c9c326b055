import type { Words } from '@app/shared-web';
import account from './words/account.zh-hans';
import directory from './words/directory.zh-hans';
import entrance from './words/entrance.zh-hans';
import organization from './words/organization.zh-hans';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = { ...entrance, ...directory, ...organization, ...account };

export default wordsZhHans;
