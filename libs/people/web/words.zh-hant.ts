import type { Words } from '@app/shared-web';
import account from './words/account.zh-hant';
import directory from './words/directory.zh-hant';
import entrance from './words/entrance.zh-hant';
import organization from './words/organization.zh-hant';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = { ...entrance, ...directory, ...organization, ...account };

export default wordsZhHant;
