import { beforeAll, describe, expect, it } from '@jest/globals';
import { addWords } from '@app/shared-web';
import pagesEn from '../words/pages.en';
import { firstStartFaults, setUpInput, type FirstStart } from './first-start';

const typed: FirstStart = {
  code: ' CNR4-K2VY ', what: 'own', organizationName: ' Hearth & Home ', timeZone: 'Europe/Berlin', EN: true, ZH_HANS: false, ZH_HANT: true, defaultLocale: 'EN',
  'administrator.name': 'Ines Okafor', 'administrator.number': '1001', 'administrator.email': 'ines@example.com', 'administrator.password': ' a walk by the river ', locale: 'EN',
};

beforeAll(() => addWords('directory', 'en', pagesEn));

describe('the first start', () => {
  it('asks for nothing more when all is there', () => expect(firstStartFaults(typed)).toEqual({}));

  it('asks for the code and the choice first, whatever else is empty', () => {
    const faults = firstStartFaults({ ...typed, code: ' ', what: null, organizationName: '' });
    expect(Object.keys(faults).sort()).toEqual(['code', 'what']);
  });

  it('asks for the code alone with the sample', () => expect(firstStartFaults({ ...typed, what: 'sample', organizationName: '', 'administrator.name': '' })).toEqual({}));

  it('names every field that is empty', () => {
    const faults = firstStartFaults({ ...typed, organizationName: ' ', timeZone: null, EN: false, ZH_HANT: false, 'administrator.password': '' });
    expect(Object.keys(faults).sort()).toEqual(['administrator.password', 'defaultLocale', 'organizationName', 'timeZone']);
  });

  it('sends what was meant: trimmed, except the password', () => {
    expect(setUpInput(typed)).toEqual({
      code: 'CNR4-K2VY', organizationName: 'Hearth & Home', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANT'], defaultLocale: 'EN',
      administrator: { name: 'Ines Okafor', number: '1001', email: 'ines@example.com', password: ' a walk by the river ' },
    });
  });

  it('takes the first language when the default was unticked', () => {
    const unticked = { ...typed, EN: false, defaultLocale: 'EN' as const };
    expect(setUpInput(unticked)).toMatchObject({ locales: ['ZH_HANT'], defaultLocale: 'ZH_HANT' });
  });
});
