import { type Actor, Clock, Database, engineActor, JobHandler, type JobHandlerProvider, restingAfter } from '@app/shared-api';
import { Injectable, Logger } from '@nestjs/common';
import { APPLY_RULES } from './tie-rules.service';
import { Ties } from './ties.service';

/** Moments tied, or ties taken away, in one transaction: more would hold the ledger's feed back. */
const BATCH = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Ties what was brought in by the rules, and takes away what rules tied that are gone, batch by batch. Killed in between, it begins again: what is tied already stays as it is. */
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
    const run = await this.db.one<{ startedBy: string }>(`UPDATE tie_run SET done = untied WHERE id = $1 AND state = 'running' RETURNING started_by AS "startedBy"`, [runId]);
    if (!run) return;
    const actor: Actor = { ...engineActor, personId: run.startedBy, origin: 'import' };
    try {
      for (const next of [this.untieNext, this.applyNext]) {
        for (let after: string | null = NOBODY; after !== null; ) {
          signal.throwIfAborted();
          const from: string = after;
          after = await restingAfter(() => next.call(this, runId, actor, from));
        }
      }
      await this.end(runId, 'done');
    } catch (error) {
      // A database that is away or a process that is stopping is no failure: the queue tries again.
      if (signal.aborted || (error as { extensions?: { code?: string } }).extensions?.code === 'UNAVAILABLE') throw error;
      this.log.error(`Applying the rules failed: ${(error as Error).stack}`);
      await this.end(runId, 'failed');
    }
  }

  /** One batch of ties of rules that are gone, from a moment on. Returns the moment to go on from; null when none is left. */
  private untieNext(runId: string, actor: Actor, from: string): Promise<string | null> {
    return this.db.transaction(async () => {
      const gone = await this.ties.untieGoneRules(actor, from, BATCH);
      if (gone.length === 0) return null;
      await this.db.query(`UPDATE tie_run SET done = done + $2, untied = untied + $2, total = GREATEST(total, done + $2) WHERE id = $1`, [runId, gone.length]);
      return gone.map(({ momentId }) => momentId).sort().at(-1)!;
    });
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
