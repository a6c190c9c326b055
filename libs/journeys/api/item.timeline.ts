import { entriesOf, type EntryRow, type TimelineAsked, type TimelineEntry, timelinePages } from '@app/people-api';
import { defineLoader, type EntryData, type LoaderContext, type NamedValue, type PageOf } from '@app/shared-api';
import { allFacts } from './kinds';

/** Pages of what happened to items: one statement for the entries of all that are asked for, one for the names in them. */
export const itemTimelineLoader = defineLoader<TimelineAsked, PageOf<TimelineEntry>>('journeys.timeline', async (context, asked) => {
  const rows = await entriesOf(context, 'inventory_item', asked);
  const names = await namesIn(context, rows);
  return timelinePages(asked, rows.map(({ data, ...row }) => ({ ...row, values: valuesOf(data, names), words: null, removed: false })));
});

/** What an entry names by its id: where the item stood and stands, what it was linked to, whom it was offered to. */
const named = { fromId: 'from', toId: 'to', parentId: 'parent', ownerId: 'owner', fromPersonId: 'fromPerson', toPersonId: 'toPerson' } as const;

const idsIn = (data: EntryData): string[] => Object.keys(named).flatMap((key) => (typeof data[key] === 'string' ? [data[key]] : []));

async function namesIn({ db }: LoaderContext, rows: readonly EntryRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ data }) => idsIn(data)))];
  if (ids.length === 0) return new Map();
  const found = await db.prepared<{ id: string; name: string }>(`SELECT id, name::text FROM inventory_item WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id, name::text FROM person WHERE id = ANY ($1::uuid[])`, [ids]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

const factOf = new Map(allFacts.map(({ column, name }) => [column, name]));
/** The field that people know a column by. */
const fieldOf = (column: string): string => factOf.get(column) ?? ({ owner_id: 'owner', external_id: 'externalId' } as Record<string, string>)[column] ?? column;

const code = (value: unknown): string => String(value).toUpperCase();

/** What belongs to an entry: names in place of ids, fields by the names that GraphQL gives them, codes as its enums have them. */
function valuesOf(data: EntryData, names: ReadonlyMap<string, string>): NamedValue[] {
  return Object.entries(data).flatMap(([key, value]): NamedValue[] => {
    if (value === null) return [];
    if (key in named) return [{ name: named[key as keyof typeof named], text: names.get(String(value)) ?? '' }];
    if (key === 'fields') return [{ name: key, text: (value as string[]).map(fieldOf).join(', ') }];
    if (key === 'kind' || key === 'relation' || key === 'cause' || key === 'stateFrom' || key === 'stateTo') return [{ name: key, text: code(value) }];
    if (key === 'itemIds' || key === 'mergedIds') return [{ name: key === 'itemIds' ? 'items' : 'merged', text: String((value as string[]).length) }];
    return [];
  });
}
