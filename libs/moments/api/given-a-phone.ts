import { newId } from '@app/shared-api';
import type { TestApp } from '@app/testing';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the phone's half of the format is the browser's own code: what it seals is what is tested
import { newPhotoKey, openPhoto, sealEnvelope, sealPhoto, type SealedContent, type ServerKey } from '../../shared/web/offline/seal';

export { newPhotoKey, openPhoto, sealEnvelope, sealPhoto };

/** What a test wants of a sealed moment; the rest is as a phone would have it. */
export interface SealWishes {
  clientKey?: string;
  pressedAt?: Date;
  input?: Record<string, unknown>;
  photos?: Buffer[];
  token?: string;
  author?: string;
  key?: ServerKey;
}

/** A sealed moment on a phone. */
export interface SealedOnPhone {
  clientKey: string;
  envelope: string;
  photos: Buffer[];
}

interface Delivered {
  status: number;
  body: { clientKey?: string; id?: string; number?: string; errors?: Array<{ extensions: { code: string; values?: Record<string, unknown>; fields?: Array<{ path: string; rule: string }> } }> };
}

/** Builders of what waits on phones: `const phone = await givenPhone(app, ann)`; it is Ann's, who was signed in when she pressed. */
export async function givenPhone(app: TestApp, owner: { id: string }) {
  const api = await app.as(owner, 'shared');
  const { sealingKey } = await api.query<{ sealingKey: ServerKey }>('{ sealingKey { id jwk } }');
  const mint = async (): Promise<string> => (await api.query<{ sendToken: { token: string } }>('mutation { sendToken { token expiresAt } }')).sendToken.token;
  const token = await mint();

  const seal = async (wishes: SealWishes = {}): Promise<SealedOnPhone> => {
    const { clientKey = newId(), pressedAt = app.clock.now(), photos = [], key = sealingKey } = wishes;
    const photoKey = photos.length > 0 ? newPhotoKey() : null;
    const content: SealedContent = {
      author: wishes.author ?? owner.id,
      token: wishes.token ?? token,
      clientKey,
      pressedAt: pressedAt.toISOString(),
      input: { clientKey, what: 'Paid online, cannot collect.', severity: 'CRITICAL', ...wishes.input },
      photoKey,
      photos: photos.length,
    };
    const sealed = await Promise.all(photos.map(async (photo, place) => Buffer.from(await sealPhoto(photoKey!, clientKey, place, Uint8Array.from(photo).buffer))));
    return { clientKey, envelope: await sealEnvelope(key, content), photos: sealed };
  };

  /** Delivers it as the service worker does: without a session, unless somebody is signed in on the phone by then. */
  const deliver = async ({ envelope, photos }: Pick<SealedOnPhone, 'envelope' | 'photos'>, { phoneNow = app.clock.now(), by = app }: { phoneNow?: Date; by?: Pick<TestApp, 'request'> } = {}): Promise<Delivered> => {
    const form = new FormData();
    form.append('envelope', envelope);
    form.append('phoneNow', phoneNow.toISOString());
    photos.forEach((photo, place) => form.append('photo', new Blob([Uint8Array.from(photo)]), `${place}`));
    const encoded = new Response(form);
    const answer = await by.request({
      method: 'POST',
      url: '/outbox',
      headers: { 'content-type': encoded.headers.get('content-type')! },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    return { status: answer.statusCode, body: answer.json() };
  };

  return { api, token, mint, seal, deliver };
}
