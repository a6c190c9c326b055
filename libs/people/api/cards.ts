import { defineLoader, inOrderOf } from '@app/shared-api';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody in short: what everybody may know.' })
export class PersonCard {
  @Field(() => ID, { description: 'Their id.' })
  id!: string;

  @Field({ description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their job title.' })
  jobTitle!: string | null;

  @Field({ description: 'Whether they still work here.' })
  active!: boolean;
}

@ObjectType({ description: 'A department in short.' })
export class DepartmentCard {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A location in short.' })
export class LocationCard {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;
}

/** A card as one JSON column of a query that joins `person` (LEFT JOIN gives null), over the alias given. */
export const personCard = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title, 'active', ${alias}.active) END`;

/** A card as one JSON column of a query that joins `department`, over the alias given. */
export const departmentCard = (alias: string): string => shortCard(alias);

/** A card as one JSON column of a query that joins `location`, over the alias given. */
export const locationCard = (alias: string): string => shortCard(alias);

const shortCard = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** People by id, in short. */
export const personCardLoader = defineLoader<string, PersonCard>('people.personCard', async ({ db }, ids) =>
  inOrderOf(ids, await db.query<PersonCard>(`SELECT id, name, job_title AS "jobTitle", active FROM person WHERE id = ANY($1::uuid[])`, [ids]), ({ id }) => id),
);

/** Departments by id, in short. */
export const departmentCardLoader = defineLoader<string, DepartmentCard>('people.departmentCard', async ({ db }, ids) =>
  inOrderOf(ids, await db.query<DepartmentCard>(`SELECT id, name FROM department WHERE id = ANY($1::uuid[])`, [ids]), ({ id }) => id),
);

/** Locations by id, in short. */
export const locationCardLoader = defineLoader<string, LocationCard>('people.locationCard', async ({ db }, ids) =>
  inOrderOf(ids, await db.query<LocationCard>(`SELECT id, name FROM location WHERE id = ANY($1::uuid[])`, [ids]), ({ id }) => id),
);
