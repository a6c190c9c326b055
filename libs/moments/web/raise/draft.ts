import { draftName, forgetDraftPhotos, type Writer } from '@app/shared-web/light';
import type { Channel, Severity } from './raise.generated';

/** Everything on the form; the photos themselves wait beside it, sealed. */
export interface Draft {
  /** Made with the draft and sent with it, so that however often it is sent, it is one moment. */
  clientKey: string;
  what: string;
  severity: Severity | null;
  channel: Channel | null;
  /** Undefined: as guessed. Null: chosen to be none. */
  departmentId?: string | null;
  locationId?: string | null;
  customer: { name: string; reference: string; contact: string };
  /** Opens the photos that are kept with it; null while there are none. */
  photoKey: string | null;
  /** The refused moment that this one takes the place of. */
  instead: string | null;
}

/** Whose draft it is, as far as this phone knows. */
export type DraftOwner = Pick<Writer, 'personId' | 'sessionKind'> | null;

interface KeptDraft {
  draft: Draft;
  owner: string | null;
  savedAt: number;
}

const sharedMinutes = 15;

/** An empty form. */
export function newDraft(): Draft {
  return {
    clientKey: newClientKey(),
    what: '',
    severity: null,
    channel: null,
    customer: { name: '', reference: '', contact: '' },
    photoKey: null,
    instead: null,
  };
}

/** Where it happened: what was chosen, else what was guessed. */
export function placed(draft: Draft, guess: { department: { id: string } | null; location: { id: string } | null } | null): { departmentId: string | null; locationId: string | null } {
  const { departmentId = guess?.department?.id ?? null, locationId = guess?.location?.id ?? null } = draft;
  return { departmentId, locationId };
}

/** Whether anything was typed, chosen or photographed that would be missed. */
export function holdsAnything(draft: Draft): boolean {
  const { name, reference, contact } = draft.customer;
  return [draft.what, name, reference, contact].some((text) => text.trim() !== '') || draft.severity !== null || draft.photoKey !== null;
}

/**
 * Keeps what is typed, and with it the key of the photos, so that a reload loses nothing. On a shared phone, or while nobody knows whose
 * phone it is, in the tab only and for a quarter of an hour; sign-out clears both.
 */
export function keepDraft(draft: Draft, owner: DraftOwner): void {
  const own = owner !== null && owner.sessionKind !== 'SHARED';
  const kept: KeptDraft = { draft, owner: owner?.personId ?? null, savedAt: Date.now() };
  try {
    (own ? sessionStorage : localStorage).removeItem(draftName);
    (own ? localStorage : sessionStorage).setItem(draftName, JSON.stringify(kept));
  } catch {
    // Storage is full or forbidden: the form itself still holds every word.
  }
}

/** What was typed here before, if it is the writer's own. */
export function readDraft(owner: DraftOwner, now = Date.now()): Draft | null {
  const inTab = read(sessionStorage);
  const onPhone = read(localStorage);
  const fresh = inTab && inTab.savedAt > now - sharedMinutes * 60_000 ? inTab : null;
  const kept = fresh ?? (owner && onPhone?.owner === owner.personId ? onPhone : null);
  if (!kept || !holdsAnything(kept.draft)) return null;
  const somebodyElses = owner !== null && kept.owner !== null && kept.owner !== owner.personId;
  return somebodyElses ? null : kept.draft;
}

/** It was sent, kept for sending, or given up. What another tab keeps stays. */
export function dropDraft(clientKey: string): void {
  for (const storage of [sessionStorage, localStorage]) if (read(storage)?.draft.clientKey === clientKey) storage.removeItem(draftName);
  void forgetDraftPhotos(clientKey).catch(() => undefined);
}

/** Whether this draft is kept here, whoever may read it. */
export function isKept(clientKey: string): boolean {
  return [sessionStorage, localStorage].some((storage) => read(storage)?.draft.clientKey === clientKey);
}

function read(storage: Storage): KeptDraft | null {
  try {
    const kept = JSON.parse(storage.getItem(draftName) ?? 'null') as KeptDraft | null;
    return kept && { ...kept, draft: { ...newDraft(), ...kept.draft } };
  } catch {
    return null;
  }
}

/** A UUID version 4. Written out, because randomUUID is missing where the address is not https. */
function newClientKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
