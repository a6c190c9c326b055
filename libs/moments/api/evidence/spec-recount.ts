/** For specs: heat and moments of every item counted again from the moments themselves at the time $1, sharing nothing with the counts: what they are held against. */
export const recountStatement = `
  WITH RECURSIVE up AS (
    SELECT i.id AS item_id, i.id AS container_id FROM inventory_item i WHERE i.removed_at IS NULL
    UNION SELECT u.item_id, COALESCE(c.merged_into_id, c.parent_id) FROM up u JOIN inventory_item c ON c.id = u.container_id
    WHERE COALESCE(c.merged_into_id, c.parent_id) IS NOT NULL AND c.removed_at IS NULL
  )
  SELECT item_id AS "itemId", count(*)::int AS moments, sum(severity * power(0.5, age / 30.0)) AS heat FROM (
    SELECT DISTINCT u.container_id AS item_id, s.id, COALESCE(s.severity, 1) AS severity, ($1::timestamptz AT TIME ZONE o.time_zone)::date - (s.raised_at AT TIME ZONE o.time_zone)::date AS age
    FROM moment_tie t JOIN moment m ON m.id = t.moment_id JOIN moment s ON s.id = COALESCE(m.merged_into_id, m.id) JOIN up u ON u.item_id = t.item_id
      JOIN inventory_item c ON c.id = u.container_id AND c.removed_at IS NULL AND c.merged_into_id IS NULL CROSS JOIN organization o
    WHERE s.state <> 'withdrawn'
  ) x WHERE age <= 365 GROUP BY item_id`;
