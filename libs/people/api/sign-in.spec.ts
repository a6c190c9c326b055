import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenPeople, type GivenPerson } from './given-people';
import { Secrets } from './secrets';

const app = await testApp();
const given = givenPeople(app);

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { name } session { kind current label } locale } }';
const PASSWORD = 'a walk in the park';

const signIn = (api: ApiClient, email: string, password: string) => api.query(SIGN_IN, { input: { email, password } });

/** A browser that was here before: it has a device cookie. */
async function browser(): Promise<ApiClient> {
  const api = app.stranger();
  await api.query('{ thisDevice { enrolled } }');
  return api;
}

let boss: GivenPerson;
beforeAll(async () => {
  boss = await given.person({ name: 'Bo Boss', roles: ['administrator'] });
});
const somebody = () => given.person({ password: PASSWORD, manager: boss });

describe('signing in with a password', () => {
  it('gives a session in a cookie that scripts and other sites cannot use', async () => {
    const ann = await given.person({ name: 'Ann Lee', password: PASSWORD, locale: 'zh-Hant' });
    const api = await browser();
    const { body, response } = await api.raw(SIGN_IN, { input: { email: ann.email!.toUpperCase(), password: PASSWORD } }, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0' });
    expect(body.data).toEqual({ signIn: { person: { name: 'Ann Lee' }, session: { kind: 'DESK', current: true, label: 'Chrome, Windows' }, locale: 'ZH_HANT' } });
    expect(response.cookies.find(({ name }) => name === '__Host-throughline')).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    expect(await api.query('{ me { person { name } } }')).toEqual({ me: { person: { name: 'Ann Lee' } } });
  });

  it('keeps only a hash of the token', async () => {
    const api = await browser();
    await signIn(api, (await somebody()).email!, PASSWORD);
    const token = api.cookies['__Host-throughline']!;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const kept = JSON.stringify(await app.db.query('SELECT s, d FROM session s LEFT JOIN device d ON true'));
    expect(kept).not.toContain(token);
  });

  it('renews the session of a browser, whosever it was', async () => {
    const [ann, ben] = [await somebody(), await somebody()];
    const api = await browser();
    await signIn(api, ann.email!, PASSWORD);
    const former = { ...api.cookies };
    await signIn(api, ben.email!, PASSWORD);
    expect(api.cookies['__Host-throughline']).not.toBe(former['__Host-throughline']);
    const ghost = app.stranger();
    Object.assign(ghost.cookies, former);
    expect(await codeOf(ghost.query('{ me { locale } }'))).toBe('SIGNED_OUT');
  });

  it('keeps long passwords whole, and asks nothing of how they are made', async () => {
    const long = `${'ab c'.repeat(240)}`;
    const ann = await given.person({ password: `${long}1` });
    expect(await codeOf(signIn(await browser(), ann.email!, `${long}2`))).toBe('WRONG_CREDENTIALS');
    await signIn(await browser(), ann.email!, `${long}1`);
  });

  it('answers the same for an unknown account, somebody who left, one without a password, and a wrong one', async () => {
    const left = await given.person({ password: PASSWORD, active: false });
    const without = await given.person({});
    const answers = await Promise.all(
      [(await somebody()).email!, 'nobody@lindenhof.example', left.email!, without.email!].map(async (email) => {
        const { body } = await (await browser()).raw(SIGN_IN, { input: { email, password: 'not the password' } });
        return JSON.stringify(body);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('WRONG_CREDENTIALS');
  });

  it('checks a secret for unknown accounts too, so that they take as long', async () => {
    const secrets = app.get(Secrets);
    const checked: Array<string | null> = [];
    const matches = secrets.matches.bind(secrets);
    secrets.matches = (kept, secret) => {
      checked.push(kept);
      return matches(kept, secret);
    };
    await refusal(signIn(await browser(), 'nobody@lindenhof.example', 'something'));
    expect(checked).toEqual([null]);
    secrets.matches = matches;
    // The same work: algorithm, memory, passes and lanes stand in the hash.
    const costOf = (hash: string): string => hash.split('$').slice(1, 4).join('$');
    const { nobodys } = secrets as unknown as { nobodys: Promise<string> };
    expect(costOf(await nobodys)).toBe(costOf(await secrets.hash('the password')));
    expect(await secrets.matches(null, 'the password')).toBe(false);
  });

  it('says which field is empty or too long', async () => {
    const refused = await refusal(signIn(await browser(), ' ', 'x'.repeat(5_000)));
    expect(refused.code).toBe('INVALID_INPUT');
    expect(refused.fields.map(({ path }) => path)).toEqual(['email', 'password']);
  });
});

describe('wrong attempts', () => {
  it('count one by one, also when a single document holds many', async () => {
    const ann = await somebody();
    const api = await browser();
    const guesses = Array.from({ length: 15 }, (_, i) => `a${i}: signIn(input: {email: "${ann.email}", password: "guess number ${i}"}) { locale }`);
    await api.raw(`mutation { ${guesses.join(' ')} }`);
    expect(await app.db.query(`SELECT failures FROM sign_in_attempt WHERE account = $1 ORDER BY device`, [ann.id])).toEqual([{ failures: 4 }, { failures: 4 }]);
    expect(await codeOf(signIn(api, ann.email!, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
  });

  it('count one by one, also when they come at the same time', async () => {
    const ann = await somebody();
    const api = await browser();
    const codes = await Promise.all(Array.from({ length: 20 }, (_, i) => codeOf(signIn(api, ann.email!, `guess number ${i}`))));
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(4);
  });

  it('wait longer and longer, and say how long', async () => {
    const ann = await somebody();
    const api = await browser();
    const waits: unknown[] = [];
    for (let failures = 1; failures <= 9; failures++) {
      expect(await codeOf(signIn(api, ann.email!, 'a wrong one'))).toBe('WRONG_CREDENTIALS');
      if (failures < 4) continue;
      // The right one, but too early: nobody learns here that it is right.
      const { code, values } = await refusal(signIn(api, ann.email!, PASSWORD));
      expect(code).toBe('TOO_MANY_ATTEMPTS');
      waits.push(values['seconds']);
      app.clock.advance(Number(values['seconds']) * 1000);
    }
    expect(waits).toEqual([5, 60, 120, 300, 900, 1800]);
    await signIn(api, ann.email!, PASSWORD);
  });

  it('are forgotten once the right one comes', async () => {
    const ann = await somebody();
    const api = await browser();
    for (let i = 0; i < 3; i++) await refusal(signIn(api, ann.email!, 'a slip'));
    await signIn(api, ann.email!, PASSWORD);
    for (let i = 0; i < 3; i++) await refusal(signIn(api, ann.email!, 'a slip'));
    await signIn(api, ann.email!, PASSWORD);
  });

  it('lock the device they come from, and no other: nobody can lock a colleague out', async () => {
    const ann = await somebody();
    const [own, colleagues] = [await browser(), await browser()];
    await signIn(own, ann.email!, PASSWORD);
    for (let i = 0; i < 12; i++) await refusal(signIn(colleagues, ann.email!, 'a guess'));
    expect(await codeOf(signIn(colleagues, ann.email!, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    await signIn(own, ann.email!, PASSWORD);
    // Not even a browser that nobody has seen before is held back by one colleague’s.
    await signIn(await browser(), ann.email!, PASSWORD);
  });

  it('from one browser do not touch others of the same address, or other accounts', async () => {
    const [ann, ben] = [await somebody(), await somebody()];
    const api = await browser();
    for (let i = 0; i < 6; i++) await refusal(signIn(api, ann.email!, 'a guess'));
    await signIn(api, ben.email!, PASSWORD);
    await signIn(await browser(), ann.email!, PASSWORD);
  });

  it('gain nothing by looking like a new browser each time, and still do not lock the browser that is known', async () => {
    const ann = await somebody();
    const own = await browser();
    await signIn(own, ann.email!, PASSWORD);
    const codes: string[] = [];
    for (let i = 0; i < 30; i++) codes.push(await codeOf(signIn(app.stranger(), ann.email!, `guess ${i}`)));
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(20);
    expect(await codeOf(signIn(await browser(), ann.email!, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    await signIn(own, ann.email!, PASSWORD);
  });

  it('at unknown accounts are counted alike', async () => {
    const api = await browser();
    const codes: string[] = [];
    for (let i = 0; i < 6; i++) codes.push(await codeOf(signIn(api, 'No.Body@lindenhof.example', `guess ${i}`)));
    expect(codes).toEqual([...Array<string>(4).fill('WRONG_CREDENTIALS'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    expect(JSON.stringify(await app.db.query('SELECT * FROM sign_in_attempt'))).not.toMatch(/no\.body/i);
  });
});

describe('a lock', () => {
  const LOCKS = 'query ($id: ID!) { person(id: $id) { viewerCan signIn { locks { deviceId deviceLabel until } } } }';
  const LIFT = 'mutation ($personId: ID!, $deviceId: ID) { liftLock(personId: $personId, deviceId: $deviceId) { signIn { locks { deviceId } } } }';

  async function lockedOut(): Promise<{ ann: GivenPerson; api: ApiClient }> {
    const ann = await somebody();
    const api = await browser();
    for (let i = 0; i < 5; i++) {
      await refusal(signIn(api, ann.email!, 'a wrong one'));
      if (i === 3) app.clock.advance(5_000);
    }
    return { ann, api };
  }

  it('is seen and lifted by the direct manager', async () => {
    const { ann, api } = await lockedOut();
    expect(await codeOf(signIn(api, ann.email!, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    const manager = await app.as(boss);
    const { person } = await manager.query<{ person: { viewerCan: string[]; signIn: { locks: Array<{ deviceId: string; deviceLabel: string }> } } }>(LOCKS, { id: ann.id });
    expect(person.viewerCan).toContain('LIFT_LOCK');
    expect(person.signIn.locks).toMatchObject([{ deviceLabel: 'lightMyRequest', deviceId: expect.any(String) }]);
    const lifted = await manager.query(LIFT, { personId: ann.id, deviceId: person.signIn.locks[0]!.deviceId });
    expect(lifted).toEqual({ liftLock: { signIn: { locks: [] } } });
    await signIn(api, ann.email!, PASSWORD);
  });

  it('is neither seen nor lifted by a colleague', async () => {
    const { ann } = await lockedOut();
    const colleague = await app.as(await somebody());
    expect(await colleague.query(LOCKS, { id: ann.id })).toEqual({ person: { viewerCan: [], signIn: null } });
    expect(await codeOf(colleague.query(LIFT, { personId: ann.id }))).toBe('NOT_FOUND');
  });
});
