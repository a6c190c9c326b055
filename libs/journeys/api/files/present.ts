import { Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { ItemKind } from '../item.entity';
import type { Relation } from '../link.rules';
import { inBatches } from './giving-way';

/** A row as JSON says it: days as text, instants as text with their offset, numbers as numbers. */
export type Columns = Record<string, unknown>;

/** A department’s part in an item. */
export interface Part {
  department_id: string;
  part: string;
}

/** An item as it stands, removed ones too. */
export interface PresentItem {
  id: string;
  kind: ItemKind;
  columns: Columns;
  departments: Part[];
}

/** A link as it stands. */
export interface PresentLink {
  from_id: string;
  to_id: string;
  relation: Relation;
  position: number;
  flows: string | null;
  both_ways: boolean;
}

/** An item by what others call it. */
export interface Named {
  id: string;
  kind: ItemKind;
  name: string;
  externalId: string | null;
  side: string | null;
  parentId: string | null;
  mergedIntoId: string | null;
  removed: boolean;
}

/** A person or department by what files call it. */
export interface Called {
  id: string;
  active: boolean;
}

const called = (rows: Array<Called & { key: string }>): Map<string, Called> => new Map(rows.map(({ key, id, active }) => [key, { id, active }]));

/** How a link is known again. */
export const linkKey = ({ from_id, to_id, relation }: Pick<PresentLink, 'from_id' | 'to_id' | 'relation'>): string => `${from_id} ${relation} ${to_id}`;

const BATCH = 5_000;

async function inBatchesOf<K, T>(keys: readonly K[], ask: (batch: K[]) => Promise<T[]>): Promise<T[]> {
  const answers: T[][] = [];
  await inBatches(keys, BATCH, async (batch) => answers.push(await ask(batch)));
  return answers.flat();
}

/** Reads what stands in the inventory, for comparing a file with it: each question is one statement for some thousand, however long the list. */
@Injectable()
export class Present {
  constructor(private readonly db: Database) {}

  /** In a transaction, whoever else edits one of these items waits until its end. Held in one order, two never wait for each other. */
  async hold(ids: readonly string[]): Promise<void> {
    if (!this.db.inTransaction) return;
    await this.db.query(`SELECT count(*) FROM (SELECT 1 FROM inventory_item WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE) held`, [ids]);
  }

  /** Items by their ids, for writing: whoever else edits one of them waits. */
  async items(ids: readonly string[]): Promise<Map<string, PresentItem>> {
    const lock = this.db.inTransaction ? 'FOR UPDATE OF i' : '';
    const rows = await this.db.query<PresentItem>(
      `SELECT i.id, i.kind, to_jsonb(i) - 'search' AS columns,
         COALESCE((SELECT json_agg(json_build_object('department_id', d.department_id, 'part', d.part)) FROM inventory_department d WHERE d.item_id = i.id), '[]') AS departments
       FROM inventory_item i WHERE i.id = ANY($1::uuid[]) ORDER BY i.id ${lock}`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Items by id, or by kind and external id; `side` is the journey’s, also of its stages. */
  async named(ids: readonly string[], externals: ReadonlyArray<{ kind: ItemKind; externalId: string }>): Promise<Named[]> {
    const asked = (where: string, value: unknown): Promise<Named[]> =>
      this.db.query<Named>(
        `SELECT i.id, i.kind, i.name, i.external_id AS "externalId", COALESCE(i.side, j.side) AS side, i.parent_id AS "parentId", i.merged_into_id AS "mergedIntoId", i.removed_at IS NOT NULL AS removed
         FROM inventory_item i LEFT JOIN inventory_item j ON j.id = i.parent_id WHERE ${where}`,
        [value],
      );
    const byId = await inBatchesOf(ids, (batch) => asked('i.id = ANY($1::uuid[])', batch));
    const byExternalId = await inBatchesOf(externals, (batch) =>
      asked(`(i.kind, i.external_id) IN (SELECT e.kind, e."externalId" FROM jsonb_to_recordset($1::jsonb) AS e(kind text, "externalId" text))`, JSON.stringify(batch)),
    );
    return [...new Map([...byId, ...byExternalId].map((named) => [named.id, named])).values()];
  }

  /** Every capability and the one that it stands in. */
  async capabilityTree(): Promise<Map<string, string | null>> {
    const rows = await this.db.query<{ id: string; parentId: string | null }>(`SELECT id, parent_id AS "parentId" FROM inventory_item WHERE kind = 'capability' AND removed_at IS NULL`);
    return new Map(rows.map(({ id, parentId }) => [id, parentId]));
  }

  /** The links that start at one of these items. */
  linksFrom(ids: readonly string[]): Promise<PresentLink[]> {
    return inBatchesOf(ids, (batch) => this.db.query<PresentLink>(`SELECT from_id, to_id, relation, position, flows, both_ways FROM inventory_link WHERE from_id = ANY($1::uuid[]) ORDER BY from_id, relation, position, to_id`, [batch]));
  }

  /** People by their employee numbers. */
  async people(numbers: readonly string[]): Promise<Map<string, Called>> {
    return called(await this.db.query(`SELECT number AS key, id, active FROM person WHERE number = ANY($1)`, [numbers]));
  }

  /** Departments by their codes. */
  async departments(codes: readonly string[]): Promise<Map<string, Called>> {
    return called(await this.db.query(`SELECT code AS key, id, active FROM department WHERE code = ANY($1)`, [codes]));
  }
}
