import { type Locale, newId } from '@app/shared-api';
import type { TestApp } from '@app/testing';
import { Credentials } from './credentials.service';
import { departmentWords } from './departments.service';
import { DepartmentTree } from './department-tree';
import { locationWords } from './locations.service';
import { personWords } from './people.service';
import { asThemselves } from './sessions.service';
import { usualWorkingTime } from './working-time';
import type { WorkingTimeJson } from './working-time.rules';

type Given = { id: string };

/** Test data: what a test does not name is made up, and parents are made as needed. */
export interface GivenLocation extends Given {
  name: string;
  code: string;
}

/** A department that a spec made: as much of it as specs ask for. */
export interface GivenDepartment extends Given {
  name: string;
  code: string;
}

/** A person that a spec made; without an address they sign in by badge only. */
export interface GivenPerson extends Given {
  name: string;
  number: string;
  email: string | null;
  departmentId: string;
}

/** What a spec asks of a person; whatever it leaves out is made up, and unique. */
export interface PersonWishes {
  name?: string;
  number?: string;
  jobTitle?: string;
  department?: Given;
  location?: Given;
  manager?: Given;
  email?: string | null;
  phone?: string | null;
  locale?: Locale;
  roles?: Array<'administrator' | 'programmeLead' | { coordinates: Given }>;
  password?: string;
  pin?: string;
  active?: boolean;
}

interface Made {
  count: number;
  usualDepartment: Promise<GivenDepartment> | null;
}

/** What was made on each database, so that several builders on one do not make the same number twice. */
const madeOn = new WeakMap<object, Made>();

/** Builders of people and where they work, on a test's app: `const given = givenPeople(app)`. */
export function givenPeople(app: TestApp) {
  const made = madeOn.get(app.database) ?? { count: 0, usualDepartment: null };
  madeOn.set(app.database, made);

  const organization = async (wishes: { name?: string; timeZone?: string; locales?: Locale[]; workingTime?: WorkingTimeJson; sample?: boolean } = {}): Promise<void> => {
    await app.db.query(
      `INSERT INTO organization (name, time_zone, locales, default_locale, working_time, sample, set_up_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [
        wishes.name ?? 'Lindenhof',
        wishes.timeZone ?? 'Europe/Berlin',
        wishes.locales ?? ['en', 'zh-Hans', 'zh-Hant'],
        wishes.locales?.[0] ?? 'en',
        JSON.stringify(wishes.workingTime ?? usualWorkingTime),
        wishes.sample ?? false,
        app.clock.now(),
      ],
    );
  };

  const location = async (wishes: { name?: string; code?: string; timeZone?: string; workingTime?: WorkingTimeJson } = {}): Promise<GivenLocation> => {
    await organization();
    const number = ++made.count;
    const { name = `Store ${number}`, code = `L${number}`, timeZone = 'Europe/Berlin', workingTime } = wishes;
    const id = newId();
    await app.db.query(`INSERT INTO location (id, code, name, time_zone, working_time, search) VALUES ($1, $2, $3, $4, $5, to_tsvector('simple', $6))`, [
      id,
      code,
      name,
      timeZone,
      workingTime ? JSON.stringify(workingTime) : null,
      locationWords({ name, code }),
    ]);
    return { id, name, code };
  };

  const department = async (wishes: { name?: string; code?: string; parent?: Given; head?: Given; receivers?: Given[] } = {}): Promise<GivenDepartment> => {
    await organization();
    const number = ++made.count;
    const { name = `Department ${number}`, code = `D${number}`, parent, head, receivers = [] } = wishes;
    const id = newId();
    await app.db.transaction(async () => {
      await app.db.query(`INSERT INTO department (id, code, name, parent_id, head_id, search) VALUES ($1, $2, $3, $4, $5, to_tsvector('simple', $6))`, [
        id,
        code,
        name,
        parent?.id ?? null,
        head?.id ?? null,
        departmentWords({ name, code }),
      ]);
      await app.get(DepartmentTree).plant(id, parent?.id ?? null);
      await app.db.query(`INSERT INTO department_receiver (department_id, person_id) SELECT $1, unnest($2::uuid[])`, [id, receivers.map((receiver) => receiver.id)]);
    });
    return { id, name, code };
  };

  const person = async (wishes: PersonWishes = {}): Promise<GivenPerson> => {
    await organization();
    const count = ++made.count;
    const { name = `Person ${count}`, number = `${100_000 + count}`, jobTitle = 'Sales assistant', roles = [], active = true } = wishes;
    const departmentId = (wishes.department ?? (await (made.usualDepartment ??= department({ name: 'Shop floor' })))).id;
    const id = newId();
    const email = wishes.email === undefined ? `person${count}@lindenhof.example` : wishes.email;
    await app.db.query(
      `INSERT INTO person (id, number, name, job_title, department_id, location_id, manager_id, email, phone, locale, active, left_at, is_administrator, is_programme_lead, search)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, to_tsvector('simple', $15))`,
      [
        id,
        number,
        name,
        jobTitle,
        departmentId,
        wishes.location?.id ?? null,
        wishes.manager?.id ?? null,
        email,
        wishes.phone ?? null,
        wishes.locale ?? null,
        active,
        active ? null : app.clock.now(),
        roles.includes('administrator'),
        roles.includes('programmeLead'),
        personWords({ name, number, jobTitle }),
      ],
    );
    for (const role of roles) {
      if (typeof role === 'object') await coordinator({ id }, role.coordinates);
    }
    const credentials = app.get(Credentials);
    if (wishes.password) await credentials.setPassword(asThemselves(id), id, wishes.password);
    if (wishes.pin) await credentials.setPin(asThemselves(id), id, wishes.pin);
    return { id, name, number, email, departmentId };
  };

  const coordinator = async (who: Given, of: Given): Promise<void> => {
    await app.db.query(`INSERT INTO role_grant (person_id, role, department_id, granted_at) VALUES ($1, 'coordinator', $2, $3) ON CONFLICT DO NOTHING`, [who.id, of.id, app.clock.now()]);
  };

  /** Somebody heads a department from here on. */
  const head = async (of: Given, who: Given): Promise<void> => {
    await app.db.query(`UPDATE department SET head_id = $2 WHERE id = $1`, [of.id, who.id]);
  };

  return { organization, location, department, person, coordinator, head };
}
