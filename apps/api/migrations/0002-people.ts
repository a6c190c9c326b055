import type { MigrationInterface, QueryRunner } from 'typeorm';

// Names sort as people expect: Latin letters without regard to case or accents, Chinese by pinyin.
const NAME = 'text COLLATE "zh-x-icu" NOT NULL CHECK (name <> \'\')';

const tables = [
  `CREATE TABLE organization (
     id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
     name text NOT NULL CHECK (name <> ''),
     time_zone text NOT NULL,
     locales text[] NOT NULL CHECK (cardinality(locales) > 0 AND locales <@ ARRAY['en', 'zh-Hans', 'zh-Hant']),
     default_locale text NOT NULL CHECK (default_locale = ANY (locales)),
     working_time jsonb NOT NULL,
     sample boolean NOT NULL DEFAULT false,
     set_up_at timestamptz NOT NULL
   )`,
  `CREATE TABLE set_up_code (
     code_hash text PRIMARY KEY,
     made_at timestamptz NOT NULL
   )`,
  `CREATE TABLE location (
     id uuid PRIMARY KEY,
     code text NOT NULL UNIQUE CHECK (code <> ''),
     name ${NAME},
     time_zone text NOT NULL,
     working_time jsonb,
     search tsvector NOT NULL,
     version int NOT NULL DEFAULT 1,
     client_key uuid UNIQUE,
     client_digest text
   )`,
  `CREATE TABLE department (
     id uuid PRIMARY KEY,
     code text NOT NULL UNIQUE CHECK (code <> ''),
     name ${NAME},
     parent_id uuid REFERENCES department CHECK (parent_id <> id),
     head_id uuid,
     origin text NOT NULL DEFAULT 'directory' CHECK (origin IN ('directory', 'brought_in')),
     active boolean NOT NULL DEFAULT true,
     search tsvector NOT NULL,
     version int NOT NULL DEFAULT 1,
     client_key uuid UNIQUE,
     client_digest text
   )`,
  `CREATE TABLE department_ancestor (
     department_id uuid NOT NULL REFERENCES department ON DELETE CASCADE,
     ancestor_id uuid NOT NULL REFERENCES department ON DELETE CASCADE,
     depth smallint NOT NULL CHECK (depth >= 0 AND (depth = 0) = (department_id = ancestor_id)),
     PRIMARY KEY (department_id, ancestor_id)
   )`,
  `CREATE TABLE person (
     id uuid PRIMARY KEY,
     number text NOT NULL UNIQUE CHECK (number <> ''),
     name ${NAME},
     job_title text,
     department_id uuid REFERENCES department,
     location_id uuid REFERENCES location,
     manager_id uuid REFERENCES person CHECK (manager_id <> id),
     email text CHECK (email <> ''),
     phone text CHECK (phone <> ''),
     locale text CHECK (locale IN ('en', 'zh-Hans', 'zh-Hant')),
     active boolean NOT NULL DEFAULT true,
     left_at timestamptz CHECK ((left_at IS NULL) = active),
     is_administrator boolean NOT NULL DEFAULT false,
     is_programme_lead boolean NOT NULL DEFAULT false,
     search tsvector NOT NULL,
     version int NOT NULL DEFAULT 1,
     client_key uuid UNIQUE,
     client_digest text
   )`,
  `ALTER TABLE department ADD CONSTRAINT department_head_id_fkey FOREIGN KEY (head_id) REFERENCES person`,
  `CREATE TABLE department_receiver (
     department_id uuid NOT NULL REFERENCES department ON DELETE CASCADE,
     person_id uuid NOT NULL REFERENCES person,
     PRIMARY KEY (department_id, person_id)
   )`,
  `CREATE TABLE role_grant (
     person_id uuid NOT NULL REFERENCES person,
     role text NOT NULL CHECK (role = 'coordinator'),
     department_id uuid NOT NULL REFERENCES department,
     granted_by uuid REFERENCES person,
     granted_at timestamptz NOT NULL,
     PRIMARY KEY (person_id, role, department_id)
   )`,
  `CREATE TABLE sample_sign_in (
     role text PRIMARY KEY,
     person_id uuid NOT NULL REFERENCES person,
     position smallint NOT NULL
   )`,
];

