import { Database, ErrorCode, invalid, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

const DEEPEST = 20;

/** Keeps `department_ancestor`: for every department itself and all above it, so that "in my departments" is an indexed join. */
@Injectable()
export class DepartmentTree {
  constructor(private readonly db: Database) {}

  /** Changes of the tree come one after the other: two moves at once could close a circle that neither sees. */
  async lock(): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('department tree', 0))`);
  }

  /** Puts a new department below its parent. */
  async plant(id: string, parentId: string | null): Promise<void> {
    await this.db.query(`INSERT INTO department_ancestor (department_id, ancestor_id, depth) VALUES ($1, $1, 0)`, [id]);
    if (parentId) await this.hang(id, parentId);
  }

  /** Moves a department with all below it; refuses to hang it below itself. */
  async move(id: string, parentId: string | null): Promise<void> {
    if (parentId && (await this.db.one(`SELECT 1 FROM department_ancestor WHERE department_id = $1 AND ancestor_id = $2`, [parentId, id]))) {
      throw refuse(ErrorCode.CONFLICT, 'A department cannot hang below itself, or below one of its own.');
    }
    await this.db.query(
      `DELETE FROM department_ancestor a USING department_ancestor below
       WHERE below.ancestor_id = $1 AND a.department_id = below.department_id
         AND NOT EXISTS (SELECT FROM department_ancestor inside WHERE inside.ancestor_id = $1 AND inside.department_id = a.ancestor_id)`,
      [id],
    );
    if (parentId) await this.hang(id, parentId);
  }

  /** Computes everything anew from the parents: after many departments came in at once. */
  async rebuild(): Promise<void> {
    await this.db.query(`DELETE FROM department_ancestor`);
    await this.db.query(
      `INSERT INTO department_ancestor (department_id, ancestor_id, depth)
       WITH RECURSIVE up AS (
         SELECT id AS department_id, id AS ancestor_id, 0 AS depth FROM department
         UNION ALL SELECT up.department_id, d.parent_id, up.depth + 1 FROM up JOIN department d ON d.id = up.ancestor_id WHERE d.parent_id IS NOT NULL AND up.depth < 1000
       ) SELECT department_id, ancestor_id, depth FROM up`,
    );
  }

  private async hang(id: string, parentId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO department_ancestor (department_id, ancestor_id, depth)
       SELECT below.department_id, above.ancestor_id, below.depth + above.depth + 1
       FROM department_ancestor below CROSS JOIN department_ancestor above WHERE below.ancestor_id = $1 AND above.department_id = $2`,
      [id, parentId],
    );
    const { deepest } = (await this.db.one<{ deepest: number }>(
      `SELECT coalesce(max(a.depth), 0)::int AS deepest FROM department_ancestor b JOIN department_ancestor a ON a.department_id = b.department_id WHERE b.ancestor_id = $1`,
      [id],
    ))!;
    if (deepest > DEEPEST) throw invalid('input.parentId', 'depth', `A tree of departments has at most ${DEEPEST} levels.`, { most: DEEPEST });
  }
}
