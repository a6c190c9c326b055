import { Database, type LedgerEntry, Tells, type Telling, type TellsProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from './people.events';

/** What of the people wing somebody is told: what others did to their sign-in or their roles. */
@Injectable()
@Tells({ wing: 'people' })
export class PeopleTells implements TellsProvider {
  constructor(private readonly db: Database) {}

  async tell(entries: LedgerEntry[]): Promise<Telling[]> {
    const told = entries.filter(concernsSomebody);
    const departments = await this.departmentsOf(told);
    return told.map((entry) => ({
      entryId: entry.id,
      personId: entry.subjectId,
      kind: entry.kind,
      subjectType: 'person',
      subjectId: entry.subjectId,
      values: textsIn(entry, departments),
      // Whoever holds the sheet can sign in as them: if it was not asked for, every minute counts.
      urgent: entry.kind === peopleEvents.sheet_printed,
    }));
  }

  /** The departments that entries name, by id. */
  private async departmentsOf(entries: LedgerEntry[]): Promise<Map<unknown, string>> {
    const ids = [...new Set(entries.map(({ data }) => data['departmentId']).filter((id) => typeof id === 'string'))];
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; name: string }>(`SELECT id, name FROM department WHERE id = ANY($1::uuid[])`, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const told = new Set([peopleEvents.sheet_printed, peopleEvents.role_granted, peopleEvents.role_revoked]);

const concernsSomebody = ({ kind, subjectId, actorId }: LedgerEntry): boolean => told.has(kind) && subjectId !== actorId;

/** What the words of an entry need: the role, and the department by its name. */
function textsIn({ data: { role, departmentId } }: LedgerEntry, departments: Map<unknown, string>): Record<string, string> {
  const department = departments.get(departmentId);
  return { ...(typeof role === 'string' ? { role } : {}), ...(department ? { department } : {}) };
}
