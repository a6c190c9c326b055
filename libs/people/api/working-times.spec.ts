import { randomUUID } from 'node:crypto';
import { type ApiClient, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenPeople } from './given-people';
import { workingSecondsBetween } from './working-time.rules';
import { WorkingTimes } from './working-times.service';

const app = await testApp();
const given = givenPeople(app);
const times = app.get(WorkingTimes);

const SET = 'mutation ($input: SetWorkingTimeInput!) { setWorkingTime(input: $input) { workingTime { week { from to } holidays } } }';
const LOCATION = 'query ($id: ID!) { location(id: $id) { version workingTime { holidays } effectiveWorkingTime { week { from to } } } }';
const everyDay = (from: string, to: string) => Array.from({ length: 7 }, () => [{ from, to }]);

let admin: ApiClient;
beforeAll(async () => {
  await given.organization({ timeZone: 'Europe/Berlin' });
  admin = await app.as(await given.person({ roles: ['administrator'] }));
});

describe('working time', () => {
  it('is the organization’s where a location has none of its own, in the location’s time zone', async () => {
    const shanghai = await given.location({ timeZone: 'Asia/Shanghai' });
    const calendar = await times.calendarOf(shanghai.id);
    expect(calendar).toMatchObject({ timeZone: 'Asia/Shanghai' });
    expect(workingSecondsBetween(new Date('2026-03-02T01:00Z'), new Date('2026-03-02T02:00Z'), calendar)).toBe(3600);
    expect(await times.calendarOf(null)).toMatchObject({ timeZone: 'Europe/Berlin' });
    expect(await times.calendarOf(randomUUID())).toMatchObject({ timeZone: 'Europe/Berlin' });
  });

  it('of a department is where its head works, of a person where they work', async () => {
    const tokyo = await given.location({ timeZone: 'Asia/Tokyo' });
    const head = await given.person({ location: tokyo });
    const [led, headless] = [await given.department({ head }), await given.department()];
    expect(await times.calendarOfDepartment(led.id)).toMatchObject({ timeZone: 'Asia/Tokyo' });
    expect(await times.calendarOfDepartment(headless.id)).toMatchObject({ timeZone: 'Europe/Berlin' });
    expect(await times.calendarOfPerson(head.id)).toMatchObject({ timeZone: 'Asia/Tokyo' });
    expect(await times.calendarOfPerson((await given.person()).id)).toMatchObject({ timeZone: 'Europe/Berlin' });
  });

  it('is set for a location, taken back, and set for all', async () => {
    const store = await given.location();
    const workingTime = { week: everyDay('00:00', '24:00'), holidays: ['2026-12-25', '2026-01-01', '2026-12-25'] };
    await admin.query(SET, { input: { locationId: store.id, version: 1, workingTime } });
    expect(await admin.query(LOCATION, { id: store.id })).toEqual({
      location: { version: 2, workingTime: { holidays: ['2026-01-01', '2026-12-25'] }, effectiveWorkingTime: { week: everyDay('00:00', '24:00') } },
    });
    const late = await refusal(admin.query(SET, { input: { locationId: store.id, version: 1, workingTime: null } }));
    expect([late.code, late.values['fields']]).toEqual(['STALE', 'workingTime']);
    await admin.query(SET, { input: { locationId: store.id, version: 2, workingTime: null } });
    const changed = await admin.query(SET, { input: { version: 1, workingTime: { week: everyDay('10:00', '22:00'), holidays: [] } } });
    expect(changed).toEqual({ setWorkingTime: { workingTime: { week: everyDay('10:00', '22:00'), holidays: [] } } });
    expect(await admin.query(LOCATION, { id: store.id })).toMatchObject({ location: { workingTime: null, effectiveWorkingTime: { week: everyDay('10:00', '22:00') } } });
    expect(await app.db.query(`SELECT subject_type FROM ledger_entry WHERE kind = 'people.working_time_changed' ORDER BY id`)).toEqual([
      { subject_type: 'location' },
      { subject_type: 'location' },
      { subject_type: 'organization' },
    ]);
  });

  it.each([
    ['a night in one span', { week: everyDay('22:00', '06:00'), holidays: [] }, /as two times/],
    ['a week without work', { week: everyDay('09:00', '17:00').map(() => []), holidays: [] }, /at least one day/],
    ['six days', { week: everyDay('09:00', '17:00').slice(1), holidays: [] }, /seven days/],
    ['a day that is none', { week: everyDay('09:00', '17:00'), holidays: ['25.12.2026'] }, /25\.12\.2026/],
  ])('refuses %s, and says why', async (_what, workingTime, words) => {
    const refused = await refusal(admin.query(SET, { input: { version: 2, workingTime } }));
    expect(refused.code).toBe('INVALID_INPUT');
    expect(refused.message).toMatch(words);
  });

  it('is set by administrators, for locations that exist', async () => {
    const input = { locationId: randomUUID(), version: 1, workingTime: { week: everyDay('09:00', '17:00'), holidays: [] } };
    expect((await refusal(admin.query(SET, { input }))).code).toBe('NOT_FOUND');
    expect((await refusal((await app.as(await given.person())).query(SET, { input }))).code).toBe('NOT_ALLOWED');
  });

  it('makes something due even where nobody works for a year', async () => {
    const nobody = { timeZone: 'UTC', week: [[], [], [], [], [], [], []], holidays: [] };
    const monday = new Date('2026-03-02T09:00Z');
    expect(await times.due(monday, 60, nobody)).toEqual(await times.due(monday, 60, await times.calendarOf(null)));
  });
});

describe('a location', () => {
  it('is added once, changed over its newest version, and found by its name', async () => {
    const ADD = 'mutation ($input: AddLocationInput!) { addLocation(input: $input) { id version timeZone } }';
    const CHANGE = 'mutation ($input: ChangeLocationInput!) { changeLocation(input: $input) { name version } }';
    const input = { clientKey: randomUUID(), code: 'SH-1', name: '上海南京路店', timeZone: 'Asia/Shanghai' };
    const { addLocation } = await admin.query<{ addLocation: { id: string } }>(ADD, { input });
    expect(await admin.query(ADD, { input })).toEqual({ addLocation });
    expect((await refusal(admin.query(ADD, { input: { ...input, clientKey: randomUUID() } }))).fields).toMatchObject([{ path: 'input.code', rule: 'taken' }]);
    expect((await refusal(admin.query(ADD, { input: { ...input, clientKey: randomUUID(), timeZone: 'Nowhere' } }))).fields).toMatchObject([{ path: 'timeZone' }]);
    await admin.query(CHANGE, { input: { id: addLocation.id, version: 1, name: '上海旗舰店' } });
    expect((await refusal(admin.query(CHANGE, { input: { id: addLocation.id, version: 1, name: 'X' } }))).code).toBe('STALE');
    const { locations } = await admin.query<{ locations: { nodes: unknown[] } }>('{ locations(words: "旗艦") { nodes { name } } }');
    expect(locations.nodes).toEqual([{ name: '上海旗舰店' }]);
  });
});
