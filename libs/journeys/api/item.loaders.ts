import { defineLoader, groupedBy } from '@app/shared-api';
import type { CostDefaults, Measured } from './cost.rules';
import type { ItemCard, ItemLink } from './inventory.types';

/** How many links of an item are shown with it. */
export const MOST_SHOWN_LINKS = 200;

/** What an item is linked to, by relation and in its order. */
export const linksLoader = defineLoader<string, ItemLink[]>('journeys.links', async ({ db }, ids) => {
  const rows = await db.query<ItemLink & { itemId: string }>(
    `SELECT * FROM (
       SELECT l.*, row_number() OVER (PARTITION BY l."itemId" ORDER BY l.relation, l.position, (l.other ->> 'name')) AS place FROM (
         SELECT l.from_id AS "itemId", l.relation, true AS outgoing, l.position, l.flows, l.both_ways AS "bothWays", json_build_object('id', o.id, 'kind', o.kind, 'name', o.name) AS other
         FROM inventory_link l JOIN inventory_item o ON o.id = l.to_id AND o.removed_at IS NULL WHERE l.from_id = ANY($1::uuid[])
         UNION ALL
         SELECT l.to_id, l.relation, false, l.position, l.flows, l.both_ways, json_build_object('id', o.id, 'kind', o.kind, 'name', o.name)
         FROM inventory_link l JOIN inventory_item o ON o.id = l.from_id AND o.removed_at IS NULL WHERE l.to_id = ANY($1::uuid[])
       ) l
     ) l WHERE place <= ${MOST_SHOWN_LINKS} ORDER BY place`,
    [ids],
  );
  return groupedBy(ids, rows, ({ itemId }) => itemId);
});

/** What an item stands in, from the top down. */
export const pathLoader = defineLoader<string, ItemCard[]>('journeys.path', async ({ db }, ids) => {
  const rows = await db.query<ItemCard & { itemId: string }>(
    `WITH RECURSIVE up AS (
       SELECT i.id AS item_id, i.parent_id, 0 AS level FROM inventory_item i WHERE i.id = ANY($1::uuid[])
       UNION ALL SELECT up.item_id, p.parent_id, up.level + 1 FROM up JOIN inventory_item p ON p.id = up.parent_id WHERE up.level < 10
     )
     SELECT up.item_id AS "itemId", p.id, p.kind, p.name FROM up JOIN inventory_item p ON p.id = up.parent_id ORDER BY up.level DESC`,
    [ids],
  );
  return groupedBy(ids, rows, ({ itemId }) => itemId);
});

/** What the organization reckons costs with. One row, whatever is asked. */
export const costDefaultsLoader = defineLoader<'defaults', CostDefaults>('journeys.costDefaults', async ({ db }, keys) => {
  const row = await db.one<CostDefaults>(`SELECT working_days AS "workingDays", hourly_rate AS "hourlyRate" FROM inventory_settings`);
  return keys.map(() => row);
});

/** What the activities where a pain point hurts measure: minutes a case, weighed by their cases, and cases a month. */
export const measuredLoader = defineLoader<string, Measured>('journeys.measured', async ({ db }, ids) => {
  const rows = await db.query<Measured & { id: string }>(
    `SELECT l.from_id AS id, sum(a.cases_per_month)::float8 AS "casesPerMonth",
       CASE WHEN sum(a.cases_per_month) FILTER (WHERE a.minutes_per_case IS NOT NULL) > 0
         THEN sum(a.minutes_per_case * a.cases_per_month) / sum(a.cases_per_month) FILTER (WHERE a.minutes_per_case IS NOT NULL) ELSE avg(a.minutes_per_case) END AS minutes
     FROM inventory_link l JOIN inventory_item a ON a.id = l.to_id AND a.kind = 'activity' AND a.removed_at IS NULL
     WHERE l.relation = 'hurts' AND l.from_id = ANY($1::uuid[]) GROUP BY l.from_id`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? { minutes: null, casesPerMonth: null });
});
