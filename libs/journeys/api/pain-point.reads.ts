import { type Actor, Conditions, Database, type PageArgs, type PageOf, pageOf, placeIn, searchQuery } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { InventoryReads } from './inventory.reads';
import { ItemOrder } from './inventory.types';
import type { InventoryItem } from './item.entity';
import { ItemKind } from './item.entity';
import { pageByNumber } from './number-order';
import { isOpenPainAt } from './open-pains';
import { type PainFacts, PainFigures, painFacts } from './pain-figures';
import type { PainPoint } from './pain-point.entity';
import { PainOrder, type PainPointsArgs, type PainsAtArgs } from './pain-point.inputs';
import { settledStates, sqlStates } from './pain-point.states';
import type { PainCount, PainReport } from './pain-point.types';

/** Over how many pain points lists reckon and order at most: the worst, and of those the newest. */
export const MOST_RECKONED = 5_000;

const MOST_SIMILAR = 5;
/** A word that stands in more pain points than this says little about which one is meant. */
const MOST_HITS_OF_A_WORD = 500;

const isAPain = `i.kind = 'pain_point' AND i.removed_at IS NULL`;

interface PainRow extends PainFacts {
  severity: number | null;
}

/** Reads pain points in the orders that are reckoned, and reports as those who made them see them. */
@Injectable()
export class PainReads {
  constructor(
    private readonly db: Database,
    private readonly reads: InventoryReads,
    private readonly figures: PainFigures,
  ) {}

  /** A page of pain points, dearest, hottest or worst first, or by name. */
  async list(actor: Actor, { states, words, at, order, first, after }: PainPointsArgs): Promise<PageOf<PainPoint>> {
    if (order === PainOrder.NAME) {
      const page = await this.reads.list(actor, { kind: ItemKind.PAIN_POINT, order: ItemOrder.NAME, first, ...(after && { after }), ...(words !== undefined && { words }), ...(states && { painStates: states }), ...(at && { painsAt: at }) });
      return page as PageOf<PainPoint>;
    }
    const rows = await this.matching({ states, words, at });
    const keys = await this.keysOf(rows, order);
    const page = pageByNumber(rows, { first, after }, ({ id }) => keys.get(id) ?? null);
    return { nodes: await this.inOrder(actor, page.nodes.map(({ id }) => id)), pageInfo: page.pageInfo };
  }

  /** How many pain points are in each state; states without any are left out. */
  async counts({ at }: PainsAtArgs): Promise<PainCount[]> {
    const where = new Conditions().and(isAPain);
    if (at) where.and(isOpenPainAt(where.value([at])));
    return this.db.query<PainCount>(`SELECT i.pain_state AS state, count(*)::int AS count FROM inventory_item i ${where.where} GROUP BY i.pain_state`, where.params);
  }

  /** Pain points that say nearly the same: by words that both have, rare ones first. */
  async similar(actor: Actor, id: string): Promise<PainPoint[]> {
    const pain = await this.reads.byId(actor, id);
    const query = pain ? searchQuery(pain.name) : '';
    if (pain?.kind !== ItemKind.PAIN_POINT || !query) return [];
    const terms = query.split(' & ');
    const found = await this.db.query<{ id: string }>(
      `WITH hits AS (
         SELECT term, h.id, count(*) OVER (PARTITION BY term) AS often FROM unnest($1::text[]) AS term CROSS JOIN LATERAL (
           SELECT i.id FROM inventory_item i
           WHERE ${isAPain} AND i.pain_state NOT IN (${sqlStates(settledStates)}) AND i.id <> $2 AND i.search @@ to_tsquery('simple', term) LIMIT ${MOST_HITS_OF_A_WORD}
         ) h
       )
       SELECT id FROM hits GROUP BY id HAVING count(DISTINCT term) >= $3 ORDER BY sum(1.0 / often) DESC, id LIMIT ${MOST_SIMILAR}`,
      [[...new Set(terms)], id, Math.min(2, terms.length)],
    );
    return this.inOrder(actor, found.map((row) => row.id));
  }

  /** What somebody reported, newest first, and what became of it. */
  async reportsOf(actor: Actor, { first, after }: PageArgs): Promise<PageOf<PainReport>> {
    const where = new Conditions();
    where.and(`i.reported_by_id = ${where.value(actor.personId)}`);
    const place = placeIn(after, ['timestamptz', 'uuid']);
    if (place) where.and(`(i.created_at, i.id) < (${where.value(place[0])}::timestamptz, ${where.value(place[1])}::uuid)`);
    const rows = await this.db.query<Omit<PainReport, 'pain'> & { painId: string; cursor: string }>(
      `SELECT i.id, i.name AS words, i.created_at AS "reportedAt", i.created_at::text AS cursor, i.merged_into_id IS NOT NULL AS merged, COALESCE(i.merged_into_id, i.id) AS "painId"
       FROM inventory_item i ${where.where} ORDER BY i.created_at DESC, i.id DESC LIMIT ${where.value(first + 1)}`,
      where.params,
    );
    const { nodes, pageInfo } = pageOf(rows, first, ({ cursor, id }) => [cursor, id]);
    const pains = new Map((await this.reads.byIds(actor, [...new Set(nodes.map(({ painId }) => painId))])).map((pain) => [pain.id, pain as PainPoint]));
    return { nodes: nodes.map(({ painId, ...report }) => ({ ...report, pain: pains.get(painId)! })), pageInfo };
  }

  private async matching({ states, words, at }: Pick<PainPointsArgs, 'states' | 'words' | 'at'>): Promise<PainRow[]> {
    const where = new Conditions().and(isAPain);
    if (states) where.and(`i.pain_state = ANY(${where.value(states)})`);
    if (at) where.and(isOpenPainAt(where.value([at])));
    const query = typeof words === 'string' ? searchQuery(words) : null;
    if (query === '') return [];
    if (query) where.and(`i.search @@ to_tsquery('simple', ${where.value(query)})`);
    return this.db.query<PainRow>(`SELECT ${painFacts}, i.severity FROM inventory_item i ${where.where} ORDER BY i.severity DESC NULLS LAST, i.created_at DESC LIMIT ${MOST_RECKONED}`, where.params);
  }

  private async keysOf(rows: readonly PainRow[], order: PainOrder): Promise<Map<string, number | null>> {
    if (order === PainOrder.SEVERITY) return new Map(rows.map(({ id, severity }) => [id, severity]));
    const figures = await this.figures.of(rows);
    return new Map(figures.map(({ id, cost, heat }) => [id, order === PainOrder.HEAT ? heat : cost.moneyPerYear]));
  }

  private async inOrder(actor: Actor, ids: readonly string[]): Promise<PainPoint[]> {
    if (ids.length === 0) return [];
    const byId = new Map<string, InventoryItem>((await this.reads.byIds(actor, ids)).map((item) => [item.id, item]));
    return ids.flatMap((id) => (byId.has(id) ? [byId.get(id) as PainPoint] : []));
  }
}
