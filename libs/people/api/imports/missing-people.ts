import { type Actor, Clock, Database, ErrorCode, type ImportRun, ImportRuns, ImportState, JobHandler, type JobHandlerProvider, Jobs, type PageOf, engineActor, pageOf, placeIn, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Leaving } from '../leaving.service';
import type { Person } from '../person.entity';
import { personColumns } from '../person.loaders';
import { isMissing } from './people.import';

const BATCH = 200;
/** The rows of a file are kept for a week; without them everybody would seem to be missing from it. */
const KNOWN_FOR = 6 * 86_400_000;

/** People whom a file does not name: listed, and deactivated only when the administrator says so. */
@Injectable()
@JobHandler({ name: 'people.deactivate-missing' })
export class MissingPeople implements JobHandlerProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly leaving: Leaving,
    private readonly runs: ImportRuns,
  ) {}

  /** Those whom `deactivate` would deactivate, by name. */
  async page(actor: Actor, run: ImportRun, first: number, after?: string): Promise<PageOf<Person>> {
    if (!this.isKnown(run)) return pageOf([], first, () => []);
    const from = placeIn(after, ['text', 'uuid']);
    const rows = await this.db.query<Person>(
      `SELECT ${personColumns('p')} FROM person p WHERE ${isMissing('$1')} AND p.id <> $3 ${from ? 'AND (p.name, p.id) > ($4, $5::uuid)' : ''} ORDER BY p.name, p.id LIMIT $2`,
      [run.id, first + 1, actor.personId, ...(from ?? [])],
    );
    return pageOf(rows, first, (person) => [person.name, person.id]);
  }

  /** How many `deactivate` would deactivate: whoever asks is not counted among the missing. */
  async count(actor: Actor, run: ImportRun): Promise<number> {
    if (!this.isKnown(run)) return 0;
    const { id, missing } = run;
    const forgotten = await this.db.one(`SELECT 1 FROM person p WHERE p.id = $2 AND ${isMissing('$1')}`, [id, actor.personId]);
    return Math.max(0, missing - (forgotten ? 1 : 0));
  }

  /** Deactivates them all, in the background. Whoever asks stays, also if the file forgot them. */
  async deactivate(actor: Actor, runId: string): Promise<ImportRun> {
    const run = await this.runs.find(actor, runId);
    if (run.kind !== 'people' || run.state !== ImportState.DONE) throw refuse(ErrorCode.WRONG_STATE, 'Bring the people in first; then it is known who is missing.');
    if (!this.isKnown(run)) throw refuse(ErrorCode.WRONG_STATE, 'This file was brought in too long ago to know who is missing from it. Bring it in again.');
    await this.db.transaction(() => this.jobs.enqueue('people.deactivate-missing', { runId, by: actor.personId }));
    return run;
  }

  /** Whether the rows of the file are still there: an ended run keeps them for a while only. */
  private isKnown({ finishedAt }: Pick<ImportRun, 'finishedAt'>): boolean {
    return finishedAt === null || this.clock.now().getTime() - finishedAt.getTime() < KNOWN_FOR;
  }

  async run(data: unknown, signal: AbortSignal): Promise<void> {
    const { runId, by } = data as { runId: string; by: string };
    const actor: Actor = { ...engineActor, personId: by, origin: 'person' };
    for (;;) {
      const kept = await this.db.one<Pick<ImportRun, 'finishedAt'>>(`SELECT finished_at AS "finishedAt" FROM import_run WHERE id = $1`, [runId]);
      if (!kept || !this.isKnown(kept)) return;
      const gone = await this.db.query<{ id: string }>(`SELECT p.id FROM person p WHERE ${isMissing('$1')} AND p.id <> $2 ORDER BY p.name, p.id LIMIT ${BATCH}`, [runId, by]);
      if (gone.length === 0) break;
      if (signal.aborted) throw new Error('Stopping: the queue goes on with it elsewhere.');
      await this.leaving.leave(actor, gone.map(({ id }) => id));
    }
    await this.db.query(`UPDATE import_run SET missing = (SELECT count(*) FROM person p WHERE ${isMissing('$1')}) WHERE id = $1`, [runId]);
  }
}
