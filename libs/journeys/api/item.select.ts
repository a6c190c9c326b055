import { departmentCard, personCard } from '@app/people-api';
import type { Predicate } from '@app/shared-api';
import type { FactRule } from './fact';
import { ItemAction } from './item.entity';
import { mayChange, mayConfirm } from './item.policy';
import { allFacts } from './kinds';

/** A fact as a column. A stage has the side of its journey; a day is text, since a Date would move with the time zone of whoever reads it. */
function factColumn({ name, column, type }: FactRule): string {
  if (column === 'side') return 'COALESCE(i.side, w.side) AS side';
  return `i.${column}${type === 'day' ? '::text' : ''} AS "${name}"`;
}

/** The departments of an item as one JSON column; leading ones first. */
const departments = `CASE WHEN i.kind IN ('activity', 'application') THEN COALESCE((
    SELECT json_agg(json_build_object('department', ${departmentCard('d')}, 'part', x.part, 'active', d.active)
      ORDER BY array_position(ARRAY['lead', 'support', 'informed', 'uses'], x.part), d.name)
    FROM inventory_department x JOIN department d ON d.id = x.department_id WHERE x.item_id = i.id), '[]') ELSE '[]' END`;

/** What went on in another is changed there. */
const can = (action: ItemAction, sentence: Predicate): string => `CASE WHEN i.merged_into_id IS NULL AND ${sentence('i', 'v')} THEN '${action}' END`;

/** What an item is read as, whatever its kind: over `i`, with the viewer as `v`, who must be joined. */
export const itemColumns = `i.id, i.kind, i.name, i.description, i.parent_id AS "parentId", i.position, ${personCard('o')} AS owner,
  i.confirmed_at AS "confirmedAt", i.external_id AS "externalId", i.removed_at AS "removedAt", i.version,
  ${allFacts.map(factColumn).join(', ')}, ${personCard('r')} AS "reportedBy", i.merged_into_id AS "mergedIntoId",
  ${departments} AS departments,
  array_remove(ARRAY[${can(ItemAction.CHANGE, mayChange)}, ${can(ItemAction.CONFIRM, mayConfirm)}], NULL) AS "viewerCan"`;

/** Where an item’s columns come from. `w` is what it stands in. */
export const itemTables = `inventory_item i
  LEFT JOIN inventory_item w ON w.id = i.parent_id LEFT JOIN person o ON o.id = i.owner_id LEFT JOIN person r ON r.id = i.reported_by_id`;
