import { type Actor, Clock, Database, invalid, Ledger } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from './people.events';
import { problemWithPassword, problemWithPin } from './secret.rules';
import { Secrets } from './secrets';

/** What somebody who signs in is checked against. */
export interface Account {
  personId: string;
  number: string;
  name: string;
  email: string | null;
  passwordHash: string | null;
  pinHash: string | null;
}

const ACCOUNT = `SELECT p.id AS "personId", p.number, p.name, p.email, c.password_hash AS "passwordHash", c.pin_hash AS "pinHash"
  FROM person p LEFT JOIN credential c ON c.person_id = p.id`;

/** Passwords and PINs of people, kept as hashes. */
@Injectable()
export class Credentials {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly secrets: Secrets,
  ) {}

  /** The account behind an e-mail address, of somebody who works here. */
  byEmail(email: string): Promise<Account | null> {
    return this.db.one<Account>(`${ACCOUNT} WHERE lower(p.email) = lower($1) AND p.active`, [email]);
  }

  /** The account behind a badge number, of somebody who works here. */
  byNumber(number: string): Promise<Account | null> {
    return this.db.one<Account>(`${ACCOUNT} WHERE p.number = $1 AND p.active`, [number]);
  }

  /** The account of a person who works here. */
  byPerson(personId: string): Promise<Account | null> {
    return this.db.one<Account>(`${ACCOUNT} WHERE p.id = $1 AND p.active`, [personId]);
  }

  /** Refuses a password that is no good, at the input's path. */
  checkPassword(path: string, password: string, own: string[]): void {
    const problem = problemWithPassword(password, own);
    if (problem) throw invalid(path, problem.rule, problem.message);
  }

  /** Refuses a PIN that is no good, at the input's path. */
  checkPin(path: string, pin: string, badgeNumber: string): void {
    const problem = problemWithPin(pin, badgeNumber);
    if (problem) throw invalid(path, problem.rule, problem.message);
  }

  /** Keeps a new password. */
  async setPassword(actor: Actor, personId: string, password: string): Promise<void> {
    await this.set(actor, personId, 'password_hash', peopleEvents.password_changed, await this.secrets.hash(password));
  }

  /** Keeps a new PIN. */
  async setPin(actor: Actor, personId: string, pin: string): Promise<void> {
    await this.set(actor, personId, 'pin_hash', peopleEvents.pin_changed, await this.secrets.hash(pin));
  }

  private async set(actor: Actor, personId: string, column: 'password_hash' | 'pin_hash', kind: string, hash: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query(
        `INSERT INTO credential (person_id, ${column}, changed_at) VALUES ($1, $2, $3) ON CONFLICT (person_id) DO UPDATE SET ${column} = $2, changed_at = $3`,
        [personId, hash, this.clock.now()],
      );
      await this.ledger.record(actor, { kind, subjectType: 'person', subjectId: personId });
    });
  }
}
