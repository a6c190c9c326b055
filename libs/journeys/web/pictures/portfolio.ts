import type { Lifecycle } from '../journeys.generated';
import { type Application, type Pain, weightOf } from './items';

/** What to do with an application, as its two fits say. */
export const verdicts = ['build_on', 'renew', 'improve', 'take_out'] as const;
/** One of them. */
export type Verdict = (typeof verdicts)[number];

/** What an application is marked by. */
export const marks = ['departments', 'pains', 'cost', 'heat'] as const;
/** One of them. */
export type Mark = (typeof marks)[number];

/** An application in the picture. */
export interface Chip {
  application: Application;
  pains: readonly Pain[];
  value: number | null;
}

/** The four levels of a fit, the best first. */
export const levels = [4, 3, 2, 1] as const;

/** What to do with an application that fits so well: what the work needs first, how it is built second. */
export function verdictOf(functional: number, technical: number): Verdict {
  if (functional >= 3) return technical >= 3 ? 'build_on' : 'renew';
  return technical >= 3 ? 'improve' : 'take_out';
}

/** Which applications are shown. */
export interface PortfolioFilter {
  lifecycle: Lifecycle | null;
  departmentId: string | null;
}

/** The applications that a filter leaves, marked, the most marked first. */
export function chipsOf(applications: readonly Application[], painsAt: ReadonlyMap<string, readonly Pain[]>, mark: Mark, { lifecycle, departmentId }: PortfolioFilter): Chip[] {
  return applications
    .filter((each) => (!lifecycle || each.lifecycle === lifecycle) && (!departmentId || each.departments.some(({ department }) => department.id === departmentId)))
    .map((application) => {
      const pains = painsAt.get(application.id) ?? [];
      return { application, pains, value: mark === 'departments' ? application.departments.length : mark === 'heat' ? application.heat : weightOf(pains, mark) };
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.application.name.localeCompare(b.application.name));
}

/** The applications in one field of the grid. */
export const chipsAt = (chips: readonly Chip[], functional: number, technical: number): Chip[] =>
  chips.filter(({ application }) => application.functionalFit === functional && application.technicalFit === technical);

/** The applications of which one of the fits, or both, is not known. */
export const withoutFit = (chips: readonly Chip[]): Chip[] => chips.filter(({ application }) => application.functionalFit === null || application.technicalFit === null);

/** The applications of which the same is to be said. */
export const chipsOfVerdict = (chips: readonly Chip[], verdict: Verdict): Chip[] =>
  chips.filter(({ application: { functionalFit, technicalFit } }) => functionalFit !== null && technicalFit !== null && verdictOf(functionalFit, technicalFit) === verdict);

/** The departments that use one of the applications, by name. */
export const departmentsOf = (applications: readonly Application[]): Array<{ id: string; name: string }> =>
  [...new Map(applications.flatMap(({ departments }) => departments.map(({ department }) => [department.id, department] as const))).values()].sort((a, b) => a.name.localeCompare(b.name));
