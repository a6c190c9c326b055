import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { draftName, forgetAllDraftPhotos } from '@app/shared-web/light';
import { act, configure, renderHook, waitFor } from '@testing-library/react';
import { keepDraft, newDraft, readDraft } from './draft';
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
  globalThis.FormData = class { append() {} } as never;
  globalThis.structuredClone = ((value: unknown) => deserialize(serialize(value))) as never;
});

let finishScaling: Array<() => void>;
const realFetch = globalThis.fetch;

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  await forgetAllDraftPhotos();
  finishScaling = [];
  // what comes from the camera is read when the test says so, and is the same when it is smaller
  globalThis.createImageBitmap = ((file: Blob) => new Promise((resolve) => finishScaling.push(() => resolve({ width: 1, height: 1, close: () => {}, file })))) as never;
  let drawn: Blob;
  HTMLCanvasElement.prototype.getContext = (() => ({ fillRect: () => {}, drawImage: ({ file }: { file: Blob }) => void (drawn = file) })) as never;
  HTMLCanvasElement.prototype.toBlob = (done) => done(drawn);
});

afterEach(() => {
  globalThis.fetch = realFetch;
  jest.restoreAllMocks();
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
    expect(await firstForm()).toMatchObject({ draft: { what: 'The wheel locks.', photoKey: null }, photos: [], photosLost: true });
  });

  it('stay when another tab has photos of its own, and when that is done with them', async () => {
    const form = await withPhotos('the till');
    const { result: elsewhere } = renderHook(() => useRaiseForm({ draft: newDraft(), photos: [] }, signedOut));
    const mine = sessionStorage.getItem(draftName)!;
    act(() => elsewhere.current.changePhotos([photo('another till')]));
    await waitFor(() => expect(elsewhere.current.draft.photoKey).toBeTruthy());
    act(() => elsewhere.current.startAgain());
    sessionStorage.setItem(draftName, mine);
    expect(form.current.draft.photoKey).toBeTruthy();
    expect(await photosFromBefore()).toEqual(['the till']);
  });
});

describe('a photo that is still being made smaller', () => {
  const taken = photo('the till') as File;

  it('is kept before the way leads to the sign-in', async () => {
    // jsdom goes nowhere, and says so
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { result } = renderHook(() => useRaiseForm(null, signedOut));
    act(() => void result.current.addPhotos([taken]));
    let gone = false;
    act(() => void result.current.signIn().then(() => (gone = true)));
    await waitFor(() => expect(finishScaling).toHaveLength(1));
    expect([gone, result.current.phase.kind]).toEqual([false, 'sending']);
    act(() => finishScaling.shift()!());
    await waitFor(() => expect(gone).toBe(true));
    expect(await photosFromBefore()).toEqual(['the till']);
  });

  it('goes with the moment that is sent meanwhile', async () => {
    const uploaded: string[] = [];
    let raised: { fileIds?: string[] } | null = null;
    globalThis.fetch = (async (path: string, { body }: { body: FormData | string }) => {
      if (path === '/files') uploaded.push(path);
      else raised = (JSON.parse(body as string) as { variables: { input: { fileIds?: string[] } } }).variables.input;
      return { json: async () => (path === '/files' ? { id: 'f1' } : { data: { raise: { id: 'm1', number: 'UM-1042', department: null, location: null } } }) };
    }) as never;
    const { result } = renderHook(() => useRaiseForm({ draft: { ...newDraft(), what: 'The wheel locks.', severity: 'LOW' }, photos: [] }, signedOut));
    act(() => void result.current.addPhotos([taken]));
    act(() => void result.current.send());
    await waitFor(() => expect(finishScaling).toHaveLength(1));
    expect(raised).toBeNull();
    act(() => finishScaling.shift()!());
    await waitFor(() => expect(result.current.phase.kind).toBe('after'));
    expect([uploaded.length, raised]).toMatchObject([1, { fileIds: ['f1'] }]);
  });

  it('does not bring back one that is removed meanwhile, and is left out of the next form', async () => {
    const { result } = renderHook(() => useRaiseForm({ draft: newDraft(), photos: [photo('the receipt')] }, signedOut));
    act(() => void result.current.addPhotos([taken]));
    act(() => result.current.changePhotos([]));
    await waitFor(() => expect(finishScaling).toHaveLength(1));
    act(() => finishScaling.shift()!());
    await waitFor(() => expect(result.current.photos).toEqual([taken]));
    act(() => void result.current.addPhotos([taken]));
    act(() => result.current.startAgain());
    await waitFor(() => expect(finishScaling).toHaveLength(1));
    await act(async () => finishScaling.shift()!());
    expect(result.current.photos).toEqual([]);
  });
});
