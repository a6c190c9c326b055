import account from './words/account.en';
import directory from './words/directory.en';
import entrance from './words/entrance.en';
import organization from './words/organization.en';

const wordsEn = { ...entrance, ...directory, ...organization, ...account } as const;

export default wordsEn;

declare global {
  interface WordBook {
    people: typeof wordsEn;
  }
}
