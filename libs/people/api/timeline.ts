import { type EntryData, type LoaderContext, pageOf, type PageOf, placeIn } from '@app/shared-api';
import { personCard } from './cards';
import type { TimelineEntry } from './timeline.types';

/** Which page of the timeline of what. */
export interface TimelineAsked {
  subjectId: string;
  first: number;
  after?: string;
}

/** An entry of the ledger, before its wing says what belongs to it; `asked` is whose it is: the place among those asked for, from 1. */
export interface EntryRow extends Omit<TimelineEntry, 'values' | 'words' | 'removed'> {
  asked: string;
  data: EntryData;
}

/** The entries of all timelines asked for, newest first, in one statement: a page of each, and one more where there are more. */
export function entriesOf({ db }: LoaderContext, subjectType: string, asked: readonly TimelineAsked[]): Promise<EntryRow[]> {
  return db.prepared<EntryRow>(
    `SELECT asked.n::text AS asked, e.id::text, e.kind, e.occurred_at AS at, e.recorded_at AS "recordedAt", e.origin, e.data, ${personCard('p')} AS actor
     FROM unnest($1::uuid[], $2::int[], $3::bigint[]) WITH ORDINALITY AS asked(subject_id, first, after, n)
     CROSS JOIN LATERAL (
       SELECT * FROM ledger_entry e WHERE e.subject_id = asked.subject_id AND e.subject_type = $4 AND (asked.after IS NULL OR e.id < asked.after)
       ORDER BY e.id DESC LIMIT asked.first + 1
     ) e LEFT JOIN person p ON p.id = e.actor_id ORDER BY asked.n, e.id DESC`,
    [asked.map(({ subjectId }) => subjectId), asked.map(({ first }) => first), asked.map(({ after }) => placeIn(after, ['bigint'])?.[0] ?? null), subjectType],
  );
}

/** What a wing made of the entries, as the pages that were asked for. */
export function timelinePages(asked: readonly TimelineAsked[], entries: ReadonlyArray<TimelineEntry & { asked: string }>): Array<PageOf<TimelineEntry>> {
  const byAsked = Map.groupBy(entries, (entry) => entry.asked);
  return asked.map(({ first }, i) => pageOf<TimelineEntry>(byAsked.get(String(i + 1)) ?? [], first, ({ id }) => [id]));
}
