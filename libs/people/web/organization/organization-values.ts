import { wordsOf, type ApiLocale } from '@app/shared-web';
import type { OrganizationDetailsFragment } from '../people.generated';

/** What an organization says of itself, as it is typed: at the first start and later. */
export interface OrganizationValues {
  organizationName: string;
  timeZone: string | null;
  EN: boolean;
  ZH_HANS: boolean;
  ZH_HANT: boolean;
  defaultLocale: ApiLocale | null;
}

const all: readonly ApiLocale[] = ['EN', 'ZH_HANS', 'ZH_HANT'];

/** The languages that are ticked, in their fixed order. */
export function chosenLocales(values: OrganizationValues): ApiLocale[] {
  return all.filter((locale) => values[locale]);
}

/** The default that holds: the one wanted, or the first language where that one was unticked. */
export function usualLocale(values: OrganizationValues): ApiLocale {
  const locales = chosenLocales(values);
  const { defaultLocale: wanted } = values;
  return wanted && locales.includes(wanted) ? wanted : (locales[0] ?? 'EN');
}

/** The organization as it stands. */
export function organizationValues({ name, timeZone, locales, defaultLocale }: OrganizationDetailsFragment): OrganizationValues {
  const speaks = (locale: ApiLocale) => locales.includes(locale);
  return { organizationName: name, timeZone, EN: speaks('EN'), ZH_HANS: speaks('ZH_HANS'), ZH_HANT: speaks('ZH_HANT'), defaultLocale };
}

/** What is missing before it is worth asking. */
export function organizationFaults(values: OrganizationValues): Partial<Record<keyof OrganizationValues, string>> {
  const t = wordsOf('directory');
  return {
    ...(values.organizationName.trim() ? {} : { organizationName: t('rule.required') }),
    ...(values.timeZone ? {} : { timeZone: t('rule.required') }),
    ...(chosenLocales(values).length > 0 ? {} : { defaultLocale: t('first.languages_missing') }),
  };
}

/** Those who read a language that is no longer ticked. */
export function fallingBack(values: OrganizationValues, { locales, readers }: Pick<OrganizationDetailsFragment, 'locales' | 'readers'>): Array<{ locale: ApiLocale; people: number }> {
  return (readers ?? []).filter(({ locale }) => locales.includes(locale) && !values[locale]);
}
