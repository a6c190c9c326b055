import { departmentWords, DepartmentTree, locationWords, Organizations, peopleEvents, personWords, SampleOrganization, SampleRole, SampleSignIns } from '@app/people-api';
import { TemplateName, Templates } from '@app/journeys-api';
import { type Actor, Clock, Database, Ledger, type Locale, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { type DepartmentKey, departmentKeys } from './case';
import { momentEvents } from '../moment.events';
import { type Around, History } from './history';
import type { SampleLanguage } from './language';
import { type CastKey, cast, departments, hoursAt, type LocationKey, locationKeys, receiversBesides } from './organization';
import { planOf } from './plan';
import { noRows } from './rows';
import { coordinatedBy, type SamplePerson, Staff } from './staff';
import { Calendars } from './times';
import { SampleWriter } from './writer';

/** A language is loaded only where it is asked for. */
const languages: Record<Locale, () => Promise<{ sample: SampleLanguage }>> = {
  en: () => import('./en'),
  'zh-Hans': () => import('./zh-hans'),
  'zh-Hant': () => import('./zh-hant'),
};

/** As whom a visitor looks at the sample with one click. */
const signIns: Record<SampleRole, CastKey> = {
  FRONTLINE: 'frontline',
  COORDINATOR: 'coordinatorNorth',
  DEPARTMENT_MEMBER: 'member',
  DEPARTMENT_HEAD: 'head',
  MANAGER: 'manager',
  PROGRAMME_LEAD: 'programmeLead',
  ADMINISTRATOR: 'administrator',
};

/** Who plays which part of the starting point for retailers. */
const parts: Readonly<Record<string, DepartmentKey>> = {
  stores: 'STO', storeOps: 'OPS', planners: 'KIT', contact: 'CCX', chat: 'CHA', refunds: 'REF', warranty: 'WAR', delivery: 'DEL', dispatch: 'TRA', warehouse: 'DIS',
  fitters: 'FLD', stock: 'STK', web: 'WEB', orders: 'ORD', tills: 'TIL', payments: 'PAY', marketing: 'MKT', quality: 'QUA', prices: 'PRI',
};

/** What of the sample has an id before it is written. */
interface Ids {
  readonly departments: ReadonlyMap<string, string>;
  readonly locations: ReadonlyMap<string, string>;
}

/** The sample organisation: a retailer of home furnishings and tools, with its people, and its urgent moments of the last 90 days. */
@Injectable()
export class SampleRetailer extends SampleOrganization {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly tree: DepartmentTree,
    private readonly signInsOffered: SampleSignIns,
    private readonly templates: Templates,
    private readonly writer: SampleWriter,
    private readonly ledger: Ledger,
  ) {
    super();
  }

  /** Writes all of it in one transaction. */
  async bringIn(locale: Locale): Promise<void> {
    const { sample: language } = await languages[locale]();
    const now = this.clock.now();
    const staff = new Staff(language);
    const calendars = new Calendars(language, now);
    const ids: Ids = { departments: new Map(departmentKeys.map((key) => [key, newId()])), locations: new Map(locationKeys.map((key) => [key, newId()])) };
    await this.db.transaction(async () => {
      await this.organizations.create(actorOf(staff.named('administrator'), locale), {
        name: language.name,
        timeZone: language.timeZone,
        // Whoever tries it in one language may look at its screens in the others.
        locales: ['en', 'zh-Hans', 'zh-Hant'],
        defaultLocale: locale,
        sample: true,
        workingTime: { week: [...language.hours.office], holidays: calendars.holidays },
      });
      await this.writeDirectory(language, staff, calendars, ids);
      await this.writeMoments(language, staff, calendars, ids);
      await this.writeInventory(language, locale, staff, ids);
      await this.tieMoments(actorOf(staff.named('programmeLead'), locale));
      for (const [role, key] of Object.entries(signIns)) await this.signInsOffered.offer(role as SampleRole, staff.named(key).id);
    });
  }

  private async writeDirectory(language: SampleLanguage, staff: Staff, calendars: Calendars, { departments: departmentIds, locations }: Ids): Promise<void> {
    const places = locationKeys.map((key, i) => ({ id: locations.get(key)!, code: `L${String(i + 1).padStart(2, '0')}`, name: language.locations[key].name, key }));
    await this.writer.write(
      'location',
      places.map(({ key, ...place }) => ({ ...place, version: 1, time_zone: calendars.at(key).timeZone, working_time: workingTimeOf(language, calendars, key), search: locationWords(place) })),
    );
    await this.writer.write(
      'department',
      departmentKeys.map((code) => {
        const name = language.departments[code];
        const { below } = departments[code];
        return { id: departmentIds.get(code), code, name, parent_id: below ? departmentIds.get(below) : null, origin: 'directory', active: true, version: 1, search: departmentWords({ name, code }) };
      }),
    );
    await this.tree.rebuild();
    await this.writer.write('person', staff.all.map((person) => personRow(person, language, departmentIds, locations)));
    await this.db.query(
      `UPDATE department d SET head_id = h.person_id FROM jsonb_to_recordset($1::jsonb) AS h(department_id uuid, person_id uuid) WHERE d.id = h.department_id`,
      [JSON.stringify(departmentKeys.map((key) => ({ department_id: departmentIds.get(key), person_id: staff.headOf(key).id })))],
    );
    await this.writer.write(
      'department_receiver',
      (Object.keys(receiversBesides) as DepartmentKey[]).flatMap((key) => staff.receiversOf(key).map(({ id }) => ({ department_id: departmentIds.get(key), person_id: id }))),
    );
    await this.writer.write(
      'role_grant',
      (Object.keys(cast) as CastKey[]).flatMap((key) => {
        const department = coordinatedBy(key);
        return department ? [{ person_id: staff.named(key).id, role: 'coordinator', department_id: departmentIds.get(department), granted_by: staff.named('administrator').id, granted_at: this.clock.now() }] : [];
      }),
    );
    await this.writer.writeDirectoryEntries(
      [
        ...[...locations.values()].map((id) => ({ kind: peopleEvents.location_added, subjectType: 'location', subjectId: id })),
        ...[...departmentIds.values()].map((id) => ({ kind: peopleEvents.department_added, subjectType: 'department', subjectId: id })),
        ...staff.all.map(({ id }) => ({ kind: peopleEvents.person_added, subjectType: 'person', subjectId: id })),
      ],
      staff.named('administrator').id,
    );
  }

  /** The journeys and the inventory: the starting point for retailers, as the programme lead would copy it. */
  private async writeInventory({ currency, hourlyRate }: SampleLanguage, locale: Locale, staff: Staff, { departments: departmentIds }: Ids): Promise<void> {
    await this.db.query(`UPDATE organization SET currency = $1`, [currency]);
    await this.db.query(`UPDATE inventory_settings SET hourly_rate = $1`, [hourlyRate]);
    const named = Object.entries(parts).map(([role, key]) => ({ role, departmentId: departmentIds.get(key)! }));
    await this.templates.copy(actorOf(staff.named('programmeLead'), locale), { clientKey: newId(), template: TemplateName.RETAIL, locale, departments: named }, { quiet: true });
  }

  /**
   * Says where moments happened, as the programme lead would: at a stage where the department of whoever held them leads the
   * work; of most also which pain point they show there, of some which capability was missing. The same in every sample.
   */
  private async tieMoments(lead: Actor): Promise<void> {
    const ties = await this.db.query<{ momentId: string; itemId: string }>(
      `WITH work AS (
         SELECT DISTINCT ON (m.id) m.id, m.number::text, a.id AS activity_id, a.parent_id AS stage_id, ascii(md5(m.number::text)) AS dice
         FROM moment m LEFT JOIN person h ON h.id = m.holder_person_id
           JOIN inventory_department l ON l.department_id = COALESCE(m.holder_department_id, h.department_id) AND l.part = 'lead' JOIN inventory_item a ON a.id = l.item_id AND a.kind = 'activity'
         WHERE m.state NOT IN ('withdrawn', 'merged') ORDER BY m.id, md5(m.number::text || a.name)
       ), used AS (
         SELECT w.id, w.number, w.dice, u.to_id AS capability_id FROM work w JOIN inventory_link u ON u.from_id = w.activity_id AND u.relation = 'uses'
       ), hurt AS (
         SELECT w.id, w.number, w.dice, l.from_id AS pain_id FROM work w JOIN inventory_link l ON l.relation = 'hurts' AND l.to_id IN (w.activity_id, w.stage_id)
         UNION SELECT u.id, u.number, u.dice, l.from_id FROM used u JOIN inventory_link l ON l.relation = 'hurts' AND l.to_id = u.capability_id
       ), places AS (
         SELECT id, stage_id AS item_id FROM work
         UNION (SELECT DISTINCT ON (h.id) h.id, p.id FROM hurt h JOIN inventory_item p ON p.id = h.pain_id WHERE h.dice % 3 < 2 ORDER BY h.id, md5(h.number || p.name))
         UNION (SELECT DISTINCT ON (u.id) u.id, c.id FROM used u JOIN inventory_item c ON c.id = u.capability_id WHERE u.dice % 4 = 0 ORDER BY u.id, md5(u.number || c.name))
       )
       INSERT INTO moment_tie (moment_id, item_id, origin, tied_by, tied_at) SELECT id, item_id, 'person', $1::uuid, $2::timestamptz FROM places
       RETURNING moment_id AS "momentId", item_id AS "itemId"`,
      [lead.personId, this.clock.now()],
    );
    await this.ledger.recordAll(lead, ties.map(({ momentId, itemId }) => ({ kind: momentEvents.tied, subjectType: 'moment', subjectId: momentId, quiet: true, data: { itemId } })));
  }

  private async writeMoments(language: SampleLanguage, staff: Staff, calendars: Calendars, ids: Ids): Promise<void> {
    const around = aroundOf(language, calendars, ids, this.clock.now());
    const rows = noRows();
    const histories = new Map(planOf(language, staff, calendars, around.now).map((plan) => [plan.key as string, new History(plan, around, rows)]));
    for (const history of histories.values()) history.live((key) => histories.get(key)!.id);
    await this.writer.writeMoments(rows);
  }
}

