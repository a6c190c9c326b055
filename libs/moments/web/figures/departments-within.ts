import { useQuery } from '@apollo/client/react';
import { MomentFiguresDocument, type MomentFiguresQuery } from '../moments.generated';
import type { FigureAddress } from './period';

type Figures = MomentFiguresQuery['momentFigures'];

/** The departments that the figures are split by, and, of one department's figures, which it is. */
export interface DepartmentsWithin extends Pick<Figures, 'open' | 'byDepartment'> {
  of: { id: string; name: string } | null;
}

/** The one department of a picture, if it has only one and none without a department: alone it says nothing. */
export function onlyOneOf(rows: ReadonlyArray<{ department?: { id: string } | null }>): string | null {
  return rows.length === 1 ? (rows[0]?.department?.id ?? null) : null;
}

/** Of everything, where that is a single department, the pictures show those below it. */
export function useDepartmentsWithin(figures: Figures, { from, to }: FigureAddress): DepartmentsWithin {
  const whole = figures.department === null || figures.department === undefined;
  const [ofOpen, ofRaised] = whole ? [onlyOneOf(figures.open), onlyOneOf(figures.byDepartment)] : [null, null];
  const only = ofRaised ?? ofOpen;
  const { data } = useQuery(MomentFiguresDocument, { variables: { departmentId: only, from, to }, skip: only === null });
  const below = data?.momentFigures;
  return {
    open: below && only === ofOpen ? below.open : figures.open,
    byDepartment: below && only === ofRaised ? below.byDepartment : figures.byDepartment,
    of: (below && only === ofOpen ? below : figures).department ?? null,
  };
}
