import { readdir } from 'node:fs/promises';
import { engineActor, FileStore, type Locale } from '@app/shared-api';
import { codeOf, refusal, TestApp, testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import { givenPeople } from './given-people';
import { Organizations } from './organization.service';
import { SampleOrganization, SampleRole, SampleSignIns } from './sample-organization';
import { asThemselves } from './sessions.service';
import { SetUpCode } from './set-up-code';
import { SetUp } from './set-up.service';

const app = await testApp();
const others: TestApp[] = [];
afterAll(async () => {
  for (const other of others) {
    await other.stop();
    await other.database.drop();
  }
});

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** How many photos lie on the disk. */
const photosOf = async (own: TestApp): Promise<number> => (await readdir(own.config.filesDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

const SET_UP = 'mutation ($input: SetUpInput!) { setUp(input: $input) { person { name roles { role } } can organization { name timeZone locales defaultLocale sample workingTime { week { from to } } } } }';
const WELCOME = '{ welcome { state organizationName locales defaultLocale sample sampleSignIns { name role } } }';

const answers = (code: string) => ({
  code,
  organizationName: 'Lindenhof',
  timeZone: 'Europe/Berlin',
  locales: ['EN', 'ZH_HANS'],
  defaultLocale: 'EN',
  administrator: { name: 'Ada Admin', number: '1', email: 'ada@lindenhof.example', password: 'rain on a tin roof' },
});

/** What a process prints at its start, and whenever the instance is empty again. */
async function printedBy(process: TestApp): Promise<string[]> {
  const printed: string[] = [];
  process.clock.advance(1_000);
  await process.get(SetUpCode).printTo((code) => printed.push(code));
  return printed;
}

describe('an empty instance', () => {
  it('says that it is empty, and prints a code nobody can guess', async () => {
    expect(await app.stranger().query(WELCOME)).toEqual({
      welcome: { state: 'EMPTY', organizationName: null, locales: ['EN', 'ZH_HANS', 'ZH_HANT'], defaultLocale: 'EN', sample: false, sampleSignIns: [] },
    });
    const [code] = await printedBy(app);
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(JSON.stringify(await app.db.query('SELECT * FROM set_up_code'))).not.toContain(code);
  });

  it('is not set up without the code, and guesses are counted over all browsers', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 25; i++) codes.push(await codeOf(app.stranger().query(SET_UP, { input: answers(`WR0N-G0${10 + i}`) })));
    expect(codes.filter((code) => code === 'WRONG_CODE')).toHaveLength(20);
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    app.clock.advance(86_400_000);
  });

  it.each([
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['no name', { organizationName: ' ' }, 'organizationName'],
    ['no language', { locales: [] }, 'locales'],
    ['a default that is not among the languages', { defaultLocale: 'ZH_HANT' }, 'input.defaultLocale'],
    ['a weak password', { administrator: { ...answers('').administrator, password: '12345678' } }, 'input.administrator.password'],
    ['no address', { administrator: { ...answers('').administrator, email: 'ada' } }, 'administrator.email'],
  ])('refuses %s at its field, and stays empty', async (_what, wrong, path) => {
    const [code] = await printedBy(app);
    const refused = await refusal(app.stranger().query(SET_UP, { input: { ...answers(code!), ...wrong } }));
    expect(refused.fields.map((field) => field.path)).toEqual([path]);
    expect(await app.stranger().query('{ welcome { state } }')).toEqual({ welcome: { state: 'EMPTY' } });
  });

  it('is set up once, by whoever has the code of any of its processes', async () => {
    const second = await TestApp.start({}, app.database);
    second.clock.set(app.clock.now());
    const [[ofFirst], [ofSecond]] = [await printedBy(app), await printedBy(second)];
    expect(ofFirst).not.toBe(ofSecond);
    const outcomes = await Promise.all([ofFirst, ofSecond].map((code) => app.stranger().raw(SET_UP, { input: answers(code!.toLowerCase()) })));
    const [done, refused] = outcomes.map(({ body }) => body).sort((a) => (a.errors ? 1 : -1));
    expect(done!.data).toEqual({
      setUp: {
        person: { name: 'Ada Admin', roles: [{ role: 'ADMINISTRATOR' }] },
        can: expect.arrayContaining(['ADMINISTER', 'IMPORT_PEOPLE']),
        organization: { name: 'Lindenhof', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANS'], defaultLocale: 'EN', sample: false, workingTime: { week: expect.any(Array) } },
      },
    });
    expect(['ALREADY_SET_UP', 'WRONG_CODE']).toContain(refused!.errors?.[0]?.extensions?.code);
    expect(await codeOf(app.stranger().query(SET_UP, { input: answers(ofSecond!) }))).toBe('ALREADY_SET_UP');
    expect(await app.get(SetUpCode).issue()).toBeNull();
    await second.stop();
  });

  it('has a department at its root, called as it is: its administrator is a member, not the head', async () => {
    const root = await app.db.query(`SELECT d.name, d.code, d.head_id AS head, p.name AS member FROM department d JOIN department_ancestor a ON a.department_id = d.id JOIN person p ON p.department_id = d.id WHERE d.parent_id IS NULL`);
    expect(root).toEqual([{ name: 'Lindenhof', code: 'Lindenhof', head: null, member: 'Ada Admin' }]);
  });

  it('lets its administrator sign in again', async () => {
    await app.stranger().query('mutation { signIn(input: {email: "ada@lindenhof.example", password: "rain on a tin roof"}) { locale } }');
    expect(await app.stranger().query('{ welcome { state organizationName locales } }')).toEqual({ welcome: { state: 'READY', organizationName: 'Lindenhof', locales: ['EN', 'ZH_HANS'] } });
  });

  it('has no one-click sign-ins, and cannot be thrown away', async () => {
    const { id } = (await app.db.one<{ id: string }>('SELECT id FROM person'))!;
    await app.get(SampleSignIns).offer(SampleRole.ADMINISTRATOR, id);
    expect(await codeOf(app.stranger().query('mutation ($id: ID!) { signInAsSample(personId: $id) { locale } }', { id }))).toBe('NOT_FOUND');
    expect(await app.stranger().query('{ welcome { sampleSignIns { name } } }')).toEqual({ welcome: { sampleSignIns: [] } });
    const admin = await app.as(id);
    expect(await codeOf(admin.query('mutation { discardSample(confirm: "Lindenhof") }'))).toBe('WRONG_STATE');
    await expect(app.db.query('SELECT discard_sample()')).rejects.toThrow('Only the sample organization');
    await expect(app.db.query('UPDATE organization SET sample = true')).rejects.toThrow('stays what it was');
    await expect(app.db.query('DELETE FROM organization')).rejects.toThrow('stays what it was');
  });
});

describe('the sample', () => {
  /** A sample of one: who brings in the large one does it the same way. */
  async function withSmallSample(): Promise<TestApp> {
    const own = await TestApp.start();
    others.push(own);
    const sample: SampleOrganization = {
      async bringIn(locale: Locale) {
        await own.get(Organizations).create(engineActor, { name: 'Sample & Co', timeZone: 'UTC', locales: ['en', locale], defaultLocale: locale, sample: true });
        const ann = await givenPeople(own).person({ name: 'Ann', roles: ['administrator'] });
        await own.get(SampleSignIns).offer(SampleRole.ADMINISTRATOR, ann.id);
      },
    };
    (own.get(SetUp) as unknown as { modules: { get(): SampleOrganization } }).modules = { get: () => sample };
    return own;
  }

  it('comes in with the code, is entered with one click, and is thrown away whole', async () => {
    const own = await withSmallSample();
    const printed = await printedBy(own);
    const BRING = 'mutation ($input: SetUpSampleInput!) { setUpSample(input: $input) }';
    expect(await codeOf(own.stranger().query(BRING, { input: { code: 'WRONG', locale: 'ZH_HANS' } }))).toBe('WRONG_CODE');
    expect(await own.stranger().query(BRING, { input: { code: printed[0], locale: 'ZH_HANS' } })).toEqual({ setUpSample: true });
    expect(await codeOf(own.stranger().query(BRING, { input: { code: printed[0], locale: 'ZH_HANS' } }))).toBe('ALREADY_SET_UP');
    const visitor = own.stranger();
    const { welcome } = await visitor.query<{ welcome: { sampleSignIns: Array<{ personId: string }> } }>('{ welcome { state sample defaultLocale sampleSignIns { personId name jobTitle role } } }');
    expect(welcome).toMatchObject({ state: 'READY', sample: true, defaultLocale: 'ZH_HANS', sampleSignIns: [{ name: 'Ann', role: 'ADMINISTRATOR' }] });
    await visitor.query('mutation ($id: ID!) { signInAsSample(personId: $id) { person { name } } }', { id: welcome.sampleSignIns[0]!.personId });

    await own.get(FileStore).putPhoto(asThemselves(welcome.sampleSignIns[0]!.personId), onePixel, 'till.png');
    expect(await photosOf(own)).toBe(1);
    expect((await refusal(visitor.query('mutation { discardSample(confirm: "yes") }'))).fields).toMatchObject([{ path: 'confirm' }]);
    expect(await visitor.query('mutation { discardSample(confirm: "Sample & Co") }')).toEqual({ discardSample: true });
    expect(await codeOf(visitor.query('{ me { locale } }'))).toBe('SIGNED_OUT');
    expect(await visitor.query('{ welcome { state sample } }')).toEqual({ welcome: { state: 'EMPTY', sample: false } });
    const [counted] = await own.db.query<Record<string, number>>('SELECT (SELECT count(*) FROM person)::int AS people, (SELECT count(*) FROM ledger_entry)::int AS entries, (SELECT count(*) FROM instance)::int AS instance');
    expect(counted).toEqual({ people: 0, entries: 0, instance: 1 });
    expect(await photosOf(own)).toBe(0);

    expect(printed).toHaveLength(2);
    await own.stranger().query(SET_UP, { input: answers(printed[1]!) });
  });

  it('is thrown away by administrators only', async () => {
    const own = await withSmallSample();
    const [code] = await printedBy(own);
    await own.stranger().query('mutation ($code: String!) { setUpSample(input: {code: $code, locale: EN}) }', { code });
    const other = await own.as(await givenPeople(own).person());
    expect(await codeOf(other.query('mutation { discardSample(confirm: "Sample & Co") }'))).toBe('NOT_ALLOWED');
  });
});
