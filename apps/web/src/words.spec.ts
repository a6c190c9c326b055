import { describe, expect, it } from '@jest/globals';
import { inventoryWords, painWords, upkeepWords } from '@app/journeys-web';
import { evidenceWords } from '@app/moments-web';
import { directoryWords } from '@app/people-web';
import { locales, sharedWords, type WordSource } from '@app/shared-web';
import { wings } from './wings';
import { shellWords } from './words';

const books: Array<readonly [string, WordSource]> = [['shared', sharedWords], ['shell', shellWords], ['directory', directoryWords], ['inventory', inventoryWords], ['pains', painWords], ['upkeep', upkeepWords], ['evidence', evidenceWords], ...wings.map(({ name, words }) => [name, words] as const)];

/** Every text of a book by its dotted key, plurals by their stem. */
function textsOf(book: object, path = ''): Array<[string, string]> {
  return Object.entries(book).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key.replace(/_(one|other)$/, '')}`, value] as [string, string]] : textsOf(value as object, `${path}${key}.`),
  );
}
const namesIn = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!);

describe.each(books)('the words of %s', (_name, source) => {
  it.each(locales.filter(({ tag }) => tag !== 'en'))('fill in the same values in $name as in English, and leave nothing empty', async ({ tag }) => {
    const english = new Map<string, Set<string>>();
    for (const [key, text] of textsOf((await source.en()).default)) english.set(key, new Set([...(english.get(key) ?? []), ...namesIn(text)]));
    for (const [key, text] of textsOf((await source[tag]()).default)) {
      expect([key, text.trim() === '']).toEqual([key, false]);
      for (const name of namesIn(text)) expect([key, [...(english.get(key) ?? [])]]).toEqual([key, expect.arrayContaining([name])]);
    }
  });
});

describe('the two Chinese', () => {
  // characters that only one of the two writings has, of the words that this product uses most
  const onlyHans = /[们时发过现这对门开说让给还没应该从关别务权见览设请谁须个为]/u;
  const onlyHant = /[們時發過現這對門開說讓給還沒應該從關別務權見覽設請誰須個為]/u;
  it.each(books)('of %s are not mixed', async (_name, source) => {
    for (const [key, text] of textsOf((await source['zh-Hant']()).default)) expect([key, onlyHans.exec(text)?.[0]]).toEqual([key, undefined]);
    for (const [key, text] of textsOf((await source['zh-Hans']()).default)) expect([key, onlyHant.exec(text)?.[0]]).toEqual([key, undefined]);
  });
});
