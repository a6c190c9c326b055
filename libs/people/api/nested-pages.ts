import { type Database, ErrorCode, pageOf, type PageOf, refuse } from '@app/shared-api';
import { afterName } from './arguments';

/** A page of what belongs to one parent, asked for inside a list of parents. */
export interface NestedPage {
  parentId: string;
  first: number;
  after?: string | undefined;
}

const MOST_ROWS = 5_000;

/**
 * Loads pages below many parents in one statement. `select` says what belongs to `parent.id`, without ORDER BY;
 * its table's alias is `c`, and it has name and id. Pages inside pages multiply, so their sum is bounded.
 */
export async function loadNestedPages<T extends { id: string; name: string }>(
  db: Database,
  asked: readonly NestedPage[],
  select: string,
): Promise<Array<PageOf<T>>> {
  const rowsAsked = asked.reduce((sum, { first }) => sum + first, 0);
  if (asked.length > 1 && rowsAsked > MOST_ROWS) {
    throw refuse(ErrorCode.LIMIT_EXCEEDED, `Pages inside pages: ${rowsAsked} rows at once are too many, ${MOST_ROWS} are allowed. Ask for fewer with first.`, { most: MOST_ROWS });
  }
  const places = asked.map(({ after }) => afterName(after));
  const rows = await db.query<T & { asked: number }>(
    `SELECT parent.asked, below.* FROM unnest($1::uuid[], $2::int[], $3::text[], $4::uuid[]) WITH ORDINALITY AS parent(id, first, after_name, after_id, asked)
     CROSS JOIN LATERAL (
       ${select} AND (parent.after_id IS NULL OR (c.name, c.id) > (parent.after_name, parent.after_id))
       ORDER BY c.name, c.id LIMIT parent.first + 1
     ) below ORDER BY parent.asked, below.name, below.id`,
    [asked.map(({ parentId }) => parentId), asked.map(({ first }) => first), places.map((place) => place?.[0] ?? null), places.map((place) => place?.[1] ?? null)],
  );
  const byParent = Map.groupBy(rows, (row) => Number(row.asked));
  return asked.map(({ first }, i) => pageOf<T>(byParent.get(i + 1) ?? [], first, ({ name, id }) => [name, id]));
}
