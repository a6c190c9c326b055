import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `('journey', 'stage', 'touchpoint', 'activity', 'capability', 'application', 'pain_point', 'opportunity')`;
const day = (name: string): string => `${name} date`;
const evidence = (name: string): string => `${name} text CHECK (${name} IN ('assumed', 'partly_known', 'measured'))`;
const source = (name: string): string => `${name} text CHECK (${name} IN ('estimated', 'measured', 'counted'))`;
const level = (name: string, most: number): string => `${name} smallint CHECK (${name} BETWEEN 1 AND ${most})`;
const amount = (name: string): string => `${name} double precision CHECK (${name} >= 0 AND ${name} < 1e12)`;
const only = (kind: string, ...columns: string[]): string => `CHECK (kind = '${kind}' OR num_nonnulls(${columns.join(', ')}) = 0)`;

const tables = [
  // One table for all kinds: what is linked, owned, confirmed, searched and counted is an item, whatever its kind. What only
  // one kind has is null elsewhere, and a check says so; a null costs a bit.
  `CREATE TABLE inventory_item (
     id uuid PRIMARY KEY,
     kind text NOT NULL CHECK (kind IN ${kinds}),
     name text COLLATE "zh-x-icu" NOT NULL CHECK (name <> '' AND length(name) <= 200),
     description text NOT NULL DEFAULT '' CHECK (length(description) <= 4000),
     parent_id uuid,
     -- What it stands in follows from its kind, so that the key below lets nothing stand in the wrong place.
     parent_kind text GENERATED ALWAYS AS (CASE kind WHEN 'stage' THEN 'journey' WHEN 'touchpoint' THEN 'stage' WHEN 'activity' THEN 'stage' WHEN 'capability' THEN 'capability' END) STORED,
     position double precision NOT NULL DEFAULT 0,
     owner_id uuid REFERENCES person,
     owned_since timestamptz,
     confirmed_at timestamptz,
     confirmed_by_id uuid REFERENCES person,
     external_id text CHECK (external_id <> '' AND length(external_id) <= 200),
     side text CHECK (side IN ('customer', 'employee')),
     horizon text CHECK (horizon IN ('current', 'future')),
     persona text CHECK (length(persona) <= 200),
     channel text CHECK (channel IN ('in_person', 'phone', 'email', 'chat', 'web', 'app', 'social', 'delivery', 'other')),
     weight text CHECK (weight IN ('moment_that_matters', 'effortless')),
     ${evidence('weight_evidence')},
     expectation text CHECK (length(expectation) <= 2000),
     ${evidence('expectation_evidence')},
     emotion smallint CHECK (emotion BETWEEN -3 AND 3),
     ${evidence('emotion_evidence')},
     ${amount('minutes_per_case')},
     cases_per_month int CHECK (cases_per_month >= 0),
     application_changes int CHECK (application_changes BETWEEN 0 AND 1000),
     ${level('maturity_now', 5)},
     ${level('maturity_wanted', 5)},
     ${level('importance', 5)},
     lifecycle text CHECK (lifecycle IN ('plan', 'phase_in', 'active', 'phase_out', 'end_of_life')),
     ${day('plan_on')},
     ${day('phase_in_on')},
     ${day('active_on')},
     ${day('phase_out_on')},
     ${day('end_of_life_on')},
     ${level('functional_fit', 4)},
     ${level('technical_fit', 4)},
     sufferer text CHECK (sufferer IN ('customer', 'employee', 'both')),
     root_cause text CHECK (root_cause IN ('skill', 'system')),
     severity smallint CHECK (severity IN (8, 4, 2, 1)),
     pain_state text CHECK (pain_state IN ('reported', 'confirmed', 'worked_on', 'relieved', 'accepted', 'declined', 'merged')),
     state_reason text CHECK (length(state_reason) <= 1000),
     reported_by_id uuid REFERENCES person,
     merged_into_id uuid REFERENCES inventory_item CHECK (merged_into_id <> id),
     ${amount('minutes_lost')},
     ${source('minutes_source')},
     occurs_per text CHECK (occurs_per IN ('month', 'person_day')),
     ${amount('occurrences')},
     ${source('occurrences_source')},
     people_hit int CHECK (people_hit >= 0),
     ${amount('hourly_rate')},
     working_days int CHECK (working_days BETWEEN 1 AND 366),
     ${level('customer_value', 5)},
     ${level('business_value', 5)},
     ${level('effort', 5)},
     ${amount('saving_hours')},
     ${amount('saving_money')},
     ${amount('one_off_cost')},
     ${amount('running_cost')},
     version int NOT NULL DEFAULT 1,
     created_at timestamptz NOT NULL,
     changed_at timestamptz NOT NULL,
     removed_at timestamptz,
     -- What went with its container comes back with it, and nothing else does.
     removed_with_id uuid REFERENCES inventory_item,
     client_digest text,
     search tsvector NOT NULL,
     UNIQUE (id, kind),
     FOREIGN KEY (parent_id, parent_kind) REFERENCES inventory_item (id, kind),
     CHECK (parent_id <> id),
     CHECK ((kind IN ('stage', 'touchpoint', 'activity')) <= (parent_id IS NOT NULL)),
     CHECK (parent_id IS NULL OR parent_kind IS NOT NULL),
     CHECK ((kind = 'journey') = (side IS NOT NULL) AND (kind = 'journey') = (horizon IS NOT NULL)),
     CHECK ((kind = 'pain_point') = (pain_state IS NOT NULL)),
     CHECK (pain_state NOT IN ('accepted', 'declined') OR state_reason <> ''),
     CHECK ((pain_state = 'merged') = (merged_into_id IS NOT NULL)),
     CHECK ((removed_at IS NULL) = (removed_with_id IS NULL)),
     ${only('journey', 'persona')},
     ${only('touchpoint', 'channel', 'weight', 'weight_evidence', 'expectation', 'expectation_evidence', 'emotion', 'emotion_evidence')},
     ${only('activity', 'minutes_per_case', 'cases_per_month', 'application_changes')},
     ${only('capability', 'maturity_now', 'maturity_wanted', 'importance')},
     ${only('application', 'lifecycle', 'plan_on', 'phase_in_on', 'active_on', 'phase_out_on', 'end_of_life_on', 'functional_fit', 'technical_fit')},
     ${only('pain_point', 'sufferer', 'root_cause', 'severity', 'state_reason', 'reported_by_id', 'merged_into_id', 'minutes_lost', 'minutes_source', 'occurs_per', 'occurrences', 'occurrences_source', 'people_hit', 'hourly_rate', 'working_days')},
     ${only('opportunity', 'customer_value', 'business_value', 'effort', 'saving_hours', 'saving_money', 'one_off_cost', 'running_cost')}
   )`,
  `CREATE TABLE inventory_department (
     item_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     department_id uuid NOT NULL REFERENCES department,
     part text NOT NULL CHECK (part IN ('lead', 'support', 'informed', 'uses')),
     PRIMARY KEY (item_id, department_id)
   )`,
  `CREATE TABLE inventory_link (
     from_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     to_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE CHECK (to_id <> from_id),
     relation text NOT NULL CHECK (relation IN ('serves', 'needs', 'uses', 'touches', 'supports', 'exchanges', 'hurts', 'addresses', 'relates')),
     position double precision NOT NULL DEFAULT 0,
     flows text CHECK (length(flows) <= 1000),
     both_ways boolean NOT NULL DEFAULT false,
     made_at timestamptz NOT NULL,
     PRIMARY KEY (from_id, to_id, relation),
     CHECK (relation = 'exchanges' OR (flows IS NULL AND NOT both_ways))
   )`,
  `CREATE TABLE inventory_settings (
     id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
     working_days int NOT NULL DEFAULT 220 CHECK (working_days BETWEEN 1 AND 366),
     ${amount('hourly_rate')},
     cadences jsonb NOT NULL DEFAULT '{}',
     version int NOT NULL DEFAULT 1
   )`,
  `INSERT INTO inventory_settings DEFAULT VALUES`,
  // Money needs a currency; it belongs to the organization, as its time zone does.
  `ALTER TABLE organization ADD COLUMN currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$')`,
];