function aroundOf(language: SampleLanguage, calendars: Calendars, { departments: departmentIds, locations }: Ids, now: Date): Around {
  const coordinated = new Set((Object.keys(cast) as CastKey[]).map(coordinatedBy));
  return {
    now,
    departmentId: (key) => departmentIds.get(key)!,
    locationId: (key) => locations.get(key)!,
    calendarOf: ({ location }) => calendars.at(location),
    ladderOf: (key) => upwards(key as DepartmentKey).map((above, depth) => ({ departmentId: departmentIds.get(above)!, depth, hasCoordinators: coordinated.has(above), hasHead: true })),
    phone: language.phone,
  };
}

/** A department and all above it. */
function upwards(key: DepartmentKey): DepartmentKey[] {
  const { below } = departments[key];
  return below ? [key, ...upwards(below)] : [key];
}

const workingTimeOf = (language: SampleLanguage, calendars: Calendars, key: LocationKey) =>
  hoursAt(key) === 'office' ? null : { week: language.hours[hoursAt(key)], holidays: calendars.holidays };

/** People at a desk have a mailbox; on the floor and on the road few do, and some have a phone of their own. */
function personRow(person: SamplePerson, { emailDomain, phone }: SampleLanguage, departmentIds: ReadonlyMap<string, string>, locations: ReadonlyMap<string, string>) {
  const { id, number, name, title, department, location, rank, manager, cast: key } = person;
  const atDesk = rank !== 'staff' || key !== null || location === 'office' || location === 'contact';
  return {
    id,
    number,
    name,
    job_title: title,
    department_id: departmentIds.get(department),
    location_id: locations.get(location),
    manager_id: manager?.id ?? null,
    email: atDesk && key !== 'frontline' ? `${number}@${emailDomain}` : null,
    phone: rank === 'staff' ? null : phone(number.slice(-3)),
    active: true,
    is_administrator: key === 'administrator',
    is_programme_lead: key === 'programmeLead',
    version: 1,
    search: personWords({ name, number, jobTitle: title }),
  };
}

const actorOf = ({ id }: SamplePerson, locale: Locale): Actor => ({
  personId: id,
  sessionId: null,
  origin: 'person',
  isAdministrator: true,
  isProgrammeLead: false,
  locale,
  sessionKind: 'none',
});
