import { departmentCard, personCard } from '@app/people-api';
import { type LoaderContext, defineLoader, groupedBy, inOrderOf, viewerOf } from '@app/shared-api';
import type { CustomerUpdate, Holding, MomentCustomer, MomentLink, Note, Responder, StoredFile } from './moment.parts';
import { numberOf } from './moment.entity';
import { knows, readsContact, readsNotes, standingsOf } from './moment.policy';
import type { Standing } from './moment.standings';

/** How much of each a moment shows; the timeline pages through all. */
const NEWEST = 100;

type Of<T> = T & { momentId: string };

/** Rows that every reader of a moment may see; $1 are the moments, all of which came from a read that asked the policy. */
const rowsOf = <T>({ db }: LoaderContext, ids: readonly string[], sql: string): Promise<Of<T>[]> => db.prepared<Of<T>>(sql, [ids]);

/** Rows that not every reader may see: $2 is the viewer. */
const rowsFor = <T>({ db, actor }: LoaderContext, ids: readonly string[], sql: string): Promise<Of<T>[]> => db.prepared<Of<T>>(sql, [ids, actor?.personId ?? null]);

const byMoment = <T>(ids: readonly string[], rows: Of<T>[]): T[][] => groupedBy(ids, rows, ({ momentId }) => momentId);

/** The customers, of those moments whose contact the viewer may have. */
export const customerLoader = defineLoader<string, MomentCustomer>('moments.customer', async (context, ids) =>
  inOrderOf(
    ids,
    await rowsFor<MomentCustomer>(
      context,
      ids,
      `SELECT c.moment_id AS "momentId", c.name, c.reference, c.contact FROM moment_customer c JOIN moment m ON m.id = c.moment_id CROSS JOIN ${viewerOf('$2')} v
       WHERE c.moment_id = ANY ($1::uuid[]) AND ${readsContact('m', 'v')}`,
    ),
    ({ momentId }) => momentId,
  ),
);

const newestNotes = (kind: 'note' | 'addition'): string => `LEFT JOIN LATERAL (
    SELECT n.id, n.text, n.at, n.author_id FROM note n WHERE n.moment_id = m.id AND n.kind = '${kind}' ORDER BY n.at DESC, n.id DESC LIMIT ${NEWEST}
  ) n ON true LEFT JOIN person p ON p.id = n.author_id`;

/** Internal notes, newest first; null for a moment whose notes the viewer may not read. */
export const notesLoader = defineLoader<string, Note[]>('moments.notes', async (context, ids) => {
  const rows = await rowsFor<Note>(
    context,
    ids,
    `SELECT m.id AS "momentId", n.id, n.text, n.at, ${personCard('p')} AS author FROM moment m CROSS JOIN ${viewerOf('$2')} v ${newestNotes('note')}
     WHERE m.id = ANY ($1::uuid[]) AND ${readsNotes('m', 'v')} ORDER BY n.at DESC, n.id DESC`,
  );
  const readable = new Set(rows.map(({ momentId }) => momentId));
  // A moment without notes comes as one row without a note: it may be read, and there is nothing.
  return byMoment(ids, rows.filter(({ id }) => id)).map((notes, i) => (readable.has(ids[i]!) ? notes : null));
});

/** What the raisers added, newest first. */
export const additionsLoader = defineLoader<string, Note[]>('moments.additions', async (context, ids) =>
  byMoment(
    ids,
    await rowsOf<Note>(
      context,
      ids,
      `SELECT m.id AS "momentId", n.id, n.text, n.at, ${personCard('p')} AS author FROM moment m ${newestNotes('addition')}
       WHERE m.id = ANY ($1::uuid[]) AND n.id IS NOT NULL ORDER BY n.at DESC, n.id DESC`,
    ),
  ),
);

