import { DepartmentCard, LocationCard, PersonCard, departmentCard, locationCard, personCard } from '@app/people-api';
import { type Actor, Database, Page, pageOf, type PageOf, placeIn, searchQuery, Severity, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { numberOf } from './moment.entity';
import { isAsked, reads } from './moment.policy';
import { offeredTo } from './moment.reach';

/** Something that is offered to the viewer or their department. */
@ObjectType({ description: 'Something that is offered to the viewer or their department.' })
export class OfferedMoment {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => ID, { description: 'The moment.' })
  momentId!: string;

  @Field({ description: 'Its number, such as UM-1042.' })
  number!: string;

  @Field(() => Severity, { nullable: true, description: 'How bad it is.' })
  severity!: Severity | null;

  @Field(() => String, { nullable: true, description: 'What happened; null until the viewer opens it. Receivers need not open it.' })
  what!: string | null;

  @Field(() => PersonCard, { nullable: true, description: 'Who offers it.' })
  from!: PersonCard | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'The department that is asked; with a person, theirs.' })
  toDepartment!: DepartmentCard | null;

  @Field(() => PersonCard, { nullable: true, description: 'The person who is asked, if it is one.' })
  toPerson!: PersonCard | null;

  @Field(() => String, { nullable: true, description: 'Why them; null until the viewer opens it.' })
  reason!: string | null;

  @Field({ description: 'When it was made.' })
  madeAt!: Date;

  @Field({ description: 'When it lapses.' })
  dueAt!: Date;

  @Field({ description: 'Whether the viewer reads it.' })
  opened!: boolean;
}

/** A page of what is offered, due first. */
@ObjectType({ description: 'A page of what is offered, due first.' })
export class OfferedPage extends Page(OfferedMoment) {}

/** Departments that can be asked. */
@ObjectType({ description: 'A department that can be asked.' })
export class DepartmentTarget {
  @Field(() => DepartmentCard, { description: 'The department.' })
  department!: DepartmentCard;

  @Field(() => Int, { description: 'How often it accepted from the same department before, of the last 500 that were accepted.' })
  accepted!: number;
}

/** Whom a moment can be offered to. */
@ObjectType({ description: 'Whom a moment can be offered to: who accepted the like before first.' })
export class OfferTargets {
  @Field(() => [DepartmentTarget], { description: 'Departments.' })
  departments!: DepartmentTarget[];

  @Field(() => [PersonCard], { description: 'People; only with words.' })
  people!: PersonCard[];
}

/** What is guessed for a new moment. */
@ObjectType({ description: 'What is guessed for a new moment, and what to choose from instead.' })
export class RaiseGuess {
  @Field(() => DepartmentCard, { nullable: true, description: 'The viewer’s department.' })
  department!: DepartmentCard | null;

  @Field(() => LocationCard, { nullable: true, description: 'The viewer’s location.' })
  location!: LocationCard | null;

  @Field(() => [DepartmentCard], { description: 'Theirs, those above and beside it, at most 20.' })
  departments!: DepartmentCard[];

  @Field(() => [LocationCard], { description: 'Theirs, and those where colleagues of their department work, at most 20.' })
  locations!: LocationCard[];
}

/** Reads what is offered, whom something can be offered to, and what a new moment starts with. */
@Injectable()
export class OfferedReads {
  constructor(private readonly db: Database) {}

  /** What is offered to the viewer, to a department that they receive for, or to their own. */
  async offersToUs(actor: Actor, first: number, after: string | undefined): Promise<PageOf<OfferedMoment>> {
    const place = placeIn(after, ['timestamptz', 'uuid']);
    const rows = await this.offered(`${place ? '(o.due_at, o.id) > ($3::timestamptz, $4::uuid)' : 'true'} ORDER BY o.due_at, o.id LIMIT $2`, [actor.personId, first + 1, ...(place ?? [])]);
    return pageOf(rows, first, ({ dueAt, offerId }) => [dueAt, offerId]);
  }

  /** One of these. */
  async offerToUs(actor: Actor, offerId: string): Promise<OfferedMoment | null> {
    return (await this.offered('o.id = $2::uuid', [actor.personId, offerId]))[0] ?? null;
  }

