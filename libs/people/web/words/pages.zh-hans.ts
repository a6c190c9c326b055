import type { Words } from '@app/shared-web';
import account from './account.zh-hans';
import directory from './directory.zh-hans';
import entrance from './entrance.zh-hans';
import names from './names.zh-hans';
import organization from './organization.zh-hans';
import type pagesEn from './pages.en';

const pagesZhHans: Words<typeof pagesEn> = { ...names, ...entrance, ...directory, ...organization, ...account };

export default pagesZhHans;
