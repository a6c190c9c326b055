import { newId } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenPeople, type GivenPerson } from './given-people';
import { Sessions } from './sessions.service';

const app = await testApp();
const given = givenPeople(app);
const sessions = app.get(Sessions);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PASSWORD = 'a walk in the park';

const isIn = async (api: ApiClient): Promise<boolean> => !(await api.raw('{ me { locale } }')).body.errors;

/** Signs in as people do; the session is of this kind. */
async function signedIn(person: GivenPerson, kind: 'desk' | 'personal' | 'shared' = 'desk'): Promise<ApiClient> {
  const api = app.stranger();
  const { body } = await api.raw('mutation ($input: SignInInput!) { signIn(input: $input) { session { id } } }', { input: { email: person.email, password: PASSWORD } });
  const { id } = (body.data as { signIn: { session: { id: string } } }).signIn.session;
  await app.db.query(`UPDATE session SET kind = $2 WHERE id = $1`, [id, kind]);
  // Its first use sets the limit of this kind.
  app.clock.advance(MINUTE);
  await isIn(api);
  await sessions.settled();
  return api;
}

const somebody = () => given.person({ password: PASSWORD });

describe('a session', () => {
  it.each([
    ['desk', 12 * HOUR],
    ['personal', 30 * 24 * HOUR],
    ['shared', 15 * MINUTE],
  ] as const)('of kind %s ends after %i ms without use, and lives on with use', async (kind, limit) => {
    const api = await signedIn(await somebody(), kind);
    for (let i = 0; i < 3; i++) {
      app.clock.advance(limit - 1_000);
      expect(await isIn(api)).toBe(true);
      await sessions.settled();
    }
    app.clock.advance(limit);
    expect(await isIn(api)).toBe(false);
  });

  it('is noted as used once a minute at most, beside the request', async () => {
    const api = await signedIn(await somebody());
    const touched = async () => (await app.db.one<{ at: Date }>('SELECT max(last_active_at) AS at FROM session'))!.at.getTime();
    const first = await touched();
    app.clock.advance(59_000);
    await isIn(api);
    await sessions.settled();
    expect(await touched()).toBe(first);
    app.clock.advance(1_000);
    await isIn(api);
    await sessions.settled();
    expect(await touched()).toBe(first + MINUTE);
  });

  it('is not kept alive by a socket', async () => {
    const api = await signedIn(await somebody(), 'shared');
    const cookies = api.cookies;
    for (let i = 0; i < 14; i++) {
      app.clock.advance(MINUTE);
      expect(await sessions.actorFor(cookies, true)).not.toBeNull();
    }
    app.clock.advance(MINUTE);
    expect(await sessions.actorFor(cookies, true)).toBeNull();
  });

  it.each([
    ['what the screen asks by itself', (api: ApiClient) => api.raw('{ me { locale } }', {}, { 'x-throughline': 'unattended' })],
    ['the pictures on it', (api: ApiClient) => api.request({ method: 'GET', url: `/files/${newId()}`, headers: { 'x-throughline': '' } })],
  ])('on a shared phone that was left lying ends after 15 minutes, whatever goes on there: %s', async (_what, goOn) => {
    const api = await signedIn(await somebody(), 'shared');
    for (let i = 0; i < 14; i++) {
      app.clock.advance(MINUTE);
      await goOn(api);
      await sessions.settled();
    }
    expect((await api.raw('{ me { locale } }', {}, { 'x-throughline': 'unattended' })).body.errors).toBeUndefined();
    app.clock.advance(MINUTE);
    expect(await isIn(api)).toBe(false);
  });

  it('is found by one statement', async () => {
    const api = await signedIn(await somebody());
    expect(await app.countQueries(() => sessions.actorFor(api.cookies))).toBe(1);
    const [plan] = await app.db.query<Record<string, string>>(`EXPLAIN SELECT s.id FROM session s JOIN person p ON p.id = s.person_id WHERE s.token_hash = 'x' AND s.ended_at IS NULL`);
    expect(JSON.stringify(plan)).not.toContain('Seq Scan on session');
  });

  it('ends at sign-out, here and not only in the browser', async () => {
    const api = await signedIn(await somebody());
    const kept = { ...api.cookies };
    expect(await api.query('mutation { signOut }')).toEqual({ signOut: true });
    expect(api.cookies['__Host-throughline']).toBeUndefined();
    Object.assign(api.cookies, kept);
    expect(await isIn(api)).toBe(false);
    expect(await api.query('mutation { signOut }')).toEqual({ signOut: true });
  });
});

