import { type Actor, Database, type ImportKind, type ImportRunFacts, Imports, Ledger, newId, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from '../people.events';

interface DepartmentRow {
  line: number;
  id: string | null;
  code: string;
  name: string;
}

const BATCH = 500;

/** Brings departments in: code, name, parent, head's number. Parents may stand later in the file, heads may come with the people's. */
@Injectable()
@Imports({ kind: 'departments' })
export class DepartmentsImport implements ImportKind {
  readonly keyField = 'code';
  readonly fields: ImportKind['fields'] = [
    { name: 'code', type: 'text', required: true, maxLength: 60, synonyms: ['department code', 'dept code', 'cost centre', 'cost center', 'id', '代码', '代號', '编号', '編號', '部门编号', '部門代號'] },
    { name: 'name', type: 'text', required: true, maxLength: 200, synonyms: ['department', 'department name', 'dept', '名称', '名稱', '部门', '部門', '部门名称', '部門名稱'] },
    { name: 'parent', type: 'text', maxLength: 60, synonyms: ['parent code', 'parent department', 'belongs to', 'reports to', '上级', '上級', '上级部门', '上層部門', '上级编号'] },
    { name: 'head', type: 'text', maxLength: 60, synonyms: ['head number', "head's number", 'manager number', 'head', '负责人', '負責人', '负责人工号', '主管工號'] },
  ];

  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  mayImport(actor: Actor): boolean {
    return actor.isAdministrator;
  }

  async classify({ id }: ImportRunFacts): Promise<void> {
    await this.refuseUnknownParents(id);
    await this.refuseCycles(id);
    // A row whose parent just fell out has no parent either.
    await this.refuseUnknownParents(id);
    await this.db.query(
      `UPDATE import_row r SET target_id = d.id,
         outcome = CASE WHEN d.id IS NULL THEN 'add'
           WHEN d.active AND d.name = s.fields ->> 'name'
             AND (NOT s.fields ? 'parent' OR up.code IS NOT DISTINCT FROM s.fields ->> 'parent')
             AND (NOT s.fields ? 'head' OR h.number IS NOT DISTINCT FROM s.fields ->> 'head') THEN 'leave'
           ELSE 'change' END
       FROM import_row s LEFT JOIN department d ON d.code = s.key LEFT JOIN department up ON up.id = d.parent_id LEFT JOIN person h ON h.id = d.head_id
       WHERE s.run_id = $1 AND s.outcome IS NULL AND r.run_id = s.run_id AND r.line = s.line`,
      [id],
    );
  }

  async apply({ id }: ImportRunFacts, actor: Actor, lines: number[]): Promise<{ problems: [] }> {
    const rows = await this.db.query<DepartmentRow>(`SELECT line, target_id AS id, key AS code, fields ->> 'name' AS name FROM import_row WHERE run_id = $1 AND line = ANY($2::int[])`, [id, lines]);
    const kept = rows.map((row) => ({ ...row, id: row.id ?? newId(), words: searchWords(`${row.name} ${row.code}`) }));
    await this.db.query(
      `WITH kept AS (
         INSERT INTO department (id, code, name, search)
         SELECT id, code, name, to_tsvector('simple', words) FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, code text, name text, words text)
         ON CONFLICT (code) DO UPDATE SET name = excluded.name, search = excluded.search, active = true, version = department.version + 1
         RETURNING id
       )
       INSERT INTO department_ancestor (department_id, ancestor_id, depth) SELECT id, id, 0 FROM kept ON CONFLICT DO NOTHING`,
      [JSON.stringify(kept)],
    );
    const isNew = new Set(rows.filter((row) => row.id === null).map(({ line }) => line));
    await this.ledger.recordAll(
      actor,
      kept.map((row) => ({ kind: isNew.has(row.line) ? peopleEvents.department_added : peopleEvents.department_changed, subjectType: 'department', subjectId: row.id, quiet: true })),
    );
    return { problems: [] };
  }

  /** Parents and heads, once every department is there. */
  async finish({ id }: ImportRunFacts): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('department tree', 0))`);
      await this.db.query(
        `UPDATE department d SET parent_id = up.id
         FROM import_row r LEFT JOIN department up ON up.code = r.fields ->> 'parent'
         WHERE r.run_id = $1 AND r.outcome IN ('add', 'change') AND r.fields ? 'parent' AND d.code = r.key AND d.parent_id IS DISTINCT FROM up.id`,
        [id],
      );
      await this.rebuildTree();
    });
    await this.nameHeads(id);
  }

  /** The tree as (below, above, steps): replaced where it differs, so that a repeat writes nothing. */
  private async rebuildTree(): Promise<void> {
    const tree = `WITH RECURSIVE tree AS (
        SELECT id AS department_id, id AS ancestor_id, parent_id, 0 AS depth FROM department
        UNION ALL SELECT t.department_id, p.id, p.parent_id, t.depth + 1 FROM tree t JOIN department p ON p.id = t.parent_id WHERE t.depth < 50
      )`;
    await this.db.query(`${tree} DELETE FROM department_ancestor a WHERE NOT EXISTS (SELECT FROM tree t WHERE t.department_id = a.department_id AND t.ancestor_id = a.ancestor_id AND t.depth = a.depth)`);
    await this.db.query(`${tree} INSERT INTO department_ancestor (department_id, ancestor_id, depth) SELECT department_id, ancestor_id, depth FROM tree ON CONFLICT DO NOTHING`);
  }

  private async nameHeads(runId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO import_problem (run_id, line, field, code, value, stops)
       SELECT $1, r.line, 'head', 'unknownPerson', r.fields ->> 'head', false FROM import_row r
       WHERE r.run_id = $1 AND r.outcome <> 'bad' AND r.fields ->> 'head' IS NOT NULL AND NOT EXISTS (SELECT FROM person p WHERE p.number = r.fields ->> 'head' AND p.active)`,
      [runId],
    );
    const named = `SELECT d.id, p.id AS head_id FROM import_row r JOIN department d ON d.code = r.key LEFT JOIN person p ON p.number = r.fields ->> 'head' AND p.active
       WHERE r.run_id = $1 AND r.outcome <> 'bad' AND r.fields ? 'head' AND (p.id IS NOT NULL OR r.fields ->> 'head' IS NULL) AND d.head_id IS DISTINCT FROM p.id LIMIT ${BATCH}`;
    for (let changed = BATCH; changed === BATCH; ) {
      const rows = await this.db.query(`WITH named AS (${named}) UPDATE department d SET head_id = n.head_id, version = d.version + 1 FROM named n WHERE d.id = n.id RETURNING 1`, [runId]);
      changed = rows.length;
    }
  }

  /** Until nothing more falls out: a parent that stays out takes its children with it. */
  private async refuseUnknownParents(runId: string): Promise<void> {
    for (let refused = 1; refused > 0; ) {
      const rows = await this.db.query(
        `WITH unknown AS (
           SELECT r.line, r.fields ->> 'parent' AS parent FROM import_row r
           WHERE r.run_id = $1 AND r.outcome IS NULL AND r.fields ->> 'parent' IS NOT NULL
             AND NOT EXISTS (SELECT FROM department d WHERE d.code = r.fields ->> 'parent')
             AND NOT EXISTS (SELECT FROM import_row p WHERE p.run_id = $1 AND p.key = r.fields ->> 'parent' AND p.outcome IS NULL)
         ), said AS (
           INSERT INTO import_problem (run_id, line, field, code, value, stops) SELECT $1, line, 'parent', 'unknownDepartment', parent, true FROM unknown
         )
         UPDATE import_row r SET outcome = 'bad' FROM unknown u WHERE r.run_id = $1 AND r.line = u.line RETURNING 1`,
        [runId],
      );
      refused = rows.length;
    }
  }

  /** A department that would, through its parents, stand below itself: over the tree as it would be. */
  private async refuseCycles(runId: string): Promise<void> {
    await this.db.query(
      `WITH RECURSIVE edge AS (
         SELECT r.key AS code, r.fields ->> 'parent' AS parent, r.line FROM import_row r WHERE r.run_id = $1 AND r.outcome IS NULL AND r.fields ? 'parent'
         UNION ALL
         SELECT d.code, p.code, NULL FROM department d LEFT JOIN department p ON p.id = d.parent_id
         WHERE NOT EXISTS (SELECT FROM import_row r WHERE r.run_id = $1 AND r.key = d.code AND r.outcome IS NULL AND r.fields ? 'parent')
       ), walk AS (
         SELECT code AS start, line, parent FROM edge WHERE line IS NOT NULL AND parent IS NOT NULL
         UNION SELECT w.start, w.line, e.parent FROM walk w JOIN edge e ON e.code = w.parent WHERE e.parent IS NOT NULL
       ), circle AS (
         SELECT DISTINCT line FROM walk WHERE parent = start
       ), said AS (
         INSERT INTO import_problem (run_id, line, field, code, value, stops)
         SELECT $1, c.line, 'parent', 'cycle', r.fields ->> 'parent', true FROM circle c JOIN import_row r ON r.run_id = $1 AND r.line = c.line
       )
       UPDATE import_row r SET outcome = 'bad' FROM circle c WHERE r.run_id = $1 AND r.line = c.line`,
      [runId],
    );
  }
}
