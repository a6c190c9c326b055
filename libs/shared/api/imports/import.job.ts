import { rm } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type Actor, engineActor } from '../actor';
import { Clock } from '../clock';
import { Database } from '../database';
import { JobHandler, type JobHandlerProvider } from '../registry';
import { restingAfter } from '../resting';
import { Ledger } from '../ledger';
import { recordsOf, type Delimiter } from './csv-file';
import { importEvents } from './import.events';
import type { ImportKind, ImportRunFacts, RowProblem } from './import-kind';
import { type ImportRun, ImportState } from './import-run.entity';
import { ImportRuns } from './import-runs';
import { type ReadRow, readRow } from './read-row';

/** Rows read or applied in one transaction: more would hold the ledger's feed back. */
const BATCH = 500;

type NumberedRow = ReadRow & { line: number };

/** The long steps of an import: reading every row for the preview, and bringing them in. Killed in between, it goes on where it was. */
@Injectable()
@JobHandler({ name: 'imports.work' })
export class ImportJob implements JobHandlerProvider {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly runs: ImportRuns,
  ) {}

  async run(data: unknown, signal: AbortSignal): Promise<void> {
    const { runId } = data as { runId: string };
    const run = await this.stateOf(runId);
    const kind = run && this.runs.kind(run.kind);
    if (!run || !kind) return;
    try {
      if (run.state === ImportState.PREVIEWING) await this.readAll(run, kind, signal);
      if (run.state === ImportState.RUNNING) await this.applyAll(run, kind, signal);
    } catch (error) {
      // A database that is away or a process that is stopping is no failure: the queue tries again.
      if (signal.aborted || (error as { extensions?: { code?: string } }).extensions?.code === 'UNAVAILABLE') throw error;
      this.log.error(`Import ${runId} failed: ${(error as Error).stack}`);
      await this.db.query(`UPDATE import_run SET state = 'failed', failure = $2, finished_at = $3 WHERE id = $1`, [runId, 'Something unexpected stopped it. What was in by then stays in; bring the file in again to go on.', this.clock.now()]);
      await rm(this.runs.pathOf(runId), { force: true });
    }
  }

  private async readAll(run: ImportRun, kind: ImportKind, signal: AbortSignal): Promise<void> {
    await this.db.query(`DELETE FROM import_row WHERE run_id = $1`, [run.id]);
    await this.db.query(`DELETE FROM import_problem WHERE run_id = $1`, [run.id]);
    let header: string[] | null = null;
    let batch: NumberedRow[] = [];
    let rows = 0;
    for await (const { line, cells } of recordsOf(this.runs.pathOf(run.id), run.delimiter as Delimiter)) {
      if (!header) {
        header = run.columns.map(({ name }) => name);
        continue;
      }
      batch.push({ line, ...readRow(cells, header, kind.fields, kind.keyField, run.mapping) });
      if (batch.length < BATCH) continue;
      rows += batch.length;
      const kept = batch;
      const seen = rows;
      await restingAfter(() => this.keep(run.id, kept, seen));
      batch = [];
      if (signal.aborted || (await this.stateOf(run.id))?.state !== ImportState.PREVIEWING) return;
    }
    await this.keep(run.id, batch, rows + batch.length);
    await this.refuseDoubled(run.id);
    // So that the comparison is planned for as many rows as there are.
    await this.db.query('SELECT import_rows_counted()');
    await kind.classify(run);
    const missing = (await kind.countMissing?.(run)) ?? 0;
    await this.db.query(
      `UPDATE import_run SET state = 'ready', rows = c.rows, added = c.added, changed = c.changed, left_alone = c.left_alone, failed = c.failed, missing = $2
       FROM (SELECT count(*)::int AS rows, (count(*) FILTER (WHERE outcome = 'add'))::int AS added, (count(*) FILTER (WHERE outcome = 'change'))::int AS changed,
               (count(*) FILTER (WHERE outcome = 'leave'))::int AS left_alone, (count(*) FILTER (WHERE outcome = 'bad'))::int AS failed FROM import_row WHERE run_id = $1) c
       WHERE id = $1 AND state = 'previewing'`,
      [run.id, missing],
    );
  }

  private async keep(runId: string, rows: NumberedRow[], done: number): Promise<void> {
    await this.db.transaction(async () => {
      const kept = rows.map(({ line, key, fields, problems }) => ({ line, key, fields, outcome: problems.some(({ stops }) => stops) ? 'bad' : null }));
      await this.db.query(
        `INSERT INTO import_row (run_id, line, key, fields, outcome)
         SELECT $1, line, key, fields, outcome FROM jsonb_to_recordset($2::jsonb) AS r(line int, key text, fields jsonb, outcome text) ON CONFLICT DO NOTHING`,
        [runId, JSON.stringify(kept)],
      );
      await this.addProblems(runId, rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem }))));
      await this.db.query(`UPDATE import_run SET done = $2, rows = GREATEST(COALESCE(rows, 0), $2) WHERE id = $1`, [runId, done]);
    });
  }

  private async addProblems(runId: string, problems: RowProblem[]): Promise<void> {
    if (problems.length === 0) return;
    await this.db.query(
      `INSERT INTO import_problem (run_id, line, field, code, value, stops)
       SELECT $1, line, field, code, value, stops FROM jsonb_to_recordset($2::jsonb) AS p(line int, field text, code text, value text, stops boolean)`,
      [runId, JSON.stringify(problems)],
    );
  }

  /** The same key twice: the first row counts, the others are its errors. */
  private async refuseDoubled(runId: string): Promise<void> {
    await this.db.query(
      `WITH doubled AS (
         SELECT line, key FROM (SELECT line, key, row_number() OVER (PARTITION BY key ORDER BY line) AS nth FROM import_row WHERE run_id = $1 AND outcome IS NULL AND key <> '') r WHERE nth > 1
       ), said AS (
         INSERT INTO import_problem (run_id, line, field, code, value, stops) SELECT $1, line, NULL, 'doubled', key, true FROM doubled
       )
       UPDATE import_row r SET outcome = 'bad' FROM doubled d WHERE r.run_id = $1 AND r.line = d.line`,
      [runId],
    );
  }

  private async applyAll(run: ImportRun, kind: ImportKind, signal: AbortSignal): Promise<void> {
    const facts: ImportRunFacts = run;
    const actor: Actor = { ...engineActor, personId: run.startedById, origin: 'import' };
    let line: number | null = 0;
    while (line !== null) {
      if (signal.aborted) throw new Error('Stopping: the queue goes on with it elsewhere.');
      const after: number = line;
      line = await restingAfter(() => this.applyNext(after, facts, kind, actor));
    }
    if ((await this.stateOf(run.id))?.state !== ImportState.RUNNING) return;
    await kind.finish?.(facts, actor);
    const missing = (await kind.countMissing?.(facts)) ?? 0;
    await this.db.transaction(async () => {
      const ended = await this.db.one<Pick<ImportRun, 'added' | 'changed' | 'leftAlone' | 'failed'>>(
        `UPDATE import_run SET state = 'done', finished_at = $2, missing = $3 WHERE id = $1 AND state = 'running'
         RETURNING added, changed, left_alone AS "leftAlone", failed`,
        [run.id, this.clock.now(), missing],
      );
      if (!ended) return;
      await this.ledger.record(actor, { kind: importEvents.done, subjectType: 'import', subjectId: run.id, quiet: true, data: { what: run.kind, ...ended } });
    });
    await rm(this.runs.pathOf(run.id), { force: true });
  }

  /** One batch after a line, and how far it is, in one transaction. Returns its last line; null when nothing is left, or a person stopped it. */
  private applyNext(after: number, run: ImportRunFacts, kind: ImportKind, actor: Actor): Promise<number | null> {
    return this.db.transaction(async () => {
      const state = await this.db.one<{ state: string }>(`SELECT state FROM import_run WHERE id = $1 FOR UPDATE`, [run.id]);
      if (state?.state !== ImportState.RUNNING) return null;
      const next = await this.db.query<{ line: number }>(
        `SELECT line FROM import_row WHERE run_id = $1 AND line > $2 AND NOT applied AND outcome IN ('add', 'change') ORDER BY line LIMIT ${BATCH}`,
        [run.id, after],
      );
      if (next.length === 0) return null;
      const lines = next.map(({ line }) => line);
      const { problems } = await kind.apply(run, actor, lines);
      await this.addProblems(run.id, problems);
      const failed = [...new Set(problems.filter(({ stops }) => stops).map(({ line }) => line))];
      await this.db.query(`UPDATE import_row SET applied = true, outcome = CASE WHEN line = ANY($3::int[]) THEN 'bad' ELSE outcome END WHERE run_id = $1 AND line = ANY($2::int[])`, [run.id, lines, failed]);
      await this.db.query(`UPDATE import_run SET done = done + $2, failed = failed + $3 WHERE id = $1`, [run.id, lines.length, failed.length]);
      return lines.at(-1)!;
    });
  }

  private stateOf(id: string): Promise<ImportRun | null> {
    return this.db.one<ImportRun>(
      `SELECT id, kind, state, file_name AS "fileName", delimiter, columns, mapping, started_by AS "startedById" FROM import_run WHERE id = $1`,
      [id],
    );
  }
}
