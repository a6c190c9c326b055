import { proof } from '../api/attended';
import { allWaiting, forgetRefusals, noteAttempt, photosOf, putWaiting, type Refusal, removeWaiting, type WaitingMoment } from './outbox-store';
import { newPhotoKey, sealEnvelope, sealPhoto } from './seal';
import { currentWriter, readServerKey } from './writer';

/** What a person pressed "send" on. */
export interface Pressed {
  clientKey: string;
  pressedAt: Date;
  input: Record<string, unknown>;
  photos: Blob[];
}

/** How many wait, and how many the server refused: all that a shared phone may show. */
export interface OutboxState {
  waiting: number;
  refused: number;
}

/** One that has arrived. */
export interface SentMoment {
  clientKey: string;
  number: string;
}

/** Why a moment could not be kept on this phone. */
export class CannotKeep extends Error {
  constructor(readonly reason: 'nobodySignedIn' | 'cannotSeal' | 'noRoom') {
    super(reason);
  }
}

/** The tag under which the browser wakes the service worker once there is a network. */
export const backgroundTag = 'throughline-outbox';

const listeners = new Set<(state: OutboxState, sent: SentMoment[]) => void>();
const elsewhere = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(backgroundTag);
if (elsewhere) elsewhere.onmessage = (event: MessageEvent<SentMoment[]>) => void tellListeners(event.data);
// In Node (tests) an open channel would keep the process alive.
(elsewhere as { unref?: () => void } | null)?.unref?.();

// The page that sealed a moment has this long to send it the straight way before the queue does.
const headStartMs = 30_000;

/** Seals what was pressed and puts it on disk, with its author's send-only token inside. */
export async function keepForSending(pressed: Pressed, instead?: string): Promise<WaitingMoment> {
  const [writer, serverKey] = await Promise.all([currentWriter(), readServerKey()]);
  if (!writer) throw new CannotKeep('nobodySignedIn');
  if (!serverKey) throw new CannotKeep('cannotSeal');
  const photoKey = pressed.photos.length > 0 ? newPhotoKey() : null;
  const photos = await Promise.all(pressed.photos.map(async (photo, place) => sealPhoto(photoKey!, pressed.clientKey, place, await photo.arrayBuffer())));
  const pressedAt = pressed.pressedAt.toISOString();
  const envelope = await sealEnvelope(serverKey, {
    author: writer.personId,
    token: writer.token,
    clientKey: pressed.clientKey,
    pressedAt,
    input: pressed.input,
    photoKey,
    photos: photos.length,
  });
  const moment: WaitingMoment = { clientKey: pressed.clientKey, pressedAt, notBefore: Date.now() + headStartMs, attempts: 0, lastTriedAt: null, refusal: null, envelope };
  await putWaiting(moment, photos, instead).catch(() => {
    throw new CannotKeep('noRoom');
  });
  // Asks the browser not to clear this site's storage when space runs short. It may say no.
  void globalThis.navigator?.storage?.persist?.().catch(() => undefined);
  changed();
  return moment;
}

/** Takes out a moment that the server acknowledged by another way, or that its author gave up. */
export async function takeOut(clientKey: string): Promise<void> {
  await removeWaiting(clientKey);
  changed();
}

/** How many wait and how many were refused. A phone that cannot open its database has none. */
export async function outboxState(): Promise<OutboxState> {
  const all = await allWaiting().catch(() => []);
  const refused = all.filter((moment) => moment.refusal).length;
  return { waiting: all.length - refused, refused };
}

/** How many wait to be sent. */
export async function waitingCount(): Promise<number> {
  return (await outboxState()).waiting;
}

