import { type Actor, Database, ErrorCode, invalid, Ledger, newId, notFound, refuse, searchWords, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from './people.events';
import { mayFind } from './people.policy';
import { Person } from './person.entity';
import type { AddPersonInput, ChangePersonInput } from './person.inputs';
import { personColumns } from './person.loaders';
import { changesIn, digestOf, madeBefore, refuseStale, sayingWhatIsTaken, type Taken } from './writing';

const taken: Taken = {
  person_number_key: { path: 'input.number', message: 'This employee number belongs to somebody already.' },
  person_email: { path: 'input.email', message: 'This e-mail address belongs to somebody already.' },
};

type PersonData = Pick<Person, 'number' | 'name' | 'jobTitle' | 'departmentId' | 'locationId' | 'managerId' | 'email' | 'phone' | 'locale'>;

/** The words under which somebody is found. */
export const personWords = ({ name, number, jobTitle }: Pick<Person, 'name' | 'number' | 'jobTitle'>): string => searchWords([name, number, jobTitle ?? ''].join(' '));

/** Adds people and corrects their data. Administrators only; the operations say so. */
@Injectable()
export class People {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  /** A person as far as the actor may find them. */
  async find(actor: Actor, id: string): Promise<Person | null> {
    return this.db.one<Person>(`SELECT ${personColumns('p')} FROM person p CROSS JOIN ${viewerOf('$2')} v WHERE p.id = $1 AND ${mayFind('p', 'v')}`, [id, actor.personId]);
  }

  /** Adds somebody. */
  async add(actor: Actor, input: AddPersonInput): Promise<Person> {
    const digest = digestOf(actor, input);
    return sayingWhatIsTaken(taken, () =>
      this.db.transaction(async () => {
        const before = await madeBefore(this.db, 'person', input.clientKey, digest);
        if (before) return (await this.find(actor, before))!;
        const id = newId();
        const { clientKey, ...data } = input;
        await this.checkPlace(id, data);
        await this.insert(actor, { id, ...data, clientKey, clientDigest: digest });
        return (await this.find(actor, id))!;
      }),
    );
  }

  /** Adds the first administrator of a new instance, under an id that was chosen before: a member of its root, not the head. */
  async addFirst(actor: Actor, id: string, { name, number, email, departmentId }: { name: string; number: string; email: string; departmentId: string }): Promise<void> {
    await this.insert(actor, { id, name, number, email, departmentId, isAdministrator: true });
  }

  /** Corrects somebody's data. */
  async change(actor: Actor, { id, version, ...patch }: ChangePersonInput): Promise<Person> {
    return sayingWhatIsTaken(taken, () =>
      this.db.transaction(async () => {
        const present = await this.lock(id, version);
        const { fields, changes } = changesIn<PersonData>(present, patch as Partial<PersonData>);
        if (fields.length > 0) {
          await this.checkPlace(id, changes);
          await this.db.manager
            .createQueryBuilder()
            .update(Person)
            .set({ ...changes, search: () => `to_tsvector('simple', :words)`, version: () => 'version + 1' })
            .where('id = :id', { id })
            .setParameter('words', personWords({ ...present, ...changes }))
            .execute();
          await this.ledger.record(actor, { kind: peopleEvents.person_changed, subjectType: 'person', subjectId: id, data: { fields } });
        }
        return (await this.find(actor, id))!;
      }),
    );
  }

  /** Locks somebody's row for a change; STALE when it is not the version that the actor has seen. */
  async lock(id: string, version: number): Promise<Person & PersonData> {
    const present = await this.db.one<Person & PersonData>(`SELECT ${personColumns('p')}, p.email, p.phone, p.locale FROM person p WHERE p.id = $1 FOR UPDATE`, [id]);
    if (!present) throw notFound('person');
    await refuseStale(this.db, id, present.version, version);
    return present;
  }

  private async insert(actor: Actor, person: Partial<Person> & Pick<Person, 'id' | 'name' | 'number'>): Promise<void> {
    await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Person)
      .values({ isAdministrator: false, isProgrammeLead: false, active: true, version: 1, ...person, search: () => `to_tsvector('simple', :words)` })
      .setParameter('words', personWords({ jobTitle: null, ...person }))
      .execute();
    await this.ledger.record(actor, { kind: peopleEvents.person_added, subjectType: 'person', subjectId: person.id });
  }

  /** Department, location and manager must be there; nobody manages themselves, however many stand in between. */
  private async checkPlace(id: string, { departmentId, locationId, managerId }: Partial<PersonData>): Promise<void> {
    if (departmentId && !(await this.db.one(`SELECT 1 FROM department WHERE id = $1 AND active FOR SHARE`, [departmentId]))) {
      throw invalid('input.departmentId', 'unknown', 'There is no such department, or it was closed.');
    }
    if (locationId && !(await this.db.one(`SELECT 1 FROM location WHERE id = $1`, [locationId]))) throw invalid('input.locationId', 'unknown', 'There is no such location.');
    if (managerId) await this.checkManager(id, managerId);
  }

  private async checkManager(id: string, managerId: string): Promise<void> {
    // Two changes at once could close a circle that neither sees: one after the other.
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('reporting lines', 0))`);
    const above = await this.db.query<{ id: string; active: boolean }>(
      `WITH RECURSIVE above AS (
         SELECT id, manager_id, active, 1 AS step FROM person WHERE id = $1
         UNION ALL SELECT p.id, p.manager_id, p.active, step + 1 FROM above JOIN person p ON p.id = above.manager_id WHERE step < 100
       ) SELECT id, active FROM above ORDER BY step`,
      [managerId],
    );
    if (!above[0]?.active) throw invalid('input.managerId', 'unknown', 'There is no such person, or they left.');
    if (above.some((person) => person.id === id)) throw refuse(ErrorCode.CONFLICT, 'Nobody can report to somebody who, in the end, reports to them.');
  }
}
