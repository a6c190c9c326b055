/** @jest-environment node */
import 'fake-indexeddb/auto';
import { allWaiting, keepServerKey, keepWriter, takeOut } from '@app/shared-web/light';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Draft, newDraft } from './draft';
import { sendMoment } from './send-moment';

type Answer = () => Response;
let graphql: Answer[];
let files: Answer[];
let outbox: Answer[];
let asked: Array<{ path: string; input?: Record<string, unknown> }>;
let jwk: string;
const realFetch = globalThis.fetch;
const now = () => new Date().toISOString();
const json = (body: unknown, status = 200) => () => Response.json(body, { status });
const offline = () => {
  throw new TypeError('fetch failed');
};
const raised = json({ data: { raise: { id: 'm1', number: 'UM-1042', department: { name: 'Payments' }, location: null } } });
const refused = (code: string) => json({ errors: [{ message: 'No.', extensions: { code } }] });

beforeAll(async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])) as CryptoKeyPair;
  jwk = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.publicKey));
});

beforeEach(async () => {
  [graphql, files, outbox, asked] = [[], [], [], []];
  for (const { clientKey } of await allWaiting()) await takeOut(clientKey);
  await keepServerKey({ id: 'k1', jwk });
  await keepWriter({ personId: 'ann', sessionKind: 'PERSONAL', token: 't', tokenExpiresAt: now(), mintedAt: now(), activeAt: now() });
  globalThis.fetch = (async (path: string, init: { body: string | FormData }) => {
    asked.push({ path, ...(path === '/graphql' ? { input: (JSON.parse(String(init.body)) as { variables: { input: Record<string, unknown> } }).variables.input } : {}) });
    const answer = { '/graphql': graphql, '/files': files, '/outbox': outbox }[path]?.shift() ?? offline;
    return answer();
  }) as never;
});

afterEach(() => {
  globalThis.fetch = realFetch;
});

const draft = (): Draft => ({ ...newDraft(), what: '  Paid online, cannot collect. ', severity: 'HIGH', customer: { name: 'Ms Wang', reference: ' ', contact: '' } });

describe('pressing send', () => {
  it('raises directly while there is a network, and nothing stays behind', async () => {
    graphql = [raised];
    const pressed = draft();
    expect(await sendMoment(pressed, [], true)).toMatchObject({ kind: 'sent', moment: { number: 'UM-1042' } });
    expect(asked[0]!.input).toMatchObject({ clientKey: pressed.clientKey, what: 'Paid online, cannot collect.', severity: 'HIGH', customer: { name: 'Ms Wang', reference: null, contact: null } });
    expect(Date.parse(String(asked[0]!.input!['phoneNow']))).toBeGreaterThanOrEqual(Date.parse(String(asked[0]!.input!['pressedAt'])));
    expect(asked[0]!.input).not.toHaveProperty('fileIds');
    expect(await allWaiting()).toEqual([]);
  });

  it('leaves out what no database keeps: zeros, and halves of an emoji that was cut in two', async () => {
    graphql = [raised];
    await sendMoment({ ...draft(), what: 'Paid\0 twice \ud83d👍', customer: { name: 'Ms \udc4dWang', reference: '\0', contact: '' } }, [], true);
    expect(asked[0]!.input).toMatchObject({ what: 'Paid twice 👍', customer: { name: 'Ms Wang', reference: null } });
  });

  it('uploads photos first and raises with them', async () => {
    files = [json({ id: 'f1' }), json({ id: 'f2' })];
    graphql = [raised];
    await sendMoment(draft(), [new Blob(['1']), new Blob(['2'])], true);
    expect(asked.map(({ path }) => path)).toEqual(['/files', '/files', '/graphql']);
    expect(asked[2]!.input!['fileIds']).toEqual(['f1', 'f2']);
  });

  it('keeps it without a network, and tries nothing directly', async () => {
    const pressed = draft();
    expect(await sendMoment(pressed, [], false)).toEqual({ kind: 'kept', clientKey: pressed.clientKey, inBackground: false, number: null });
    expect(asked.map(({ path }) => path)).not.toContain('/graphql');
    expect(await allWaiting()).toMatchObject([{ clientKey: pressed.clientKey, notBefore: 0 }]);
  });

  it.each([
    ['the network breaks off', offline],
    ['the server is away', refused('UNAVAILABLE')],
    ['a hotel’s page answers', () => new Response('<html>', { status: 200 })],
  ])('keeps it when %s', async (_case, answer) => {
    graphql = [answer];
    expect(await sendMoment(draft(), [], true)).toMatchObject({ kind: 'kept' });
    expect(await allWaiting()).toHaveLength(1);
  });

  it('goes by the queue when the session ended meanwhile', async () => {
    graphql = [refused('SIGNED_OUT')];
    const pressed = draft();
    outbox = [json({ clientKey: pressed.clientKey, id: 'm1', number: 'UM-1043' })];
    expect(await sendMoment(pressed, [], true)).toMatchObject({ kind: 'kept', number: 'UM-1043' });
    expect(await allWaiting()).toEqual([]);
  });

  it('gives the words back when the server refuses them', async () => {
    graphql = [refused('INVALID_INPUT')];
    expect(await sendMoment(draft(), [], true)).toMatchObject({ kind: 'refused', refusal: { code: 'INVALID_INPUT' } });
    expect(await allWaiting()).toEqual([]);
  });

  it('says so when it could be neither sent nor kept', async () => {
    await keepServerKey(undefined as never);
    expect(await sendMoment(draft(), [], true)).toEqual({ kind: 'notKept', reason: 'cannotSeal' });
  });
});
