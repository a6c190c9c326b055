import { forgetDraftPhotos, keepDraftPhotos } from '@app/shared-web/light';
import { type RefObject, useRef, useState } from 'react';
import type { Draft } from './draft';
import { maxPhotos, PhotoLeftOut, scalePhoto } from './scale-photo';

/** Why one of the files that were chosen stayed out. */
export type LeftOut = 'most' | PhotoLeftOut['reason'];

/** The photos on the form: those that are kept beside the draft, and those that are still being made smaller. */
export interface Photos {
  photos: Blob[];
  /** Takes files in, one after the other; says why the last one that stayed out did. */
  addPhotos: (files: readonly File[]) => Promise<LeftOut | null>;
  changePhotos: (photos: Blob[]) => void;
  /** For another form: nothing is kept of them. */
  showPhotos: (photos: Blob[]) => void;
  /** What was chosen is on the form and kept by then. Where it cannot be kept, the form itself still holds it. */
  allPhotos: () => Promise<Blob[]>;
}

/** Holds the photos of a form, and keeps them with its draft. */
export function usePhotos(first: Blob[], draft: RefObject<Draft>, change: (changed: Partial<Draft>) => void): Photos {
  const [photos, setPhotos] = useState(first);
  // Scaling and keeping take a while: by then the photos, and the draft they belong to, may be others.
  const shown = useRef(first);
  const added = useRef<Promise<unknown>>(Promise.resolve());
  const kept = useRef<Promise<unknown>>(Promise.resolve());

  function showPhotos(next: Blob[]) {
    shown.current = next;
    setPhotos(next);
  }

  function changePhotos(next: Blob[]) {
    const { clientKey } = draft.current;
    showPhotos(next);
    // One set after the other.
    kept.current = kept.current.then(() => keep(clientKey, next)).catch(() => undefined);
  }

  async function keep(clientKey: string, next: Blob[]) {
    if (draft.current.clientKey !== clientKey) return;
    if (next.length === 0) {
      change({ photoKey: null });
      return forgetDraftPhotos(clientKey);
    }
    const photoKey = await keepDraftPhotos(clientKey, next, draft.current.photoKey ?? undefined);
    if (draft.current.clientKey === clientKey) change({ photoKey });
    else await forgetDraftPhotos(clientKey);
  }

  function addPhotos(files: readonly File[]): Promise<LeftOut | null> {
    const { clientKey } = draft.current;
    const adding = added.current.then(() => takeIn(clientKey, files));
    added.current = adding;
    return adding;
  }

  async function takeIn(clientKey: string, files: readonly File[]): Promise<LeftOut | null> {
    let leftOut: LeftOut | null = null;
    // One after the other: a phone has not the memory for five pictures at once.
    for (const file of files) {
      if (shown.current.length >= maxPhotos) return 'most';
      const photo = await scalePhoto(file).catch((error: unknown) => {
        leftOut = error instanceof PhotoLeftOut ? error.reason : 'unreadable';
        return null;
      });
      if (draft.current.clientKey !== clientKey) return null;
      if (photo) changePhotos([...shown.current, photo]);
    }
    return leftOut;
  }

  async function allPhotos(): Promise<Blob[]> {
    await added.current;
    await kept.current;
    return shown.current;
  }

  return { photos, addPhotos, changePhotos, showPhotos, allPhotos };
}
