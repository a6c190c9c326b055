import type { Words } from '@app/shared-web';
import items from './items.zh-hans';
import lists from './lists.zh-hans';
import type pagesEn from './pages.en';

const pagesZhHans: Words<typeof pagesEn> = { ...items, ...lists };

export default pagesZhHans;
