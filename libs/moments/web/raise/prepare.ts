import { currentWriter, fromApiLocale, keepPlace, keepServerKey, keepWriter, forgetWriter, isAttended, type Locale, needsToken, readPlace, type SessionKind, tryRefusedAgain, type Writer, writerIsActive } from '@app/shared-web/light';
import { ask, Refused } from './ask';
import type { DraftOwner } from './draft';
import { MintSendTokenDocument, RaiseReadinessDocument, type RaiseReadinessQuery } from './raise.generated';

/** The places to choose from and the ones guessed for whoever writes. */
export type Place = RaiseReadinessQuery['raiseGuess'];

/** What this phone can do for whoever holds it. */
export type Readiness =
  | { kind: 'signedIn'; owner: NonNullable<DraftOwner>; locale: Locale; place: Place }
  /** No answer from the server; `owner` is null when this phone knows of nobody to send it for. */
  | { kind: 'noNetwork'; owner: DraftOwner; place: Place | null }
  | { kind: 'signedOut'; owner: null };

/**
 * Asks who is signed in and takes along what a moment without a network needs: the server's key, the
 * guessed place, and a send-only token. The shell calls it after sign-in, so that the first moment in a
 * basement goes out too; the raise screen calls it at every opening.
 */
export async function prepareRaise(): Promise<Readiness> {
  try {
    const { me, sealingKey, raiseGuess } = await ask(RaiseReadinessDocument, {});
    await keepForLater(me.person.id, me.session.kind, sealingKey, raiseGuess).catch(() => undefined);
    void tryRefusedAgain().catch(() => undefined);
    return { kind: 'signedIn', owner: { personId: me.person.id, sessionKind: me.session.kind }, locale: fromApiLocale(me.locale), place: raiseGuess };
  } catch (error) {
    if (error instanceof Refused && (error.code === 'SIGNED_OUT' || error.code === 'NOT_SET_UP')) {
      // Signed out elsewhere, or idle too long: whoever picks this phone up next is not them.
      await forgetWriter().catch(() => undefined);
      return { kind: 'signedOut', owner: null };
    }
    // Also when a newer server does not understand this page's question: what is sealed it still takes.
    const writer = await currentWriter().catch(() => null);
    const place = writer ? await readPlace<Place>() : null;
    return { kind: 'noNetwork', owner: writer, place: place ?? null };
  }
}

async function keepForLater(personId: string, sessionKind: SessionKind, key: RaiseReadinessQuery['sealingKey'], place: Place): Promise<void> {
  const known = await currentWriter();
  if (needsToken(known, { personId, sessionKind })) await keepWriter(await newWriter(personId, sessionKind));
  else if (isAttended()) await writerIsActive();
  await Promise.all([keepServerKey(key), keepPlace(place)]);
}

async function newWriter(personId: string, sessionKind: SessionKind): Promise<Writer> {
  const { sendToken } = await ask(MintSendTokenDocument, {});
  const now = new Date().toISOString();
  return { personId, sessionKind, token: sendToken.token, tokenExpiresAt: sendToken.expiresAt, mintedAt: now, activeAt: now };
}
