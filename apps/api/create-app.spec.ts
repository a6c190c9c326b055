import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { testApp } from '@app/testing';
import { WebSocket } from 'ws';

const app = await testApp();

describe('the API as a stranger meets it', () => {
  it('is live and ready', async () => {
    expect((await app.request({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
    expect((await app.request({ method: 'GET', url: '/health/ready' })).json()).toEqual({ status: 'ready' });
  });

  it('answers a signed-out person with a code and a sentence', async () => {
    const { body, response } = await app.stranger().raw('{ today { items { id } } }');
    expect(response.statusCode).toBe(200);
    expect(body.errors?.[0]).toMatchObject({ path: ['today'], extensions: { code: 'SIGNED_OUT' } });
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules/);
  });

  it('says which codes there are', async () => {
    const { errorCodes } = await app.stranger().query<{ errorCodes: string[] }>('{ errorCodes }');
    expect(errorCodes).toContain('STALE');
  });

  it('keeps its schema to itself in production', async () => {
    const { body } = await app.stranger().raw('{ __schema { types { name } } }');
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_QUERY');
  });

  it.each([
    ['malformed', '{ errorCodes '],
    ['unknown field', '{ nothing }'],
    ['too many aliases', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: errorCodes`).join(' ')} }`],
    ['too many tokens', `{ ${'errorCodes '.repeat(2_100)} }`],
    ['too many directives', `{ errorCodes ${'@include(if: true) '.repeat(30)} }`],
  ])('refuses a document that is %s', async (_what, document) => {
    const { body } = await app.stranger().raw(document);
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_QUERY');
  });

  it('takes a null for the client’s mistake where an argument has a default and takes none', async () => {
    const { body } = await app.stranger().raw('query ($first: Int) { departments(first: $first) { nodes { id } } }', { first: null });
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining('must not be null'), extensions: { code: 'BAD_QUERY' } });
  });

  it('refuses what another site sends', async () => {
    const foreign = await app.stranger().raw('{ errorCodes }', {}, { origin: 'https://elsewhere.example' });
    expect(foreign.response.statusCode).toBe(403);
    const unproven = await app.stranger().raw('{ errorCodes }', {}, { 'x-throughline': '' });
    expect(unproven.response.statusCode).toBe(403);
  });

  it('opens a socket to its own pages, and none to another site', async () => {
    const address = await app.address();
    const opened = async (origin: string): Promise<string> => {
      const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { origin } });
      const how = await Promise.race(['open', 'error'].map((event) => once(socket, event).then(() => event, () => 'error')));
      socket.terminate();
      return how;
    };
    expect(await opened(address)).toBe('open');
    expect(await opened('https://elsewhere.example')).toBe('error');
  });

  it('refuses a body that is too large', async () => {
    const { response } = await app.stranger().raw('{ errorCodes }', { pad: 'x'.repeat(1_100_000) });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });
});
