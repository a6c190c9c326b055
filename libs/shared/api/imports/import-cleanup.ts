import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database';
import { EngineTask, type EngineTaskProvider } from '../registry';
import { ImportRuns } from './import-runs';

const WEEK = 7 * 86_400_000;

/**
 * What stood in a file is kept for a week after its run: its rows for the list of who is missing, values for whoever mends it.
 * Then the report has lines, fields and reasons. A file that nobody went on with goes then too.
 */
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
    const samples = await this.db.query(
      `UPDATE import_run SET columns = (SELECT jsonb_agg(c || '{"samples": []}') FROM jsonb_array_elements(columns) c)
       WHERE finished_at < $1 AND jsonb_path_exists(columns, '$[*].samples[0]') RETURNING 1`,
      [before],
    );
    const values = await this.db.query(
      `UPDATE import_problem SET value = NULL WHERE id IN (
         SELECT p.id FROM import_run i JOIN import_problem p ON p.run_id = i.id WHERE i.finished_at < $1 AND p.value IS NOT NULL LIMIT 5000) RETURNING 1`,
      [before],
    );
    return stale.length + rows.length + samples.length + values.length;
  }
}
