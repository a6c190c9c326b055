import { personCard } from '@app/people-api';
import type { Predicate } from '@app/shared-api';
import { ItemAction } from './item.entity';
import { mayChange, mayConfirm } from './item.policy';
import { allFacts } from './kinds';

const camel = (column: string): string => column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

// A day is text on its way out: a Date would move with the time zone of whoever reads it.
const factColumns = allFacts.map(({ column, type }) => `i.${column}${type === 'day' ? '::text' : ''} AS "${camel(column)}"`).join(', ');

/** The departments of an item as one JSON column; leading ones first. */
const departments = `CASE WHEN i.kind IN ('activity', 'application') THEN COALESCE((
    SELECT json_agg(json_build_object('department', json_build_object('id', d.id, 'name', d.name), 'part', x.part, 'active', d.active)
      ORDER BY array_position(ARRAY['lead', 'support', 'informed', 'uses'], x.part), d.name)
    FROM inventory_department x JOIN department d ON d.id = x.department_id WHERE x.item_id = i.id), '[]') ELSE '[]' END`;

const can = (action: ItemAction, sentence: Predicate): string => `CASE WHEN ${sentence('i', 'v')} THEN '${action}' END`;

/** What an item is read as, whatever its kind: over `i`, with the viewer as `v`, who must be joined. */
export const itemColumns = `i.id, i.kind, i.name, i.description, i.parent_id AS "parentId", i.position, ${personCard('o')} AS owner,
  i.confirmed_at AS "confirmedAt", i.external_id AS "externalId", i.removed_at AS "removedAt", i.version,
  COALESCE(i.side, w.side) AS side, ${factColumns.replace(/i\.side AS "side", /, '')}, ${personCard('r')} AS "reportedBy", i.merged_into_id AS "mergedIntoId",
  ${departments} AS departments,
  array_remove(ARRAY[${can(ItemAction.CHANGE, mayChange)}, ${can(ItemAction.CONFIRM, mayConfirm)}], NULL) AS "viewerCan"`;

/** Where an item’s columns come from. `w` is what it stands in. */
export const itemTables = `inventory_item i
  LEFT JOIN inventory_item w ON w.id = i.parent_id LEFT JOIN person o ON o.id = i.owner_id LEFT JOIN person r ON r.id = i.reported_by_id`;
