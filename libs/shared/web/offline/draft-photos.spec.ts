/** @jest-environment node */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetAllDraftPhotos, forgetDraftPhotos, forgetStrayDraftPhotos, keepDraftPhotos, openDraftPhotos } from './draft-photos';
import { readKept } from './outbox-store';
import { newPhotoKey } from './seal';
import { forgetAtSignOut } from './writer';

const till = new Blob(['a photo of the till']);
const receipt = new Blob(['a photo of the receipt']);
const words = async (photos: Blob[]) => Promise.all(photos.map((photo) => photo.text()));
const inAnHour = () => Date.now() + 60 * 60_000;

beforeEach(() => forgetAllDraftPhotos());

describe('the photos of a draft', () => {
  it('come back in their order to whoever has the key', async () => {
    const key = await keepDraftPhotos('a', [till, receipt]);
    expect(await words(await openDraftPhotos('a', key))).toEqual(['a photo of the till', 'a photo of the receipt']);
  });

  it('lie sealed on the phone, and open with no other key and for no other draft', async () => {
    const key = await keepDraftPhotos('a', [till]);
    const { sealed } = (await readKept<{ sealed: ArrayBuffer[] }>('draftPhotos.a'))!;
    expect(new TextDecoder().decode(sealed[0])).not.toContain('till');
    expect(await openDraftPhotos('a', newPhotoKey())).toEqual([]);
    expect(await openDraftPhotos('b', key)).toEqual([]);
  });

  it('leave those of another tab’s draft alone, and go without them', async () => {
    const first = await keepDraftPhotos('a', [till]);
    const second = await keepDraftPhotos('b', [receipt]);
    expect(await words(await openDraftPhotos('a', first))).toEqual(['a photo of the till']);
    await forgetDraftPhotos('a');
    expect(await openDraftPhotos('a', first)).toEqual([]);
    expect(await words(await openDraftPhotos('b', second))).toEqual(['a photo of the receipt']);
  });

  it('take the place of what was kept for the same draft', async () => {
    const key = await keepDraftPhotos('a', [till, receipt]);
    expect(await keepDraftPhotos('a', [receipt], key)).toBe(key);
    expect(await words(await openDraftPhotos('a', key))).toEqual(['a photo of the receipt']);
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
