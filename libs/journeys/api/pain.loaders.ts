import { type Database, groupedBy, type LoaderContext, viewerOf } from '@app/shared-api';
import { type PainFacts, type PainFigures, painFacts } from './pain-figures';
import type { PainPoint } from './pain-point.entity';
import { openStates, settledStates, sqlStates } from './pain-point.states';
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

/** The open pain points of items: where they hurt, in it or in what it contains; an opportunity’s are those that it addresses. Each once. */
const painsAt = `
  WITH RECURSIVE inside AS (
    SELECT a.id AS item_id, a.id FROM unnest($1::uuid[]) AS a(id)
    UNION SELECT inside.item_id, c.id FROM inside JOIN inventory_item c ON c.parent_id = inside.id AND c.removed_at IS NULL
  ), pains AS (
    SELECT inside.item_id, l.from_id AS pain_id FROM inside JOIN inventory_link l ON l.to_id = inside.id AND l.relation = 'hurts'
    UNION SELECT l.from_id, l.to_id FROM inventory_link l WHERE l.from_id = ANY($1::uuid[]) AND l.relation = 'addresses'
    UNION SELECT a.id, a.id FROM unnest($1::uuid[]) AS a(id)
  )
  SELECT ${painFacts}, array_agg(pains.item_id) AS "itemIds" FROM pains JOIN inventory_item i ON i.id = pains.pain_id
  WHERE i.kind = 'pain_point' AND i.removed_at IS NULL AND i.pain_state IN (${sqlStates(openStates)}) GROUP BY i.id`;

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
