import type { Words } from '@app/shared-web';
import facts from './facts.zh-hans';
import items from './items.zh-hans';
import lists from './lists.zh-hans';
import things from './things.zh-hans';
import type pagesEn from './pages.en';

const pagesZhHans: Words<typeof pagesEn> = { ...facts, ...items, ...lists, ...things };

export default pagesZhHans;
