import facts from './facts.en';
import items from './items.en';
import lists from './lists.en';
import things from './things.en';

/** Everything that the pages of this wing share. */
const pagesEn = { ...facts, ...items, ...lists, ...things } as const;

export default pagesEn;

declare global {
  interface WordBook {
    inventory: typeof pagesEn;
  }
}
