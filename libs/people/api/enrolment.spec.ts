import { Engine, LedgerFeed } from '@app/shared-api';
import { type ApiClient, codeOf, refusal, TestApp, testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import { givenPeople, type GivenPerson } from './given-people';

const app = await testApp();
const given = givenPeople(app);
const DAY = 86_400_000;
const PIN = '294817';

const PRINT = 'mutation ($id: ID!) { printSheet(personId: $id) { url qrSvg expiresAt person { id name } } }';
const ENROL = 'mutation ($input: EnrolMyDeviceInput!) { enrolMyDevice(input: $input) { person { id } session { kind label } } }';
const BADGE = 'mutation ($input: BadgeSignInInput!) { signInWithBadge(input: $input) { person { id } session { kind } } }';

const manager = await given.person({ name: 'Mia Manager' });
const team = (wishes = {}) => given.person({ manager, ...wishes });
const printFor = async (person: GivenPerson, by: GivenPerson = manager): Promise<string> => {
  const { printSheet } = await (await app.as(by)).query<{ printSheet: { url: string } }>(PRINT, { id: person.id });
  return printSheet.url.split('#')[1]!;
};
async function enrolled(person: GivenPerson, phone: ApiClient = app.stranger()): Promise<ApiClient> {
  await phone.query(ENROL, { input: { code: await printFor(person), pin: PIN } });
  return phone;
}
const isIn = async (api: ApiClient): Promise<boolean> => !(await api.raw('{ me { locale } }')).body.errors;

describe('a printed sheet', () => {
  it('holds the public address, a QR code and seven days', async () => {
    const ann = await team({ name: 'Ann Lee' });
    const { printSheet } = await (await app.as(manager)).query<{ printSheet: Record<string, string> }>(PRINT, { id: ann.id });
    expect(printSheet['url']).toMatch(/^https:\/\/throughline\.example\/enrol#[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(printSheet['qrSvg']).toMatch(/^<svg/);
    expect(printSheet['person']).toEqual({ id: ann.id, name: 'Ann Lee' });
    expect(new Date(printSheet['expiresAt']!).getTime()).toBe(app.clock.now().getTime() + 7 * DAY);
    const kept = JSON.stringify(await app.db.query('SELECT s, l FROM enrolment_sheet s CROSS JOIN ledger_entry l'));
    expect(kept).not.toContain(printSheet['url']!.split('#')[1]!);
  });

  it('is in the language of whoever it is for, not of whoever prints it', async () => {
    const LANGUAGE = 'mutation ($id: ID!) { printSheet(personId: $id) { locale } }';
    const api = await app.as(manager);
    expect(await api.query(LANGUAGE, { id: (await team({ locale: 'zh-Hant' })).id })).toEqual({ printSheet: { locale: 'ZH_HANT' } });
    expect(await api.query(LANGUAGE, { id: (await team()).id })).toEqual({ printSheet: { locale: 'EN' } });
  });

  it('enrols one phone, once', async () => {
    const ann = await team();
    const code = await printFor(ann);
    const phone = app.stranger();
    const { enrolMyDevice } = await phone.query<{ enrolMyDevice: unknown }>(ENROL, { input: { code: code.toLowerCase().replaceAll('-', ' '), pin: PIN } });
    expect(enrolMyDevice).toMatchObject({ person: { id: ann.id }, session: { kind: 'PERSONAL' } });
    expect(await phone.query('{ thisDevice { enrolled kind personNumber } }')).toEqual({ thisDevice: { enrolled: true, kind: 'PERSONAL', personNumber: ann.number } });
    expect(await codeOf(app.stranger().query(ENROL, { input: { code, pin: PIN } }))).toBe('SHEET_NOT_VALID');
    await phone.query('mutation { signOut }');
    expect(await phone.query(BADGE, { input: { number: ann.number, pin: PIN } })).toEqual({ signInWithBadge: { person: { id: ann.id }, session: { kind: 'PERSONAL' } } });
  });

  it('enrols one of two phones that scan it at the same moment', async () => {
    const code = await printFor(await team());
    const outcomes = await Promise.all([0, 1, 2].map(() => app.stranger().raw(ENROL, { input: { code, pin: PIN } })));
    expect(outcomes.filter(({ body }) => !body.errors)).toHaveLength(1);
  });

  it('stays good when the PIN is refused, and says why it is', async () => {
    const ann = await team({ number: '770421' });
    const code = await printFor(ann);
    for (const [pin, rule] of [['12345', 'minLength'], ['123456', 'simple'], ['770421', 'badge'], ['abcdef', 'digits']] as const) {
      expect((await refusal(app.stranger().query(ENROL, { input: { code, pin } }))).fields).toMatchObject([{ path: 'input.pin', rule }]);
    }
    await app.stranger().query(ENROL, { input: { code, pin: PIN } });
  });

  it('can set a password too, for a desk', async () => {
    const ann = await team();
    await app.stranger().query(ENROL, { input: { code: await printFor(ann), pin: PIN, password: 'rain on a tin roof' } });
    await app.stranger().query('mutation ($input: SignInInput!) { signIn(input: $input) { locale } }', { input: { email: ann.email, password: 'rain on a tin roof' } });
  });

  it('is good for seven days', async () => {
    const [early, late] = [await printFor(await team()), await printFor(await team())];
    app.clock.advance(7 * DAY - 1_000);
    await app.stranger().query(ENROL, { input: { code: early, pin: PIN } });
    app.clock.advance(1_000);
    expect(await codeOf(app.stranger().query(ENROL, { input: { code: late, pin: PIN } }))).toBe('SHEET_NOT_VALID');
  });

  it('printed anew voids the one before, ends sessions and enrolments, and is told to the person', async () => {
    const ann = await team({ password: 'a walk in the park' });
    const phone = await enrolled(ann);
    const desk = await app.as(ann);
    const first = await printFor(ann);
    expect([await isIn(phone), await isIn(desk)]).toEqual([false, false]);
    expect(await codeOf(phone.query(BADGE, { input: { number: ann.number, pin: PIN } }))).toBe('DEVICE_NOT_ENROLLED');
    const second = await printFor(ann);
    expect(await codeOf(app.stranger().query(ENROL, { input: { code: first, pin: PIN } }))).toBe('SHEET_NOT_VALID');
    const again = app.stranger();
    await again.query(ENROL, { input: { code: second, pin: '517093' } });
    await app.get(Engine).cycle();
    const { notifications } = await again.query<{ notifications: { nodes: Array<{ kind: string; urgent: boolean }> } }>('{ notifications { nodes { kind urgent subjectId } } }');
    expect(notifications.nodes.filter(({ kind }) => kind === 'people.sheet_printed')).toHaveLength(3);
    expect(notifications.nodes[0]).toMatchObject({ urgent: true });
  });

  it('is printed by the direct manager or an administrator, and by nobody else', async () => {
    const ann = await team();
    const administrator = await given.person({ roles: ['administrator'] });
    const coordinator = await given.person({ roles: [{ coordinates: { id: ann.departmentId } }] });
    await printFor(ann, administrator);
    for (const other of [coordinator, ann, await team()]) expect(await codeOf(printFor(ann, other))).toBe('NOT_FOUND');
    expect(await codeOf(printFor(await given.person({ manager, active: false })))).toBe('NOT_FOUND');
  });

  it('writes no code into the ledger', async () => {
    const code = await printFor(await team());
    const { entries } = await app.get(LedgerFeed).read(null, 1_000);
    expect(entries.some(({ kind }) => kind === 'people.sheet_printed')).toBe(true);
    expect(JSON.stringify(entries)).not.toContain(code);
  });
});

describe('without a public address', () => {
  const apps: TestApp[] = [];
  afterAll(() => Promise.all(apps.map((other) => other.stop())));

  it('no sheet is printed, and it says why', async () => {
    const local = await TestApp.start({ publicUrl: null }, app.database);
    apps.push(local);
    const refused = await refusal((await local.as(manager)).query(PRINT, { id: (await team()).id }));
    expect(refused.code).toBe('PUBLIC_URL_MISSING');
    expect(refused.message).toContain('PUBLIC_URL');
    expect(await local.stranger().query('{ welcome { publicUrl } }')).toEqual({ welcome: { publicUrl: false } });
    expect(await app.stranger().query('{ welcome { publicUrl } }')).toEqual({ welcome: { publicUrl: true } });
  });

  it('on plain http the cookie has its plain name', async () => {
    const local = apps[0]!;
    const ann = await given.person({ password: 'a walk in the park' });
    const { response } = await local.stranger().raw('mutation ($input: SignInInput!) { signIn(input: $input) { locale } }', { input: { email: ann.email, password: 'a walk in the park' } });
    expect(response.cookies.map(({ name }) => name).sort()).toEqual(['throughline', 'throughline-device']);
    expect(response.cookies.every(({ secure }) => !secure)).toBe(true);
  });
});

describe('badge and PIN', () => {
  it('work on enrolled devices only', async () => {
    const ann = await team({ pin: PIN });
    expect(await codeOf(app.stranger().query(BADGE, { input: { number: ann.number, pin: PIN } }))).toBe('DEVICE_NOT_ENROLLED');
  });

  it('of somebody else do not work on one’s own phone, right or wrong', async () => {
    const ben = await team({ pin: '905318' });
    const phone = await enrolled(await team());
    expect(await codeOf(phone.query(BADGE, { input: { number: ben.number, pin: '905318' } }))).toBe('WRONG_CREDENTIALS');
  });

  it('are counted per account and device: on a shared phone the next colleague signs in', async () => {
    const phone = await app.as(manager);
    await phone.query('mutation ($input: EnrolSharedDeviceInput!) { enrolSharedDevice(input: $input) { id } }', { input: { label: 'Till 1' } });
    const [ann, ben] = [await team({ pin: PIN }), await team({ pin: PIN })];
    for (let i = 0; i < 6; i++) await refusal(phone.query(BADGE, { input: { number: ann.number, pin: '111999' } }));
    expect(await codeOf(phone.query(BADGE, { input: { number: ann.number, pin: PIN } }))).toBe('TOO_MANY_ATTEMPTS');
    expect(await phone.query(BADGE, { input: { number: ben.number, pin: PIN } })).toMatchObject({ signInWithBadge: { session: { kind: 'SHARED' } } });
  });
});

describe('a shared phone', () => {
  const SHARE = 'mutation ($input: EnrolSharedDeviceInput!) { enrolSharedDevice(input: $input) { id kind label } }';

  it('is enrolled by a manager, whose session becomes one of a shared phone', async () => {
    const location = await given.location({ name: 'Leipzig' });
    const phone = await app.as(manager);
    const { enrolSharedDevice } = await phone.query<{ enrolSharedDevice: { id: string } }>(SHARE, { input: { label: ' Till 2 ', locationId: location.id } });
    expect(enrolSharedDevice).toMatchObject({ kind: 'SHARED', label: 'Till 2' });
    expect(await phone.query('{ thisDevice { enrolled kind label personNumber } me { session { kind } } }')).toEqual({
      thisDevice: { enrolled: true, kind: 'SHARED', label: 'Till 2', personNumber: null },
      me: { session: { kind: 'SHARED' } },
    });
    app.clock.advance(15 * 60_000);
    expect(await isIn(phone)).toBe(false);
  });

  it('stays what it is when somebody uses their sheet on it, or when it is enrolled again', async () => {
    const phone = await app.as(manager);
    const first = await phone.query<{ enrolSharedDevice: { id: string } }>(SHARE, { input: { label: 'Till 3' } });
    const again = await phone.query(SHARE, { input: { label: 'Till 3 b' } });
    expect(again).toMatchObject({ enrolSharedDevice: { id: first.enrolSharedDevice.id, label: 'Till 3 b' } });
    const ann = await team();
    expect(await phone.query(ENROL, { input: { code: await printFor(ann), pin: PIN } })).toMatchObject({ enrolMyDevice: { person: { id: ann.id }, session: { kind: 'SHARED' } } });
    expect(await phone.query('{ thisDevice { kind } }')).toEqual({ thisDevice: { kind: 'SHARED' } });
  });

  it('is not enrolled by just anybody', async () => {
    expect(await codeOf((await app.as(await team())).query(SHARE, { input: { label: 'Mine' } }))).toBe('NOT_ALLOWED');
  });

  it('is listed and revoked by those who look after it', async () => {
    const phone = await app.as(manager);
    const { enrolSharedDevice } = await phone.query<{ enrolSharedDevice: { id: string } }>(SHARE, { input: { label: 'Lost phone' } });
    const REVOKE = 'mutation ($id: ID!) { revokeDevice(id: $id) }';
    const other = await app.as(await given.person({}));
    expect(await codeOf(other.query(REVOKE, { id: enrolSharedDevice.id }))).toBe('NOT_FOUND');
    const { sharedDevices } = await other.query<{ sharedDevices: { nodes: unknown[] } }>('{ sharedDevices { nodes { id } } }');
    expect(sharedDevices.nodes).toEqual([]);
    const boss = await app.as(manager);
    const listed = await boss.query<{ sharedDevices: { nodes: Array<{ id: string }>; pageInfo: { endCursor: string; hasNextPage: boolean } } }>('{ sharedDevices(first: 1) { nodes { id } pageInfo { endCursor hasNextPage } } }');
    expect(listed.sharedDevices.nodes).toEqual([{ id: enrolSharedDevice.id }]);
    const next = await boss.query<typeof listed>('query ($after: String) { sharedDevices(after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }', { after: listed.sharedDevices.pageInfo.endCursor });
    expect(next.sharedDevices.nodes.map(({ id }) => id)).not.toContain(enrolSharedDevice.id);
    expect(await boss.query(REVOKE, { id: enrolSharedDevice.id })).toEqual({ revokeDevice: true });
    expect(await isIn(phone)).toBe(false);
    expect(await phone.query('{ thisDevice { enrolled } }')).toEqual({ thisDevice: { enrolled: false } });
  });
});
