import { keptNames, readKept, writeKept } from './outbox-store';
import { newPhotoKey, openPhoto, sealPhoto } from './seal';

/** The photos of one draft. There may be several: each tab writes its own. */
interface KeptPhotos {
  clientKey: string;
  sealed: ArrayBuffer[];
  savedAt: number;
}

const name = 'draftPhotos';
const nameOf = (clientKey: string): string => `${name}.${clientKey}`;
const allNames = async (): Promise<string[]> => (await keptNames()).filter((each) => each.startsWith(name));
/** As long as a draft may wait in a tab; longer, and nobody can open what was kept with it. */
const strayMinutes = 15;

/**
 * Keeps a draft's photos, sealed, in place of those kept for it before. Answers the key that opens them: it
 * belongs into the draft's text and nowhere else, so that photos are shown to nobody but who may read
 * the text, and are lost with it. Rejects where there is no database, no room, or nothing to seal with.
 */
export async function keepDraftPhotos(clientKey: string, photos: Blob[], photoKey = newPhotoKey()): Promise<string> {
  const sealed = await Promise.all(photos.map(async (photo, place) => sealPhoto(photoKey, clientKey, place, await photo.arrayBuffer())));
  await writeKept(nameOf(clientKey), { clientKey, sealed, savedAt: Date.now() } satisfies KeptPhotos);
  return photoKey;
}

/** The photos that were kept for a draft, in their order; none where they are gone or cannot be opened. */
export async function openDraftPhotos(clientKey: string, photoKey: string): Promise<Blob[]> {
  try {
    const { sealed = [] } = (await readKept<KeptPhotos>(nameOf(clientKey))) ?? {};
    const photos = await Promise.all(sealed.map((photo, place) => openPhoto(photoKey, clientKey, place, photo)));
    return photos.map((bytes) => new Blob([bytes], { type: 'image/jpeg' }));
  } catch {
    return [];
  }
}

/** The draft was sent, kept for sending, or given up. */
export async function forgetDraftPhotos(clientKey: string): Promise<void> {
  await writeKept(nameOf(clientKey), undefined);
}

/** Those of every draft: whoever wrote them signs out. */
export async function forgetAllDraftPhotos(): Promise<void> {
  await Promise.all((await allNames()).map((each) => writeKept(each, undefined)));
}

/** Forgets photos whose draft went with its tab: nobody can open them, they only take room. */
export async function forgetStrayDraftPhotos(isKept: (clientKey: string) => boolean, now = Date.now()): Promise<void> {
  for (const each of await allNames()) {
    const kept = await readKept<KeptPhotos>(each);
    if (kept && !isKept(kept.clientKey) && kept.savedAt < now - strayMinutes * 60_000) await writeKept(each, undefined);
  }
}