/** Calls back at every change of the queue, also by another tab or the service worker. Returns the way to stop. */
export function onWaitingChange(listener: (state: OutboxState, sent: SentMoment[]) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function changed(sent: SentMoment[] = []): void {
  elsewhere?.postMessage(sent);
  void tellListeners(sent);
}

async function tellListeners(sent: SentMoment[]): Promise<void> {
  if (listeners.size === 0) return;
  const state = await outboxState();
  for (const listener of listeners) listener(state, sent);
}

/** One sender at a time on this phone: page, other tab or service worker. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(backgroundTag, work) : work();
}

let flushing: Promise<{ sent: SentMoment[]; left: number }> | null = null;

/** Sends what waits, oldest first. `left` counts what is worth another try. */
export function flushOutbox(): Promise<{ sent: SentMoment[]; left: number }> {
  flushing ??= alone(sendAll).finally(() => (flushing = null));
  return flushing;
}

async function sendAll(): Promise<{ sent: SentMoment[]; left: number }> {
  const sent: SentMoment[] = [];
  const tried = new Set<string>();
  // Reads the queue again after each: one that was pressed meanwhile goes out too.
  for (let moment = await nextUntried(tried); moment; moment = await nextUntried(tried)) {
    tried.add(moment.clientKey);
    const outcome = await send(moment);
    if (outcome.kind === 'sent') {
      await removeWaiting(moment.clientKey);
      sent.push({ clientKey: moment.clientKey, number: outcome.number });
    } else {
      await noteAttempt(moment.clientKey, new Date(), outcome.kind === 'refused' ? outcome.refusal : null);
    }
    if (outcome.kind === 'noNetwork') break;
  }
  if (tried.size > 0) changed(sent);
  return { sent, left: await waitingCount() };
}

async function nextUntried(tried: Set<string>): Promise<WaitingMoment | undefined> {
  return (await allWaiting()).find((moment) => !moment.refusal && moment.notBefore <= Date.now() && !tried.has(moment.clientKey));
}

/**
 * Tries again what was refused for a reason that may be over: a permission that ran out is not needed once its
 * author is signed in here, and a server that had lost its key may have it back.
 */
export async function tryRefusedAgain(): Promise<void> {
  const again = await forgetRefusals(({ values }) => values['reason'] === 'expired' || values['reason'] === 'another_key');
  if (again > 0) await flushOutbox();
}

type Outcome = { kind: 'sent'; number: string } | { kind: 'refused'; refusal: Refusal } | { kind: 'later' } | { kind: 'noNetwork' };

const passing = new Set(['UNAVAILABLE', 'INTERNAL', 'TOO_MANY_ATTEMPTS', 'SIGNED_OUT', 'NOT_SET_UP']);

async function send(moment: WaitingMoment): Promise<Outcome> {
  const body = new FormData();
  body.append('envelope', moment.envelope);
  // The phone's clock at the moment of sending: the server measures by how much it is wrong.
  body.append('phoneNow', new Date().toISOString());
  (await photosOf(moment.clientKey)).forEach((photo, place) => body.append('photo', new Blob([photo]), `${place}`));
  let response: Response;
  try {
    // The queue sends by itself, however long after the press: nobody's session lives longer by it.
    response = await fetch('/outbox', { method: 'POST', headers: proof(false), body, signal: AbortSignal.timeout(90_000) });
  } catch {
    return { kind: 'noNetwork' };
  }
  const answer = (await response.json().catch(() => null)) as OutboxAnswer | null;
  // The network of a hotel answers 200 to everything: only the server can repeat the client key.
  if (response.ok && answer?.clientKey === moment.clientKey) return { kind: 'sent', number: answer.number ?? '' };
  const error = answer?.errors?.[0]?.extensions;
  if (response.status >= 400 && response.status < 500 && error?.code && !passing.has(error.code)) {
    return { kind: 'refused', refusal: { code: error.code, values: { ...error.values, ...firstField(error.fields) } } };
  }
  return { kind: 'later' };
}

interface OutboxAnswer {
  clientKey?: string;
  number?: string;
  errors?: Array<{ extensions?: { code?: string; values?: Record<string, string | number>; fields?: Array<{ path: string; rule: string }> } }>;
}

function firstField(fields: Array<{ path: string; rule: string }> | undefined): Record<string, string> {
  const [field] = fields ?? [];
  return field ? { field: field.path, rule: field.rule } : {};
}
