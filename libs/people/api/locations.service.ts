import { type Actor, Database, Ledger, newId, notFound, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { AddLocationInput, ChangeLocationInput } from './department.inputs';
import { Location } from './location.entity';
import { locationColumns } from './location.loaders';
import { peopleEvents } from './people.events';
import { changesIn, digestOf, madeBefore, refuseStale, sayingWhatIsTaken, type Taken } from './writing';

const taken: Taken = { location_code_key: { path: 'input.code', message: 'Another location has this code.' } };

/** The words under which a location is found. */
export const locationWords = ({ name, code }: Pick<Location, 'name' | 'code'>): string => searchWords(`${name} ${code}`);

type LocationData = Pick<Location, 'code' | 'name' | 'timeZone'>;

/** The places where people work. */
@Injectable()
export class Locations {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  /** A location by id. */
  find(id: string): Promise<Location | null> {
    return this.db.one<Location>(`SELECT ${locationColumns('l')} FROM location l WHERE l.id = $1`, [id]);
  }

  /** Adds a location. */
  async add(actor: Actor, input: AddLocationInput): Promise<Location> {
    const digest = digestOf(actor, input);
    return sayingWhatIsTaken(taken, () =>
      this.db.transaction(async () => {
        const before = await madeBefore(this.db, 'location', input.clientKey, digest);
        if (before) return (await this.find(before))!;
        const id = newId();
        await this.db.manager
          .createQueryBuilder()
          .insert()
          .into(Location)
          .values({ id, ...input, version: 1, clientDigest: digest, search: () => `to_tsvector('simple', :words)` })
          .setParameter('words', locationWords(input))
          .execute();
        await this.ledger.record(actor, { kind: peopleEvents.location_added, subjectType: 'location', subjectId: id });
        return (await this.find(id))!;
      }),
    );
  }

  /** Renames a location, or corrects its time zone. */
  async change(actor: Actor, { id, version, ...patch }: ChangeLocationInput): Promise<Location> {
    return sayingWhatIsTaken(taken, () =>
      this.db.transaction(async () => {
        const present = await this.db.one<Location>(`SELECT ${locationColumns('l')} FROM location l WHERE l.id = $1 FOR UPDATE`, [id]);
        if (!present) throw notFound('location');
        await refuseStale(this.db, id, present.version, version);
        const { fields, changes } = changesIn<LocationData>(present, patch as Partial<LocationData>);
        if (fields.length === 0) return present;
        await this.db.manager
          .createQueryBuilder()
          .update(Location)
          .set({ ...changes, search: () => `to_tsvector('simple', :words)`, version: () => 'version + 1' })
          .where('id = :id', { id })
          .setParameter('words', locationWords({ ...present, ...changes }))
          .execute();
        await this.ledger.record(actor, { kind: peopleEvents.location_changed, subjectType: 'location', subjectId: id, data: { fields } });
        return (await this.find(id))!;
      }),
    );
  }
}
