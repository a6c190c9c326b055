import { defineLoader, inOrderOf } from '@app/shared-api';
import type { Location } from './location.entity';

/** A location's row in the shape of the entity. */
export const locationColumns = (alias: string): string =>
  `${alias}.id, ${alias}.code, ${alias}.name, ${alias}.time_zone AS "timeZone", ${alias}.working_time AS "storedWorkingTime", ${alias}.version`;

/** Locations by id. */
export const locationLoader = defineLoader<string, Location>('people.location', async ({ db }, ids) =>
  inOrderOf(ids, await db.query<Location>(`SELECT ${locationColumns('l')} FROM location l WHERE l.id = ANY($1::uuid[])`, [ids]), ({ id }) => id),
);
