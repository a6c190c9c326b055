import items from './items.en';
import lists from './lists.en';

/** Everything that the pages of this wing share. */
const pagesEn = { ...items, ...lists } as const;

export default pagesEn;

declare global {
  interface WordBook {
    inventory: typeof pagesEn;
  }
}
