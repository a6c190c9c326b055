import { readKept, writeKept } from './outbox-store';
import { newPhotoKey, openPhoto, sealPhoto } from './seal';

/** The photos of the one draft that this phone keeps. */
interface KeptPhotos {
  clientKey: string;
  sealed: ArrayBuffer[];
  savedAt: number;
}

const name = 'draftPhotos';
/** As long as a draft may wait in a tab; longer, and nobody can open what was kept with it. */
const strayMinutes = 15;

/**
 * Keeps a draft's photos, sealed, in place of those kept before. Answers the key that opens them: it
 * belongs into the draft's text and nowhere else, so that photos are shown to nobody but who may read
 * the text, and are lost with it. Rejects where there is no database, no room, or nothing to seal with.
 */
export async function keepDraftPhotos(clientKey: string, photos: Blob[], photoKey = newPhotoKey()): Promise<string> {
  const sealed = await Promise.all(photos.map(async (photo, place) => sealPhoto(photoKey, clientKey, place, await photo.arrayBuffer())));
  await writeKept(name, { clientKey, sealed, savedAt: Date.now() } satisfies KeptPhotos);
  return photoKey;
}

/** The photos that were kept for a draft, in their order; none where they are another draft's or cannot be opened. */
export async function openDraftPhotos(clientKey: string, photoKey: string): Promise<Blob[]> {
  try {
    const kept = await readKept<KeptPhotos>(name);
    if (kept?.clientKey !== clientKey) return [];
    const photos = await Promise.all(kept.sealed.map((photo, place) => openPhoto(photoKey, clientKey, place, photo)));
    return photos.map((bytes) => new Blob([bytes], { type: 'image/jpeg' }));
  } catch {
    return [];
  }
}

/** The draft was sent, kept for sending, or given up. */
export async function forgetDraftPhotos(): Promise<void> {
  await writeKept(name, undefined);
}

/** Forgets photos whose draft went with its tab: nobody can open them, they only take room. */
export async function forgetStrayDraftPhotos(isKept: (clientKey: string) => boolean, now = Date.now()): Promise<void> {
  const kept = await readKept<KeptPhotos>(name);
  if (kept && !isKept(kept.clientKey) && kept.savedAt < now - strayMinutes * 60_000) await forgetDraftPhotos();
}
