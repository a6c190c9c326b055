import { currentWriter, forgetStrayDraftPhotos, keepable, openDraftPhotos, takeOut, waitingByKey, type WaitingMoment, writerIsActive } from '@app/shared-web/light';
import { useEffect, useRef, useState } from 'react';
import type { Refused } from './ask';
import { type Draft, type DraftOwner, dropDraft, holdsAnything, isKept, keepDraft, newDraft, placed, readDraft } from './draft';
import type { Readiness } from './prepare';
import { reopen } from './reopen';
import { sendMoment, type SendOutcome } from './send-moment';
import { usePhotos } from './use-photos';

/** The longest text that the server takes. */
export const longestWhat = 4_000;
const sharedIdleMs = 15 * 60_000;

/** What stands in the way of sending, by field. */
export interface Problems {
  what: 'required' | 'too_long' | null;
  severity: 'required' | null;
}

type Phase = { kind: 'form' } | { kind: 'sending' } | { kind: 'after'; outcome: Extract<SendOutcome, { kind: 'sent' | 'kept' }> };

/** What was on the form before: its words and its photos. */
export interface KeptForm {
  draft: Draft;
  photos: Blob[];
  /** It had photos, and they are not here any more. */
  photosLost?: boolean;
}

/** The form with its draft, its photos and what became of it. */
export function useRaiseForm(first: KeptForm | null, readiness: Readiness | null) {
  const [draft, setDraft] = useState<Draft>(() => first?.draft ?? newDraft());
  const [restored, setRestored] = useState(first !== null);
  const [photosLost, setPhotosLost] = useState(first?.photosLost ?? false);
  const [phase, setPhase] = useState<Phase>({ kind: 'form' });
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [notKept, setNotKept] = useState<'nobodySignedIn' | 'cannotSeal' | 'noRoom' | null>(null);
  const owner: DraftOwner = readiness?.owner ?? null;
  // Photos take a while to be kept: by then the words, and who writes them, may be others.
  const latest = useRef(draft);
  const known = useRef(owner);
  known.current = owner;
  const { photos, addPhotos, changePhotos, showPhotos, allPhotos } = usePhotos(first?.photos ?? [], latest, change);
  const place = readiness && readiness.kind !== 'signedOut' ? readiness.place : null;

  const problems = problemsOf(draft);

  function change(changed: Partial<Draft>) {
    const next = { ...latest.current, ...changed };
    replace(next);
    setRestored(false);
    setPhotosLost(false);
    setRefusal(null);
    if (holdsAnything(next)) keepDraft(next, known.current);
    else dropDraft(next.clientKey);
  }

  function replace(next: Draft) {
    latest.current = next;
    setDraft(next);
  }

  async function signIn() {
    setPhase({ kind: 'sending' });
    await allPhotos();
    setPhase({ kind: 'form' });
    goToSignIn();
  }

  function startAgain() {
    dropDraft(draft.clientKey);
    if (draft.instead) void takeOut(draft.instead);
    clear();
  }

  function clear() {
    replace(newDraft());
    showPhotos([]);
    setAsked(false);
    setRestored(false);
    setPhotosLost(false);
    setRefusal(null);
    setNotKept(null);
    setPhase({ kind: 'form' });
  }

  async function open(moment: WaitingMoment): Promise<'not_yours' | 'gone' | null> {
    const opened = await reopen(moment, place);
    if (typeof opened === 'string') return opened;
    clear();
    replace(opened.draft);
    if (opened.photos.length > 0) changePhotos(opened.photos);
    return null;
  }

  /** Resolves to the field that needs another look, or null when it was sent, kept or refused. */
  async function send(): Promise<keyof Problems | null> {
    setAsked(true);
    setNotKept(null);
    if (problems.what) return 'what';
    if (problems.severity) return 'severity';
    setPhase({ kind: 'sending' });
    const pressedAt = new Date();
    const chosen = await allPhotos();
    const online = readiness?.kind !== 'noNetwork' && navigator.onLine;
    const outcome = await sendMoment({ ...draft, ...placed(draft, place) }, chosen, online, pressedAt);
    if (outcome.kind === 'sent' || outcome.kind === 'kept') {
      dropDraft(draft.clientKey);
      setPhase({ kind: 'after', outcome });
      return null;
    }
    keepDraft(latest.current, owner);
    setPhase({ kind: 'form' });
    if (outcome.kind === 'refused') setRefusal(outcome.refusal);
    if (outcome.kind === 'notKept') setNotKept(outcome.reason);
    if (outcome.kind === 'signIn') goToSignIn();
    return null;
  }

  useKeepOwner(draft, owner, readiness !== null);
  useForgetWhenIdle(owner?.sessionKind === 'SHARED', draft, () => {
    dropDraft(draft.clientKey);
    clear();
  });

  return { draft, change, photos, addPhotos, changePhotos, phase, problems: asked ? problems : { what: null, severity: null }, refusal, notKept, restored, photosLost, place, send, signIn, open, startAgain, clear };
}

/** Leads to the sign-in, which the shell shows at whatever address one stands, and from there back to what was typed. */
function goToSignIn(): void {
  location.assign('/back-to-raise');
}

/** What was typed and photographed before on this phone, if it is the writer's own and does not wait in the queue already. */
export async function firstForm(): Promise<KeptForm | null> {
  const writer = await currentWriter().catch(() => null);
  const draft = readDraft(writer);
  void forgetStrayDraftPhotos(isKept).catch(() => undefined);
  if (!draft) return null;
  if (await waitingByKey(draft.clientKey).catch(() => undefined)) {
    dropDraft(draft.clientKey);
    return null;
  }
  const photos = draft.photoKey ? await openDraftPhotos(draft.clientKey, draft.photoKey) : [];
  const found = { ...draft, photoKey: photos.length > 0 ? draft.photoKey : null };
  const photosLost = draft.photoKey !== null && photos.length === 0;
  return holdsAnything(found) || photosLost ? { draft: found, photos, photosLost } : null;
}

function problemsOf(draft: Draft): Problems {
  const { length } = keepable(draft.what).trim();
  return { what: length === 0 ? 'required' : length > longestWhat ? 'too_long' : null, severity: draft.severity ? null : 'required' };
}

/** Once it is known who writes, the draft moves to where theirs are kept. */
function useKeepOwner(draft: Draft, owner: DraftOwner, known: boolean): void {
  const latest = useRef(draft);
  latest.current = draft;
  const { sessionKind: kind = null, personId = null } = owner ?? {};
  // When the owner changes, not at every letter: `change` keeps those.
  useEffect(() => {
    if (known && holdsAnything(latest.current)) keepDraft(latest.current, personId && kind ? { personId, sessionKind: kind } : null);
  }, [known, kind, personId]);
}

/** A shared phone left lying forgets what was typed, as the server forgets the session. */
function useForgetWhenIdle(shared: boolean, draft: Draft, forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    void writerIsActive().catch(() => undefined);
    if (!shared) return;
    const timer = setTimeout(() => latest.current(), sharedIdleMs);
    return () => clearTimeout(timer);
  }, [shared, draft]);
}
