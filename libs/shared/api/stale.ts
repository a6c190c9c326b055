import type { GraphQLError } from 'graphql';
import type { Database } from './database';
import { ErrorCode, refuse } from './errors';

interface Change {
  at: Date;
  by: string | null;
  fields: string[] | null;
}

const MOST_MISSED = 50;

/** What somebody saved without having seen it: of which thing, how many changes, and by which kinds of entries the ledger knows them. */
export interface Missed {
  subjectId: string;
  changes: number;
  /** null: every entry about the thing counts as a change. */
  kinds: readonly string[] | null;
}

/** Refuses a change that was made over an older version; the ledger says who was faster, when, and in which fields. */
export async function stale(db: Database, { subjectId, changes, kinds }: Missed): Promise<GraphQLError> {
  const missed = await db.query<Change>(
    `SELECT e.recorded_at AS at, p.name AS by, ARRAY(SELECT jsonb_array_elements_text(e.data -> 'fields') WHERE jsonb_typeof(e.data -> 'fields') = 'array') AS fields
     FROM ledger_entry e LEFT JOIN person p ON p.id = e.actor_id
     WHERE e.subject_id = $1 AND ($2::text[] IS NULL OR e.kind = ANY($2)) ORDER BY e.id DESC LIMIT $3`,
    [subjectId, kinds, Math.min(Math.max(changes, 1), MOST_MISSED)],
  );
  const [last] = missed;
  const by = last?.by ?? '';
  const fields = [...new Set(missed.flatMap((change) => change.fields ?? []))];
  return refuse(ErrorCode.STALE, `${by || 'Somebody'} changed it meanwhile. Nothing of yours is saved yet; look at it and save again.`, {
    by,
    ...(last ? { at: last.at.toISOString() } : {}),
    ...(fields.length > 0 ? { fields: fields.join(',') } : {}),
  });
}
