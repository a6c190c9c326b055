import { testApp } from '@app/testing';
import { expect, it } from '@jest/globals';
import { givenPeople } from './given-people';

const app = await testApp();
const given = givenPeople(app);
const DAY = 86_400_000;

it('what has had its time is cleared away, and nothing else', async () => {
  const ann = await given.person({ password: 'a walk in the park' });
  const signIn = (password: string) => app.stranger().raw('mutation ($input: SignInInput!) { signIn(input: $input) { locale } }', { input: { email: ann.email, password } });
  const rows = async () => app.db.one(`SELECT (SELECT count(*) FROM session)::int AS sessions, (SELECT count(*) FROM sign_in_attempt)::int AS attempts, (SELECT count(*) FROM known_browser)::int AS browsers`);
  await signIn('a walk in the park');
  await signIn('a wrong one');
  expect(await rows()).toEqual({ sessions: 1, attempts: 2, browsers: 1 });
  app.clock.advance(DAY);
  await app.engine.cycle();
  expect(await rows()).toEqual({ sessions: 1, attempts: 2, browsers: 1 });
  app.clock.advance(40 * DAY);
  await signIn('a walk in the park');
  await app.engine.cycle();
  expect(await rows()).toMatchObject({ sessions: 1, browsers: 2 });
  app.clock.advance(401 * DAY);
  await app.engine.cycle();
  expect(await rows()).toEqual({ sessions: 0, attempts: 0, browsers: 0 });
});
