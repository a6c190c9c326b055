import { wordsOf, type ApiLocale } from '@app/shared-web';
import type { SetUpInput } from '../people.generated';

/** What is typed at the first start, whichever of the two ways is taken. */
export interface FirstStart {
  code: string;
  what: 'own' | 'sample' | null;
  organizationName: string;
  timeZone: string | null;
  EN: boolean;
  ZH_HANS: boolean;
  ZH_HANT: boolean;
  defaultLocale: ApiLocale | null;
  // named as the API's paths, so that its faults land under their fields
  'administrator.name': string;
  'administrator.number': string;
  'administrator.email': string;
  'administrator.password': string;
  locale: ApiLocale | null;
}

const all: readonly ApiLocale[] = ['EN', 'ZH_HANS', 'ZH_HANT'];

/** The languages that are ticked, in their fixed order. */
export function chosenLocales(values: FirstStart): ApiLocale[] {
  return all.filter((locale) => values[locale]);
}

const needed = ['organizationName', 'timeZone', 'administrator.name', 'administrator.number', 'administrator.email', 'administrator.password'] as const;

/** What is missing before it is worth asking. */
export function firstStartFaults(values: FirstStart): Partial<Record<keyof FirstStart, string>> {
  const t = wordsOf('directory');
  const faults: Partial<Record<keyof FirstStart, string>> = {};
  if (!values.code.trim()) faults.code = t('first.code_missing');
  if (values.what === null) faults.what = t('first.what_missing');
  if (values.what !== 'own') return faults;
  for (const name of needed) if (!String(values[name] ?? '').trim()) faults[name] = t('rule.required');
  if (chosenLocales(values).length === 0) faults.defaultLocale = t('first.languages_missing');
  return faults;
}

/** The input of `setUp`. */
export function setUpInput(values: FirstStart): SetUpInput {
  const locales = chosenLocales(values);
  const wanted = values.defaultLocale;
  return {
    code: values.code.trim(),
    organizationName: values.organizationName.trim(),
    timeZone: values.timeZone ?? 'UTC',
    locales,
    defaultLocale: wanted && locales.includes(wanted) ? wanted : (locales[0] ?? 'EN'),
    administrator: {
      name: values['administrator.name'].trim(),
      number: values['administrator.number'].trim(),
      email: values['administrator.email'].trim(),
      password: values['administrator.password'],
    },
  };
}
