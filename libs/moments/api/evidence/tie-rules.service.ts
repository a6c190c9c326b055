import { personCard } from '@app/people-api';
import { type Actor, Clock, Database, ErrorCode, Jobs, newId, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { itemCard } from './tie.loaders';
import type { TieCategory, TieRule, TieRuleInput, TieRun, TieTrial } from './tie-rule.types';
import { Ties, tiesOfGoneRules } from './ties.service';

/** The job that ties what was brought in. */
export const APPLY_RULES = 'moments.apply-tie-rules';

const MOST_CATEGORIES = 500;
const MOST_RULES = 500;

const ruleColumns = `r.id, r.category, ${itemCard('i')} AS item, ${itemCard('w')} AS within, ${personCard('p')} AS by, r.made_at AS at`;
const ruleTables = `tie_rule r JOIN inventory_item i ON i.id = r.item_id AND i.removed_at IS NULL AND i.merged_into_id IS NULL LEFT JOIN inventory_item w ON w.id = i.parent_id LEFT JOIN person p ON p.id = r.made_by`;
const runColumns = `r.id, r.state, r.total, r.done, r.tied, r.untied, ${personCard('p')} AS by, r.started_at AS "startedAt", r.finished_at AS "finishedAt"`;

/** Rules that tie what another tool categorised: made, tried on the past, applied to it, and to every file that comes in. */
@Injectable()
export class TieRules {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly ties: Ties,
  ) {}

  /** The categories of what was brought in, those with most moments first, with their rules. */
  async categories(actor: Actor): Promise<TieCategory[]> {
    refuseUnlessLead(actor);
    const [categories, rules] = await Promise.all([
      this.db.query<Omit<TieCategory, 'rules'>>(`SELECT category, count(*)::int AS moments FROM moment WHERE category IS NOT NULL GROUP BY category ORDER BY 2 DESC, 1 LIMIT ${MOST_CATEGORIES}`),
      this.rules(),
    ]);
    const byCategory = Map.groupBy(rules, ({ category }) => category);
    const unused = [...byCategory.keys()].filter((name) => !categories.some(({ category }) => category === name)).map((category) => ({ category, moments: 0 }));
    return [...categories, ...unused].map((each) => ({ ...each, rules: byCategory.get(each.category) ?? [] }));
  }

  /** Makes a rule; the same again is the rule that there is. It ties nothing of the past before it is applied. */
  async add(actor: Actor, { category, itemId }: TieRuleInput): Promise<TieRule> {
    refuseUnlessLead(actor);
    return this.db.transaction(async () => {
      const item = await this.ties.tieable(itemId);
      const { rules } = (await this.db.one<{ rules: number }>(`SELECT count(*)::int AS rules FROM tie_rule WHERE (category, item_id) <> ($1, $2)`, [category, item.id]))!;
      if (rules >= MOST_RULES) throw refuse(ErrorCode.CONFLICT, `There are ${MOST_RULES} rules already. Take one away first.`);
      await this.db.query(`INSERT INTO tie_rule (id, category, item_id, made_by, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`, [newId(), category, item.id, actor.personId, this.clock.now()]);
      return (await this.db.one<TieRule>(`SELECT ${ruleColumns} FROM ${ruleTables} WHERE r.category = $1 AND r.item_id = $2`, [category, item.id]))!;
    });
  }

  /** Takes a rule away: nothing more is tied by it, and what it tied goes when the rules are applied. One that is gone already stays gone. */
  async remove(actor: Actor, id: string): Promise<void> {
    refuseUnlessLead(actor);
    await this.db.query(`DELETE FROM tie_rule WHERE id = $1`, [id]);
  }

  /** What rules would do to what was brought in; nothing is changed. */
  async try(actor: Actor, rules: readonly TieRuleInput[] | undefined): Promise<TieTrial> {
    refuseUnlessLead(actor);
    const tried = rules ?? (await this.rules()).map(({ category, item }) => ({ category, itemId: item.id }));
    const trial = await this.db.one<TieTrial>(
      `WITH rule AS MATERIALIZED (
         SELECT DISTINCT r.category, r.item_id FROM unnest($1::text[], $2::uuid[]) AS r(category, item_id) JOIN inventory_item i ON i.id = r.item_id AND i.removed_at IS NULL AND i.merged_into_id IS NULL
       ), fits AS (
         SELECT m.id, bool_and(t.item_id IS NOT NULL) AS tied FROM rule r JOIN moment m ON m.category = r.category AND m.state NOT IN ('withdrawn', 'merged')
         LEFT JOIN moment_tie t ON t.moment_id = m.id AND t.item_id = r.item_id
         WHERE NOT EXISTS (SELECT FROM moment_untie u WHERE u.moment_id = m.id AND u.item_id = r.item_id) GROUP BY m.id
       )
       SELECT (SELECT count(*)::int FROM moment WHERE origin = 'import') AS of, count(*)::int AS "wouldTie", (count(*) FILTER (WHERE tied))::int AS "tiedAlready",
         (SELECT count(*)::int FROM ${tiesOfGoneRules}) AS "wouldUntie" FROM fits`,
      [tried.map(({ category }) => category), tried.map(({ itemId }) => itemId)],
    );
    return trial!;
  }

  /** Applies the rules to what was brought in, in the background. While they are being applied, that run goes on. */
  async apply(actor: Actor): Promise<TieRun> {
    refuseUnlessLead(actor);
    const { wouldTie, wouldUntie } = await this.try(actor, undefined);
    return this.db.transaction(async () => {
      const id = newId();
      const made = await this.db.one(
        `INSERT INTO tie_run (id, state, started_by, started_at, total) VALUES ($1, 'running', $2, $3, $4) ON CONFLICT (state) WHERE state = 'running' DO NOTHING RETURNING id`,
        [id, actor.personId, this.clock.now(), wouldTie + wouldUntie],
      );
      if (made) await this.jobs.enqueue(APPLY_RULES, { runId: id });
      const run = await this.newestRun();
      if (!run) throw notFound('run');
      return run;
    });
  }

  /** The run that was begun last. */
  async run(actor: Actor): Promise<TieRun | null> {
    refuseUnlessLead(actor);
    return this.newestRun();
  }

  private newestRun(): Promise<TieRun | null> {
    return this.db.one<TieRun>(`SELECT ${runColumns} FROM tie_run r LEFT JOIN person p ON p.id = r.started_by ORDER BY r.started_at DESC, r.id DESC LIMIT 1`);
  }

  private rules(): Promise<TieRule[]> {
    return this.db.query<TieRule>(`SELECT ${ruleColumns} FROM ${ruleTables} ORDER BY r.category, i.name, r.id LIMIT ${MOST_RULES}`);
  }
}

function refuseUnlessLead({ isProgrammeLead, isAdministrator }: Actor): void {
  if (!isProgrammeLead && !isAdministrator) throw refuse(ErrorCode.NOT_ALLOWED, 'The programme lead makes the rules by which the past is tied.');
}
