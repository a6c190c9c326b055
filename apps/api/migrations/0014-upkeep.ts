import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Due times are computed by the API and stand here, so that a list of what is due is a look into an index. What stood here
  // before has none yet: the engine computes it, as whenever a cadence changes.
  `ALTER TABLE inventory_item ADD COLUMN confirm_due_at timestamptz, ADD COLUMN confirm_pass_at timestamptz,
     ADD COLUMN passed_at timestamptz, ADD COLUMN passed_to_id uuid REFERENCES person, ADD CHECK (passed_to_id IS NULL OR passed_at IS NOT NULL)`,
  `ALTER TABLE inventory_settings ADD COLUMN cadences_applied jsonb`,
  `DROP INDEX inventory_item_owner`,
  `CREATE INDEX inventory_item_owner ON inventory_item (owner_id, confirm_due_at, id) WHERE removed_at IS NULL AND owner_id IS NOT NULL`,
  `CREATE INDEX inventory_item_unowned ON inventory_item (id) WHERE removed_at IS NULL AND owner_id IS NULL`,
  `CREATE INDEX inventory_item_pass ON inventory_item (confirm_pass_at) WHERE removed_at IS NULL AND confirm_pass_at IS NOT NULL`,
  `CREATE INDEX inventory_item_passed ON inventory_item (passed_to_id, passed_at, id) WHERE removed_at IS NULL AND passed_at IS NOT NULL`,
  // An owner stays the owner until whoever is asked accepts.
  `CREATE TABLE ownership_offer (
     id uuid PRIMARY KEY,
     item_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     cause text NOT NULL CHECK (cause IN ('not_mine', 'no_owner', 'owner_left', 'department_gone')),
     from_person_id uuid REFERENCES person,
     to_person_id uuid NOT NULL REFERENCES person,
     to_department_id uuid REFERENCES department,
     reason text CHECK (reason <> '' AND length(reason) <= 1000),
     state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'taken_back', 'lapsed')),
     made_at timestamptz NOT NULL,
     answered_at timestamptz,
     answered_by_id uuid REFERENCES person,
     answer_reason text CHECK (answer_reason <> '' AND length(answer_reason) <= 1000),
     client_digest text,
     CHECK ((cause = 'not_mine') = (from_person_id IS NOT NULL) AND (cause = 'not_mine') = (reason IS NOT NULL)),
     CHECK ((state = 'open') = (answered_at IS NULL)),
     CHECK (state <> 'declined' OR answer_reason IS NOT NULL)
   )`,
  `CREATE UNIQUE INDEX ownership_offer_open ON ownership_offer (item_id) WHERE state = 'open'`,
  `CREATE INDEX ownership_offer_asked ON ownership_offer (to_person_id, made_at DESC, id) WHERE state = 'open'`,
  `CREATE INDEX ownership_offer_made ON ownership_offer (from_person_id, made_at DESC, id) WHERE from_person_id IS NOT NULL`,
  `CREATE INDEX ownership_offer_item ON ownership_offer (item_id, made_at)`,
  // A snapshot keeps which version of each item there was; what a version said is kept once, however many snapshots it is in.
  `CREATE TABLE inventory_version (
     item_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     version int NOT NULL,
     name text COLLATE "zh-x-icu" NOT NULL,
     parent_id uuid,
     position double precision NOT NULL,
     said jsonb NOT NULL,
     PRIMARY KEY (item_id, version)
   )`,
  `CREATE TABLE inventory_snapshot (
     id uuid PRIMARY KEY,
     name text NOT NULL CHECK (name <> '' AND length(name) <= 200),
     taken_at timestamptz NOT NULL,
     taken_by_id uuid NOT NULL REFERENCES person,
     items int NOT NULL,
     links int NOT NULL
   )`,
  `CREATE INDEX inventory_snapshot_taken ON inventory_snapshot (taken_at DESC, id)`,
  `CREATE TABLE inventory_snapshot_item (
     snapshot_id uuid NOT NULL REFERENCES inventory_snapshot ON DELETE CASCADE,
     item_id uuid NOT NULL,
     version int NOT NULL,
     PRIMARY KEY (snapshot_id, item_id),
     FOREIGN KEY (item_id, version) REFERENCES inventory_version ON DELETE CASCADE
   )`,
  `CREATE INDEX inventory_snapshot_item_version ON inventory_snapshot_item (item_id, version)`,
  `CREATE TABLE inventory_snapshot_link (
     snapshot_id uuid NOT NULL REFERENCES inventory_snapshot ON DELETE CASCADE,
     from_id uuid NOT NULL,
     to_id uuid NOT NULL,
     relation text NOT NULL,
     flows text,
     both_ways boolean NOT NULL,
     PRIMARY KEY (snapshot_id, from_id, to_id, relation)
   )`,
];

/** The inventory stays true: when each item is due, whose it shall be, and how it was at a date. */
export class Upkeep1700000000014 implements MigrationInterface {
  name = 'Upkeep1700000000014';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE inventory_snapshot_link, inventory_snapshot_item, inventory_snapshot, inventory_version, ownership_offer');
    await db.query('DROP INDEX inventory_item_owner');
    await db.query('ALTER TABLE inventory_settings DROP COLUMN cadences_applied');
    await db.query('ALTER TABLE inventory_item DROP COLUMN confirm_due_at, DROP COLUMN confirm_pass_at, DROP COLUMN passed_at, DROP COLUMN passed_to_id');
    await db.query('CREATE INDEX inventory_item_owner ON inventory_item (owner_id, confirmed_at) WHERE removed_at IS NULL AND owner_id IS NOT NULL');
  }
}
