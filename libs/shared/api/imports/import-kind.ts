import { DiscoveryService } from '@nestjs/core';
import type { Actor } from '../actor';

/** How the text of a field is read. */
export type FieldType = 'text' | 'email' | 'date' | 'dateTime' | 'timeZone' | 'choice' | 'number';

/** One thing that a row can say. */
export interface ImportField {
  /** Its name in the API and in the words of the client: 'number'. */
  name: string;
  type: FieldType;
  required?: boolean;
  maxLength?: number;
  /** For a number: the lowest and the highest, and whether it must be whole. */
  least?: number;
  most?: number;
  whole?: boolean;
  /** Column names by which it is recognised, in any case; compared without spaces and punctuation. */
  synonyms: string[];
  /** For a choice: what it can be, each with the words by which it is recognised. */
  choices?: Record<string, string[]>;
  /** Its values may be mapped to something by the person: to a choice, or as the kind says. */
  mapsValues?: boolean;
  /** A value that cannot be read is taken as not known, instead of keeping the row out. */
  lenient?: boolean;
}

/** What the person said about a file: which column is which field, and what its values mean. */
export interface ImportMapping {
  /** Field name → column name. */
  columns: Record<string, string>;
  /** Field name → value in the file → what it means. */
  values: Record<string, Record<string, string>>;
  /** The time zone of dates that carry none. */
  timeZone?: string;
  /** Which tool the file comes from: its ids are unique within it. */
  source?: string;
}

/** A run, as kinds see it. */
export interface ImportRunFacts {
  id: string;
  kind: string;
  fileName: string;
  mapping: ImportMapping;
}

/** What went wrong with a row, or was odd about it. */
export interface RowProblem {
  line: number;
  field: string | null;
  code: string;
  value?: string;
  stops: boolean;
}

/** What a batch did, row by row. */
export interface BatchResult {
  problems: RowProblem[];
}

/** A kind of thing that can be brought in. Set-based: each method is a few statements over import_row, never one a row. */
export interface ImportKind {
  fields: ImportField[];
  /** The field by which a repeated import knows a row again. */
  keyField: string;
  /** Sets outcome and target_id of every row of the run that has none yet, and adds problems. */
  classify(run: ImportRunFacts): Promise<void>;
  /** Applies the rows with these lines, in the caller's transaction (at most 500 rows). */
  apply(run: ImportRunFacts, actor: Actor, lines: number[]): Promise<BatchResult>;
  /** After all rows: what needed them all, such as managers who came later in the file. In batches of its own. */
  finish?(run: ImportRunFacts, actor: Actor): Promise<void>;
  /** How many known things the file does not name. */
  countMissing?(run: ImportRunFacts): Promise<number>;
  /** Who may bring this in. */
  mayImport(actor: Actor): boolean;
}

/** Registers a kind of import. */
export const Imports = DiscoveryService.createDecorator<{ kind: string }>();
