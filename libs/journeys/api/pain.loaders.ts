import { type Database, groupedBy, type LoaderContext, viewerOf } from '@app/shared-api';
import { openPainsAt } from './open-pains';
import { type PainFacts, type PainFigures, painFacts } from './pain-figures';
import type { PainPoint } from './pain-point.entity';
import { settledStates, sqlStates } from './pain-point.states';
import type { PainCostSum } from './pain-point.types';
import { itemColumns, itemTables } from './item.select';

/** How many pain points an opportunity shows with it. */
export const MOST_SHOWN_PAINS = 50;

/** The pain points that opportunities address. */
export async function painsAddressedBy({ db, actor }: LoaderContext, ids: readonly string[]): Promise<PainPoint[][]> {
  const rows = await db.query<PainPoint & { opportunityId: string }>(
    `SELECT f."opportunityId", ${itemColumns}
     FROM (SELECT l.from_id AS "opportunityId", l.to_id, row_number() OVER (PARTITION BY l.from_id ORDER BY l.position, p.name) AS place
           FROM inventory_link l JOIN inventory_item p ON p.id = l.to_id AND p.removed_at IS NULL AND p.pain_state NOT IN (${sqlStates(settledStates)})
           WHERE l.relation = 'addresses' AND l.from_id = ANY($2::uuid[])) f
     JOIN (${itemTables}) ON i.id = f.to_id CROSS JOIN ${viewerOf('$1')} v WHERE f.place <= ${MOST_SHOWN_PAINS} ORDER BY f.place`,
    [actor?.personId, ids],
  );
  return groupedBy(ids, rows, ({ opportunityId }) => opportunityId);
}

/** What the sums of items are reckoned from: their open pain points, each once, with the items in whose sums it is. */
const painsAt = `
  SELECT ${painFacts}, at.item_ids AS "itemIds"
  FROM (SELECT pain_id, array_agg(item_id) AS item_ids FROM (${openPainsAt('$1')}) found GROUP BY pain_id) at JOIN inventory_item i ON i.id = at.pain_id`;

/** What the open pain points of each item cost together. */
export async function costsAt(db: Database, figures: PainFigures, ids: readonly string[]): Promise<PainCostSum[]> {
  const pains = await db.query<PainFacts & { itemIds: string[] }>(painsAt, [ids]);
  const sums = new Map(ids.map((id) => [id, { moneyPerYear: 0, hoursPerYear: 0, painPoints: 0, unknown: 0 }]));
  for (const [i, { cost }] of (await figures.of(pains)).entries()) {
    for (const id of pains[i]!.itemIds) {
      const sum = sums.get(id)!;
      sum.moneyPerYear += cost.moneyPerYear ?? 0;
      sum.hoursPerYear += cost.hoursPerYear ?? 0;
      sum.painPoints++;
      if (cost.moneyPerYear === null) sum.unknown++;
    }
  }
  return ids.map((id) => sums.get(id)!);
}
