import { currentLocale, registerWords, setLocale, type WordSource } from '../i18n/translate';

/**
 * A page, or a part that is downloaded when it is needed, that brings words of its own, so that the first screen does not carry them: they are fetched in the reader's
 * language along with the page, and in another one when the reader changes it.
 */
export function pageWithWords<Page>(books: Readonly<Record<string, WordSource>>, page: () => Promise<Page>): () => Promise<Page> {
  return async () => {
    for (const [name, source] of Object.entries(books)) registerWords(name, source);
    const [found] = await Promise.all([page(), setLocale(currentLocale())]);
    return found;
  };
}
