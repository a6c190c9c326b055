import { forgetAllDraftPhotos } from './draft-photos';
import { readKept, writeKept } from './outbox-store';
import type { ServerKey } from './seal';

/** Which kind of session runs on this phone, as the API names them. */
export type SessionKind = 'DESK' | 'PERSONAL' | 'SHARED';

/**
 * Who writes on this phone, as far as a network-less phone can know: an id, how long to believe it,
 * and the send-only token that goes into what they seal. Forgotten at sign-out and when idle;
 * what is sealed already is not touched by that.
 */
export interface Writer {
  personId: string;
  sessionKind: SessionKind;
  token: string;
  tokenExpiresAt: string;
  mintedAt: string;
  activeAt: string;
}

const minute = 60_000;
/** As long as the server lets a session of this kind idle; without a network the phone must count itself. */
const idleFor: Record<SessionKind, number> = { SHARED: 15 * minute, DESK: 12 * 60 * minute, PERSONAL: 30 * 24 * 60 * minute };
/** A token is renewed whenever the phone is online and it is older than this, so that a week offline still fits into its seven days. */
const renewAfter = 6 * 60 * minute;

/** Who writes here now, or null when nobody does or they left the phone lying. */
export async function currentWriter(now = new Date()): Promise<Writer | null> {
  const writer = await readKept<Writer>('writer');
  if (!writer) return null;
  if (now.getTime() - Date.parse(writer.activeAt) <= idleFor[writer.sessionKind]) return writer;
  await forgetWriter();
  return null;
}

/** Keeps who signed in. Another person's leavings (place, drafts) go first. */
export async function keepWriter(writer: Writer): Promise<void> {
  const before = await readKept<Writer>('writer');
  if (before && before.personId !== writer.personId) await forgetWriter();
  await writeKept('writer', writer);
}

/** Whether to ask the server for a new token while it can be reached: somebody else signed in, it is old, or this became a shared phone. */
export function needsToken(writer: Writer | null, { personId, sessionKind }: Pick<Writer, 'personId' | 'sessionKind'>, now = new Date()): boolean {
  return !writer || writer.personId !== personId || writer.sessionKind !== sessionKind || now.getTime() - Date.parse(writer.mintedAt) > renewAfter;
}

/** Notes that the writer is at the phone: typing counts here, though the server cannot see it. */
export async function writerIsActive(now = new Date()): Promise<void> {
  const writer = await currentWriter(now);
  if (writer) await writeKept('writer', { ...writer, activeAt: now.toISOString() });
}

/** Nobody is known to write here any more: their token and place go. What waits sealed stays, it carries its own. */
export async function forgetWriter(): Promise<void> {
  await Promise.all([writeKept('writer', undefined), writeKept('place', undefined)]);
}

/** Sign-out: forgets the writer, and the words and photos they had not sent yet, so that the next person finds nothing. */
export async function forgetAtSignOut(): Promise<void> {
  for (const storage of [globalThis.localStorage, globalThis.sessionStorage]) storage?.removeItem(draftName);
  await Promise.all([forgetWriter(), forgetAllDraftPhotos()]);
}

/** Under this name the unsent text is kept: in the tab's storage on a shared phone, in the phone's own elsewhere. */
export const draftName = 'throughline.raise.draft';

/** The place guessed for the writer, for when there is no network to ask. */
export const readPlace = <T>(): Promise<T | undefined> => readKept<T>('place');
/** Keeps the guessed place; it goes with the writer. */
export const keepPlace = (place: unknown): Promise<void> => writeKept('place', place);

/** The server's public key: fetched while online, used when not. */
export const readServerKey = (): Promise<ServerKey | undefined> => readKept<ServerKey>('serverKey');
/** Keeps what the query `sealingKey` answered; it outlives the writer. */
export const keepServerKey = (key: ServerKey): Promise<void> => writeKept('serverKey', key);
