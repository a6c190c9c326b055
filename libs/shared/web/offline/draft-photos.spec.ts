/** @jest-environment node */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDraftPhotos, forgetStrayDraftPhotos, keepDraftPhotos, openDraftPhotos } from './draft-photos';
import { readKept } from './outbox-store';
import { newPhotoKey } from './seal';
import { forgetAtSignOut } from './writer';

const till = new Blob(['a photo of the till']);
const receipt = new Blob(['a photo of the receipt']);
const words = async (photos: Blob[]) => Promise.all(photos.map((photo) => photo.text()));
const inAnHour = () => Date.now() + 60 * 60_000;

beforeEach(() => forgetDraftPhotos());

describe('the photos of a draft', () => {
  it('come back in their order to whoever has the key', async () => {
    const key = await keepDraftPhotos('a', [till, receipt]);
    expect(await words(await openDraftPhotos('a', key))).toEqual(['a photo of the till', 'a photo of the receipt']);
  });

  it('lie sealed on the phone, and open with no other key and for no other draft', async () => {
    const key = await keepDraftPhotos('a', [till]);
    const { sealed } = (await readKept<{ sealed: ArrayBuffer[] }>('draftPhotos'))!;
    expect(new TextDecoder().decode(sealed[0])).not.toContain('till');
    expect(await openDraftPhotos('a', newPhotoKey())).toEqual([]);
    expect(await openDraftPhotos('b', key)).toEqual([]);
  });

  it('are those of one draft only: the next take their place', async () => {
    const first = await keepDraftPhotos('a', [till]);
    const second = await keepDraftPhotos('b', [receipt]);
    expect(await openDraftPhotos('a', first)).toEqual([]);
    expect(await openDraftPhotos('b', second)).toHaveLength(1);
  });

  it('go when somebody signs out', async () => {
    const key = await keepDraftPhotos('a', [till]);
    await forgetAtSignOut();
    expect(await openDraftPhotos('a', key)).toEqual([]);
  });

  it('go after a quarter of an hour when their draft went with its tab, not while it is kept', async () => {
    const key = await keepDraftPhotos('a', [till]);
    await forgetStrayDraftPhotos(() => true, inAnHour());
    await forgetStrayDraftPhotos(() => false);
    expect(await openDraftPhotos('a', key)).toHaveLength(1);
    await forgetStrayDraftPhotos(() => false, inAnHour());
    expect(await openDraftPhotos('a', key)).toEqual([]);
  });
});
