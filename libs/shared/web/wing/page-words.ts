import { currentLocale, registerWords, setLocale, type WordSource } from '../i18n/translate';
import type { WingRoute } from './wing';

/**
 * A page that brings words of its own, so that the first screen does not carry them: they are fetched in the reader's
 * language along with the page, and in another one when the reader changes it.
 */
export function pageWithWords(books: Readonly<Record<string, WordSource>>, page: WingRoute['page']): WingRoute['page'] {
  return async () => {
    for (const [name, source] of Object.entries(books)) registerWords(name, source);
    const [found] = await Promise.all([page(), setLocale(currentLocale())]);
    return found;
  };
}
