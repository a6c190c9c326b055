import { FakeClock } from '@app/shared-api';
import { testApp } from '@app/testing';
import { givenPeople } from '@app/people-api/given';
import { describe, expect, it } from '@jest/globals';
import { createApp } from './create-app';
import { pinoOf } from './log';

const app = await testApp();
const given = givenPeople(app);

/** An API whose log is read line by line. */
async function logged(logLevel: string, work: (request: (options: object) => Promise<{ headers: Record<string, unknown> }>) => Promise<unknown>): Promise<Array<Record<string, unknown>>> {
  const lines: string[] = [];
  const log = pinoOf({ logLevel }, { write: (line: string) => void lines.push(line) });
  const config = { ...app.config, logLevel };
  const nest = await createApp(config, { clock: new FakeClock(app.clock.now()), log });
  lines.length = 0;
  await work((options) => nest.inject(options as never) as never);
  await new Promise((resolve) => setImmediate(resolve));
  await nest.close();
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log at info', () => {
  it('has one line a request: what was asked, how it was answered, how long it took, and its number', async () => {
    let id: unknown;
    const lines = await logged('info', async (request) => {
      const { headers } = await request({ method: 'POST', url: '/graphql?token=hush', headers: { 'x-throughline': '1', 'content-type': 'application/json' }, payload: '{"query":"{ errorCodes }"}' });
      id = headers['x-request-id'];
    });
    expect(lines).toEqual([{ level: 30, time: expect.any(String), requestId: id, method: 'POST', path: '/graphql', status: 200, ms: expect.any(Number), msg: 'Answered.' }]);
  });

  it('holds nothing of people, whatever they ask and however it ends', async () => {
    const ann = await given.person({ email: 'ann@lindenhof.example', password: 'a walk in the park' });
    const signIn = (password: string) => JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { person { name } } }', variables: { input: { email: ann.email, password } } });
    const headers = { 'x-throughline': '1', 'content-type': 'application/json', cookie: 'throughline=secret-cookie', 'user-agent': 'Secret Browser' };
    const lines = await logged('info', async (request) => {
      for (const payload of [signIn('a walk in the park'), signIn('secret guess'), '{"query":', `{"query":"${'x'.repeat(1_100_000)}"}`]) await request({ method: 'POST', url: '/graphql', remoteAddress: '203.0.113.9', headers, payload });
      await request({ method: 'GET', url: '/nowhere?email=ann@lindenhof.example' });
      await request({ method: 'GET', url: `/${'n'.repeat(5_000)}` });
    });
    expect(lines.map(({ method, path, status }) => [method, String(path).length > 30 ? 'long' : path, status])).toEqual([
      ['POST', '/graphql', 200], ['POST', '/graphql', 200], ['POST', '/graphql', 400], ['POST', '/graphql', 413], ['GET', '/nowhere', 404], ['GET', 'long', 404],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/lindenhof|walk in|secret|Secret|203\.0|@|n{300}/);
  });

  it('leaves out those who ask every few seconds whether we are well', async () => {
    expect(await logged('info', (request) => request({ url: '/health/live' }))).toEqual([]);
    expect(await logged('debug', (request) => request({ url: '/health/live' }))).toMatchObject([{ level: 20, path: '/health/live', status: 200 }]);
  });
});
