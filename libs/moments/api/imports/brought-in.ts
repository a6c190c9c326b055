import { createHash } from 'node:crypto';
import { Database, newId, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

/** The department under which those are made that the other tool knew and the directory does not. */
const ROOT = { code: 'brought-in', name: 'Brought in' };

const codeOf = (name: string): string => `in-${createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 12)}`;

/** Finds the departments that another tool names: by code, by name, or made under "Brought in". */
@Injectable()
export class BroughtInDepartments {
  constructor(private readonly db: Database) {}

  /** Department ids by the names as the file gives them. Joins the caller's transaction. */
  async idsFor(names: string[]): Promise<Map<string, string>> {
    const asked = [...new Set(names)];
    if (asked.length === 0) return new Map();
    const found = await this.lookUp(asked);
    const unknown = asked.filter((name) => !found.has(name));
    if (unknown.length === 0) return found;
    await this.make(unknown);
    return new Map([...found, ...(await this.lookUp(unknown))]);
  }

  private async lookUp(names: string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ name: string; id: string }>(
      `SELECT DISTINCT ON (n.name) n.name, d.id FROM unnest($1::text[], $2::text[]) AS n(name, made_code)
       JOIN department d ON d.code IN (n.name, n.made_code) OR lower(d.name) = lower(n.name)
       ORDER BY n.name, (d.code = n.name) DESC, d.active DESC, d.code`,
      [names, names.map(codeOf)],
    );
    return new Map(rows.map(({ name, id }) => [name, id]));
  }

  private async make(names: string[]): Promise<void> {
    const made = [{ ...ROOT, parent: null as string | null }, ...names.map((name) => ({ code: codeOf(name), name, parent: ROOT.code }))];
    await this.db.query(
      `INSERT INTO department (id, code, name, origin, search)
       SELECT id, code, name, 'brought_in', to_tsvector('simple', words) FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, code text, name text, words text) ON CONFLICT (code) DO NOTHING`,
      [JSON.stringify(made.map((department) => ({ ...department, id: newId(), words: searchWords(`${department.name} ${department.code}`) })))],
    );
    const codes = made.map(({ code }) => code);
    await this.db.query(
      `UPDATE department d SET parent_id = root.id FROM department root WHERE root.code = $2 AND d.code = ANY($1) AND d.code <> $2 AND d.origin = 'brought_in' AND d.parent_id IS NULL`,
      [codes, ROOT.code],
    );
    await this.db.query(
      `INSERT INTO department_ancestor (department_id, ancestor_id, depth)
       SELECT d.id, d.id, 0 FROM department d WHERE d.code = ANY($1)
       UNION ALL SELECT d.id, d.parent_id, 1 FROM department d WHERE d.code = ANY($1) AND d.code <> $2 AND d.origin = 'brought_in'
       ON CONFLICT DO NOTHING`,
      [codes, ROOT.code],
    );
  }
}
