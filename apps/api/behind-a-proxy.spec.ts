import { givenPeople } from '@app/people-api/given';
import { trustedProxies } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';

const app = await testApp({ trustedProxies: trustedProxies('private'), publicUrl: null });
const given = givenPeople(app);

const CADDY = '172.18.0.5';
const STRANGER = '203.0.113.9';
const PASSWORD = 'a walk in the park';
// As a proxy sends it that names itself as the host.
const forwarded = { host: 'api:3000', 'x-forwarded-host': 'help.lindenhof.example', 'x-forwarded-proto': 'https', origin: 'https://help.lindenhof.example' };

async function signIn(remoteAddress: string, headers: Record<string, string> = forwarded) {
  const { email } = await given.person({ password: PASSWORD });
  const payload = JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { locale } }', variables: { input: { email, password: PASSWORD } } });
  return app.request({ method: 'POST', url: '/graphql', remoteAddress, headers: { 'content-type': 'application/json', ...headers }, payload });
}

describe('behind a proxy', () => {
  it('that is trusted, its host counts as the one asked, and cookies are for https alone', async () => {
    const response = await signIn(CADDY);
    expect(response.statusCode).toBe(200);
    const [cookie] = response.cookies.filter(({ name }) => name === '__Host-throughline');
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, path: '/' });
  });

  it('that is trusted, another site is refused all the same', async () => {
    expect((await signIn(CADDY, { ...forwarded, origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    // what the browser says comes first, what the proxy says last
    expect((await signIn(CADDY, { ...forwarded, 'x-forwarded-host': 'elsewhere.example, help.lindenhof.example', origin: 'https://elsewhere.example' })).statusCode).toBe(403);
  });

  it('that is not, nobody talks a host or a scheme into being asked', async () => {
    expect((await signIn(STRANGER)).statusCode).toBe(403);
    const response = await signIn(STRANGER, { ...forwarded, origin: 'http://api:3000' });
    expect(response.statusCode).toBe(200);
    expect(response.cookies.map(({ name, secure }) => [name, secure ?? false])).toContainEqual(['throughline', false]);
  });
});
