import type { Words } from '@app/shared-web';
import account from './account.zh-hant';
import directory from './directory.zh-hant';
import entrance from './entrance.zh-hant';
import names from './names.zh-hant';
import organization from './organization.zh-hant';
import type pagesEn from './pages.en';

const pagesZhHant: Words<typeof pagesEn> = { ...names, ...entrance, ...directory, ...organization, ...account };

export default pagesZhHant;
