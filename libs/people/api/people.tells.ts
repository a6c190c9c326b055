import { type LedgerEntry, Tells, type Telling, type TellsProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from './people.events';

/** What of the people wing somebody is told: what others did to their sign-in or their roles. */
@Injectable()
@Tells({ wing: 'people' })
export class PeopleTells implements TellsProvider {
  async tell(entries: LedgerEntry[]): Promise<Telling[]> {
    return entries.filter(concernsSomebody).map((entry) => ({
      entryId: entry.id,
      personId: entry.subjectId,
      kind: entry.kind,
      subjectType: 'person',
      subjectId: entry.subjectId,
      values: textsIn(entry),
      // Whoever holds the sheet can sign in as them: if it was not asked for, every minute counts.
      urgent: entry.kind === peopleEvents.sheet_printed,
    }));
  }
}

const told = new Set([peopleEvents.sheet_printed, peopleEvents.role_granted, peopleEvents.role_revoked]);

const concernsSomebody = ({ kind, subjectId, actorId }: LedgerEntry): boolean => told.has(kind) && subjectId !== actorId;

function textsIn({ data }: LedgerEntry): Record<string, string> {
  const texts = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
