import { type Actor, Database, Ledger, notFound, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Attempts } from './attempts';
import { Devices } from './devices.service';
import { peopleEvents } from './people.events';
import { mayLookAfter, mayReadSignIn } from './people.policy';
import type { Person } from './person.entity';
import { personColumns } from './person.loaders';
import type { PersonSignIn } from './sign-in.types';

/** What managers and administrators see of their people's sign-in, and do for them. */
@Injectable()
export class LookingAfter {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
  ) {}

  /** Somebody whom the actor looks after; the row is locked, so that what is done to them comes one after the other. */
  async personFor(actor: Actor, personId: string): Promise<Person> {
    const person = await this.db.one<Person>(
      `SELECT ${personColumns('p')} FROM person p CROSS JOIN ${viewerOf('$2')} v WHERE p.id = $1 AND ${mayLookAfter('p', 'v')} FOR UPDATE OF p`,
      [personId, actor.personId],
    );
    if (!person) throw notFound('person');
    return person;
  }

  /** Lets somebody sign in again at once, on one device or on all. */
  async liftLock(actor: Actor, personId: string, deviceId: string | null): Promise<Person> {
    return this.db.transaction(async () => {
      const person = await this.personFor(actor, personId);
      await this.attempts.forget(personId, deviceId);
      await this.ledger.record(actor, { kind: peopleEvents.lock_lifted, subjectType: 'person', subjectId: personId });
      return person;
    });
  }

  /** How people sign in, as far as the actor may know; null for the others. */
  async signInOf(actor: Actor | null, ids: readonly string[], now: Date): Promise<Array<PersonSignIn | null>> {
    const known = await this.db.query<Omit<PersonSignIn, 'locks' | 'devices'> & { id: string }>(
      `SELECT p.id, c.password_hash IS NOT NULL AS "hasPassword", c.pin_hash IS NOT NULL AS "hasPin", s.expires_at AS "sheetExpiresAt"
       FROM person p CROSS JOIN ${viewerOf('$2')} v LEFT JOIN credential c ON c.person_id = p.id
       LEFT JOIN enrolment_sheet s ON s.person_id = p.id AND s.used_at IS NULL AND s.voided_at IS NULL AND s.expires_at > $3
       WHERE p.id = ANY($1::uuid[]) AND ${mayReadSignIn('p', 'v')}`,
      [ids, actor?.personId ?? null, now],
    );
    const knownIds = known.map(({ id }) => id);
    const [locks, devices] = await Promise.all([this.attempts.locksOf(knownIds), this.devices.ownOf(knownIds)]);
    const byId = new Map(known.map((row) => [row.id, { ...row, locks: locks.get(row.id) ?? [], devices: devices.get(row.id) ?? [] }]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
