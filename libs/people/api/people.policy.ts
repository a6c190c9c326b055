import { allOf, anyOf, type Predicate } from '@app/shared-api';

// Sentences about a person (row: alias of `person`) and a viewer.

/** The row is the viewer. */
export const isThemselves: Predicate = (person, viewer) => `${person}.id = ${viewer}.person_id`;
/** The row reports to the viewer directly; managers further up do not count. */
export const isTheirManager: Predicate = (person, viewer) => `${person}.manager_id = ${viewer}.person_id`;
/** The viewer is an administrator, whatever the row. */
export const isAdministrator: Predicate = (_row, viewer) => `${viewer}.is_administrator`;
/** The person of the row has not left. */
export const worksHere: Predicate = (person) => `${person}.active`;

// OFFSET 0 keeps each EXISTS what it says: one look into an index per row. Without it PostgreSQL may turn it into a join
// with everything that the viewer coordinates, which took 8 s for a page over 3,000 departments.

/** Whether the viewer coordinates the department in this SQL expression, or one above it. Other wings use it over their own columns. */
export const coordinates = (department: string, viewer: string): string =>
  `EXISTS (SELECT FROM role_grant g JOIN department_ancestor a ON a.ancestor_id = g.department_id
     WHERE g.person_id = ${viewer}.person_id AND g.role = 'coordinator' AND a.department_id = ${department} OFFSET 0)`;

/** Whether nobody coordinates the department in this SQL expression, nor any above it. */
export const isUncoordinated = (department: string): string =>
  `NOT EXISTS (SELECT FROM department_ancestor up JOIN role_grant g ON g.department_id = up.ancestor_id AND g.role = 'coordinator'
     WHERE up.department_id = ${department} OFFSET 0)`;

/** The top of the organization: the first department without one above that was made here, not brought in. Null before there is one. */
export const rootDepartment = `(SELECT d.id FROM department d WHERE d.parent_id IS NULL AND d.active AND d.origin = 'directory' ORDER BY d.id LIMIT 1)`;

/** Whether the viewer stands in for the coordinators whom the department in this SQL expression lacks: heads it, or one above. */
export const standsInFor = (department: string, viewer: string): string =>
  `(EXISTS (SELECT FROM department h JOIN department_ancestor a ON a.ancestor_id = h.id
     WHERE h.head_id = ${viewer}.person_id AND a.department_id = ${department} OFFSET 0) AND ${isUncoordinated(department)})`;

/** Whether the viewer heads the department in this SQL expression. */
export const heads = (department: string, viewer: string): string =>
  `EXISTS (SELECT FROM department h WHERE h.id = ${department} AND h.head_id = ${viewer}.person_id OFFSET 0)`;

/**
 * Who is told of what is offered to a department: (department_id, person_id), as a FROM item.
 * Its receivers who still work here; where there are none, its head.
 */
export const receivers = `(
  SELECT r.department_id, r.person_id FROM department_receiver r JOIN person p ON p.id = r.person_id AND p.active
  UNION ALL
  SELECT d.id, d.head_id FROM department d JOIN person p ON p.id = d.head_id AND p.active
  WHERE NOT EXISTS (SELECT FROM department_receiver r JOIN person q ON q.id = r.person_id AND q.active WHERE r.department_id = d.id)
)`;

/** Whether the viewer, who is here, receives for the department in this SQL expression: the same as `receivers`, asked for one. */
export const receivesFor = (department: string, viewer: string): string =>
  `(EXISTS (SELECT FROM department_receiver r WHERE r.department_id = ${department} AND r.person_id = ${viewer}.person_id OFFSET 0)
    OR EXISTS (SELECT FROM department d WHERE d.id = ${department} AND d.head_id = ${viewer}.person_id
      AND NOT EXISTS (SELECT FROM department_receiver r JOIN person q ON q.id = r.person_id AND q.active WHERE r.department_id = d.id) OFFSET 0))`;

const coordinatesTheirDepartment: Predicate = (person, viewer) => coordinates(`${person}.department_id`, viewer);

/** Who sees a person in the directory: everybody, while they work here; later their manager and administrators. */
export const mayFind = anyOf(worksHere, isTheirManager, isAdministrator);

/** Who has a person's e-mail and phone. */
export const mayReadContact = anyOf(isThemselves, isTheirManager, isAdministrator, coordinatesTheirDepartment);

/** Who sees how a person signs in, and where they are locked out. */
export const mayReadSignIn = anyOf(isThemselves, isTheirManager, isAdministrator);

/** Who prints a person's sheet and lifts their locks. */
export const mayLookAfter = allOf(worksHere, anyOf(isTheirManager, isAdministrator));
