import account from './account.en';
import directory from './directory.en';
import entrance from './entrance.en';
import names from './names.en';
import organization from './organization.en';

/** Everything that the pages of this wing say. It comes with them, not with the first screen. */
const pagesEn = { ...names, ...entrance, ...directory, ...organization, ...account } as const;

export default pagesEn;

declare global {
  interface WordBook {
    directory: typeof pagesEn;
  }
}
