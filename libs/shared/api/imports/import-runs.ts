import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Clock } from '../clock';
import { AppConfig } from '../config';
import { Database } from '../database';
import { ErrorCode, invalid, notFound, refuse } from '../errors';
import { newId } from '../ids';
import { Jobs } from '../jobs';
import { placeIn } from '../cursor-place';
import { type PageOf, pageOf } from '../page';
import { Registry } from '../registry';
import { type Delimiter, delimiterOf, headOf, keepUpload } from './csv-file';
import { type ImportKind, type ImportMapping, Imports } from './import-kind';
import { type ImportProblem, type ImportRun, ImportState, type ImportValue } from './import-run.entity';
import { recogniseColumns, takenFor } from './read-row';

const columns = `id, kind, state, file_name AS "fileName", delimiter, columns, mapping, started_by AS "startedById", started_at AS "startedAt", finished_at AS "finishedAt",
  rows, done, added, changed, left_alone AS "leftAlone", failed, missing, failure`;
const SAMPLES = 5;

/** Imports from upload to report. Each step is asked for by a person; the long ones run as jobs and can be left. */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly jobs: Jobs,
    private readonly registry: Registry,
  ) {}

  /** The kind by its name, if the actor may bring it in. */
  kindFor(actor: Actor, name: string): ImportKind {
    const kind = this.kind(name);
    if (!kind) throw invalid('kind', 'choice', 'This kind of thing cannot be brought in.');
    if (!kind.mayImport(actor)) throw refuse(ErrorCode.NOT_ALLOWED, 'Only those who administer this can bring a file in.');
    return kind;
  }

  kind(name: string): ImportKind | undefined {
    return this.registry.all<ImportKind, { kind: string }>(Imports, 'apply').find(({ options }) => options.kind === name)?.provider;
  }

  /** Takes the file: kept on disk, columns recognised, or remembered from the last file with the same columns. */
  async upload(actor: Actor, kindName: string, file: Readable, fileName: string): Promise<ImportRun> {
    const kind = this.kindFor(actor, kindName);
    const id = newId();
    const size = await keepUpload(file, this.pathOf(id));
    const delimiter = await delimiterOf(this.pathOf(id));
    const { header, samples } = await headOf(this.pathOf(id), delimiter, SAMPLES);
    const remembered = await this.db.one<{ mapping: ImportMapping }>(`SELECT mapping FROM import_mapping WHERE kind = $1 AND columns_digest = $2`, [kindName, digestOf(header)]);
    const mapping: ImportMapping = remembered?.mapping ?? { columns: recogniseColumns(header, kind.fields), values: {} };
    const described = header.map((name, i) => ({ name, samples: samples.map((row) => (row[i] ?? '').slice(0, 80)).filter((text) => text !== '') }));
    const row = await this.db.one<ImportRun>(
      `INSERT INTO import_run (id, kind, state, file_name, size, delimiter, columns, mapping, started_by, started_at)
       VALUES ($1, $2, 'mapping', $3, $4, $5, $6, $7, $8, $9) RETURNING ${columns}`,
      [id, kindName, fileName.slice(0, 200), size, delimiter, JSON.stringify(described), JSON.stringify(mapping), actor.personId, this.clock.now()],
    );
    return row!;
  }

  /** Corrects the mapping and reads every row for a preview. Nothing is changed by it. Without values, those that the run has stay. */
  async preview(actor: Actor, id: string, corrected: Omit<ImportMapping, 'values'> & { values: ImportMapping['values'] | null }): Promise<ImportRun> {
    return this.db.transaction(async () => {
      const run = await this.load(actor, id, [ImportState.MAPPING, ImportState.READY]);
      const kind = this.kindFor(actor, run.kind);
      const mapping: ImportMapping = { ...corrected, values: corrected.values ?? run.mapping.values };
      checkMapping(mapping, run, kind);
      await this.db.query(
        `INSERT INTO import_mapping (kind, columns_digest, mapping, used_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (kind, columns_digest) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
        [run.kind, digestOf(run.columns.map(({ name }) => name)), JSON.stringify(mapping), this.clock.now()],
      );
      await this.db.query(`UPDATE import_run SET mapping = $2 WHERE id = $1`, [id, JSON.stringify(mapping)]);
      return this.enqueue(run, ImportState.PREVIEWING);
    });
  }

  /** Brings the rows in, as the preview said. */
  async run(actor: Actor, id: string): Promise<ImportRun> {
    return this.db.transaction(async () => this.enqueue(await this.load(actor, id, [ImportState.READY]), ImportState.RUNNING));
  }

  /** Stops a run; the rows that are in stay in, and bringing the file in again goes on from there. */
  async cancel(actor: Actor, id: string): Promise<ImportRun> {
    return this.db.transaction(async () => {
      const run = await this.load(actor, id, [ImportState.MAPPING, ImportState.PREVIEWING, ImportState.READY, ImportState.RUNNING]);
      await this.db.query(`DELETE FROM import_row WHERE run_id = $1`, [id]);
      const row = await this.db.one<ImportRun>(`UPDATE import_run SET state = 'cancelled', finished_at = $2, done = CASE WHEN state = 'running' THEN done ELSE 0 END WHERE id = $1 RETURNING ${columns}`, [id, this.clock.now()]);
      this.db.afterCommit(() => void rm(this.pathOf(run.id), { force: true }));
      return row!;
    });
  }

  /** The run, if the actor may bring its kind in. */
  async find(actor: Actor, id: string): Promise<ImportRun> {
    const run = await this.db.one<ImportRun>(`SELECT ${columns} FROM import_run WHERE id = $1`, [id]);
    if (!run || !this.kind(run.kind)?.mayImport(actor)) throw notFound('import');
    return run;
  }

  async list(actor: Actor, kind: string | null, first: number, after?: string): Promise<PageOf<ImportRun>> {
    const mine = this.registry.all<ImportKind, { kind: string }>(Imports, 'apply').filter(({ provider }) => provider.mayImport(actor));
    const kinds = mine.map(({ options }) => options.kind).filter((name) => kind === null || name === kind);
    const from = placeIn(after, ['timestamptz', 'uuid']);
    const rows = await this.db.query<ImportRun>(
      `SELECT ${columns} FROM import_run WHERE kind = ANY($1) ${from ? 'AND (started_at, id) < ($3, $4)' : ''} ORDER BY started_at DESC, id DESC LIMIT $2`,
      [kinds, first + 1, ...(from ?? [])],
    );
    return pageOf(rows, first, ({ startedAt, id }) => [startedAt.toISOString(), id]);
  }

  async problems(actor: Actor, run: ImportRun, first: number, after?: string): Promise<PageOf<ImportProblem>> {
    const from = placeIn(after, ['int', 'bigint']);
    const rows = await this.db.query<ImportProblem>(
      `SELECT id::text, line, field, code, CASE WHEN $3 THEN value END AS value, stops FROM import_problem WHERE run_id = $1 ${from ? 'AND (line, id) > ($4, $5)' : ''} ORDER BY line, id LIMIT $2`,
      [run.id, first + 1, brought(actor, run), ...(from ?? [])],
    );
    return pageOf(rows, first, ({ line, id }) => [line, id]);
  }

  /** The values of fields whose meaning can be given, as the file has them: the 200 most frequent a field, once the rows were read. */
  async values(actor: Actor, run: ImportRun): Promise<ImportValue[]> {
    if (!brought(actor, run)) return [];
    const fields = (this.kind(run.kind)?.fields ?? []).filter(({ mapsValues, name }) => mapsValues && run.mapping.columns[name] !== undefined);
    if (fields.length === 0) return [];
    const rows = await this.db.query<{ field: string; value: string; rows: number }>(
      `SELECT field, value, rows FROM (
         SELECT f.name AS field, r.fields ->> ('raw:' || f.name) AS value, count(*)::int AS rows,
           row_number() OVER (PARTITION BY f.name ORDER BY count(*) DESC, r.fields ->> ('raw:' || f.name)) AS rank
         FROM unnest($2::text[]) AS f(name), import_row r WHERE r.run_id = $1 AND r.fields ->> ('raw:' || f.name) IS NOT NULL GROUP BY 1, 2
       ) v WHERE rank <= 200 ORDER BY field, rows DESC, value`,
      [run.id, fields.map(({ name }) => name)],
    );
    const byName = new Map(fields.map((field) => [field.name, field]));
    return rows.map((row) => {
      const meaning = run.mapping.values[row.field]?.[row.value] ?? null;
      return { ...row, meaning, taken: takenFor(meaning ?? row.value, byName.get(row.field)!) };
    });
  }

  /** Where a run's file lies until it ends. */
  pathOf(id: string): string {
    return join(this.config.filesDir, 'imports', `${id}.csv`);
  }

  private async load(actor: Actor, id: string, states: ImportState[]): Promise<ImportRun> {
    const run = await this.db.one<ImportRun>(`SELECT ${columns} FROM import_run WHERE id = $1 FOR UPDATE`, [id]);
    if (!run || !this.kind(run.kind)?.mayImport(actor)) throw notFound('import');
    if (!states.includes(run.state)) throw refuse(ErrorCode.WRONG_STATE, 'This import is at another step by now. Load it again.', { state: run.state });
    return run;
  }

  private async enqueue({ id }: ImportRun, state: ImportState): Promise<ImportRun> {
    const row = await this.db.one<ImportRun>(`UPDATE import_run SET state = $2, done = 0 WHERE id = $1 RETURNING ${columns}`, [id, state]);
    await this.jobs.enqueue('imports.work', { runId: id });
    return row!;
  }
}

/** Whether they brought the file: what stands in it is theirs to see, also of those who may all bring in such files. */
export const brought = (actor: Actor, run: Pick<ImportRun, 'startedById'>): boolean => run.startedById === actor.personId;

/** The columns of a file in any order: files of the same tool have the same. */
export const digestOf = (header: string[]): string => createHash('sha256').update(JSON.stringify([...header].sort())).digest('hex');

/** Every column must be the file's, every field the kind's, every required field there, and none read from two columns. */
function checkMapping(mapping: ImportMapping, run: ImportRun, kind: ImportKind): void {
  const names = new Set(run.columns.map(({ name }) => name));
  const fields = new Map(kind.fields.map((field) => [field.name, field]));
  for (const [field, column] of Object.entries(mapping.columns)) {
    if (!fields.has(field)) throw invalid(`columns.${field}`, 'choice', `There is no field "${field}".`);
    if (!names.has(column)) throw invalid(`columns.${field}`, 'choice', `The file has no column "${column}".`);
  }
  for (const { name, required } of kind.fields) {
    if (required && mapping.columns[name] === undefined) throw invalid(`columns.${name}`, 'required', `Say which column is "${name}": every row must have it.`);
  }
}

export type { Delimiter };
