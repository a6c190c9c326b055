import { type Actor, Clock, Database, engineActor, JobHandler, type JobHandlerProvider, restingAfter } from '@app/shared-api';
import { Injectable, Logger } from '@nestjs/common';
import { APPLY_RULES } from './tie-rules.service';
import { Ties } from './ties.service';

/** Moments tied in one transaction: more would hold the ledger's feed back. */
const BATCH = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Ties what was brought in by the rules, batch by batch. Killed in between, it begins again: what is tied already stays as it is. */
@Injectable()
@JobHandler({ name: APPLY_RULES })
export class ApplyTieRules implements JobHandlerProvider {
  private readonly log = new Logger('TieRules');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ties: Ties,
  ) {}

  async run(data: unknown, signal: AbortSignal): Promise<void> {
    const { runId } = data as { runId: string };
    const run = await this.db.one<{ startedBy: string }>(`UPDATE tie_run SET done = 0 WHERE id = $1 AND state = 'running' RETURNING started_by AS "startedBy"`, [runId]);
    if (!run) return;
    const actor: Actor = { ...engineActor, personId: run.startedBy, origin: 'import' };
    try {
      for (let after: string | null = NOBODY; after !== null; ) {
        signal.throwIfAborted();
        const from: string = after;
        after = await restingAfter(() => this.applyNext(runId, actor, from));
      }
      await this.end(runId, 'done');
    } catch (error) {
      // A database that is away or a process that is stopping is no failure: the queue tries again.
      if (signal.aborted || (error as { extensions?: { code?: string } }).extensions?.code === 'UNAVAILABLE') throw error;
      this.log.error(`Applying the rules failed: ${(error as Error).stack}`);
      await this.end(runId, 'failed');
    }
  }

  /** One batch after a moment, and how far it is, in one transaction. Returns its last moment; null when nothing is left. */
  private applyNext(runId: string, actor: Actor, after: string): Promise<string | null> {
    return this.db.transaction(async () => {
      const next = await this.db.query<{ id: string }>(
        `SELECT m.id FROM moment m WHERE m.id > $1 AND m.category IN (SELECT category FROM tie_rule) AND m.state NOT IN ('withdrawn', 'merged') ORDER BY m.id LIMIT ${BATCH}`,
        [after],
      );
      if (next.length === 0) return null;
      const tied = await this.ties.tieByRules(actor, next.map(({ id }) => id));
      await this.db.query(`UPDATE tie_run SET done = done + $2, tied = tied + $3, total = GREATEST(total, done + $2) WHERE id = $1`, [runId, next.length, tied]);
      return next.at(-1)!.id;
    });
  }

  private async end(runId: string, state: 'done' | 'failed'): Promise<void> {
    await this.db.query(`UPDATE tie_run SET state = $2, finished_at = $3 WHERE id = $1`, [runId, state, this.clock.now()]);
  }
}
