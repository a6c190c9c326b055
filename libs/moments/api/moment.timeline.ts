import { entriesOf, type EntryRow, type TimelineAsked, type TimelineEntry, timelinePages } from '@app/people-api';
import { defineLoader, type EntryData, type LoaderContext, type NamedValue, type PageOf, severityWord, viewerOf } from '@app/shared-api';
import { knows, readsNotes } from './moment.policy';

/** Pages of timelines: one statement for the entries of all moments asked for, one for the names in them, one for the words. */
export const timelineLoader = defineLoader<TimelineAsked, PageOf<TimelineEntry>>('moments.timeline', async (context, asked) => {
  const rows = await entriesOf(context, 'moment', asked);
  const [names, words, known] = await Promise.all([namesIn(context, rows), wordsOf(context, rows), knownIn(context, rows)]);
  const entries = rows.map(({ data, ...row }) => ({ ...row, ...wordsFor(data, words), values: valuesOf(withoutUnknown(data, known), names, words) }));
  return timelinePages(asked, entries);
});

const isId = (key: string): boolean => /(department|person|location|item|offer|into|from)Id$/i.test(key) && !/^(into|from|offer)Id$/.test(key);

/** The names behind the ids in entries: of departments, people, locations and items of the inventory. */
async function namesIn({ db }: LoaderContext, rows: readonly EntryRow[]): Promise<Map<string, string>> {
  const ids = new Set(rows.flatMap(({ data }) => Object.entries(data).flatMap(([key, value]) => (isId(key) && typeof value === 'string' ? value : []))));
  if (ids.size === 0) return new Map();
  const found = await db.prepared<{ id: string; name: string }>(
    `SELECT id, name::text FROM department WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id, name::text FROM person WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, name::text FROM location WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id, name::text FROM inventory_item WHERE id = ANY ($1::uuid[])`,
    [[...ids]],
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

const linked = ({ intoId, fromId }: EntryData): string | null => (typeof intoId === 'string' ? intoId : typeof fromId === 'string' ? fromId : null);

/** The moments that entries name beside their own, of those that the viewer may know. */
async function knownIn({ db, actor }: LoaderContext, rows: readonly EntryRow[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ data }) => linked(data) ?? []);
  if (ids.length === 0) return new Set();
  const found = await db.prepared<{ id: string }>(`SELECT m.id FROM moment m CROSS JOIN ${viewerOf('$1')} v WHERE m.id = ANY ($2::uuid[]) AND ${knows('m', 'v')}`, [actor?.personId ?? null, ids]);
  return new Set(found.map(({ id }) => id));
}

/** The entry without the number of a moment that the viewer may not know. */
const withoutUnknown = (data: EntryData, known: ReadonlySet<string>): EntryData => (known.has(linked(data) ?? '') ? data : { ...data, intoNumber: null, fromNumber: null });

interface Words {
  text: string;
  before: string | null;
}

/** The words that entries stand for, by 'note:<id>' and the like, as far as the viewer may read them. */
async function wordsOf({ db, actor }: LoaderContext, rows: readonly EntryRow[]): Promise<Map<string, Words>> {
  const ids = Map.groupBy(
    rows.flatMap(({ data }) => (typeof data['words'] === 'string' ? [data['words'].split(':')] : [])),
    ([source]) => source,
  );
  const idsOf = (source: string): string[] => (ids.get(source) ?? []).map(([, id]) => id!);
  if (ids.size === 0) return new Map();
  const found = await db.prepared<Words & { key: string }>(
    `SELECT 'note:' || n.id AS key, n.text, NULL AS before FROM note n JOIN moment m ON m.id = n.moment_id CROSS JOIN ${viewerOf('$1')} v
       WHERE n.id = ANY ($2::uuid[]) AND (n.kind = 'addition' OR ${readsNotes('m', 'v')})
     UNION ALL SELECT 'update:' || u.id, u.text, NULL FROM customer_update u WHERE u.id = ANY ($3::uuid[])
     UNION ALL SELECT 'offer:' || o.id, o.reason, NULL FROM offer o WHERE o.id = ANY ($4::uuid[])
     UNION ALL SELECT 'answer:' || o.id, o.answer_reason, NULL FROM offer o WHERE o.id = ANY ($5::uuid[]) AND o.answer_reason IS NOT NULL
     UNION ALL SELECT 'words:' || w.id, w.text, w.text_before FROM moment_words w WHERE w.id = ANY ($6::uuid[])`,
    [actor?.personId ?? null, idsOf('note'), idsOf('update'), idsOf('offer'), idsOf('answer'), idsOf('words')],
  );
  return new Map(found.map((row) => [row.key, row]));
}

function wordsFor({ words: key }: EntryData, words: ReadonlyMap<string, Words>): Pick<TimelineEntry, 'words' | 'removed'> {
  const text = typeof key === 'string' ? (words.get(key)?.text ?? null) : null;
  return { words: text, removed: typeof key === 'string' && text === null };
}

// Bookkeeping that says nothing to people.
const unsaid = new Set(['words', 'offerId', 'departmentIds', 'personIds', 'intoId', 'fromId']);

/** What belongs to an entry, in words where there are any: `toDepartmentId` becomes `toDepartment` with its name. */
function valuesOf(data: EntryData, names: ReadonlyMap<string, string>, words: ReadonlyMap<string, Words>): NamedValue[] {
  const values = Object.entries(data).flatMap(([key, value]): NamedValue[] => {
    if (unsaid.has(key) || value === null) return [];
    if (isId(key)) return [{ name: key.slice(0, -2), text: names.get(String(value)) ?? '' }];
    if (/^severity/.test(key)) return [{ name: key, text: severityWord(Number(value)) ?? '' }];
    return [{ name: key, text: Array.isArray(value) ? value.join(', ') : String(value) }];
  });
  const before = typeof data['words'] === 'string' ? words.get(data['words'])?.before : null;
  return before ? [...values, { name: 'wordsBefore', text: before }] : values;
}
