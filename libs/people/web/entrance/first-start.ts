import { wordsOf, type ApiLocale } from '@app/shared-web';
import { chosenLocales, organizationFaults, usualLocale, type OrganizationValues } from '../organization/organization-values';
import type { SetUpInput } from '../people.generated';

/** What is typed at the first start, whichever of the two ways is taken. */
export interface FirstStart extends OrganizationValues {
  code: string;
  what: 'own' | 'sample' | null;
  // named as the API's paths, so that its faults land under their fields
  'administrator.name': string;
  'administrator.number': string;
  'administrator.email': string;
  'administrator.password': string;
  locale: ApiLocale | null;
}

const needed = ['administrator.name', 'administrator.number', 'administrator.email', 'administrator.password'] as const;

/** What is missing before it is worth asking. */
export function firstStartFaults(values: FirstStart): Partial<Record<keyof FirstStart, string>> {
  const t = wordsOf('directory');
  const faults: Partial<Record<keyof FirstStart, string>> = {};
  if (!values.code.trim()) faults.code = t('first.code_missing');
  if (values.what === null) faults.what = t('first.what_missing');
  if (values.what !== 'own') return faults;
  for (const name of needed) if (!values[name].trim()) faults[name] = t('rule.required');
  return { ...faults, ...organizationFaults(values) };
}

/** The input of `setUp`. */
export function setUpInput(values: FirstStart): SetUpInput {
  return {
    code: values.code.trim(),
    organizationName: values.organizationName.trim(),
    timeZone: values.timeZone ?? 'UTC',
    locales: chosenLocales(values),
    defaultLocale: usualLocale(values),
    administrator: {
      name: values['administrator.name'].trim(),
      number: values['administrator.number'].trim(),
      email: values['administrator.email'].trim(),
      password: values['administrator.password'],
    },
  };
}
