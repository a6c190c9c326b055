import { useQuery } from '@apollo/client/react';
import { MomentFiguresDocument, type MomentFiguresQuery } from '../moments.generated';
import type { FigureAddress } from './period';

type Figures = MomentFiguresQuery['momentFigures'];

/** The departments that the figures are split by, and, of one department's figures, its name. */
export interface DepartmentsWithin extends Pick<Figures, 'open' | 'byDepartment'> {
  of: string | null;
}

/** The one department that everything belongs to, if there is only one at the top of the tree. */
export function onlyOneOf({ department, open, byDepartment }: Pick<Figures, 'department' | 'open' | 'byDepartment'>): string | null {
  if (department) return null;
  const tops = new Set([...open, ...byDepartment].flatMap((row) => row.department?.id ?? []));
  const [only] = tops;
  return tops.size === 1 && only ? only : null;
}

/** Under a single department at the top, a picture with one bar would say nothing: those below it are shown. */
export function useDepartmentsWithin(figures: Figures, { from, to }: FigureAddress): DepartmentsWithin {
  const only = onlyOneOf(figures);
  const { data } = useQuery(MomentFiguresDocument, { variables: { departmentId: only, from, to }, skip: only === null });
  const below = data?.momentFigures;
  if (!below) return { open: figures.open, byDepartment: figures.byDepartment, of: figures.department?.name ?? null };
  return { open: below.open, byDepartment: below.byDepartment, of: below.department?.name ?? null };
}
