import { type Actor, Database, type PageOf, searchQuery } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { InventoryReads } from './inventory.reads';
import { ItemOrder } from './inventory.types';
import { ItemKind } from './item.entity';
import { pageByNumber } from './number-order';
import type { Opportunity } from './opportunity.entity';
import { paybackMonths, type RankFacts, ranked } from './opportunity.rules';
import { type PainFacts, PainFigures, painFacts } from './pain-figures';
import { OpportunityOrder, type OpportunitiesArgs } from './pain-point.inputs';
import { openStates, sqlStates } from './pain-point.states';

/** Over how many opportunities and open pain points ranks are reckoned at most. */
const MOST_RANKED = 5_000;

interface OpportunityRow extends Omit<RankFacts, 'cost' | 'heat'> {
  savingMoney: number | null;
  oneOffCost: number | null;
  runningCost: number | null;
  painIds: string[];
}

/** An opportunity among all of them. */
export interface Placed {
  id: string;
  score: number | null;
  rank: number | null;
  savingMoney: number | null;
  paybackMonths: number | null;
}

/** Every opportunity with its place, by id. */
export type Ranking = Map<string, Placed>;

/** Ranks opportunities by what is known now: the cost and heat of the open pain points that they address. */
@Injectable()
export class Opportunities {
  constructor(
    private readonly db: Database,
    private readonly reads: InventoryReads,
    private readonly figures: PainFigures,
  ) {}

  /** The place of every opportunity. */
  async ranking(): Promise<Ranking> {
    const [opportunities, pains] = await Promise.all([this.all(), this.openPains()]);
    const byPain = new Map((await this.figures.of(pains)).map((figure) => [figure.id, { cost: figure.cost.moneyPerYear ?? 0, heat: figure.heat }]));
    const facts = opportunities.map((row): RankFacts => ({ ...row, ...sumOf(row.painIds.flatMap((id) => byPain.get(id) ?? [])) }));
    const places = ranked(facts, sumOf([...byPain.values()]));
    return new Map(opportunities.map((row) => [row.id, { id: row.id, ...places.get(row.id)!, savingMoney: row.savingMoney, paybackMonths: paybackMonths(row) }]));
  }

  /** A page of opportunities in an order; `ranking` is the place of each. */
  async list(actor: Actor, { order, words, first, after }: OpportunitiesArgs, ranking: () => Promise<Ranking>): Promise<PageOf<Opportunity>> {
    if (order === OpportunityOrder.NAME) {
      return (await this.reads.list(actor, { kind: ItemKind.OPPORTUNITY, order: ItemOrder.NAME, first, ...(after && { after }), ...(words !== undefined && { words }) })) as PageOf<Opportunity>;
    }
    const found = typeof words === 'string' ? await this.withWords(words) : null;
    const placed = [...(await ranking()).values()].filter(({ id }) => found?.has(id) ?? true);
    const { nodes, pageInfo } = pageByNumber(placed, { first, after }, numberIn[order], order === OpportunityOrder.PAYBACK);
    const byId = new Map(nodes.length > 0 ? (await this.reads.byIds(actor, nodes.map(({ id }) => id))).map((item) => [item.id, item as Opportunity]) : []);
    return { nodes: nodes.flatMap(({ id }) => byId.get(id) ?? []), pageInfo };
  }

  private async withWords(words: string): Promise<Set<string>> {
    const query = searchQuery(words);
    if (!query) return new Set();
    const rows = await this.db.query<{ id: string }>(
      `SELECT i.id FROM inventory_item i WHERE i.kind = 'opportunity' AND i.removed_at IS NULL AND i.search @@ to_tsquery('simple', $1) LIMIT ${MOST_RANKED}`,
      [query],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private all(): Promise<OpportunityRow[]> {
    return this.db.query<OpportunityRow>(
      `SELECT i.id, i.customer_value AS "customerValue", i.business_value AS "businessValue", i.effort, i.saving_money AS "savingMoney", i.one_off_cost AS "oneOffCost", i.running_cost AS "runningCost",
         ARRAY(SELECT l.to_id FROM inventory_link l WHERE l.from_id = i.id AND l.relation = 'addresses') AS "painIds"
       FROM inventory_item i WHERE i.kind = 'opportunity' AND i.removed_at IS NULL ORDER BY i.name, i.id LIMIT ${MOST_RANKED}`,
    );
  }

  private openPains(): Promise<PainFacts[]> {
    return this.db.query<PainFacts>(
      `SELECT ${painFacts} FROM inventory_item i WHERE i.kind = 'pain_point' AND i.removed_at IS NULL AND i.pain_state IN (${sqlStates(openStates)}) ORDER BY i.severity DESC NULLS LAST, i.id LIMIT ${MOST_RANKED}`,
    );
  }
}

const numberIn: Record<Exclude<OpportunityOrder, OpportunityOrder.NAME>, (row: Placed) => number | null> = {
  [OpportunityOrder.RANK]: ({ score }) => score,
  [OpportunityOrder.PAYBACK]: (row) => row.paybackMonths,
  [OpportunityOrder.SAVING]: ({ savingMoney }) => savingMoney,
};

const sumOf = (parts: ReadonlyArray<{ cost: number; heat: number }>): { cost: number; heat: number } =>
  parts.reduce((sum, { cost, heat }) => ({ cost: sum.cost + cost, heat: sum.heat + heat }), { cost: 0, heat: 0 });
