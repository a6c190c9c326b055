/** @jest-environment node */
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CannotKeep, flushOutbox, keepForSending, onWaitingChange, type OutboxState, outboxState, takeOut, tryRefusedAgain, waitingCount } from './outbox';
import { allWaiting, closeDatabase, handOver, photosOf } from './outbox-store';
import { openPhoto } from './seal';
import { currentWriter, forgetAtSignOut, keepServerKey, keepWriter, needsToken, type Writer, writerIsActive } from './writer';

interface Delivery {
  envelope: string;
  phoneNow: string;
  photos: number;
}

let answers: Array<(clientKey: string) => Response | Error>;
let deliveries: Delivery[];
let jwk: string;
const realFetch = globalThis.fetch;

const taken = (clientKey: string) => Response.json({ clientKey, id: 'm1', number: 'UM-1001' });
const noNetwork = () => new TypeError('fetch failed');
const refusing = (code: string, status: number, values = {}) => () => Response.json({ errors: [{ message: 'No.', extensions: { code, values } }] }, { status });

const ann: Writer = { personId: 'ann', sessionKind: 'PERSONAL', token: 'secret-token', tokenExpiresAt: '2100-01-01T00:00:00Z', mintedAt: new Date().toISOString(), activeAt: new Date().toISOString() };

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  jwk = JSON.stringify(await crypto.subtle.exportKey('jwk', (pair as CryptoKeyPair).publicKey));
});

beforeEach(async () => {
  answers = [];
  deliveries = [];
  for (const { clientKey } of await allWaiting()) await takeOut(clientKey);
  await keepServerKey({ id: 'k1', jwk });
  await keepWriter(ann);
  globalThis.fetch = (async (_path: string, init: { body: FormData }) => {
    const { body } = init;
    deliveries.push({ envelope: String(body.get('envelope')), phoneNow: String(body.get('phoneNow')), photos: body.getAll('photo').length });
    const waiting = (await allWaiting()).find(({ envelope }) => envelope === body.get('envelope'));
    const answer = (answers.shift() ?? taken)(waiting?.clientKey ?? '');
    if (answer instanceof Error) throw answer;
    return answer;
  }) as never;
});

afterEach(() => {
  globalThis.fetch = realFetch;
});

async function press(clientKey: string, { minutesAgo = 0, photos = [] as Blob[], instead = undefined as string | undefined } = {}) {
  await keepForSending({ clientKey, pressedAt: new Date(Date.now() - minutesAgo * 60_000), input: { clientKey, what: 'The till says the order is cancelled.' }, photos }, instead);
  await handOver(clientKey);
}

