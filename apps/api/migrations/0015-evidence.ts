import type { MigrationInterface, QueryRunner } from 'typeorm';

// A week of counts: seven days for each severity, the worst first; Monday first (heat.rules.ts).
const WEIGHTS = [8, 4, 2, 1];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const pointsOf = (day: number): string => WEIGHTS.map((weight, i) => `${weight} * counts[${7 * i + day}]`).join(' + ');

const tables = [
  // What the other tool called it: rules tie by it.
  `ALTER TABLE moment ADD COLUMN category text CHECK (category <> '' AND length(category) <= 300)`,
  `CREATE TABLE tie_rule (
     id uuid PRIMARY KEY,
     category text NOT NULL CHECK (category <> '' AND length(category) <= 300),
     item_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     made_by uuid NOT NULL REFERENCES person,
     made_at timestamptz NOT NULL,
     UNIQUE (category, item_id)
   )`,
  `CREATE TABLE tie_run (
     id uuid PRIMARY KEY,
     state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
     started_by uuid NOT NULL REFERENCES person,
     started_at timestamptz NOT NULL,
     finished_at timestamptz,
     total int NOT NULL,
     done int NOT NULL DEFAULT 0,
     tied int NOT NULL DEFAULT 0
   )`,
  `CREATE TABLE moment_tie (
     moment_id uuid NOT NULL REFERENCES moment ON DELETE CASCADE,
     item_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     origin text NOT NULL CHECK (origin IN ('person', 'rule')),
     tied_by uuid NOT NULL REFERENCES person,
     tied_at timestamptz NOT NULL,
     PRIMARY KEY (moment_id, item_id)
   )`,
  // What of a moment counts for an item: the memory by which counts move by the difference.
  `CREATE TABLE heat_fact (
     moment_id uuid NOT NULL,
     item_id uuid NOT NULL,
     raised_at timestamptz NOT NULL,
     day date NOT NULL,
     weight smallint NOT NULL CHECK (weight IN (8, 4, 2, 1)),
     is_open boolean NOT NULL,
     PRIMARY KEY (moment_id, item_id)
   )`,
  `COMMENT ON TABLE heat_fact IS 'One row for each item to which a moment is tied, and for each that contains it.'`,
  `CREATE TABLE heat_count (
     item_id uuid NOT NULL,
     week date NOT NULL,
     counts int[] NOT NULL CHECK (cardinality(counts) = 28),
     ${DAYS.map((day) => `points_${day} int GENERATED ALWAYS AS (${pointsOf(day)}) STORED,`).join('\n     ')}
     PRIMARY KEY (item_id, week)
   )`,
  `COMMENT ON TABLE heat_count IS 'Moments by item, day and severity, a week a row: counts are whole numbers, seven days a severity, 8 first. points_1 is Monday''s Σ weight × count.'`,
  // A stage at which nobody leads, and somebody had to choose where a moment goes.
  `CREATE TABLE ownership_gap (
     id uuid PRIMARY KEY,
     stage_id uuid NOT NULL REFERENCES inventory_item ON DELETE CASCADE,
     opened_at timestamptz NOT NULL,
     closed_at timestamptz
   )`,
  `CREATE TABLE ownership_gap_moment (
     gap_id uuid NOT NULL REFERENCES ownership_gap ON DELETE CASCADE,
     moment_id uuid NOT NULL REFERENCES moment ON DELETE CASCADE,
     fell_at timestamptz NOT NULL,
     PRIMARY KEY (gap_id, moment_id)
   )`,
];

const indexes = [
  `CREATE INDEX moment_category ON moment (category, id) WHERE category IS NOT NULL`,
  `CREATE INDEX moment_tie_item ON moment_tie (item_id, moment_id)`,
  `CREATE INDEX tie_rule_item ON tie_rule (item_id)`,
  `CREATE UNIQUE INDEX tie_run_running ON tie_run (state) WHERE state = 'running'`,
  `CREATE INDEX tie_run_newest ON tie_run (started_at DESC, id DESC)`,
  `CREATE INDEX heat_fact_newest ON heat_fact (item_id, raised_at DESC, moment_id DESC)`,
  `CREATE INDEX heat_fact_open ON heat_fact (item_id, day) WHERE is_open`,
  // At most one open gap a stage.
  `CREATE UNIQUE INDEX ownership_gap_open ON ownership_gap (stage_id) WHERE closed_at IS NULL`,
  `CREATE INDEX ownership_gap_stage ON ownership_gap (stage_id)`,
  `CREATE INDEX ownership_gap_moment_of ON ownership_gap_moment (moment_id)`,
  `CREATE INDEX ownership_gap_moment_newest ON ownership_gap_moment (gap_id, fell_at DESC, moment_id DESC)`,
];

/** Evidence: what moments are tied to, by whom or by which rule, how hot that makes the inventory, and where nobody leads. */
export class Evidence1700000000015 implements MigrationInterface {
  name = 'Evidence1700000000015';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE ownership_gap_moment, ownership_gap, heat_count, heat_fact, moment_tie, tie_run, tie_rule');
    await db.query('ALTER TABLE moment DROP COLUMN category');
  }
}