const signIn = [
  `CREATE TABLE credential (
     person_id uuid PRIMARY KEY REFERENCES person,
     password_hash text,
     pin_hash text,
     changed_at timestamptz NOT NULL
   )`,
  `CREATE TABLE device (
     id uuid PRIMARY KEY,
     token_hash text NOT NULL UNIQUE,
     kind text NOT NULL CHECK (kind IN ('personal', 'shared')),
     person_id uuid REFERENCES person CHECK ((kind = 'personal') = (person_id IS NOT NULL)),
     location_id uuid REFERENCES location,
     label text NOT NULL,
     enrolled_by uuid REFERENCES person,
     enrolled_at timestamptz NOT NULL,
     last_used_at timestamptz,
     revoked_at timestamptz
   )`,
  // Browsers from which a person signed in before: strangers' guesses elsewhere do not hold these back.
  `CREATE TABLE known_browser (
     person_id uuid NOT NULL REFERENCES person,
     browser_hash text NOT NULL,
     seen_at timestamptz NOT NULL,
     PRIMARY KEY (person_id, browser_hash)
   )`,
  `CREATE TABLE enrolment_sheet (
     id uuid PRIMARY KEY,
     person_id uuid NOT NULL REFERENCES person,
     code_hash text NOT NULL UNIQUE,
     printed_by uuid NOT NULL REFERENCES person,
     printed_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz,
     voided_at timestamptz
   )`,
  `CREATE TABLE session (
     id uuid PRIMARY KEY,
     token_hash text NOT NULL UNIQUE,
     person_id uuid NOT NULL REFERENCES person,
     device_id uuid REFERENCES device,
     kind text NOT NULL CHECK (kind IN ('desk', 'personal', 'shared')),
     label text NOT NULL,
     created_at timestamptz NOT NULL,
     last_active_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     ended_at timestamptz,
     end_reason text CHECK ((end_reason IS NULL) = (ended_at IS NULL))
   )`,
  `CREATE TABLE sign_in_attempt (
     account text NOT NULL,
     device text NOT NULL,
     label text NOT NULL,
     failures int NOT NULL CHECK (failures >= 0),
     last_at timestamptz NOT NULL,
     next_allowed_at timestamptz NOT NULL,
     PRIMARY KEY (account, device)
   )`,
  `CREATE TABLE send_token (
     id uuid PRIMARY KEY,
     token_hash text NOT NULL UNIQUE,
     person_id uuid NOT NULL REFERENCES person,
     device_id uuid REFERENCES device,
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     revoked_at timestamptz
   )`,
];

const indexes = [
  `CREATE INDEX location_name ON location (name, id)`,
  `CREATE INDEX location_search ON location USING gin (search)`,
  `CREATE INDEX department_name ON department (name, id)`,
  `CREATE INDEX department_roots ON department (name, id) WHERE parent_id IS NULL`,
  `CREATE INDEX department_children ON department (parent_id, name, id)`,
  `CREATE INDEX department_head ON department (head_id) WHERE head_id IS NOT NULL`,
  `CREATE INDEX department_search ON department USING gin (search)`,
  `CREATE INDEX department_ancestor_below ON department_ancestor (ancestor_id, department_id) INCLUDE (depth)`,
  `CREATE INDEX department_receiver_person ON department_receiver (person_id)`,
  `CREATE UNIQUE INDEX person_email ON person (lower(email)) WHERE email IS NOT NULL`,
  `CREATE INDEX person_name ON person (name, id)`,
  `CREATE INDEX person_left ON person (name, id) WHERE NOT active`,
  `CREATE INDEX person_of_department ON person (department_id, active, name, id)`,
  `CREATE INDEX person_of_location ON person (location_id, active, name, id)`,
  `CREATE INDEX person_reports ON person (manager_id, active, name, id) WHERE manager_id IS NOT NULL`,
  `CREATE INDEX person_administrators ON person (id) WHERE is_administrator`,
  `CREATE INDEX person_programme_leads ON person (id) WHERE is_programme_lead`,
  `CREATE INDEX person_search ON person USING gin (search)`,
  `CREATE INDEX role_grant_department ON role_grant (department_id)`,
  `CREATE INDEX device_person ON device (person_id) WHERE person_id IS NOT NULL`,
  `CREATE INDEX device_shared ON device (enrolled_at DESC, id DESC) WHERE kind = 'shared' AND revoked_at IS NULL`,
  // One sheet that still works, per person: printing anew voids the old.
  `CREATE UNIQUE INDEX enrolment_sheet_open ON enrolment_sheet (person_id) WHERE used_at IS NULL AND voided_at IS NULL`,
  `CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL`,
  `CREATE INDEX session_device ON session (device_id) WHERE device_id IS NOT NULL AND ended_at IS NULL`,
  `CREATE INDEX session_expiry ON session (expires_at)`,
  `CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at)`,
  `CREATE INDEX send_token_person ON send_token (person_id) WHERE revoked_at IS NULL`,
  `CREATE INDEX send_token_expiry ON send_token (expires_at)`,
];

// The app's role can neither truncate nor delete from the ledger. Throwing the sample away is the one exception,
// so the owner lends it this one function, which works in a sample instance only; and no instance becomes one later.
const sample = [
  `CREATE FUNCTION organization_sample_stays() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' OR NEW.sample <> OLD.sample THEN
       RAISE EXCEPTION 'An organization stays what it was set up as.';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER organization_sample_stays BEFORE UPDATE OR DELETE ON organization
     FOR EACH ROW EXECUTE FUNCTION organization_sample_stays()`,
  `CREATE FUNCTION discard_sample() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN
     PERFORM FROM organization WHERE sample FOR UPDATE;
     IF NOT FOUND THEN
       RAISE EXCEPTION 'Only the sample organization can be thrown away.';
     END IF;
     EXECUTE (
       SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' RESTART IDENTITY'
       FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('migration', 'instance')
     );
   END $$`,
];

/** Departments, people, locations, their roles, and how they sign in. */
export class People1700000000002 implements MigrationInterface {
  name = 'People1700000000002';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...signIn, ...indexes, ...sample]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION discard_sample()');
    await db.query(
      `DROP TABLE send_token, sign_in_attempt, session, enrolment_sheet, known_browser, device, credential, sample_sign_in,
         role_grant, department_receiver, person, department_ancestor, department, location, set_up_code, organization`,
    );
    await db.query('DROP FUNCTION organization_sample_stays()');
  }
}