describe('what was pressed without a network', () => {
  it('is on disk, sealed: neither words nor token nor author can be read', async () => {
    await press('a');
    closeDatabase();
    const [kept] = await allWaiting();
    const all = JSON.stringify(kept);
    for (const secret of ['till', 'secret-token', 'ann']) expect(all).not.toContain(secret);
    expect(kept).toMatchObject({ clientKey: 'a', attempts: 0, refusal: null });
    expect(await waitingCount()).toBe(1);
  });

  it('waits through failures and goes out oldest first, with the phone’s clock', async () => {
    await press('later', { minutesAgo: 1 });
    await press('earlier', { minutesAgo: 5 });
    answers = [noNetwork];
    expect(await flushOutbox()).toEqual({ sent: [], left: 2 });
    expect(deliveries).toHaveLength(1);
    const before = Date.now();
    expect((await flushOutbox()).sent.map(({ clientKey }) => clientKey)).toEqual(['earlier', 'later']);
    expect(Date.parse(deliveries[1]!.phoneNow)).toBeGreaterThanOrEqual(before);
    expect(await outboxState()).toEqual({ waiting: 0, refused: 0 });
  });

  it('takes its photos along, sealed one by one, and drops them once they arrived', async () => {
    await press('a', { photos: [new Blob(['one']), new Blob(['two'])] });
    const sealed = await photosOf('a');
    expect(sealed).toHaveLength(2);
    expect(Buffer.from(sealed[0]!).toString('latin1')).not.toContain('one');
    await expect(openPhoto(Buffer.alloc(32).toString('base64url'), 'a', 0, sealed[0]!)).rejects.toThrow();
    await flushOutbox();
    expect(deliveries[0]!.photos).toBe(2);
    expect(await photosOf('a')).toEqual([]);
  });

  it.each([
    ['a hotel’s own page', () => new Response('<html>Welcome</html>', { status: 200 })],
    ['an answer for another moment', () => taken('another')],
    ['a server that is away', refusing('UNAVAILABLE', 503)],
    ['a proxy’s error', () => new Response('Bad Gateway', { status: 502 })],
    ['an answer that breaks off', () => new Response('{"clientKey":"a","numb', { status: 200 })],
    ['a refusal that is not ours', () => new Response('Forbidden', { status: 403 })],
  ])('takes %s for no answer', async (_case, answer) => {
    await press('a');
    answers = [answer];
    expect(await flushOutbox()).toEqual({ sent: [], left: 1 });
    expect((await allWaiting())[0]).toMatchObject({ attempts: 1, refusal: null });
    expect((await flushOutbox()).sent).toEqual([{ clientKey: 'a', number: 'UM-1001' }]);
  });

  it('is kept with the reason when the server refuses it, and not sent again by itself', async () => {
    await press('a');
    await press('b');
    answers = [refusing('SEND_TOKEN_NOT_VALID', 401, { reason: 'expired' })];
    expect((await flushOutbox()).sent).toHaveLength(1);
    expect(await outboxState()).toEqual({ waiting: 0, refused: 1 });
    const [refused] = await allWaiting();
    expect(refused!.refusal).toEqual({ code: 'SEND_TOKEN_NOT_VALID', values: { reason: 'expired' } });
    await flushOutbox();
    expect(deliveries).toHaveLength(2);
  });

  it('is tried again once its author may be signed in, but not when they took the permission back', async () => {
    await press('expired', { minutesAgo: 2 });
    await press('revoked', { minutesAgo: 1 });
    answers = [refusing('SEND_TOKEN_NOT_VALID', 401, { reason: 'expired' }), refusing('SEND_TOKEN_NOT_VALID', 401, { reason: 'revoked' })];
    await flushOutbox();
    await tryRefusedAgain();
    expect((await allWaiting()).map(({ clientKey }) => clientKey)).toEqual(['revoked']);
  });

  it('gives way to the mended one in one step', async () => {
    await press('a', { photos: [new Blob(['one'])] });
    await press('b', { instead: 'a' });
    expect((await allWaiting()).map(({ clientKey }) => clientKey)).toEqual(['b']);
    expect(await photosOf('a')).toEqual([]);
  });

  it('is left to the page that pressed it for half a minute', async () => {
    await keepForSending({ clientKey: 'a', pressedAt: new Date(), input: { clientKey: 'a' }, photos: [] });
    expect(await flushOutbox()).toEqual({ sent: [], left: 1 });
    expect(deliveries).toEqual([]);
  });

  it('is sent once, though two ask at the same time', async () => {
    await press('a');
    await Promise.all([flushOutbox(), flushOutbox()]);
    expect(deliveries).toHaveLength(1);
  });

  it('says how many wait whenever that changes', async () => {
    const seen: OutboxState[] = [];
    const stop = onWaitingChange((state) => void seen.push(state));
    const heard = async (waiting: number) => {
      while (seen.at(-1)?.waiting !== waiting) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await press('a');
    await heard(1);
    await flushOutbox();
    await heard(0);
    stop();
    expect(seen.at(0)).toEqual({ waiting: 1, refused: 0 });
    expect(seen.at(-1)).toEqual({ waiting: 0, refused: 0 });
  });
});

describe('who writes here', () => {
  const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

  it('is forgotten at sign-out, while what waits stays and still goes out', async () => {
    await press('a');
    await forgetAtSignOut();
    expect(await currentWriter()).toBeNull();
    await expect(press('b')).rejects.toEqual(new CannotKeep('nobodySignedIn'));
    expect((await flushOutbox()).sent).toHaveLength(1);
  });

  it('is forgotten on a shared phone after a quarter of an hour, unless they type', async () => {
    await keepWriter({ ...ann, sessionKind: 'SHARED' });
    await writerIsActive(minutesLater(10));
    expect(await currentWriter(minutesLater(20))).not.toBeNull();
    expect(await currentWriter(minutesLater(26))).toBeNull();
    expect(await currentWriter()).toBeNull();
  });

  it('is known on a phone of their own for thirty days', async () => {
    expect(await currentWriter(minutesLater(29 * 24 * 60))).not.toBeNull();
    expect(await currentWriter(minutesLater(31 * 24 * 60))).toBeNull();
  });

  it('gets a new token while online, so that a week without a network fits into it', () => {
    expect(needsToken(null, ann)).toBe(true);
    expect(needsToken(ann, ann)).toBe(false);
    expect(needsToken(ann, { ...ann, personId: 'ben' })).toBe(true);
    expect(needsToken(ann, ann, minutesLater(7 * 60))).toBe(true);
  });

  it('is believed no longer than a shared phone may, once it has become one', () => {
    expect(needsToken({ ...ann, sessionKind: 'DESK' }, { ...ann, sessionKind: 'SHARED' })).toBe(true);
  });
});
