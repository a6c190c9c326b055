import { randomUUID } from 'node:crypto';
import type { AppConfig } from '@app/shared-api';
import { describe, expect, it } from '@jest/globals';
// The two halves of one format stand on two sides of the house; here they are proven against each other.
import { newPhotoKey, openPhoto, sealEnvelope, sealPhoto } from './given-a-phone';
import { OutboxSealing } from './outbox-sealing';

const sealingOf = (secret: string) => new OutboxSealing({ secret } as AppConfig);
const server = sealingOf('a secret for tests that is long enough');
const content = { author: randomUUID(), token: 'a token', clientKey: randomUUID(), pressedAt: '2026-03-02T08:00:00.000Z', input: { what: '顾客付了款取不到货，收银台显示订单已取消。' }, photoKey: null, photos: 0 };

describe('what a phone seals', () => {
  it('opens on the server, word for word', async () => {
    const envelope = await sealEnvelope(server.publicKey, content);
    expect(envelope).not.toContain('token');
    expect(JSON.parse(server.open(envelope))).toEqual(content);
  });

  it('is sealed anew each time', async () => {
    const [once, again] = [await sealEnvelope(server.publicKey, content), await sealEnvelope(server.publicKey, content)];
    expect(once).not.toBe(again);
  });

  it('opens after a restart, since the key derives from the secret', async () => {
    const envelope = await sealEnvelope(server.publicKey, content);
    expect(JSON.parse(sealingOf('a secret for tests that is long enough').open(envelope))).toEqual(content);
  });

  it('opens on no other server', async () => {
    const envelope = await sealEnvelope(server.publicKey, content);
    expect(() => sealingOf('quite another secret, long enough too').open(envelope)).toThrow('cannot be opened here');
  });

  it.each(['epk', 'data', 'key'])('is refused once its %s was touched', async (part) => {
    const envelope = JSON.parse(await sealEnvelope(server.publicKey, content)) as Record<string, string>;
    const whole = envelope[part]!;
    envelope[part] = `${whole.slice(0, 8)}${whole[8] === 'A' ? 'B' : 'A'}${whole.slice(9)}`;
    expect(() => server.open(JSON.stringify(envelope))).toThrow('cannot be opened here');
  });

  it.each(['', 'no JSON', 'null', '[]', '{"v":2}', '{"v":1,"key":"x"}', '{"v":1,"key":1,"epk":2,"data":3}'])('is refused when it is %j', (rubbish) => {
    expect(() => server.open(rubbish)).toThrow('cannot be opened here');
  });

  it('is refused with a point that is not on the curve', async () => {
    const envelope = JSON.parse(await sealEnvelope(server.publicKey, content)) as Record<string, string>;
    expect(() => server.open(JSON.stringify({ ...envelope, epk: Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url') }))).toThrow('cannot be opened here');
  });
});

describe('a photo', () => {
  const bytes = new Uint8Array([1, 2, 3, 4, 5]).buffer;

  it('opens on the server, and again on the phone of its author', async () => {
    const key = newPhotoKey();
    const sealed = await sealPhoto(key, content.clientKey, 1, bytes);
    expect([...server.openPhoto(key, content.clientKey, 1, Buffer.from(sealed))]).toEqual([1, 2, 3, 4, 5]);
    expect([...new Uint8Array(await openPhoto(key, content.clientKey, 1, sealed))]).toEqual([1, 2, 3, 4, 5]);
  });

  it('fits neither another place nor another moment', async () => {
    const key = newPhotoKey();
    const sealed = Buffer.from(await sealPhoto(key, content.clientKey, 1, bytes));
    expect(() => server.openPhoto(key, content.clientKey, 0, sealed)).toThrow('cannot be opened here');
    expect(() => server.openPhoto(key, randomUUID(), 1, sealed)).toThrow('cannot be opened here');
    expect(() => server.openPhoto(newPhotoKey(), content.clientKey, 1, sealed)).toThrow('cannot be opened here');
    expect(() => server.openPhoto(key, content.clientKey, 1, Buffer.alloc(3))).toThrow('cannot be opened here');
  });
});
