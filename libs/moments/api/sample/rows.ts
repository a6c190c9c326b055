import type { EntryData } from '@app/shared-api';
import type { momentEvents } from '../moment.events';

/** A row of a table, by the names of its columns. */
export type Row = Record<string, unknown>;

/** An entry of the ledger, before the moments have their numbers. */
export interface SampleEntry {
  readonly at: Date;
  /** When it arrived, where that was later. */
  readonly recordedAt?: Date;
  readonly kind: keyof typeof momentEvents;
  readonly momentId: string;
  readonly actorId: string | null;
  readonly data: EntryData;
}

/** All that the sample's moments leave in the tables of the wing. */
export interface MomentRows {
  readonly moments: Row[];
  readonly customers: Row[];
  readonly offers: Row[];
  readonly readers: Row[];
  readonly holdings: Row[];
  readonly responders: Row[];
  readonly notes: Row[];
  readonly updates: Row[];
  readonly words: Row[];
  readonly entries: SampleEntry[];
}

/** Nothing yet. */
export const noRows = (): MomentRows => ({ moments: [], customers: [], offers: [], readers: [], holdings: [], responders: [], notes: [], updates: [], words: [], entries: [] });
