import { type Actor, Clock, Database, ErrorCode, invalid, Ledger, type Locale, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { allLocales } from './locale';
import { type LocaleReaders, Organization } from './organization.entity';
import type { ChangeOrganizationInput, SetWorkingTimeInput } from './organization.inputs';
import { ORGANIZATION_SUBJECT, peopleEvents } from './people.events';
import { storedWorkingTime, usualWorkingTime } from './working-time';
import type { WorkingTimeJson } from './working-time.rules';
import { changesIn, refuseStale } from './writing';

const COLUMNS = `id, name, time_zone AS "timeZone", locales, default_locale AS "defaultLocale", currency, working_time AS "storedWorkingTime", sample, set_up_at AS "setUpAt", version`;

/** What an organization is set up with. */
export interface NewOrganization {
  name: string;
  timeZone: string;
  locales: Locale[];
  defaultLocale: Locale;
  sample: boolean;
  workingTime?: WorkingTimeJson;
}

type OrganizationData = Pick<Organization, 'name' | 'timeZone' | 'locales' | 'defaultLocale' | 'currency'>;

const notSetUp = () => refuse(ErrorCode.NOT_SET_UP, 'This instance is empty: set it up first.');

function checkDefault(locales: Locale[], defaultLocale: Locale): void {
  if (!locales.includes(defaultLocale)) throw invalid('input.defaultLocale', 'among', 'The default language must be one of the languages chosen.');
}

/** The one company of this instance. */
@Injectable()
export class Organizations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  /** The organization, or null while the instance is empty. */
  find(): Promise<Organization | null> {
    return this.db.one<Organization>(`SELECT ${COLUMNS} FROM organization`);
  }

  /** The organization; refuses while the instance is empty. */
  async theOne(): Promise<Organization> {
    const found = await this.find();
    if (!found) throw notSetUp();
    return found;
  }

  /** Writes the organization, once: of two who set up at the same time, the second is refused. */
  async create(actor: Actor, { name, timeZone, locales, defaultLocale, sample, workingTime = usualWorkingTime }: NewOrganization): Promise<void> {
    checkDefault(locales, defaultLocale);
    await this.db.transaction(async () => {
      const [written] = await this.db.query(
        `INSERT INTO organization (name, time_zone, locales, default_locale, working_time, sample, set_up_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT DO NOTHING RETURNING id`,
        [name, timeZone, locales, defaultLocale, JSON.stringify(workingTime), sample, this.clock.now()],
      );
      if (!written) throw refuse(ErrorCode.ALREADY_SET_UP, 'This instance was set up before. Sign in.');
      await this.ledger.record(actor, { kind: peopleEvents.organization_set_up, subjectType: 'organization', subjectId: ORGANIZATION_SUBJECT, data: { sample } });
    });
  }

  /** Renames the organization, corrects its time zone, changes its languages and its currency. */
  async change(actor: Actor, { version, readersFallBack, ...patch }: ChangeOrganizationInput): Promise<Organization> {
    return this.db.transaction(async () => {
      const present = await this.db.one<Organization>(`SELECT ${COLUMNS} FROM organization FOR UPDATE`);
      if (!present) throw notSetUp();
      await refuseStale(this.db, ORGANIZATION_SUBJECT, present.version, version);
      if (patch.locales) patch.locales = allLocales.filter((locale) => patch.locales!.includes(locale));
      const { fields, changes } = changesIn<OrganizationData>(present, patch);
      if (fields.length === 0) return present;
      const { name, timeZone, locales, defaultLocale, currency } = { ...present, ...changes };
      checkDefault(locales, defaultLocale);
      if (!readersFallBack) await this.keepThoseInUse(present.locales.filter((locale) => !locales.includes(locale)));
      await this.db.query(`UPDATE organization SET name = $1, time_zone = $2, locales = $3, default_locale = $4, currency = $5, version = version + 1`, [name, timeZone, locales, defaultLocale, currency]);
      await this.ledger.record(actor, { kind: peopleEvents.organization_changed, subjectType: 'organization', subjectId: ORGANIZATION_SUBJECT, data: { fields } });
      return this.theOne();
    });
  }

  /** How many people chose each language. */
  readers(): Promise<LocaleReaders[]> {
    return this.db.query<LocaleReaders>(`SELECT locale, count(*)::int AS people FROM person WHERE active AND locale IS NOT NULL GROUP BY locale ORDER BY locale`);
  }

  /** What people chose stays chosen, and holds again once the language is back; until then they read the default one. */
  private async keepThoseInUse(taken: Locale[]): Promise<void> {
    if (taken.length === 0) return;
    const count = (await this.readers()).filter(({ locale }) => taken.includes(locale)).reduce((sum, { people }) => sum + people, 0);
    if (count > 0) throw invalid('input.locales', 'inUse', `${count === 1 ? '1 person reads' : `${count} people read`} in a language that you take away. Say that they shall read the default one from now on, or keep it.`, { count });
  }

  /** Sets working time: of a location, or the default of all that have none of their own. */
  async setWorkingTime(actor: Actor, { locationId, version, workingTime }: SetWorkingTimeInput): Promise<Organization> {
    if (!workingTime && !locationId) throw invalid('input.workingTime', 'required', 'The organization needs a working time of its own.');
    const json = workingTime ? JSON.stringify(storedWorkingTime(workingTime, 'input.workingTime')) : null;
    const [table, id, subjectId] = locationId ? (['location', locationId, locationId] as const) : (['organization', 1, ORGANIZATION_SUBJECT] as const);
    return this.db.transaction(async () => {
      const present = await this.db.one<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
      if (!present) throw notFound(table);
      await refuseStale(this.db, subjectId, present.version, version);
      await this.db.query(`UPDATE ${table} SET working_time = $2, version = version + 1 WHERE id = $1`, [id, json]);
      await this.ledger.record(actor, { kind: peopleEvents.working_time_changed, subjectType: table, subjectId, data: { fields: ['workingTime'] } });
      return this.theOne();
    });
  }

  /** How many of a thing there are. */
  async count(what: 'person' | 'department' | 'location'): Promise<number> {
    const row = await this.db.one<{ count: number }>(`SELECT count(*)::int AS count FROM ${what} ${what === 'location' ? '' : 'WHERE active'}`);
    return row!.count;
  }
}