const indexes = [
  `CREATE INDEX inventory_item_name ON inventory_item (kind, name, id) WHERE removed_at IS NULL`,
  `CREATE INDEX inventory_item_parent ON inventory_item (parent_id, kind, position) WHERE parent_id IS NOT NULL`,
  `CREATE INDEX inventory_item_owner ON inventory_item (owner_id, confirmed_at) WHERE removed_at IS NULL AND owner_id IS NOT NULL`,
  `CREATE UNIQUE INDEX inventory_item_external ON inventory_item (kind, external_id) WHERE external_id IS NOT NULL`,
  `CREATE INDEX inventory_item_removed_with ON inventory_item (removed_with_id) WHERE removed_with_id IS NOT NULL`,
  `CREATE INDEX inventory_item_merged_into ON inventory_item (merged_into_id) WHERE merged_into_id IS NOT NULL`,
  `CREATE INDEX inventory_item_reporter ON inventory_item (reported_by_id) WHERE reported_by_id IS NOT NULL`,
  `CREATE INDEX inventory_item_search ON inventory_item USING gin (search)`,
  // One department leads, whatever the code does.
  `CREATE UNIQUE INDEX inventory_department_lead ON inventory_department (item_id) WHERE part = 'lead'`,
  `CREATE INDEX inventory_department_of ON inventory_department (department_id, part, item_id)`,
  `CREATE INDEX inventory_link_to ON inventory_link (to_id, from_id)`,
];

/** The inventory: items of eight kinds, the departments that take part, and what is linked to what. */
export class Inventory1700000000013 implements MigrationInterface {
  name = 'Inventory1700000000013';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE organization DROP COLUMN currency');
    await db.query('DROP TABLE inventory_settings, inventory_link, inventory_department, inventory_item');
  }
}
