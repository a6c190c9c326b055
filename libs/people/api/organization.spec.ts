import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenPeople, type GivenPerson } from './given-people';

const app = await testApp();
const given = givenPeople(app);

const CHANGE = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { name timeZone locales defaultLocale version } }';
const NOW = '{ me { organization { name timeZone locales defaultLocale version readers { locale people } } } }';

interface Settings {
  name: string;
  timeZone: string;
  locales: string[];
  defaultLocale: string;
  version: number;
  readers: Array<{ locale: string; people: number }> | null;
}

let boss: GivenPerson;
let admin: ApiClient;
const now = async (api = admin): Promise<Settings> => (await api.query<{ me: { organization: Settings } }>(NOW)).me.organization;
const change = async (input: object) => admin.query(CHANGE, { input: { version: (await now()).version, ...input } });
const readsIn = async (person: GivenPerson) => (await (await app.as(person)).query<{ me: { locale: string } }>('{ me { locale } }')).me.locale;

beforeAll(async () => {
  await given.organization({ name: 'Lindenhof', timeZone: 'Europe/Berlin' });
  boss = await given.person({ name: 'Ines Okafor', roles: ['administrator'] });
  admin = await app.as(boss);
});

describe('the organization', () => {
  it('is renamed and moved to another time zone; what is not given stays', async () => {
    const before = await now();
    expect(await change({ name: '  Lindenhof & Co ', timeZone: 'Asia/Shanghai' })).toEqual({
      changeOrganization: { name: 'Lindenhof & Co', timeZone: 'Asia/Shanghai', locales: before.locales, defaultLocale: before.defaultLocale, version: before.version + 1 },
    });
    const entry = await app.db.one(`SELECT data FROM ledger_entry WHERE kind = 'people.organization_changed' ORDER BY id DESC LIMIT 1`);
    expect(entry).toEqual({ data: { fields: ['name', 'timeZone'] } });
  });

  it('reckons money in the currency that it says', async () => {
    await change({ currency: 'CHF' });
    expect(await admin.query('{ me { organization { currency } } }')).toEqual({ me: { organization: { currency: 'CHF' } } });
  });

  it('that stays as it is counts no change', async () => {
    const { version, name, timeZone, locales } = await now();
    await change({ name, timeZone, locales: locales.toReversed() });
    expect((await now()).version).toBe(version);
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name', /Type the name/],
    ['a place that is no time zone', { timeZone: 'Berlin' }, 'timeZone', /Europe\/Berlin/],
    ['no language', { locales: [] }, 'locales', /at least one/],
    ['a language twice', { locales: ['EN', 'EN'] }, 'locales', /each language once/],
    ['a default that nobody can choose', { locales: ['EN'], defaultLocale: 'ZH_HANT' }, 'input.defaultLocale', /one of the languages chosen/],
    ['a currency that nobody pays in', { currency: 'XQQ' }, 'currency', /ISO 4217/],
    ['a name of nothing', { name: null }, 'name', /Type the name/],
  ])('refuses %s, and says why', async (_what, input, path, words) => {
    const refused = await refusal(change(input));
    expect([refused.code, refused.fields.map((field) => field.path)]).toEqual(['INVALID_INPUT', [path]]);
    expect(refused.message).toMatch(words);
  });

  it('is changed over its newest version; the refusal says who was faster, when, and in what', async () => {
    const { version } = await now();
    const other = await given.person({ name: 'Bruno Keller', roles: ['administrator'] });
    await (await app.as(other)).query(CHANGE, { input: { version, name: 'Lindenhof' } });
    const refused = await refusal(admin.query(CHANGE, { input: { version, timeZone: 'UTC' } }));
    expect([refused.code, refused.values]).toEqual(['STALE', { by: 'Bruno Keller', at: app.clock.now().toISOString(), fields: 'name' }]);
    expect(refused.message).toMatch(/^Bruno Keller changed it meanwhile/);
  });

  it('is changed by administrators alone, and only they see how many read what', async () => {
    const api = await app.as(await given.person({ roles: ['programmeLead'] }));
    expect(await codeOf(api.query(CHANGE, { input: { version: 1, name: 'Mine' } }))).toBe('NOT_ALLOWED');
    expect((await now(api)).readers).toBeNull();
  });
});

describe('a language', () => {
  it('that people read is taken away only when it is said that they fall back, and comes back with their choice', async () => {
    const mei = await given.person({ locale: 'zh-Hant' });
    await given.person({ locale: 'zh-Hant', active: false });
    expect(await now()).toMatchObject({ readers: [{ locale: 'ZH_HANT', people: 1 }] });
    const refused = await refusal(change({ locales: ['EN', 'ZH_HANS'] }));
    expect(refused.fields).toMatchObject([{ path: 'input.locales', rule: 'inUse', values: { count: 1 } }]);
    expect(refused.message).toMatch(/^1 person reads/);
    expect(await readsIn(mei)).toBe('ZH_HANT');

    await change({ locales: ['ZH_HANS', 'EN'], defaultLocale: 'ZH_HANS', readersFallBack: true });
    expect(await now()).toMatchObject({ locales: ['EN', 'ZH_HANS'], defaultLocale: 'ZH_HANS' });
    expect(await readsIn(mei)).toBe('ZH_HANS');

    await change({ locales: ['EN', 'ZH_HANS', 'ZH_HANT'] });
    expect(await readsIn(mei)).toBe('ZH_HANT');
  });

  it('that nobody reads is taken away at once', async () => {
    await app.db.query('UPDATE person SET locale = NULL');
    expect(await change({ locales: ['EN'], defaultLocale: 'EN' })).toMatchObject({ changeOrganization: { locales: ['EN'] } });
    expect(await readsIn(boss)).toBe('EN');
  });
});
