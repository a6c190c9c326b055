import { defineLoader, groupedBy, inOrderOf, type PageOf, viewerOf } from '@app/shared-api';
import { type Department, DepartmentAction } from './department.entity';
import { loadNestedPages, type NestedPage } from './nested-pages';
import { receivers } from './people.policy';
import type { Person } from './person.entity';
import { personColumns } from './person.loaders';

/** A department's row in the shape of the entity. */
export const departmentColumns = (alias: string): string =>
  `${alias}.id, ${alias}.code, ${alias}.name, ${alias}.parent_id AS "parentId", ${alias}.head_id AS "headId", ${alias}.origin, ${alias}.active, ${alias}.version`;

/** Departments by id. */
export const departmentLoader = defineLoader<string, Department>('people.department', async ({ db }, ids) =>
  inOrderOf(ids, await db.query<Department>(`SELECT ${departmentColumns('d')} FROM department d WHERE d.id = ANY($1::uuid[])`, [ids]), ({ id }) => id),
);

/** The departments above, from the top of the tree down to the parent. */
export const pathLoader = defineLoader<string, Department[]>('people.departmentPath', async ({ db }, ids) => {
  const rows = await db.query<Department & { below: string }>(
    `SELECT a.department_id AS below, ${departmentColumns('d')} FROM department_ancestor a JOIN department d ON d.id = a.ancestor_id
     WHERE a.department_id = ANY($1::uuid[]) AND a.depth > 0 ORDER BY a.depth DESC`,
    [ids],
  );
  return groupedBy(ids, rows, ({ below }) => below);
});

/** Who is told when something is offered to a department; at most 100 of them. */
export const receiversLoader = defineLoader<string, Person[]>('people.receivers', async ({ db }, ids) => {
  const rows = await db.query<Person & { departmentOf: string }>(
    `SELECT d.id AS "departmentOf", found.* FROM unnest($1::uuid[]) AS d(id)
     CROSS JOIN LATERAL (SELECT ${personColumns('p')} FROM ${receivers} r JOIN person p ON p.id = r.person_id WHERE r.department_id = d.id ORDER BY p.name, p.id LIMIT 100) found`,
    [ids],
  );
  return groupedBy(ids, rows, ({ departmentOf }) => departmentOf);
});

/** How many people work directly in a department. */
export const peopleCountLoader = defineLoader<string, number>('people.departmentPeopleCount', async ({ db }, ids) => {
  const rows = await db.query<{ id: string; count: number }>(
    `SELECT department_id AS id, count(*)::int AS count FROM person WHERE department_id = ANY($1::uuid[]) AND active GROUP BY department_id`,
    [ids],
  );
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0);
});

/** Pages of the departments directly below. */
export const childrenLoader = defineLoader<NestedPage, PageOf<Department>>('people.departmentChildren', ({ db }, asked) =>
  loadNestedPages<Department>(db, asked, `SELECT ${departmentColumns('c')} FROM department c WHERE c.parent_id = parent.id AND c.active`),
);

/** Pages of the people who work directly in a department. */
export const membersLoader = defineLoader<NestedPage, PageOf<Person>>('people.departmentPeople', ({ db }, asked) =>
  loadNestedPages<Person>(db, asked, `SELECT ${personColumns('c')} FROM person c WHERE c.department_id = parent.id AND c.active`),
);

/** What the viewer may do with a department. */
export const departmentActionsLoader = defineLoader<string, DepartmentAction[]>('people.departmentActions', async ({ db, actor }, ids) => {
  const rows = await db.query<{ id: string; changes: boolean; receives: boolean }>(
    `SELECT d.id, v.is_administrator AS changes, (v.is_administrator OR d.head_id = v.person_id) IS TRUE AS receives
     FROM department d CROSS JOIN ${viewerOf('$2')} v WHERE d.id = ANY($1::uuid[])`,
    [ids, actor?.personId ?? null],
  );
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => [
    ...(row?.changes ? [DepartmentAction.CHANGE] : []),
    ...(row?.receives ? [DepartmentAction.SET_RECEIVERS] : []),
  ]);
});
