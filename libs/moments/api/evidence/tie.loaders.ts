import { departmentCard, personCard } from '@app/people-api';
import { defineLoader, groupedBy } from '@app/shared-api';
import type { MomentRoute, MomentTie } from './tie.types';

type Of<T> = T & { momentId: string };

/** An item in short, as one JSON column; null where there is none. */
export const itemCard = (alias: string): string => `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'name', ${alias}.name) END`;

/** What moments are tied to; what was removed since is left out. */
export const tiesLoader = defineLoader<string, MomentTie[]>('moments.ties', async ({ db }, ids) => {
  const rows = await db.prepared<Of<MomentTie>>(
    `SELECT * FROM (
       SELECT DISTINCT ON (t.moment_id, i.id) t.moment_id AS "momentId", ${itemCard('i')} AS item, ${itemCard('w')} AS within, t.origin, t.tied_at AS at, ${personCard('p')} AS by
       FROM moment_tie t JOIN inventory_item x ON x.id = t.item_id JOIN inventory_item i ON i.id = COALESCE(x.merged_into_id, x.id) AND i.removed_at IS NULL
       LEFT JOIN inventory_item w ON w.id = i.parent_id LEFT JOIN person p ON p.id = t.tied_by
       WHERE t.moment_id = ANY ($1::uuid[]) ORDER BY t.moment_id, i.id, t.tied_at
     ) s ORDER BY at, item ->> 'name'`,
    [ids],
  );
  return groupedBy(ids, rows, ({ momentId }) => momentId);
});

/** The stages at which moments happened, as rows (moment_id, stage_id): tied themselves, or by a touchpoint of theirs. $1 are the moments. */
export const stagesOf = `SELECT DISTINCT t.moment_id, s.id AS stage_id FROM moment_tie t JOIN inventory_item i ON i.id = t.item_id AND i.removed_at IS NULL
  JOIN inventory_item s ON s.id IN (i.id, i.parent_id) AND s.kind = 'stage' AND s.removed_at IS NULL WHERE t.moment_id = ANY ($1::uuid[])`;

/** Whether a department that still exists leads an activity at the stage. */
export const isLed = (stageId: string): string => `EXISTS (SELECT FROM inventory_item a JOIN inventory_department l ON l.item_id = a.id AND l.part = 'lead' JOIN department d ON d.id = l.department_id AND d.active
  WHERE a.parent_id = ${stageId} AND a.kind = 'activity' AND a.removed_at IS NULL)`;

/** How many departments are suggested for a moment. */
const MOST_ROUTES = 20;

/** The departments that lead an activity at the stages where moments happened, in the order of the journey: the inventory is the directory. */
export const routesLoader = defineLoader<string, MomentRoute[]>('moments.routes', async ({ db }, ids) => {
  const rows = await db.prepared<Of<MomentRoute>>(
    `SELECT st.moment_id AS "momentId", ${departmentCard('d')} AS department, ${itemCard('a')} AS activity, ${itemCard('s')} AS stage
     FROM (${stagesOf}) st JOIN inventory_item s ON s.id = st.stage_id JOIN inventory_item a ON a.parent_id = s.id AND a.kind = 'activity' AND a.removed_at IS NULL
     JOIN inventory_department l ON l.item_id = a.id AND l.part = 'lead' JOIN department d ON d.id = l.department_id AND d.active
     ORDER BY s.position, s.id, a.position, a.id`,
    [ids],
  );
  return groupedBy(ids, rows, ({ momentId }) => momentId).map((routes) => routes.slice(0, MOST_ROUTES));
});
