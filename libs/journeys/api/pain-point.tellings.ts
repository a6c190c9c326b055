import { Database, type LedgerEntry, type Telling, Tells, type TellsProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from './inventory.events';
import { PainState } from './pain-point.entity';

/** What becomes of a report, as those who made it are told; the words stand in the wing’s web half. */
const toldOfState: Partial<Record<PainState, string>> = {
  [PainState.CONFIRMED]: 'journeys.pain_confirmed',
  [PainState.WORKED_ON]: 'journeys.pain_worked_on',
  [PainState.RELIEVED]: 'journeys.pain_relieved',
  [PainState.ACCEPTED]: 'journeys.pain_accepted',
  [PainState.DECLINED]: 'journeys.pain_declined',
};

interface Asked {
  entryId: string;
  actorId: string | null;
  kind: string;
  /** The pain point that goes on. */
  painId: string;
  /** Only those who reported these are told; null: all whose reports went into it. */
  reportIds: string[] | null;
}

/** Tells those who reported a pain point what becomes of it: of their own, and of the one that theirs was merged into. */
@Injectable()
@Tells({ wing: 'journeys.pains' })
export class PainTellings implements TellsProvider {
  constructor(private readonly db: Database) {}

  async tell(entries: LedgerEntry[]): Promise<Telling[]> {
    const asked = entries.flatMap(asksOf);
    if (asked.length === 0) return [];
    const told = await this.db.query<{ entryId: string; kind: string; painId: string; personId: string; name: string }>(
      `SELECT DISTINCT a."entryId", a.kind, a."painId", r.reported_by_id AS "personId", p.name::text AS name
       FROM jsonb_to_recordset($1::jsonb) AS a("entryId" bigint, "actorId" uuid, kind text, "painId" uuid, "reportIds" uuid[])
       JOIN inventory_item p ON p.id = a."painId" AND p.kind = 'pain_point'
       JOIN inventory_item r ON r.reported_by_id IS NOT NULL AND (r.id = p.id OR r.merged_into_id = p.id) AND (a."reportIds" IS NULL OR r.id = ANY(a."reportIds"))
       WHERE r.reported_by_id IS DISTINCT FROM a."actorId"`,
      [JSON.stringify(asked)],
    );
    return told.map(({ entryId, kind, painId, personId, name }) => ({ entryId, personId, kind, subjectType: 'inventory_item', subjectId: painId, values: { name }, urgent: false }));
  }
}

function asksOf({ id, kind, subjectId, actorId, data, quiet }: LedgerEntry): Asked[] {
  if (quiet || data['kind'] !== 'pain_point') return [];
  const asked = { entryId: id, actorId, painId: subjectId, reportIds: null };
  if (kind === inventoryEvents.removed) return [{ ...asked, kind: 'journeys.pain_removed' }];
  if (kind === inventoryEvents.merged) return [{ ...asked, kind: 'journeys.pain_merged', painId: data['toId'] as string, reportIds: [subjectId, ...(data['mergedIds'] as string[])] }];
  const telling = kind === inventoryEvents.changed ? toldOfState[data['stateTo'] as PainState] : undefined;
  if (!telling) return [];
  // What was settled hurts again: that is other news than a report that is confirmed.
  const again = data['stateTo'] === PainState.CONFIRMED && data['stateFrom'] !== PainState.REPORTED;
  return [{ ...asked, kind: again ? 'journeys.pain_again' : telling }];
}
