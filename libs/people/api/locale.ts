import type { Locale } from '@app/shared-api';
import { registerEnumType } from '@nestjs/graphql';

/** The languages of the product, as the API names them; the values are what is stored. */
export enum LocaleName {
  EN = 'en',
  ZH_HANS = 'zh-Hans',
  ZH_HANT = 'zh-Hant',
}

registerEnumType(LocaleName, {
  name: 'Locale',
  description: 'A language of the product.',
  valuesMap: {
    EN: { description: 'English.' },
    ZH_HANS: { description: 'Chinese in simplified characters.' },
    ZH_HANT: { description: 'Chinese in traditional characters.' },
  },
});

/** The language in which a person (alias of `person`) reads: the one they chose, while the organization offers it; else its default. */
export const readingLocale = (person: string): string =>
  `coalesce((SELECT CASE WHEN ${person}.locale = ANY (o.locales) THEN ${person}.locale ELSE o.default_locale END FROM organization o), 'en')`;

/** Every language, in the order in which they are offered. */
export const allLocales: Locale[] = Object.values(LocaleName);
