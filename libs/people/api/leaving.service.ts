import { type Actor, Clock, Database, ErrorCode, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Devices } from './devices.service';
import { peopleEvents } from './people.events';
import { People } from './people.service';
import type { Person } from './person.entity';
import { Roles } from './roles.service';
import { Sessions } from './sessions.service';

/** People leave, and sometimes come back. */
@Injectable()
export class Leaving {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly devices: Devices,
    private readonly people: People,
    private readonly roles: Roles,
    private readonly sessions: Sessions,
  ) {}

  /** Somebody left. */
  async deactivate(actor: Actor, id: string, version: number): Promise<Person> {
    if (id === actor.personId) throw refuse(ErrorCode.CONFLICT, 'Nobody can deactivate themselves. Ask another administrator.');
    return this.db.transaction(async () => {
      const person = await this.people.lock(id, version);
      if (!person.active) throw refuse(ErrorCode.WRONG_STATE, `${person.name} has left already.`);
      await this.leave(actor, [id]);
      return (await this.people.find(actor, id))!;
    });
  }

  /** These people left: their sessions and devices end at once, their roles are taken, their secrets forgotten. For imports too, in batches. */
  async leave(actor: Actor, ids: string[]): Promise<void> {
    await this.db.transaction(async () => {
      await this.roles.keepAnAdministrator(ids);
      const now = this.clock.now();
      const left = await this.db.query<{ id: string; departmentId: string | null }>(
        `WITH gone AS (
           UPDATE person SET active = false, left_at = $2, is_administrator = false, is_programme_lead = false, version = version + 1
           WHERE id = ANY($1::uuid[]) AND active RETURNING id, department_id
         ) SELECT id, department_id AS "departmentId" FROM gone`,
        [ids, now],
      );
      const gone = left.map(({ id }) => id);
      if (gone.length === 0) return;
      await this.db.query(`DELETE FROM role_grant WHERE person_id = ANY($1::uuid[])`, [gone]);
      await this.db.query(`DELETE FROM credential WHERE person_id = ANY($1::uuid[])`, [gone]);
      await this.db.query(`DELETE FROM known_browser WHERE person_id = ANY($1::uuid[])`, [gone]);
      await this.db.query(`UPDATE enrolment_sheet SET voided_at = $2 WHERE person_id = ANY($1::uuid[]) AND used_at IS NULL AND voided_at IS NULL`, [gone, now]);
      await this.devices.revokeAllOf(actor, gone);
      await this.sessions.endAllOf(actor, gone, 'left');
      await this.ledger.recordAll(
        actor,
        left.map(({ id, departmentId }) => ({ kind: peopleEvents.left, subjectType: 'person', subjectId: id, data: { departmentId } })),
      );
    });
  }

  /** Somebody is back: without roles and secrets, a new sheet lets them in. */
  async reactivate(actor: Actor, id: string, version: number): Promise<Person> {
    return this.db.transaction(async () => {
      const person = await this.people.lock(id, version);
      if (person.active) throw refuse(ErrorCode.WRONG_STATE, `${person.name} works here already.`);
      await this.db.query(`UPDATE person SET active = true, left_at = NULL, version = version + 1 WHERE id = $1`, [id]);
      await this.ledger.record(actor, { kind: peopleEvents.returned, subjectType: 'person', subjectId: id });
      const back = await this.people.find(actor, id);
      if (!back) throw notFound('person');
      return back;
    });
  }
}