  private async offered(which: string, params: unknown[]): Promise<OfferedMoment[]> {
    const rows = await this.db.prepared<OfferedMoment>(
      `SELECT o.id AS "offerId", m.id AS "momentId", m.number, m.severity, o.made_at AS "madeAt", o.due_at AS "dueAt", r.may AS opened,
         CASE WHEN r.may THEN m.what END AS what, CASE WHEN r.may THEN o.reason END AS reason,
         ${personCard('fp')} AS "from", ${departmentCard('td')} AS "toDepartment", ${personCard('tp')} AS "toPerson"
       FROM ${viewerOf('$1')} v CROSS JOIN LATERAL ${offeredTo} f JOIN moment m ON m.id = f.id CROSS JOIN LATERAL (SELECT (${reads('m', 'v')}) IS TRUE AS may) r JOIN offer o ON o.id = m.open_offer_id
       LEFT JOIN person fp ON fp.id = o.from_person_id LEFT JOIN department td ON td.id = o.to_department_id LEFT JOIN person tp ON tp.id = o.to_person_id
       WHERE ${isAsked('m', 'v')} AND ${which}`,
      params,
    );
    for (const row of rows) row.number = numberOf(row.number);
    return rows;
  }

  /** Departments by words, or those that accepted from the same department before; people by words. Null where the moment is not theirs to read. */
  async offerTargets(actor: Actor, momentId: string, words: string, first: number): Promise<OfferTargets | null> {
    const moment = await this.db.one<{ holderDepartmentId: string | null; holderPersonId: string | null }>(
      `SELECT COALESCE(m.holder_department_id, m.department_id) AS "holderDepartmentId", m.holder_person_id AS "holderPersonId"
       FROM moment m CROSS JOIN ${viewerOf('$1')} v WHERE m.id = $2::uuid AND ${reads('m', 'v')}`,
      [actor.personId, momentId],
    );
    if (!moment) return null;
    const query = searchQuery(words) || null;
    const departments = await this.db.query<DepartmentTarget>(
      `WITH before AS (
         SELECT a.to_department_id AS id, count(*)::int AS accepted FROM (
           SELECT to_department_id FROM offer WHERE from_department_id = $1 AND state = 'accepted' ORDER BY answered_at DESC LIMIT 500
         ) a GROUP BY 1
       ), found AS (
         (SELECT d.id FROM before b JOIN department d ON d.id = b.id WHERE d.active AND ($2::text IS NULL OR d.search @@ to_tsquery('simple', $2)) ORDER BY b.accepted DESC LIMIT $3)
         UNION (SELECT d.id FROM department d WHERE d.active AND ($2::text IS NULL OR d.search @@ to_tsquery('simple', $2)) ORDER BY d.name, d.id LIMIT $3)
       )
       SELECT ${departmentCard('d')} AS department, COALESCE(b.accepted, 0) AS accepted FROM found f JOIN department d ON d.id = f.id LEFT JOIN before b ON b.id = d.id
       ORDER BY b.accepted DESC NULLS LAST, d.name, d.id LIMIT $3`,
      [moment.holderDepartmentId, query, first],
    );
    if (!query) return { departments, people: [] };
    const people = await this.db.query<PersonCard>(
      `SELECT p.id, p.name, p.job_title AS "jobTitle", p.active FROM person p
       WHERE p.active AND p.search @@ to_tsquery('simple', $1) AND p.id IS DISTINCT FROM $2::uuid ORDER BY p.name, p.id LIMIT $3`,
      [query, moment.holderPersonId, first],
    );
    return { departments, people };
  }

  /** What a new moment of theirs starts with. */
  async raiseGuess(actor: Actor): Promise<RaiseGuess> {
    const guess = await this.db.one<Omit<RaiseGuess, 'departments' | 'locations'> & { departmentId: string | null; locationId: string | null }>(
      `SELECT ${departmentCard('d')} AS department, ${locationCard('l')} AS location, p.department_id AS "departmentId", p.location_id AS "locationId"
       FROM person p LEFT JOIN department d ON d.id = p.department_id LEFT JOIN location l ON l.id = p.location_id WHERE p.id = $1`,
      [actor.personId],
    );
    const departments = await this.db.query<DepartmentCard>(
      `SELECT d.id, d.name FROM department d LEFT JOIN department_ancestor up ON up.department_id = $1 AND up.ancestor_id = d.id
       WHERE d.active AND (up.ancestor_id IS NOT NULL OR d.parent_id = (SELECT own.parent_id FROM department own WHERE own.id = $1))
       ORDER BY up.depth NULLS LAST, d.name, d.id LIMIT 20`,
      [guess?.departmentId ?? null],
    );
    const locations = await this.db.query<LocationCard>(
      `SELECT l.id, l.name FROM location l WHERE l.id = $2 OR l.id IN (SELECT c.location_id FROM person c WHERE c.department_id = $1 AND c.active LIMIT 2000)
       ORDER BY l.id <> $2, l.name, l.id LIMIT 20`,
      [guess?.departmentId ?? null, guess?.locationId ?? null],
    );
    return { department: guess?.department ?? null, location: guess?.location ?? null, departments, locations };
  }
}
