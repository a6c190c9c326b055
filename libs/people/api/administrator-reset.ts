import { Database, engineActor, ErrorCode, Ledger, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Attempts } from './attempts';
import { Credentials } from './credentials.service';
import { Enrolment } from './enrolment.service';
import { peopleEvents } from './people.events';
import { Role } from './roles';
import { Roles } from './roles.service';

/** Whoever reads it in the terminal uses it at once. */
const VALID_MINUTES = 30;

/** What lets an administrator back in: shown this once. */
export interface WayBack {
  name: string;
  number: string;
  code: string;
  expiresAt: Date;
}

/** The way back for an administrator who forgot their secrets, when nobody else could print them a sheet. Only for the server's own terminal. */
@Injectable()
export class AdministratorReset {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly attempts: Attempts,
    private readonly credentials: Credentials,
    private readonly enrolment: Enrolment,
    private readonly roles: Roles,
  ) {}

  /** Makes a code with which they choose new secrets; their sessions and devices end, their locks are lifted. */
  async of(emailOrNumber: string, makeAdministrator: boolean): Promise<WayBack> {
    const account = (await this.credentials.byNumber(emailOrNumber)) ?? (await this.credentials.byEmail(emailOrNumber));
    if (!account) throw refuse(ErrorCode.NOT_FOUND, `Nobody who works here has the e-mail address or number ${emailOrNumber}.`);
    const { personId, name, number } = account;
    return this.db.transaction(async () => {
      const administrators = await this.db.query<{ id: string }>(`SELECT id FROM person WHERE is_administrator AND active ORDER BY id FOR UPDATE`);
      const roleGiven = !administrators.some(({ id }) => id === personId);
      if (roleGiven) {
        if (administrators.length > 0) throw refuse(ErrorCode.CONFLICT, `${name} is no administrator. Whoever is one, or ${name}’s manager, prints a sheet for them.`);
        if (!makeAdministrator) throw refuse(ErrorCode.CONFLICT, `${name} is no administrator, and nobody is any more. With --make-administrator they become one.`);
        await this.roles.grant(engineActor, { personId, role: Role.ADMINISTRATOR });
      }
      const way = await this.enrolment.issue(engineActor, personId, VALID_MINUTES);
      await this.attempts.forget(personId, null);
      await this.ledger.record(engineActor, { kind: peopleEvents.administrator_reset, subjectType: 'person', subjectId: personId, data: { roleGiven } });
      return { name, number, ...way };
    });
  }
}
