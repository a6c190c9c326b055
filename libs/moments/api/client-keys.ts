import { type Actor, type Database, ErrorCode, refuse } from '@app/shared-api';

/** Where client keys stand, and who made the row. */
const authorIn = { moment: 'raiser_id', offer: 'from_person_id', note: 'author_id', customer_update: 'author_id' } as const;

/** A table whose rows carry the client's key. */
export type Keyed = keyof typeof authorIn;

/** This key was used for something else, or by somebody else. */
export const keyReused = (): Error => refuse(ErrorCode.KEY_REUSED, 'This key was used before, for something else. Make a new key for a new request.');

/** The row that this request made before, or null when it is the first. The same key with other input, or of another author, is refused. */
export async function madeBefore(db: Database, table: Keyed, actor: Actor, clientKey: string, digest: string): Promise<{ id: string } | null> {
  const row = await db.one<{ id: string; same: boolean }>(
    `SELECT id, client_digest = $2 AND ${authorIn[table]} IS NOT DISTINCT FROM $3::uuid AS same FROM ${table} WHERE client_key = $1::uuid`,
    [clientKey, digest, actor.personId],
  );
  if (row && !row.same) throw keyReused();
  return row;
}