describe('my sessions', () => {
  it('are listed and ended by their owner alone; others learn nothing of them', async () => {
    const [ann, ben] = [await somebody(), await somebody()];
    const [desk, phone, curious] = [await signedIn(ann), await signedIn(ann, 'personal'), await signedIn(ben)];
    const { mySessions } = await desk.query<{ mySessions: Array<{ id: string; kind: string; current: boolean }> }>('{ mySessions { id kind label current createdAt lastActiveAt } }');
    expect(Object.fromEntries(mySessions.map(({ kind, current }) => [kind, current]))).toEqual({ PERSONAL: false, DESK: true });
    const { id } = mySessions.find(({ current }) => !current)!;
    const END = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect(await curious.query(END, { id })).toEqual({ endSession: false });
    expect(await curious.query(END, { id: '00000000-0000-7000-8000-000000000000' })).toEqual({ endSession: false });
    expect(await isIn(phone)).toBe(true);
    expect(await desk.query(END, { id })).toEqual({ endSession: true });
    expect(await isIn(phone)).toBe(false);
    expect(await isIn(desk)).toBe(true);
    const { mySessions: others } = await curious.query<{ mySessions: unknown[] }>('{ mySessions { id } }');
    expect(others).toHaveLength(1);
  });

  it('end all at once, but for the one that says so', async () => {
    const [ann, ben] = [await somebody(), await somebody()];
    const [here, desk, phone, bens] = [await signedIn(ann), await signedIn(ann), await signedIn(ann, 'personal'), await signedIn(ben)];
    const END = 'mutation { endOtherSessions }';
    expect(await here.query(END)).toEqual({ endOtherSessions: 2 });
    expect(await Promise.all([here, desk, phone, bens].map(isIn))).toEqual([true, false, false, true]);
    expect(await here.query(END)).toEqual({ endOtherSessions: 0 });
    const told = await app.db.query(`SELECT data ->> 'reason' AS reason FROM ledger_entry WHERE kind = 'people.session_ended' AND data ->> 'personId' = $1`, [ann.id]);
    expect(told).toEqual([{ reason: 'ended_by_person' }, { reason: 'ended_by_person' }]);
  });

  it('end with the password, but for the one that changes it', async () => {
    const ann = await somebody();
    const [here, there] = [await signedIn(ann), await signedIn(ann)];
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
    const refused = (await here.raw(CHANGE, { input: { current: 'not mine', next: 'rain on a tin roof' } })).body.errors?.[0];
    expect(refused?.extensions?.code).toBe('WRONG_CREDENTIALS');
    const weak = (await here.raw(CHANGE, { input: { current: PASSWORD, next: 'Password1' } })).body.errors?.[0];
    expect(weak?.extensions?.fields).toMatchObject([{ path: 'input.next', rule: 'common' }]);
    await here.query(CHANGE, { input: { current: PASSWORD, next: 'rain on a tin roof' } });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  it('whoever guesses the present password of an open session is held back too', async () => {
    const api = await signedIn(await somebody());
    const codes: unknown[] = [];
    for (let i = 0; i < 6; i++) {
      const { body } = await api.raw('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { current: `guess ${i}`, next: 'rain on a tin roof' } });
      codes.push(body.errors?.[0]?.extensions?.code);
    }
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });
});
