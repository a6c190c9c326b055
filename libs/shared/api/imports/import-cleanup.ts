import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database';
import { EngineTask, type EngineTaskProvider } from '../registry';
import { ImportRuns } from './import-runs';

const WEEK = 7 * 86_400_000;

/** The rows of a run are kept for a week, for the list of who is missing; a file that nobody went on with goes then too. */
@Injectable()
@EngineTask({ name: 'imports.cleanup' })
export class ImportCleanup implements EngineTaskProvider {
  constructor(
    private readonly db: Database,
    private readonly runs: ImportRuns,
  ) {}

  async runDue(now: Date): Promise<number> {
    const before = new Date(now.getTime() - WEEK);
    const stale = await this.db.query<{ id: string }>(
      `UPDATE import_run SET state = 'cancelled', finished_at = $2 WHERE state IN ('mapping', 'ready') AND started_at < $1 RETURNING id`,
      [before, now],
    );
    await Promise.all(stale.map(({ id }) => rm(this.runs.pathOf(id), { force: true })));
    const rows = await this.db.query(
      `DELETE FROM import_row WHERE (run_id, line) IN (
         SELECT r.run_id, r.line FROM import_run i JOIN import_row r ON r.run_id = i.id WHERE i.finished_at < $1 LIMIT 5000) RETURNING 1`,
      [before],
    );
    return stale.length + rows.length;
  }
}
