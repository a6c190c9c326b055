import { openPhoto, photosOf, type WaitingMoment } from '@app/shared-web/light';
import { ask, Refused } from './ask';
import { type Draft, newDraft } from './draft';
import type { Place } from './prepare';
import { OpenEnvelopeDocument } from './raise.generated';

/**
 * Opens a refused moment for its author, who is signed in: only the server can, and only for them.
 * The refused one stays until the mended one is kept in its place.
 */
export async function reopen(moment: WaitingMoment, place: Place | null): Promise<{ draft: Draft; photos: Blob[] } | 'not_yours' | 'gone'> {
  try {
    const { openEnvelope: was } = await ask(OpenEnvelopeDocument, { envelope: moment.envelope });
    const sealed = was.photoKey ? await photosOf(moment.clientKey) : [];
    const photos = await Promise.all(sealed.map((photo, index) => openPhoto(was.photoKey!, was.clientKey, index, photo)));
    const draft: Draft = {
      ...newDraft(),
      what: was.what,
      severity: was.severity,
      channel: was.channel,
      customer: { name: was.customer?.name ?? '', reference: was.customer?.reference ?? '', contact: was.customer?.contact ?? '' },
      instead: moment.clientKey,
    };
    // A place that is no longer there to choose is guessed anew.
    if (place?.departments.some(({ id }) => id === was.departmentId)) draft.departmentId = was.departmentId;
    if (place?.locations.some(({ id }) => id === was.locationId)) draft.locationId = was.locationId;
    return { draft, photos: photos.map((bytes) => new Blob([bytes], { type: 'image/jpeg' })) };
  } catch (error) {
    return error instanceof Refused && error.code !== 'SIGNED_OUT' ? 'not_yours' : 'gone';
  }
}
