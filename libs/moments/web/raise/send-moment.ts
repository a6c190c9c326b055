import { askForBackgroundSend, CannotKeep, flushOutbox, handOver, keepable, keepForSending, takeOut } from '@app/shared-web/light';
import { ask, NotReached, Refused, uploadPhoto } from './ask';
import type { Draft } from './draft';
import { RaiseDocument, type RaiseInput, type RaiseMutation } from './raise.generated';

/** What became of a press on "send". */
export type SendOutcome =
  | { kind: 'sent'; moment: RaiseMutation['raise'] }
  /** It waits on the phone; `number` if the queue got it through at once. */
  | { kind: 'kept'; clientKey: string; inBackground: boolean; number: string | null }
  | { kind: 'refused'; refusal: Refused }
  | { kind: 'signIn' }
  | { kind: 'notKept'; reason: CannotKeep['reason'] };

// How long "at once" lasts before a moment counts as waiting; photos take longer on any network.
const patienceMs = { words: 6_000, photos: 12_000 };

/**
 * Sends a moment. It is sealed and on disk before anything is tried, so that a phone that dies in
 * between loses nothing; the client key makes sure that it is raised once, whichever way arrives.
 */
export async function sendMoment(draft: Draft, photos: Blob[], online: boolean, pressedAt = new Date()): Promise<SendOutcome> {
  const input = inputOf(draft);
  const cannotKeep = await keep(draft, input, photos, pressedAt);
  const direct = online || cannotKeep ? await sendDirectly(input, photos, pressedAt) : null;
  if (cannotKeep) return direct ?? { kind: 'notKept', reason: cannotKeep };
  if (direct && direct.kind !== 'signIn') {
    await takeOut(draft.clientKey);
    return direct;
  }
  await handOver(draft.clientKey);
  const inBackground = await askForBackgroundSend();
  // Signed out meanwhile is no obstacle: what is sealed brings its own permission. The server is there, so wait for it.
  const flushed = direct ? await withinAMoment(flushOutbox()) : (void flushOutbox().catch(() => undefined), null);
  const number = flushed?.sent.find((moment) => moment.clientKey === draft.clientKey)?.number ?? null;
  return { kind: 'kept', clientKey: draft.clientKey, inBackground, number };
}

/** The mutation's input as the form has it. */
export function inputOf(draft: Draft): RaiseInput {
  const text = (words: string): string | null => keepable(words).trim() || null;
  const customer = { name: text(draft.customer.name), reference: text(draft.customer.reference), contact: text(draft.customer.contact) };
  return {
    clientKey: draft.clientKey,
    what: keepable(draft.what).trim(),
    severity: draft.severity!,
    channel: draft.channel,
    departmentId: draft.departmentId ?? null,
    locationId: draft.locationId ?? null,
    customer: Object.values(customer).some(Boolean) ? customer : null,
  };
}

async function keep(draft: Draft, input: RaiseInput, photos: Blob[], pressedAt: Date): Promise<CannotKeep['reason'] | null> {
  try {
    await keepForSending({ clientKey: draft.clientKey, pressedAt, input: { ...input }, photos }, draft.instead ?? undefined);
    return null;
  } catch (error) {
    return error instanceof CannotKeep ? error.reason : 'cannotSeal';
  }
}

/** Null: nobody knows whether it arrived. */
async function sendDirectly(input: RaiseInput, photos: Blob[], pressedAt: Date): Promise<Extract<SendOutcome, { kind: 'sent' | 'refused' | 'signIn' }> | null> {
  const until = Date.now() + (photos.length > 0 ? patienceMs.photos : patienceMs.words);
  const left = (): number => Math.max(1, until - Date.now());
  try {
    const fileIds: string[] = [];
    for (const photo of photos) fileIds.push(await uploadPhoto(photo, left()));
    const times = { pressedAt: pressedAt.toISOString(), phoneNow: new Date().toISOString() };
    const withPhotos = fileIds.length > 0 ? { fileIds } : {};
    const { raise } = await ask(RaiseDocument, { input: { ...input, ...times, ...withPhotos } }, left());
    return { kind: 'sent', moment: raise };
  } catch (error) {
    if (error instanceof NotReached) return null;
    if (!(error instanceof Refused)) throw error;
    return error.code === 'SIGNED_OUT' ? { kind: 'signIn' } : { kind: 'refused', refusal: error };
  }
}

function withinAMoment<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout>;
  const tooLong = new Promise<null>((resolve) => (timer = setTimeout(resolve, 5_000, null)));
  return Promise.race([work.catch(() => null), tooLong]).finally(() => clearTimeout(timer));
}
