import { Database, type EntryData, type LedgerEntry, type Telling, Tells, type TellsProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { upkeepEvents } from './upkeep.events';
import { OfferCause } from './upkeep.types';

const E = upkeepEvents;

/** Whom an entry tells what. A person by the name of their id in the data, or the programme leads. */
interface Rule {
  kind: string;
  to: 'programmeLeads' | { person: string };
  when?: (data: EntryData) => boolean;
}

const isNotMine = ({ cause }: EntryData): boolean => cause === OfferCause.NOT_MINE;

/** Who is told when. The README shows the same table. */
export const upkeepTellingRules: Record<string, Rule[]> = {
  [E.offered]: [
    { kind: 'upkeep.offered', to: { person: 'toPersonId' }, when: isNotMine },
    { kind: 'upkeep.orphaned', to: { person: 'toPersonId' }, when: (data) => !isNotMine(data) },
  ],
  [E.offer_accepted]: [
    { kind: 'upkeep.accepted', to: { person: 'fromPersonId' } },
    { kind: 'upkeep.taken_over', to: { person: 'ownerId' }, when: ({ ownerId, fromPersonId }) => ownerId !== fromPersonId },
  ],
  [E.offer_declined]: [{ kind: 'upkeep.declined', to: { person: 'fromPersonId' } }],
  [E.offer_lapsed]: [{ kind: 'upkeep.lapsed', to: { person: 'fromPersonId' } }],
  [E.passed_on]: [
    { kind: 'upkeep.passed_on', to: { person: 'toPersonId' }, when: ({ toPersonId }) => toPersonId !== null },
    { kind: 'upkeep.passed_on', to: 'programmeLeads', when: ({ toPersonId }) => toPersonId === null },
  ],
};

interface Told {
  entry: LedgerEntry;
  kind: string;
  personId: string;
}

/** Tells people of confirmations and offers. What comes at once, such as all that a leaver owned, is told once. */
@Injectable()
@Tells({ wing: 'journeys.upkeep' })
export class UpkeepTellings implements TellsProvider {
  constructor(private readonly db: Database) {}

  async tell(entries: LedgerEntry[]): Promise<Telling[]> {
    const asked = entries.filter(({ quiet }) => !quiet).flatMap((entry) => (upkeepTellingRules[entry.kind] ?? []).filter(({ when }) => when?.(entry.data) ?? true).map((rule) => ({ entry, ...rule })));
    if (asked.length === 0) return [];
    const leads = asked.some(({ to }) => to === 'programmeLeads') ? await this.programmeLeads() : [];
    const told = asked.flatMap(({ entry, kind, to }): Told[] => {
      const people = to === 'programmeLeads' ? leads : [entry.data[to.person]];
      return people.flatMap((personId) => (typeof personId === 'string' && personId !== entry.actorId ? [{ entry, kind, personId }] : []));
    });
    const names = await this.namesOf(told.flatMap(({ entry }) => [entry.subjectId, entry.actorId, entry.data['toPersonId']]));
    return [...Map.groupBy(told, ({ kind, personId }) => `${kind} ${personId}`).values()].map((same) => tellingOf(same, names));
  }

  private async programmeLeads(): Promise<string[]> {
    return (await this.db.query<{ id: string }>(`SELECT id FROM person WHERE is_programme_lead AND active`)).map(({ id }) => id);
  }

  private async namesOf(ids: unknown[]): Promise<Map<unknown, string>> {
    const known = [...new Set(ids.filter((id) => typeof id === 'string'))];
    const rows = await this.db.query<{ id: string; name: string }>(
      `SELECT id, name::text FROM inventory_item WHERE id = ANY($1::uuid[]) UNION ALL SELECT id, name::text FROM person WHERE id = ANY($1::uuid[])`,
      [known],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function tellingOf([first, ...more]: Told[], names: Map<unknown, string>): Telling {
  const { entry, kind, personId } = first!;
  const values = { item: names.get(entry.subjectId), who: names.get(entry.actorId), asked: names.get(entry.data['toPersonId']), ...(more.length > 0 ? { count: `${more.length + 1}` } : {}) };
  return {
    entryId: entry.id,
    personId,
    kind,
    subjectType: 'inventory_item',
    subjectId: entry.subjectId,
    values: Object.fromEntries(Object.entries(values).filter((value): value is [string, string] => value[1] !== undefined)),
    urgent: false,
  };
}
