import type { Words } from '@app/shared-web';
import items from './items.zh-hant';
import lists from './lists.zh-hant';
import type pagesEn from './pages.en';

const pagesZhHant: Words<typeof pagesEn> = { ...items, ...lists };

export default pagesZhHant;
