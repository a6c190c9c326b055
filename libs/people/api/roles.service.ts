import { type Actor, Clock, Database, ErrorCode, invalid, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from './people.events';
import { Role } from './roles';
import type { RoleInput } from './person.inputs';

const flags: Partial<Record<Role, 'is_administrator' | 'is_programme_lead'>> = {
  [Role.ADMINISTRATOR]: 'is_administrator',
  [Role.PROGRAMME_LEAD]: 'is_programme_lead',
};

/** Gives and takes the roles that do not follow from the data. */
@Injectable()
export class Roles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  /** Gives a role; one that somebody has already stays as it is. */
  async grant(actor: Actor, { personId, role, departmentId }: RoleInput): Promise<void> {
    checkGiven(role, departmentId);
    await this.db.transaction(async () => {
      await this.lockPerson(personId);
      const flag = flags[role];
      if (!flag && !(await this.db.one(`SELECT 1 FROM department WHERE id = $1 AND active`, [departmentId]))) throw notFound('department');
      const given = flag
        ? await this.db.query(`UPDATE person SET ${flag} = true WHERE id = $1 AND NOT ${flag} RETURNING id`, [personId])
        : await this.db.query(
            `INSERT INTO role_grant (person_id, role, department_id, granted_by, granted_at) VALUES ($1, 'coordinator', $2, $3, $4) ON CONFLICT DO NOTHING RETURNING person_id`,
            [personId, departmentId, actor.personId, this.clock.now()],
          );
      if (given.length > 0) await this.note(actor, peopleEvents.role_granted, personId, role, departmentId);
    });
  }

  /** Takes a role. The last administrator keeps theirs. */
  async revoke(actor: Actor, { personId, role, departmentId }: RoleInput): Promise<void> {
    checkGiven(role, departmentId);
    await this.db.transaction(async () => {
      if (role === Role.ADMINISTRATOR) await this.keepAnAdministrator([personId]);
      await this.lockPerson(personId);
      const flag = flags[role];
      const taken = flag
        ? await this.db.query(`UPDATE person SET ${flag} = false WHERE id = $1 AND ${flag} RETURNING id`, [personId])
        : await this.db.query(`DELETE FROM role_grant WHERE person_id = $1 AND role = 'coordinator' AND department_id = $2 RETURNING person_id`, [personId, departmentId]);
      if (taken.length > 0) await this.note(actor, peopleEvents.role_revoked, personId, role, departmentId);
    });
  }

  /** Refuses when without these people nobody could administer the instance. Locks, so that two cannot go at once. */
  async keepAnAdministrator(without: string[]): Promise<void> {
    const administrators = await this.db.query<{ id: string }>(`SELECT id FROM person WHERE is_administrator AND active ORDER BY id FOR UPDATE`);
    const leaving = administrators.some(({ id }) => without.includes(id));
    if (leaving && administrators.every(({ id }) => without.includes(id))) {
      throw refuse(ErrorCode.CONFLICT, 'Somebody must administer this instance. Make somebody else administrator first.');
    }
  }

  private async lockPerson(personId: string): Promise<void> {
    if (!(await this.db.one(`SELECT 1 FROM person WHERE id = $1 AND active FOR UPDATE`, [personId]))) throw notFound('person');
  }

  private async note(actor: Actor, kind: string, personId: string, role: Role, departmentId: string | null | undefined): Promise<void> {
    await this.ledger.record(actor, { kind, subjectType: 'person', subjectId: personId, data: { role, departmentId: departmentId ?? null } });
  }
}

function checkGiven(role: Role, departmentId: string | null | undefined): void {
  if (role === Role.MANAGER || role === Role.DEPARTMENT_HEAD) {
    throw invalid('input.role', 'follows', 'Managers and department heads follow from the directory: change who reports to whom, or the department’s head.');
  }
  if (role === Role.COORDINATOR && !departmentId) throw invalid('input.departmentId', 'required', 'Say of which department; it includes all below it.');
  if (role !== Role.COORDINATOR && departmentId) throw invalid('input.departmentId', 'superfluous', 'This role holds for the whole organization.');
}
