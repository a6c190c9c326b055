import type { CaseWords, DepartmentKey } from './case';
import type { CaseKey } from './cases';
import type { CastKey, LocationKey, SampleHours } from './organization';

/** Family and given names that go together: people are called by one of each. */
export interface NamePool {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

/** What people are in a department: its head, who leads a team of it, and everybody else. */
export interface Titles {
  readonly head: string;
  readonly lead?: string;
  readonly staff: readonly string[];
}

/** Departments that have titles of their own; all stores share theirs. */
export type TitledDepartment = Exclude<DepartmentKey, 'RIV' | 'HIL' | 'LAK' | 'AIR' | 'HAR' | 'PAR' | 'MAR' | 'STA'>;

/** The sample organisation as one language tells it. */
export interface SampleLanguage {
  readonly name: string;
  readonly timeZone: string;
  readonly emailDomain: string;
  /** The money of its country, and what an hour of work costs in it. */
  readonly currency: string;
  readonly hourlyRate: number;
  readonly hours: SampleHours;
  /** Days without work: every year ('12-25') or once ('2026-02-17'). */
  readonly freeDays: readonly string[];
  readonly locations: Readonly<Record<LocationKey, { name: string; timeZone?: string }>>;
  readonly departments: Readonly<Record<DepartmentKey, string>>;
  readonly titles: Readonly<Record<TitledDepartment | 'store', Titles>>;
  readonly cast: Readonly<Record<CastKey, { name: string; title: string }>>;
  readonly pools: readonly NamePool[];
  /** A full name. */
  readonly called: (given: string, family: string) => string;
  /** A telephone number that belongs to nobody, from three digits. */
  readonly phone: (digits: string) => string;
  readonly words: Readonly<Record<CaseKey, CaseWords>>;
}