/** What the customers were told, newest first. */
export const updatesLoader = defineLoader<string, CustomerUpdate[]>('moments.updates', async (context, ids) =>
  byMoment(
    ids,
    await rowsOf<CustomerUpdate>(
      context,
      ids,
      `SELECT u.moment_id AS "momentId", u.id, u.text, u.told_how AS how, u.told_at AS "toldAt", u.next_promised_at AS "nextPromisedAt", ${personCard('p')} AS author
       FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
         SELECT * FROM customer_update u WHERE u.moment_id = asked.id ORDER BY u.told_at DESC, u.id DESC LIMIT ${NEWEST}
       ) u LEFT JOIN person p ON p.id = u.author_id ORDER BY u.told_at DESC, u.id DESC`,
    ),
  ),
);

/** Who helps now, the longest first. */
export const respondersLoader = defineLoader<string, Responder[]>('moments.responders', async (context, ids) =>
  byMoment(
    ids,
    await rowsOf<Responder>(
      context,
      ids,
      `SELECT r.moment_id AS "momentId", r.joined_at AS "joinedAt", ${personCard('p')} AS person FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
         SELECT * FROM responder r WHERE r.moment_id = asked.id AND r.left_at IS NULL ORDER BY r.joined_at, r.person_id LIMIT ${NEWEST}
       ) r JOIN person p ON p.id = r.person_id ORDER BY r.joined_at, r.person_id`,
    ),
  ),
);

/** Who held it, in order. */
export const holdingsLoader = defineLoader<string, Holding[]>('moments.holdings', async (context, ids) =>
  byMoment(
    ids,
    await rowsOf<Holding>(
      context,
      ids,
      `SELECT h.moment_id AS "momentId", h.since, h.until, h.elapsed_seconds AS "elapsedSeconds", h.working_seconds AS "workingSeconds",
         ${personCard('p')} AS person, ${departmentCard('d')} AS department
       FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
         SELECT * FROM holding h WHERE h.moment_id = asked.id ORDER BY h.since DESC, h.id DESC LIMIT ${NEWEST}
       ) h LEFT JOIN person p ON p.id = h.person_id LEFT JOIN department d ON d.id = h.department_id ORDER BY h.since, h.id`,
    ),
  ),
);

/** The photos, in order. */
export const photosLoader = defineLoader<string, StoredFile[]>('moments.photos', async (context, ids) =>
  byMoment(
    ids,
    await rowsOf<StoredFile>(
      context,
      ids,
      `SELECT mf.moment_id AS "momentId", f.id, f.name, f.type, f.size, '/files/' || f.id AS url, f.width, f.height
       FROM moment_file mf JOIN stored_file f ON f.id = mf.file_id
       WHERE mf.moment_id = ANY ($1::uuid[]) ORDER BY mf.moment_id, mf.position`,
    ),
  ),
);

/** The names of other moments, of those that the viewer may know. */
export const linkLoader = defineLoader<string, MomentLink>('moments.link', async (context, ids) => {
  const rows = await context.db.prepared<MomentLink>(`SELECT m.id, m.number FROM moment m CROSS JOIN ${viewerOf('$2')} v WHERE m.id = ANY ($1::uuid[]) AND ${knows('m', 'v')}`, [ids, context.actor?.personId ?? null]);
  return inOrderOf(ids, rows.map(({ id, number }) => ({ id, number: numberOf(number) })), ({ id }) => id);
});

/** What the viewer is to each moment. */
export const standingsLoader = defineLoader<string, Standing[]>('moments.standings', async (context, ids) =>
  inOrderOf(
    ids,
    await rowsFor<{ standings: Standing[] }>(
      context,
      ids,
      `SELECT m.id AS "momentId", ${standingsOf('m', 'v')} AS standings FROM moment m CROSS JOIN ${viewerOf('$2')} v WHERE m.id = ANY ($1::uuid[])`,
    ),
    ({ momentId }) => momentId,
  ).map((row) => row?.standings ?? []),
);
