import { sendFile } from '@app/shared-web/imports';

/** The largest JSON file that the API takes. */
export const largestWhole = 96 * 1024 * 1024;

interface Counts {
  add: number;
  change: number;
  leave: number;
}

/** Something in the file that is wrong, or odd. */
export interface WholeProblem {
  path: string;
  name: string | null;
  rule: string;
  message: string;
  value: string | null;
  stops: boolean;
}

/** What a whole file would do, or did. */
export interface WholeOutcome {
  done: boolean;
  items: Counts;
  links: Counts;
  wrong: number;
  stopping: number;
  problems: WholeProblem[];
}

/** Sends a whole inventory: to be looked at, or to be brought in. */
export const sendWhole = (file: File, bringIn: boolean, onSent: (bytes: number) => void, signal: AbortSignal): Promise<WholeOutcome> =>
  sendFile<WholeOutcome>(`/inventory/import-file${bringIn ? '?do=bringIn' : ''}`, file, onSent, signal);

/** How much would change, or did. */
export const changesIn = ({ items, links }: Pick<WholeOutcome, 'items' | 'links'>): number => items.add + items.change + links.add + links.change;
