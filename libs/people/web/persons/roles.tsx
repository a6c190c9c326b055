import { useWords } from '@app/shared-web';
import type { PersonDetailsFragment } from '../people.generated';

/** A role of somebody. */
export type HeldRole = PersonDetailsFragment['roles'][number];

/** A role in words: *Coordinator for Retail North*. */
export function useRoleWords(): (role: HeldRole) => string {
  const t = useWords('directory');
  return ({ role, department }) => (department && (role === 'COORDINATOR' || role === 'DEPARTMENT_HEAD') ? t(`role_of.${role}`, { department: department.name }) : t(`role.${role}`));
}

/** The roles that are given; the others follow from the data and are never ticked by hand. */
export const givenRoles = ['COORDINATOR', 'PROGRAMME_LEAD', 'ADMINISTRATOR'] as const;

/** One of the given roles. */
export type GivenRole = (typeof givenRoles)[number];

/** Whether a role is one of those that are given. */
export function isGiven(held: HeldRole): held is HeldRole & { role: GivenRole } {
  return (givenRoles as readonly string[]).includes(held.role);
}
