import { givenPeople } from '@app/people-api';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';

const app = await testApp();
const people = givenPeople(app);

const READ = '{ inventorySettings { workingDays hourlyRate cadences { kind days } version } }';
const CHANGE = 'mutation ($input: ChangeInventorySettingsInput!) { changeInventorySettings(input: $input) { workingDays hourlyRate version } }';

interface Read {
  workingDays: number;
  hourlyRate: number | null;
  cadences: Array<{ kind: string; days: number }>;
  version: number;
}

let lead: ApiClient;
const read = async (api = lead): Promise<Read> => (await api.query<{ inventorySettings: Read }>(READ)).inventorySettings;
const change = async (input: object) => lead.query(CHANGE, { input: { version: (await read()).version, ...input } });

beforeAll(async () => {
  lead = await app.as(await people.person({ name: 'Lea Lead', roles: ['programmeLead'] }));
});

describe('what the inventory reckons with', () => {
  it('begins with 220 working days and a confirmation every 90 days, and everybody may read it', async () => {
    const settings = await read(await app.as(await people.person()));
    expect(settings).toMatchObject({ workingDays: 220, hourlyRate: null, version: 1 });
    expect(settings.cadences).toHaveLength(8);
    expect(new Set(settings.cadences.map(({ days }) => days))).toEqual(new Set([90]));
  });

  it('is changed in parts; what is not given stays, null takes the rate away', async () => {
    expect(await change({ hourlyRate: 45, cadences: [{ kind: 'PAIN_POINT', days: 30 }] })).toEqual({ changeInventorySettings: { workingDays: 220, hourlyRate: 45, version: 2 } });
    await change({ workingDays: 210 });
    const settings = await read();
    expect(settings).toMatchObject({ workingDays: 210, hourlyRate: 45, version: 3 });
    expect(settings.cadences.find(({ kind }) => kind === 'PAIN_POINT')).toEqual({ kind: 'PAIN_POINT', days: 30 });
    await change({ hourlyRate: null });
    expect(await read()).toMatchObject({ hourlyRate: null, version: 4 });
  });

  it('that stays as it is counts no change', async () => {
    const { version, workingDays } = await read();
    await change({ workingDays });
    expect((await read()).version).toBe(version);
  });

  it('is changed over its newest version, and the refusal says who was faster', async () => {
    const { version } = await read();
    await change({ workingDays: 215 });
    const refused = await refusal(lead.query(CHANGE, { input: { version, workingDays: 200 } }));
    expect([refused.code, refused.values]).toEqual(['STALE', expect.objectContaining({ by: 'Lea Lead', fields: 'workingDays' })]);
  });

  it.each([
    ['no working day', { workingDays: 0 }, /1 to 366/],
    ['a negative rate', { hourlyRate: -1 }, /not below 0/],
    ['a cadence of no day', { cadences: [{ kind: 'STAGE', days: 0 }] }, /1 to 3,660 days/],
  ])('refuses %s', async (_what, input, words) => {
    expect((await refusal(change(input))).message).toMatch(words);
  });

  it('is changed by the programme lead and administrators alone', async () => {
    const somebody = await app.as(await people.person());
    expect(await codeOf(somebody.query(CHANGE, { input: { version: 1, workingDays: 1 } }))).toBe('NOT_ALLOWED');
  });
});
