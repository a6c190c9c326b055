/** The languages of Throughline, as BCP 47 tags: they go into `html lang` and into Intl unchanged. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';
/** The same as the API spells them. */
export type ApiLocale = 'EN' | 'ZH_HANS' | 'ZH_HANT';

/** Every language, each named in itself: the list that the account menu and the sign-in page show. */
export const locales: ReadonlyArray<{ tag: Locale; name: string }> = [
  { tag: 'en', name: 'English' },
  { tag: 'zh-Hans', name: '简体中文' },
  { tag: 'zh-Hant', name: '繁體中文' },
];

const apiNames: Record<Locale, ApiLocale> = { en: 'EN', 'zh-Hans': 'ZH_HANS', 'zh-Hant': 'ZH_HANT' };
const storageKey = 'throughline.locale';

/** A language tag as the API's enum value. */
export function toApiLocale(locale: Locale): ApiLocale {
  return apiNames[locale];
}

/** The API's enum value as a language tag. */
export function fromApiLocale(name: ApiLocale): Locale {
  return name === 'ZH_HANS' ? 'zh-Hans' : name === 'ZH_HANT' ? 'zh-Hant' : 'en';
}

function localeOf(tag: string): Locale | null {
  const lower = tag.toLowerCase();
  if (lower.startsWith('zh')) return /hant|-tw|-hk|-mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
  return lower.startsWith('en') ? 'en' : null;
}

/** Before anybody has signed in: what this device showed last, else what its browser asks for, else English. */
export function guessLocale(asked: readonly string[] = navigator.languages): Locale {
  const kept = localStorage.getItem(storageKey);
  if (locales.some(({ tag }) => tag === kept)) return kept as Locale;
  for (const tag of asked) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return 'en';
}

/** Remember on this device, for the next sign-in page; a person's own language is kept by the API. */
export function keepLocale(locale: Locale): void {
  localStorage.setItem(storageKey, locale);
}
