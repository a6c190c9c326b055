import { createInstance } from 'i18next';
import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import { guessLocale, keepLocale, type Locale } from './locale';
import type { Translate, WordBookName, WordValue } from './words-type';

/** Where a wing's words come from: one small download per language, fetched before the first screen. */
export type WordSource = Record<Locale, () => Promise<{ default: object }>>;

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  initAsync: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnEmptyString: false,
});

const sources = new Map<string, WordSource>();
const listeners = new Set<() => void>();
let current: Locale = 'en';

/** The language on the screen. */
export function currentLocale(): Locale {
  return current;
}

/** Give a book in one language at once (tests, and words that come with their screen). */
export function addWords(name: string, locale: Locale, words: object): void {
  i18n.addResourceBundle(locale, name, words, true, true);
}

/** Say where the words of a wing are; `setLocale` fetches what is missing. */
export function registerWords(name: string, source: WordSource): void {
  sources.set(name, source);
}

async function fetchMissing(locale: Locale): Promise<void> {
  const missing = [...sources].filter(([name]) => !i18n.hasResourceBundle(locale, name));
  await Promise.all(missing.map(async ([name, source]) => addWords(name, locale, (await source[locale]()).default)));
}

/** Show a language: fetches its words, sets `html lang`, keeps it on this device, renders every text again. */
export async function setLocale(locale: Locale): Promise<void> {
  await fetchMissing(locale);
  await i18n.changeLanguage(locale);
  current = locale;
  document.documentElement.lang = locale;
  keepLocale(locale);
  translators.clear();
  for (const listener of listeners) listener();
}

/** At start, before anybody is known. */
export async function startLocale(): Promise<void> {
  await setLocale(guessLocale());
}

const translators = new Map<string, Translate<unknown>>();

function fill(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  return text.split(/\{\{(\w+)[^}]*\}\}/).map((piece, index) => (
    <Fragment key={index}>{index % 2 === 1 ? (values[piece] ?? '') : piece}</Fragment>
  ));
}

function makeTranslator(name: string): Translate<unknown> {
  const fixed = i18n.getFixedT(current, name);
  const say = (key: string, values?: Readonly<Record<string, WordValue>>) => fixed(key, { ...values });
  return Object.assign(say, {
    rich: (key: string, values: Readonly<Record<string, ReactNode>>) =>
      fill(fixed(key, { skipInterpolation: true, ...(typeof values['count'] === 'number' ? { count: values['count'] } : {}) }), values),
    maybe: (key: string, values?: Readonly<Record<string, WordValue>>) =>
      i18n.exists(key, { ns: name, lng: current, ...values }) ? fixed(key, { ...values }) : null,
  }) as unknown as Translate<unknown>;
}

/** The words of a wing outside a component (a label computed in a callback). In components use `useWords`. */
export function wordsOf<N extends WordBookName>(name: N): Translate<WordBook[N]> {
  return anyWordsOf(name) as unknown as Translate<WordBook[N]>;
}

/** The words of a wing known by its name only, as the shell reads what wings registered. */
export function anyWordsOf(name: string): Pick<Translate<unknown>, 'maybe'> {
  const known = translators.get(name) ?? makeTranslator(name);
  translators.set(name, known);
  return known;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language on the screen; renders again when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale);
}

/** The words of a wing, by typed key: `const t = useWords('moments'); t('raise.send')`. */
export function useWords<N extends WordBookName>(name: N): Translate<WordBook[N]> {
  useLocale();
  return wordsOf(name);
}
