import { openStates, sqlStates } from './pain-point.states';

/**
 * The open pain points of items, as rows of `item_id` and `pain_id`: where they hurt, in it or in what it contains; an opportunity’s
 * are those that it addresses. Each once. The sum and the list behind it both read this, so that they cannot disagree.
 */
export const openPainsAt = (ids: string): string => `
  WITH RECURSIVE inside AS (
    SELECT a.id AS item_id, a.id FROM unnest(${ids}::uuid[]) AS a(id)
    UNION SELECT inside.item_id, c.id FROM inside JOIN inventory_item c ON c.parent_id = inside.id AND c.removed_at IS NULL
  ), pains AS (
    SELECT inside.item_id, l.from_id AS pain_id FROM inside JOIN inventory_link l ON l.to_id = inside.id AND l.relation = 'hurts'
    UNION SELECT l.from_id, l.to_id FROM inventory_link l WHERE l.from_id = ANY(${ids}::uuid[]) AND l.relation = 'addresses'
    UNION SELECT a.id, a.id FROM unnest(${ids}::uuid[]) AS a(id)
  )
  SELECT pains.item_id, pains.pain_id FROM pains JOIN inventory_item p ON p.id = pains.pain_id
  WHERE p.kind = 'pain_point' AND p.removed_at IS NULL AND p.pain_state IN (${sqlStates(openStates)})`;

/** Whether `i` is one of the open pain points of one item, whose id is the only one in `ids`. */
export const isOpenPainAt = (ids: string): string => `i.id IN (SELECT pain_id FROM (${openPainsAt(ids)}) at)`;
