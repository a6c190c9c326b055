import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { givenPeople } from '@app/people-api/given';
import { codeOf, testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';

const app = await testApp();
const given = givenPeople(app);

const ENROL = 'mutation ($input: EnrolMyDeviceInput!) { enrolMyDevice(input: $input) { person { id } can } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }';
const PIN = '583920';
const PASSWORD = 'a walk in the park';
const NEXT_PASSWORD = 'rain on a tin roof';

interface Said {
  exit: number;
  out: string;
  err: string;
}

/** The command as an operator types it, on this test's database. */
async function reset(...args: string[]): Promise<Said> {
  const ownerUrl = new URL(app.database.adminUrl);
  [ownerUrl.username, ownerUrl.password] = ['throughline_test_owner', 'test'];
  const { filesDir, secret } = app.config;
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', DATABASE_URL: app.database.url, DATABASE_OWNER_URL: ownerUrl.href, FILES_DIR: filesDir, APP_SECRET: secret, LOG_LEVEL: 'trace' };
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'run.mjs'), 'admin-reset', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const [exit] = (await once(child, 'close')) as [number];
  // a session and a code are as old as the machine's clock says
  app.clock.set(new Date());
  return { exit, ...said };
}

const codeIn = ({ out }: Said): string => /once: ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\n/.exec(out)?.[1] ?? `none in: ${out}`;

describe('the way back for an administrator', () => {
  it('is a code for the terminal alone, which ends what ran, and with which new secrets are chosen', async () => {
    const ann = await given.person({ name: 'Ann Adler', email: 'ann@lindenhof.example', roles: ['administrator'], password: PASSWORD });
    const before = await app.as(ann);
    for (let i = 0; i < 6; i++) await app.stranger().raw(SIGN_IN, { input: { email: ann.email, password: `guess number ${i}` } });

    const said = await reset('Ann@Lindenhof.example');
    expect([said.exit, said.err]).toEqual([0, '']);
    expect(said.out).toContain(`Ann Adler, number ${ann.number}, is signed out everywhere. Within 30 minutes`);
    expect(await codeOf(before.query('{ me { locale } }'))).toBe('SIGNED_OUT');
    const kept = JSON.stringify(await app.db.query('SELECT s, l FROM enrolment_sheet s CROSS JOIN ledger_entry l'));
    expect(kept).not.toContain(codeIn(said));
    expect(kept).not.toContain(codeIn(said).replaceAll('-', ''));
    expect(await app.db.one(`SELECT actor_id, origin, data FROM ledger_entry WHERE kind = 'people.administrator_reset' AND subject_id = $1`, [ann.id])).toEqual({ actor_id: null, origin: 'engine', data: { roleGiven: false } });

    const { enrolMyDevice } = await app.stranger().query<{ enrolMyDevice: { person: object; can: string[] } }>(ENROL, { input: { code: codeIn(said), pin: PIN, password: NEXT_PASSWORD } });
    expect(enrolMyDevice).toMatchObject({ person: { id: ann.id }, can: expect.arrayContaining(['ADMINISTER']) });
    expect(await codeOf(app.stranger().query(ENROL, { input: { code: codeIn(said), pin: PIN } }))).toBe('SHEET_NOT_VALID');
    expect(await app.stranger().query(SIGN_IN, { input: { email: ann.email, password: NEXT_PASSWORD } })).toEqual({ signIn: { person: { id: ann.id } } });
    expect(await codeOf(app.stranger().query(SIGN_IN, { input: { email: ann.email, password: PASSWORD } }))).toBe('WRONG_CREDENTIALS');
  });

  it('is over after half an hour', async () => {
    const bea = await given.person({ roles: ['administrator'] });
    const code = codeIn(await reset(bea.number));
    app.clock.advance(31 * 60_000);
    expect(await codeOf(app.stranger().query(ENROL, { input: { code, pin: PIN } }))).toBe('SHEET_NOT_VALID');
  });

  it.each([
    ['nobody', ['nobody@lindenhof.example'], /^Nobody who works here has the e-mail address or number nobody@lindenhof\.example\.$/m],
    ['no name at all', [], /^Usage: npm run admin:reset/m],
    ['an option that there is not', ['--force', '1'], /^There is no --force\. Usage/m],
  ])('is none for %s, and says why', async (_who, args, words) => {
    const said = await reset(...args);
    expect([said.exit, said.out]).toEqual([1, '']);
    expect(said.err).toMatch(words);
  });

  it('is for administrators, and for others only where none is left and the role is asked for', async () => {
    const cem = await given.person({ name: 'Cem Cashier', password: PASSWORD });
    const running = await app.as(cem);
    expect((await reset('--make-administrator', cem.number)).err).toMatch(/^Cem Cashier is no administrator\. Whoever is one/m);
    await app.db.query('UPDATE person SET is_administrator = false');
    expect((await reset(cem.number)).err).toMatch(/nobody is any more\. With --make-administrator they become one/);
    expect(await running.query('{ me { can } }')).toEqual({ me: { can: [] } });

    const code = codeIn(await reset(cem.number, '--make-administrator'));
    const { enrolMyDevice } = await app.stranger().query<{ enrolMyDevice: { can: string[] } }>(ENROL, { input: { code, pin: PIN } });
    expect(enrolMyDevice.can).toContain('ADMINISTER');
    expect(await app.db.query(`SELECT kind, data FROM ledger_entry WHERE subject_id = $1 AND kind IN ('people.role_granted', 'people.administrator_reset') ORDER BY id`, [cem.id])).toMatchObject([
      { kind: 'people.role_granted', data: { role: 'ADMINISTRATOR' } },
      { kind: 'people.administrator_reset', data: { roleGiven: true } },
    ]);
  });
});
