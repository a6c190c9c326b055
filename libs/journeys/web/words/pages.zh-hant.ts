import type { Words } from '@app/shared-web';
import facts from './facts.zh-hant';
import items from './items.zh-hant';
import lists from './lists.zh-hant';
import things from './things.zh-hant';
import type pagesEn from './pages.en';

const pagesZhHant: Words<typeof pagesEn> = { ...facts, ...items, ...lists, ...things };

export default pagesZhHant;
