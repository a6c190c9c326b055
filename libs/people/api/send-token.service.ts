import { type Actor, Clock, Database, ErrorCode, Ledger, ledgerKinds, type Locale, newId, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { readingLocale } from './locale';
import { newToken, tokenHash } from './secrets';
import type { SendToken } from './send-token.types';

const DAY = 86_400_000;
const KEEP_DAYS = 7;
/** A phone renews its token a few times a day; many phones of one person still stay below this. */
const MOST_LIVE = 500;

/** What happens to permissions to send later, as the ledger names it. */
export const sendTokenEvents = ledgerKinds('send_token', {
  /** Subject: the person. data.count. */
  revoked: { keepDays: 730, live: false },
});

/** Why a token lets nobody in. */
export type SendTokenFault = 'expired' | 'revoked' | 'author_left';

interface TokenRow {
  personId: string;
  active: boolean;
  revoked: boolean;
  expired: boolean;
  locale: Locale;
}

/** Permissions to send later: what was sealed on a phone is raised as its author, long after their session ended. */
@Injectable()
export class SendTokens {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  /** A new token for the actor's phone. The ones before stay: they are sealed into what waits. */
  async mint(actor: Actor): Promise<SendToken> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + KEEP_DAYS * DAY);
    const minted = await this.db.query(
      `INSERT INTO send_token (id, token_hash, person_id, device_id, created_at, expires_at)
       SELECT $1, $2, $3, (SELECT device_id FROM session WHERE id = $4), $5, $6
       WHERE (SELECT count(*) FROM send_token WHERE person_id = $3 AND revoked_at IS NULL AND expires_at > $5) < $7 RETURNING id`,
      [newId(), tokenHash(token), actor.personId, actor.sessionId, now, expiresAt, MOST_LIVE],
    );
    if (minted.length === 0) throw refuse(ErrorCode.LIMIT_EXCEEDED, 'There are too many permissions to send later. Revoke them, or wait until some run out.');
    return { token, expiresAt };
  }

  /**
   * Whom a token stands for. Refuses one that ran out, was revoked, or whose author left; inside a transaction
   * the author cannot leave before it ends. Somebody signed in as its author needs no permission besides: theirs may have run out.
   */
  async author(token: string, signedIn: Actor | null): Promise<Actor> {
    const row = await this.db.one<TokenRow>(
      `SELECT p.id AS "personId", p.active, t.revoked_at IS NOT NULL AS revoked, t.expires_at <= $2 AS expired,
         ${readingLocale('p')} AS locale
       FROM send_token t JOIN person p ON p.id = t.person_id WHERE t.token_hash = $1 FOR SHARE OF t, p`,
      [tokenHash(token), this.clock.now()],
    );
    if (!row) throw notValid('revoked');
    if (!row.active) throw notValid('author_left');
    if (row.revoked) throw notValid('revoked');
    if (row.expired && signedIn?.personId !== row.personId) throw notValid('expired');
    // Raise only: whatever else the author may do, a token may not.
    return { personId: row.personId, sessionId: null, origin: 'person', isAdministrator: false, isProgrammeLead: false, locale: row.locale, sessionKind: 'none' };
  }

  /** Revokes every permission of the actor; returns how many there were. */
  async revokeOwn(actor: Actor): Promise<number> {
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const revoked = await this.db.query(`UPDATE send_token SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2 RETURNING id`, [actor.personId, now]);
      if (revoked.length > 0) await this.ledger.record(actor, { kind: sendTokenEvents.revoked, subjectType: 'person', subjectId: actor.personId, data: { count: revoked.length } });
      return revoked.length;
    });
  }
}

const sentences: Record<SendTokenFault, string> = {
  expired: 'The permission to send this later ran out after seven days. Its author can sign in on this phone and send it.',
  revoked: 'The permission to send this later was revoked. Its author can sign in on this phone, open it and send it again.',
  author_left: 'Whoever wrote this has left the organization: it is not raised in their name.',
};

const notValid = (reason: SendTokenFault): Error => refuse(ErrorCode.SEND_TOKEN_NOT_VALID, sentences[reason], { reason });
