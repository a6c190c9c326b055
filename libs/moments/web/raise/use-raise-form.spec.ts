import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act, configure, renderHook, waitFor } from '@testing-library/react';
import { dropDraft, keepDraft, readDraft } from './draft';
import type { Readiness } from './prepare';
import { firstForm, useRaiseForm } from './use-raise-form';

// a busy machine takes its time
configure({ asyncUtilTimeout: 5_000 });

const signedOut = { kind: 'signedOut', owner: null } as unknown as Readiness;
const photo = (words: string) => new NodeBlob([words]) as unknown as Blob;

// What jsdom lacks of a browser.
beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  globalThis.Blob = NodeBlob as never;
  globalThis.structuredClone = ((value: unknown) => deserialize(serialize(value))) as never;
});

beforeEach(() => {
  dropDraft();
});

/** A form on which photos were added, and are kept by now. */
async function withPhotos(...words: string[]) {
  const { result } = renderHook(() => useRaiseForm(null, signedOut));
  act(() => result.current.changePhotos(words.map(photo)));
  await waitFor(() => expect(readDraft(null)?.photoKey).toBeTruthy());
  return result;
}

const photosFromBefore = async () => Promise.all(((await firstForm())?.photos ?? []).map((found) => found.text()));

describe('the photos on the form', () => {
  it('are still there after the sign-in, with the words typed meanwhile', async () => {
    const form = await withPhotos('the till', 'the receipt');
    act(() => form.current.change({ what: 'Paid online, cannot collect.' }));
    expect(await photosFromBefore()).toEqual(['the till', 'the receipt']);
    expect((await firstForm())?.draft.what).toBe('Paid online, cannot collect.');
  });

  it('are a draft by themselves, and none once the last was removed', async () => {
    const form = await withPhotos('the till');
    expect(await firstForm()).not.toBeNull();
    act(() => form.current.changePhotos([]));
    await waitFor(async () => expect(await firstForm()).toBeNull());
  });

  it('go when the form is started again', async () => {
    const form = await withPhotos('the till');
    act(() => form.current.startAgain());
    expect(await firstForm()).toBeNull();
    expect(form.current.photos).toEqual([]);
  });

  it('are shown to nobody who may not read the words', async () => {
    const form = await withPhotos('the till');
    keepDraft(form.current.draft, { personId: 'ann', sessionKind: 'PERSONAL' });
    expect(await firstForm()).toBeNull();
  });

  it('are not held to be there when they cannot be opened', async () => {
    const form = await withPhotos('the till');
    act(() => form.current.change({ what: 'The wheel locks.' }));
    keepDraft({ ...form.current.draft, photoKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, null);
    expect(await firstForm()).toMatchObject({ draft: { what: 'The wheel locks.', photoKey: null }, photos: [] });
  });
});
