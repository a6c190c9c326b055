import { ActorSource } from '@app/shared-api';
import { Global, Module } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database, type Actor } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
@Injectable()
class TemporaryActors extends ActorSource {
  constructor(private readonly db: Database) { super(); }
  async actorFor(cookies: Record<string, string | undefined>): Promise<{ actor: Actor } | null> {
    const token = cookies['throughline'];
    if (!token) return null;
    const row = await this.db.one<Actor>(`SELECT s.id AS "sessionId", p.id AS "personId", 'person' AS origin, p.is_administrator AS "isAdministrator", p.is_programme_lead AS "isProgrammeLead", 'en' AS locale, s.kind AS "sessionKind" FROM session s JOIN person p ON p.id = s.person_id WHERE token_hash = $1`, [createHash('sha256').update(token).digest('hex')]);
    return row ? { actor: row } : null;
  }
  async stillLive(ids: string[]): Promise<Set<string>> { return new Set(ids); }
}
@Global()
@Module({ providers: [{ provide: ActorSource, useClass: TemporaryActors }], exports: [ActorSource] })
class TemporaryPeople {}
export const wings = [TemporaryPeople];
export const entities: Function[] = [];
