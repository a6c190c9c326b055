import { defineLoader, groupedBy, inOrderOf, type PageOf, viewerOf } from '@app/shared-api';
import { loadNestedPages, type NestedPage } from './nested-pages';
import { isAdministrator, isThemselves, mayFind, mayLookAfter, mayReadContact } from './people.policy';
import type { Person, PersonContact } from './person.entity';
import { PersonAction, type PersonRole, Role } from './roles';

/** A person's row in the shape of the entity, without contact. */
export const personColumns = (alias: string): string =>
  `${alias}.id, ${alias}.number, ${alias}.name, ${alias}.job_title AS "jobTitle", ${alias}.department_id AS "departmentId",
   ${alias}.location_id AS "locationId", ${alias}.manager_id AS "managerId", ${alias}.active,
   ${alias}.is_administrator AS "isAdministrator", ${alias}.is_programme_lead AS "isProgrammeLead", ${alias}.version`;

/** People by id, also those who left: timelines link to them. */
export const personLoader = defineLoader<string, Person>('people.person', async ({ db }, ids) =>
  inOrderOf(ids, await db.query<Person>(`SELECT ${personColumns('p')} FROM person p WHERE p.id = ANY($1::uuid[])`, [ids]), ({ id }) => id),
);

/** How to reach somebody, for those who may. */
export const contactLoader = defineLoader<string, PersonContact>('people.contact', async ({ db, actor }, ids) => {
  const rows = await db.query<PersonContact & { id: string }>(
    `SELECT p.id, p.email, p.phone FROM person p CROSS JOIN ${viewerOf('$2')} v WHERE p.id = ANY($1::uuid[]) AND ${mayReadContact('p', 'v')}`,
    [ids, actor?.personId ?? null],
  );
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** Pages of those who report to somebody. */
export const reportsLoader = defineLoader<NestedPage, PageOf<Person>>('people.reports', ({ db }, asked) =>
  loadNestedPages<Person>(db, asked, `SELECT ${personColumns('c')} FROM person c WHERE c.manager_id = parent.id AND c.active`),
);

/** The roles of people, given and following from the data; of departments at most 50 each. */
export const rolesLoader = defineLoader<string, PersonRole[]>('people.roles', async ({ db }, ids) => {
  const rows = await db.query<{ id: string; role: Role; departmentId: string | null }>(
    `SELECT p.id, r.role, r.department_id AS "departmentId" FROM person p CROSS JOIN LATERAL (
       SELECT 1 AS rank, 'ADMINISTRATOR' AS role, NULL::uuid AS department_id WHERE p.is_administrator
       UNION ALL SELECT 2, 'PROGRAMME_LEAD', NULL WHERE p.is_programme_lead
       UNION ALL (SELECT 3, 'COORDINATOR', g.department_id FROM role_grant g WHERE g.person_id = p.id AND g.role = 'coordinator' ORDER BY g.granted_at, g.department_id LIMIT 50)
       UNION ALL (SELECT 4, 'DEPARTMENT_HEAD', d.id FROM department d WHERE d.head_id = p.id AND d.active ORDER BY d.name, d.id LIMIT 50)
       UNION ALL SELECT 5, 'MANAGER', NULL WHERE EXISTS (SELECT FROM person t WHERE t.manager_id = p.id AND t.active)
     ) r WHERE p.id = ANY($1::uuid[]) AND p.active ORDER BY r.rank`,
    [ids],
  );
  return groupedBy(ids, rows, ({ id }) => id);
});

interface Rights {
  id: string;
  active: boolean;
  administers: boolean;
  themselves: boolean;
  looksAfter: boolean;
}

/** What the viewer may do with a person. */
export const personActionsLoader = defineLoader<string, PersonAction[]>('people.personActions', async ({ db, actor }, ids) => {
  const rows = await db.query<Rights>(
    `SELECT p.id, p.active, ${isAdministrator('p', 'v')} AS administers, ${isThemselves('p', 'v')} AS themselves, ${mayLookAfter('p', 'v')} IS TRUE AS "looksAfter"
     FROM person p CROSS JOIN ${viewerOf('$2')} v WHERE p.id = ANY($1::uuid[]) AND ${mayFind('p', 'v')}`,
    [ids, actor?.personId ?? null],
  );
  return inOrderOf(ids, rows, ({ id }) => id).map((rights) => (rights ? actionsWith(rights) : []));
});

function actionsWith({ active, administers, themselves, looksAfter }: Rights): PersonAction[] {
  const actions: Array<[PersonAction, boolean]> = [
    [PersonAction.CHANGE, administers],
    [PersonAction.PRINT_SHEET, looksAfter],
    [PersonAction.LIFT_LOCK, looksAfter],
    [PersonAction.DEACTIVATE, administers && active && !themselves],
    [PersonAction.REACTIVATE, administers && !active],
    [PersonAction.GRANT_ROLES, administers && active],
  ];
  return actions.filter(([, may]) => may).map(([action]) => action);
}
