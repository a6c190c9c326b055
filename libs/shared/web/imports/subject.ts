import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { FormState } from '../form/use-form';
import type { ImportWholeFragment } from '../shared.generated';
import type { Icon } from '../wing/wing';

/** The form of the first step: a field for every column (`column.0` …), and where the file comes from. */
export type OriginForm = FormState<Record<string, string | null>>;

/** What a control needs that says what a value of the file means. */
export interface MeaningProps {
  label: string;
  value: string;
  meaning: string | null;
  onChange: (meaning: string | null) => void;
}

/** A kind of thing that can be brought in, in the words of its wing. */
export interface ImportKind {
  /** Its name in the API: people. */
  name: string;
  icon: Icon;
  title: string;
  /** What a file of it holds, in a sentence. */
  detail: string;
  /** A file that one can begin with: its first line and a row or two. */
  example: string;
  field: (name: string) => string;
  choice: (field: string, code: string) => string;
  /** A reason that only this kind knows; null: the general words hold. */
  problem: (code: string, field: string | null) => string | null;
  /** For fields whose values are no choice, how their meaning is given. */
  meanings?: Readonly<Record<string, { what: string; control: ComponentType<MeaningProps> }>>;
  /** Where one finds what was brought in. */
  found: { to: string; words: string };
}

/** What a wing says about its part of bringing in. */
export interface ImportSubject {
  title: string;
  subtitle: string;
  /** Its address, to which a run's id is added. */
  base: string;
  up: { to: string; words: string };
  /** Whether the viewer may; otherwise the page says who can. */
  may: boolean;
  kinds: readonly ImportKind[];
  /** Above the choice: another way to bring things in. */
  before?: ReactNode;
  /** Fields of the first step that say where the file comes from. */
  origin?: (form: OriginForm) => ReactNode;
  /** Whether rows have times, so that their zone must be said. */
  timeZone?: string;
  /** Under the report: what is left to do. */
  after?: ComponentType<{ run: ImportWholeFragment }>;
}

const SubjectContext = createContext<ImportSubject | null>(null);

/** The page provides it to its parts. */
export const SubjectProvider = SubjectContext.Provider;

/** What is being brought in here. */
export function useSubject(): ImportSubject {
  const subject = useContext(SubjectContext);
  if (!subject) throw new Error('useSubject: outside of an import page');
  return subject;
}

/** A kind of this page by its name. */
export function useImportKind(name: string): ImportKind | undefined {
  return useSubject().kinds.find((kind) => kind.name === name);
}
