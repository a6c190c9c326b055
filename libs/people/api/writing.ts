import { isDeepStrictEqual } from 'node:util';
import { type Actor, type Database, ErrorCode, inputDigest, invalid, refuse, stale } from '@app/shared-api';
import { peopleEvents } from './people.events';

/** What a creating input carries, so that a repeat makes nothing twice. */
export interface Keyed {
  clientKey: string;
}

/** The digest that tells a repeat from another request, or another author, under the same client key. */
export const digestOf = (actor: Actor, input: Keyed): string => inputDigest({ author: actor.personId, input });

/** The row that an earlier request with this client key made; refuses when that one was another. */
export async function madeBefore(db: Database, table: 'person' | 'department' | 'location', clientKey: string, digest: string): Promise<string | null> {
  // A repeat that comes while the first still runs waits for it.
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`client key ${clientKey}`]);
  const row = await db.one<{ id: string; digest: string }>(`SELECT id, client_digest AS digest FROM ${table} WHERE client_key = $1`, [clientKey]);
  if (row && row.digest !== digest) throw refuse(ErrorCode.KEY_REUSED, 'This request was sent before with other content. Load the page again, and send it anew.');
  return row?.id ?? null;
}

const { person_added, person_changed, left, returned, department_added, department_changed, location_added, location_changed, organization_set_up, organization_changed, working_time_changed } = peopleEvents;

/** The entries that count a version on; a printed sheet or a new role does not. */
const versions = [person_added, person_changed, left, returned, department_added, department_changed, location_added, location_changed, organization_set_up, organization_changed, working_time_changed];

/** Refuses when somebody else saved first, and says who. */
export async function refuseStale(db: Database, subjectId: string, present: number, seen: number): Promise<void> {
  if (present !== seen) throw await stale(db, { subjectId, changes: present - seen, kinds: versions });
}

/** Which field is to blame for a unique index that refused a row, and what to say. */
export type Taken = Record<string, { path: string; message: string }>;

/** Says which field is taken, when the database refuses a doubled value. */
export async function sayingWhatIsTaken<T>(taken: Taken, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    const field = code === '23505' ? taken[constraint ?? ''] : undefined;
    if (!field) throw error;
    throw invalid(field.path, 'taken', field.message);
  }
}

/** What of a patch differs from what is there: fields that are not given stay as they are. */
export function changesIn<T extends object>(present: T, patch: Partial<T>): { fields: Array<keyof T & string>; changes: Partial<T> } {
  const fields = (Object.keys(patch) as Array<keyof T & string>).filter((field) => patch[field] !== undefined && !isDeepStrictEqual(patch[field], present[field]));
  return { fields, changes: Object.fromEntries(fields.map((field) => [field, patch[field]])) as Partial<T> };
}
