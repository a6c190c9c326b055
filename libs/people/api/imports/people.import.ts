import { type Actor, Database, type ImportKind, type ImportRunFacts, Imports, Ledger, type RowProblem, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from '../people.events';
import { personWords } from '../people.service';
import { circlesIn } from './circles.rules';

interface PersonRow {
  line: number;
  id: string | null;
  number: string;
  fields: Record<string, string | null>;
}

const BATCH = 500;

/** Brings people in, known again by their employee number. Managers may stand later in the file. */
@Injectable()
@Imports({ kind: 'people' })
export class PeopleImport implements ImportKind {
  readonly keyField = 'number';
  readonly fields: ImportKind['fields'] = [
    { name: 'number', type: 'text', required: true, maxLength: 60, synonyms: ['employee number', 'employee id', 'personnel number', 'badge', 'id', '工号', '工號', '员工编号', '員工編號'] },
    { name: 'name', type: 'text', required: true, maxLength: 200, synonyms: ['full name', 'employee', 'employee name', '姓名', '员工姓名', '員工姓名'] },
    { name: 'jobTitle', type: 'text', maxLength: 200, synonyms: ['title', 'job', 'position', 'role', '职位', '職稱', '岗位', '職位'] },
    { name: 'department', type: 'text', maxLength: 60, synonyms: ['department code', 'dept', 'dept code', 'cost centre', '部门', '部門', '部门编号', '部門代號'] },
    { name: 'location', type: 'text', maxLength: 60, synonyms: ['location code', 'site', 'store', 'store number', '地点', '地點', '门店', '門市', '门店编号'] },
    { name: 'manager', type: 'text', maxLength: 60, synonyms: ['manager number', 'manager id', 'supervisor', 'reports to', '上级', '主管', '上级工号', '主管工號', '直属上级'] },
    { name: 'email', type: 'email', maxLength: 254, synonyms: ['e-mail', 'mail', 'email address', '邮箱', '電子郵件', '电子邮箱', '电子邮件'] },
    { name: 'phone', type: 'text', maxLength: 40, synonyms: ['telephone', 'mobile', 'phone number', '电话', '電話', '手机', '手機'] },
    { name: 'locale', type: 'choice', synonyms: ['language', '语言', '語言'], choices: { en: ['english', '英语', '英語'], 'zh-Hans': ['chinese', 'simplified chinese', 'zh', 'zh-cn', '简体中文', '中文'], 'zh-Hant': ['traditional chinese', 'zh-tw', 'zh-hk', '繁體中文', '繁体中文'] } },
  ];

  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  mayImport(actor: Actor): boolean {
    return actor.isAdministrator;
  }

  async classify({ id }: ImportRunFacts): Promise<void> {
    await this.refuse(id, 'department', 'unknownDepartment', `r.fields ->> 'department' IS NOT NULL AND NOT EXISTS (SELECT FROM department d WHERE d.code = r.fields ->> 'department' AND d.active)`);
    await this.refuse(id, 'location', 'unknownLocation', `r.fields ->> 'location' IS NOT NULL AND NOT EXISTS (SELECT FROM location l WHERE l.code = r.fields ->> 'location')`);
    // Two who exchange addresses need two imports: the first frees one. Rare, and it keeps batches independent.
    await this.refuse(id, 'email', 'emailTaken', `EXISTS (SELECT FROM person p WHERE lower(p.email) = lower(r.fields ->> 'email') AND p.number <> r.key)`);
    await this.refuse(id, 'email', 'doubled', `r.line IN (SELECT line FROM (SELECT line, row_number() OVER (PARTITION BY lower(fields ->> 'email') ORDER BY line) AS nth
      FROM import_row WHERE run_id = $1 AND outcome IS NULL AND fields ->> 'email' IS NOT NULL) e WHERE nth > 1)`);
    await this.refuse(id, 'manager', 'ownManager', `r.fields ->> 'manager' = r.key`);
    // A manager who is nowhere keeps nobody out: the person comes in without one, and the report says so.
    await this.say(id, 'manager', 'unknownPerson', `r.fields ->> 'manager' IS NOT NULL AND NOT EXISTS (SELECT FROM person p WHERE p.number = r.fields ->> 'manager')
      AND NOT EXISTS (SELECT FROM import_row m WHERE m.run_id = $1 AND m.key = r.fields ->> 'manager' AND m.outcome IS NULL)`);
    const same = (field: string, present: string): string => `(NOT s.fields ? '${field}' OR ${present} IS NOT DISTINCT FROM s.fields ->> '${field}')`;
    await this.db.query(
      `UPDATE import_row r SET target_id = p.id,
         outcome = CASE WHEN p.id IS NULL THEN 'add'
           WHEN p.active AND ${[same('name', 'p.name'), same('jobTitle', 'p.job_title'), same('department', 'd.code'), same('location', 'l.code'), same('email', 'p.email'), same('phone', 'p.phone'), same('locale', 'p.locale')].join(' AND ')}
             AND (NOT s.fields ? 'manager' OR m.number IS NOT DISTINCT FROM s.fields ->> 'manager'
               OR EXISTS (SELECT FROM import_problem q WHERE q.run_id = s.run_id AND q.line = s.line AND q.field = 'manager')) THEN 'leave'
           ELSE 'change' END
       FROM import_row s LEFT JOIN person p ON p.number = s.key LEFT JOIN department d ON d.id = p.department_id LEFT JOIN location l ON l.id = p.location_id LEFT JOIN person m ON m.id = p.manager_id
       WHERE s.run_id = $1 AND s.outcome IS NULL AND r.run_id = s.run_id AND r.line = s.line`,
      [id],
    );
  }

  async apply({ id }: ImportRunFacts, actor: Actor, lines: number[]): Promise<{ problems: RowProblem[] }> {
    const rows = await this.db.query<PersonRow>(`SELECT line, target_id AS id, key AS number, fields FROM import_row WHERE run_id = $1 AND line = ANY($2::int[])`, [id, lines]);
    const present = await this.namesOf(rows.flatMap((row) => row.id ?? []));
    const kept = rows.map((row) => {
      const name = row.fields['name']!;
      const jobTitle = 'jobTitle' in row.fields ? row.fields['jobTitle']! : (present.get(row.id ?? '')?.jobTitle ?? null);
      return { id: row.id ?? newId(), isNew: row.id === null, number: row.number, fields: row.fields, words: personWords({ name, number: row.number, jobTitle }) };
    });
    const given = (field: string, value: string, present: string): string => `CASE WHEN r.fields ? '${field}' THEN ${value} ELSE ${present} END`;
    await this.db.query(
      `WITH r AS (SELECT r.*, d.id AS department_id, l.id AS location_id
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, number text, fields jsonb, words text)
         LEFT JOIN department d ON d.code = r.fields ->> 'department' LEFT JOIN location l ON l.code = r.fields ->> 'location'),
       changed AS (
         UPDATE person p SET name = r.fields ->> 'name', search = to_tsvector('simple', r.words), active = true, left_at = NULL, version = p.version + 1,
           job_title = ${given('jobTitle', "r.fields ->> 'jobTitle'", 'p.job_title')}, department_id = ${given('department', 'r.department_id', 'p.department_id')},
           location_id = ${given('location', 'r.location_id', 'p.location_id')}, email = ${given('email', "r.fields ->> 'email'", 'p.email')},
           phone = ${given('phone', "r.fields ->> 'phone'", 'p.phone')}, locale = ${given('locale', "r.fields ->> 'locale'", 'p.locale')}
         FROM r WHERE p.id = r.id RETURNING p.id
       )
       INSERT INTO person (id, number, name, job_title, department_id, location_id, email, phone, locale, search)
       SELECT r.id, r.number, r.fields ->> 'name', r.fields ->> 'jobTitle', r.department_id, r.location_id, r.fields ->> 'email', r.fields ->> 'phone', r.fields ->> 'locale', to_tsvector('simple', r.words)
       FROM r WHERE NOT EXISTS (SELECT FROM person p WHERE p.id = r.id)`,
      [JSON.stringify(kept)],
    );
    await this.ledger.recordAll(
      actor,
      kept.map((row) => ({ kind: row.isNew ? peopleEvents.person_added : peopleEvents.person_changed, subjectType: 'person', subjectId: row.id, quiet: true, data: { fields: row.isNew ? [] : Object.keys(row.fields) } })),
    );
    return { problems: [] };
  }

  /** Managers, once everybody is there. A circle is not closed: whoever would close it stays without a manager, and the report says so. */
  async finish({ id }: ImportRunFacts): Promise<void> {
    await this.refuseCircles(id);
    for (let after: number | null = 0; after !== null; ) after = await this.nameManagers(id, after);
  }

  /** The managers of the next rows after a line; returns the last line of them, or null at the end. */
  private async nameManagers(runId: string, after: number): Promise<number | null> {
    const row = await this.db.one<{ last: number | null }>(
      `WITH batch AS MATERIALIZED (
         SELECT r.line, r.key, r.fields ->> 'manager' AS manager FROM import_row r
         WHERE r.run_id = $1 AND r.line > $2 AND r.outcome IN ('add', 'change') AND r.fields ? 'manager' ORDER BY r.line LIMIT ${BATCH}
       ), named AS (
         UPDATE person p SET manager_id = m.id FROM batch b LEFT JOIN person m ON m.number = b.manager
         WHERE p.number = b.key AND p.manager_id IS DISTINCT FROM m.id AND (m.id IS NULL OR m.id <> p.id)
           AND NOT EXISTS (SELECT FROM import_problem q WHERE q.run_id = $1 AND q.line = b.line AND q.field = 'manager' AND q.code = 'cycle') RETURNING 1
       ) SELECT max(line) AS last FROM batch`,
      [runId, after],
    );
    return row!.last;
  }

  async countMissing({ id }: ImportRunFacts): Promise<number> {
    const row = await this.db.one<{ missing: number }>(`SELECT count(*)::int AS missing FROM person p WHERE ${isMissing('$1')}`, [id]);
    return row!.missing;
  }

  private async namesOf(ids: string[]): Promise<Map<string, { jobTitle: string | null }>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; jobTitle: string | null }>(`SELECT id, job_title AS "jobTitle" FROM person WHERE id = ANY($1::uuid[])`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Reporting lines as they would be: rows that stand on a circle. The people come as two lists of places, which is little even of 300,000. */
  private async refuseCircles(runId: string): Promise<void> {
    const people = await this.db.one<{ up: Array<number | null> | null; lines: Array<number | null> }>(
      `WITH place AS MATERIALIZED (
         SELECT p.id, CASE WHEN r.fields ? 'manager' THEN m.id ELSE p.manager_id END AS up, r.line, row_number() OVER ()::int - 1 AS n
         FROM person p LEFT JOIN import_row r ON r.run_id = $1 AND r.key = p.number AND r.outcome <> 'bad' LEFT JOIN person m ON m.number = r.fields ->> 'manager'
       ) SELECT array_agg(u.n ORDER BY p.n) AS up, array_agg(p.line ORDER BY p.n) AS lines FROM place p LEFT JOIN place u ON u.id = p.up`,
      [runId],
    );
    const lines = circlesIn(people?.up ?? []).flatMap((n) => people!.lines[n] ?? []);
    if (lines.length === 0) return;
    await this.db.query(
      `INSERT INTO import_problem (run_id, line, field, code, value, stops)
       SELECT $1, r.line, 'manager', 'cycle', r.fields ->> 'manager', false FROM import_row r WHERE r.run_id = $1 AND r.line = ANY ($2::int[])`,
      [runId, lines],
    );
  }

  private async refuse(runId: string, field: string, code: string, condition: string): Promise<void> {
    await this.db.query(
      `WITH wrong AS (SELECT r.line, r.fields ->> '${field}' AS value FROM import_row r WHERE r.run_id = $1 AND r.outcome IS NULL AND ${condition}),
       said AS (INSERT INTO import_problem (run_id, line, field, code, value, stops) SELECT $1, line, '${field}', '${code}', value, true FROM wrong)
       UPDATE import_row r SET outcome = 'bad' FROM wrong w WHERE r.run_id = $1 AND r.line = w.line`,
      [runId],
    );
  }

  private async say(runId: string, field: string, code: string, condition: string): Promise<void> {
    await this.db.query(
      `INSERT INTO import_problem (run_id, line, field, code, value, stops)
       SELECT $1, r.line, '${field}', '${code}', r.fields ->> '${field}', false FROM import_row r WHERE r.run_id = $1 AND r.outcome IS NULL AND ${condition}`,
      [runId],
    );
  }
}

/** Works here, and the file of this run does not name them. */
export const isMissing = (run: string): string => `p.active AND NOT EXISTS (SELECT FROM import_row r WHERE r.run_id = ${run} AND r.key = p.number)`;
