import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addWords, SessionContext } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { screen, waitFor } from '@testing-library/react';
import { ChangeOrganizationDocument, type OrganizationDetailsFragment } from '../people.generated';
import wordsEn from '../words.en';
import pagesEn from '../words/pages.en';
import { Identity } from './identity';

const organization: OrganizationDetailsFragment = {
  name: 'Lindenhof', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANS'], defaultLocale: 'EN', currency: 'EUR', sample: false, people: 412, departments: 40, locations: 12, version: 3,
  workingTime: { week: [], holidays: [] }, readers: [{ locale: 'ZH_HANS', people: 18 }, { locale: 'ZH_HANT', people: 2 }],
};

const asItWas = { version: 3, name: 'Lindenhof', timeZone: 'Europe/Berlin', locales: ['EN' as const, 'ZH_HANS' as const], defaultLocale: 'EN' as const, currency: 'EUR', readersFallBack: false };
const answering = (changes: Partial<typeof asItWas | { locales: Array<'EN'> }>, answer: object) => ({ request: { query: ChangeOrganizationDocument, variables: { input: { ...asItWas, ...changes } } }, result: answer }) as never;
const saved = { data: { changeOrganization: { __typename: 'Organization', ...organization, version: 4 } } };

const changed = jest.fn(async () => {});
const refetch = jest.fn(async () => {});

async function edit(answers: never[]) {
  changed.mockClear();
  refetch.mockClear();
  sessionStorage.clear();
  const shown = show(
    <SessionContext.Provider value={{ signedIn: async () => {}, changed, signOut: async () => {} }}>
      <Identity organization={organization} refetch={refetch} />
    </SessionContext.Provider>,
    { answers },
  );
  await shown.user.click(screen.getByRole('button', { name: 'Change name, time zone, languages' }));
  return shown;
}

const save = () => screen.getByRole('button', { name: 'Save' });

beforeAll(() => {
  addWords('directory', 'en', pagesEn);
  addWords('people', 'en', wordsEn);
});

describe('the organization', () => {
  it('is renamed, and the shell learns of it', async () => {
    const { user } = await edit([answering({ name: 'Lindenhof & Co' }, saved)]);
    await user.type(screen.getByLabelText('Name'), ' & Co ');
    await user.click(save());
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('says what becomes of those who read a language before it is taken away', async () => {
    const { user } = await edit([answering({ locales: ['EN'], readersFallBack: true }, saved)]);
    expect(screen.queryByText(/people read/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: '简体中文' }));
    expect(screen.getByText(/^18 people read 简体中文 and will read English once you save/)).toBeTruthy();
    await user.click(save());
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });

  it('keeps at least one language, and a name', async () => {
    const { user } = await edit([]);
    await user.click(screen.getByRole('checkbox', { name: '简体中文' }));
    await user.click(screen.getByRole('checkbox', { name: 'English' }));
    await user.clear(screen.getByLabelText('Name'));
    await user.click(save());
    expect(screen.getByText('Choose at least one language.')).toBeTruthy();
    expect(screen.getByText('This is needed.')).toBeTruthy();
    expect(changed).not.toHaveBeenCalled();
  });

  it('says who was faster, keeps what was typed, and looks at what is there now', async () => {
    const values = { by: 'Bruno Keller', at: '2026-03-02T09:30:00.000Z', fields: 'name' };
    const { user } = await edit([answering({ name: 'Lindenhof AG' }, { errors: [{ message: 'no', extensions: { code: 'STALE', values } }] })]);
    await user.type(screen.getByLabelText('Name'), ' AG');
    await user.click(save());
    expect(await screen.findByText(/^Bruno Keller changed this while you looked at it/)).toBeTruthy();
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Lindenhof AG');
    expect(screen.getByText(/^This was changed meanwhile/)).toBeTruthy();
    expect(refetch).toHaveBeenCalledTimes(1);
  });
});
