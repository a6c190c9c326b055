import type { Locale } from '@app/shared-api';
import { registerEnumType } from '@nestjs/graphql';
import { bank } from './bank';
import { contactCentre } from './contact-centre';
import { retail } from './retail';
import type { AnyWords, Structure } from './template';

/** The starting points. */
export enum TemplateName {
  RETAIL = 'RETAIL',
  CONTACT_CENTRE = 'CONTACT_CENTRE',
  BANK = 'BANK',
}

registerEnumType(TemplateName, {
  name: 'TemplateName',
  description: 'The starting points to copy.',
  valuesMap: {
    RETAIL: { description: 'A retailer of furniture and household goods with stores, a web shop, delivery and fitting.' },
    CONTACT_CENTRE: { description: 'A contact centre of an energy and internet provider.' },
    BANK: { description: 'A retail bank: opening an account, a card, a loan.' },
  },
});

interface Template {
  structure: Structure;
  words: Readonly<Record<Locale, () => Promise<{ words: AnyWords }>>>;
}

/** Each starting point, with its words by language: a language is loaded only where it is asked for. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  [TemplateName.RETAIL]: {
    structure: retail,
    words: { en: () => import('./words/en/retail'), 'zh-Hans': () => import('./words/zh-hans/retail'), 'zh-Hant': () => import('./words/zh-hant/retail') },
  },
  [TemplateName.CONTACT_CENTRE]: {
    structure: contactCentre,
    words: { en: () => import('./words/en/contact-centre'), 'zh-Hans': () => import('./words/zh-hans/contact-centre'), 'zh-Hant': () => import('./words/zh-hant/contact-centre') },
  },
  [TemplateName.BANK]: {
    structure: bank,
    words: { en: () => import('./words/en/bank'), 'zh-Hans': () => import('./words/zh-hans/bank'), 'zh-Hant': () => import('./words/zh-hant/bank') },
  },
};

/** What an hour of work costs in the country of a language, against the euros of the facts: so that sums read as they would there. */
export const moneyIn: Readonly<Record<Locale, number>> = { en: 1, 'zh-Hans': 1.8, 'zh-Hant': 11 };
