import { type Actor, ActorSource, Clock, Database, engineActor, Ledger, type Locale, newId } from '@app/shared-api';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Cookies } from './cookies';
import { readingLocale } from './locale';
import { peopleEvents } from './people.events';
import { newToken, tokenHash } from './secrets';
import type { Session, SessionKind } from './sign-in.types';

const MINUTE = 60_000;

/** After how long without use a session ends. */
export const idleLimit: Record<`${SessionKind}`, number> = {
  desk: 12 * 60 * MINUTE,
  personal: 30 * 24 * 60 * MINUTE,
  shared: 15 * MINUTE,
};

/** Why a session ended. */
export type EndReason = 'signed_out' | 'ended_by_person' | 'renewed' | 'left' | 'sheet_printed' | 'device_revoked' | 'device_enrolled' | 'password_changed' | 'pin_changed';

/** What a new session needs to know. */
export interface NewSession {
  personId: string;
  kind: `${SessionKind}`;
  deviceId: string | null;
  label: string;
  /** The session that this browser had before, if any: a sign-in renews it. */
  replaces: string | null;
}

/** Somebody who acts before a session of theirs runs: they just proved who they are. */
export const asThemselves = (personId: string): Actor => ({ ...engineActor, origin: 'person', personId });

interface LiveSession {
  id: string;
  kind: `${SessionKind}`;
  lastActiveAt: Date;
  personId: string;
  isAdministrator: boolean;
  isProgrammeLead: boolean;
  locale: Locale;
}

/** Who is signed in where. Tokens are kept hashed; a session ends here, not in the browser. */
@Injectable()
export class Sessions extends ActorSource implements OnModuleDestroy {
  private readonly log = new Logger('Sessions');
  private readonly touching = new Set<Promise<void>>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly cookies: Cookies,
  ) {
    super();
  }

  /** Who sends these cookies. What only looks (a socket) is passive: it keeps no session alive. */
  async actorFor(cookies: Record<string, string | undefined>, passive = false): Promise<{ actor: Actor } | null> {
    const token = this.cookies.read('session', cookies);
    const actor = token ? await this.actorOf(token, passive) : null;
    return actor && { actor };
  }

  /** Whose session token this is, in one indexed statement. */
  async actorOf(token: string, passive = false): Promise<Actor | null> {
    const now = this.clock.now();
    const session = await this.db.one<LiveSession>(
      `SELECT s.id, s.kind, s.last_active_at AS "lastActiveAt", p.id AS "personId", p.is_administrator AS "isAdministrator",
         p.is_programme_lead AS "isProgrammeLead", ${readingLocale('p')} AS locale
       FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND p.active`,
      [tokenHash(token), now],
    );
    if (!session) return null;
    if (!passive && now.getTime() - session.lastActiveAt.getTime() >= MINUTE) this.touch(session, now);
    return actorIn(session);
  }

  async stillLive(sessionIds: string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT s.id FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.id = ANY($1::uuid[]) AND s.ended_at IS NULL AND s.expires_at > $2 AND p.active`,
      [sessionIds, this.clock.now()],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Opens a session and ends the one that it renews. The token is returned this once. */
  async open({ personId, kind, deviceId, label, replaces }: NewSession): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.db.transaction(async () => {
      if (replaces) await this.end(asThemselves(personId), 'renewed', 's.id = $1', [replaces]);
      await this.db.query(
        `INSERT INTO session (id, token_hash, person_id, device_id, kind, label, created_at, last_active_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
        [newId(), tokenHash(token), personId, deviceId, kind, label, now, new Date(now.getTime() + idleLimit[kind])],
      );
    });
    return token;
  }

  /** The sessions of a person that run, latest used first. */
  async of(actor: Actor): Promise<Session[]> {
    const rows = await this.db.query<Omit<Session, 'current'>>(
      `SELECT id, kind, label, created_at AS "createdAt", last_active_at AS "lastActiveAt" FROM session
       WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 ORDER BY last_active_at DESC, id DESC LIMIT 100`,
      [actor.personId, this.clock.now()],
    );
    return rows.map((session) => ({ ...session, current: session.id === actor.sessionId }));
  }

  /** Ends one of the actor's own sessions; false when there is none such, whoever else's it may be. */
  async endOwn(actor: Actor, id: string): Promise<boolean> {
    const reason = id === actor.sessionId ? 'signed_out' : 'ended_by_person';
    return (await this.end(actor, reason, 's.id = $1 AND s.person_id = $2', [id, actor.personId])) > 0;
  }

  /** Ends everything that runs for people, except perhaps one session. */
  async endAllOf(actor: Actor, personIds: string[], reason: EndReason, except: string | null = null): Promise<number> {
    return this.end(actor, reason, 's.person_id = ANY($1::uuid[]) AND ($2::uuid IS NULL OR s.id <> $2)', [personIds, except]);
  }

  /** Ends everything that runs on devices. */
  async endAllOn(actor: Actor, deviceIds: string[], reason: EndReason): Promise<number> {
    return this.end(actor, reason, 's.device_id = ANY($1::uuid[])', [deviceIds]);
  }

  private async end(actor: Actor, reason: EndReason, which: string, params: unknown[]): Promise<number> {
    const [at, why] = [`$${params.length + 1}`, `$${params.length + 2}`];
    return this.db.transaction(async () => {
      const ended = await this.db.query<{ id: string; personId: string }>(
        `WITH ended AS (UPDATE session s SET ended_at = ${at}, end_reason = ${why} WHERE ${which} AND s.ended_at IS NULL RETURNING s.id, s.person_id)
         SELECT id, person_id AS "personId" FROM ended`,
        [...params, this.clock.now(), reason],
      );
      if (ended.length > 0) {
        await this.ledger.recordAll(
          actor,
          ended.map(({ id, personId }) => ({ kind: peopleEvents.session_ended, subjectType: 'session', subjectId: id, data: { personId, reason } })),
        );
      }
      return ended.length;
    });
  }

  /** Once a minute at most, beside the request: nobody waits for it. */
  private touch({ id, kind }: LiveSession, now: Date): void {
    const touched = this.db
      .query(`UPDATE session SET last_active_at = $2, expires_at = $3 WHERE id = $1 AND ended_at IS NULL AND last_active_at < $4`, [
        id,
        now,
        new Date(now.getTime() + idleLimit[kind]),
        new Date(now.getTime() - MINUTE + 1),
      ])
      .then(() => undefined, (error: Error) => this.log.warn(`A session's last use could not be noted: ${error.message}`))
      .finally(() => this.touching.delete(touched));
    this.touching.add(touched);
  }

  /** Waits until every noted use is written. */
  async settled(): Promise<void> {
    await Promise.all(this.touching);
  }

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }
}

const actorIn = ({ id, kind, personId, isAdministrator, isProgrammeLead, locale }: LiveSession): Actor => ({
  personId,
  sessionId: id,
  origin: 'person',
  isAdministrator,
  isProgrammeLead,
  locale,
  sessionKind: kind,
});
