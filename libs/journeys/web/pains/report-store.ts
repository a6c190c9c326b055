import { useSyncExternalStore } from 'react';
import type { ReportPainInput } from '../journeys.generated';

/** Where a report begins: at an item, or nowhere in particular. */
export interface ReportStart {
  at: { id: string; name: string } | null;
  /** Where a wing above reports with more than the words: how it is sent, and what is said then. */
  from?: { send: (input: ReportPainInput) => Promise<unknown>; done: string };
}

let started: ReportStart | null = null;
const watching = new Set<() => void>();

function put(next: ReportStart | null): void {
  started = next;
  for (const tell of watching) tell();
}

/** Opens the dialog to report a pain point, from wherever one is. */
export const startReport = (at: ReportStart['at'] = null, from?: ReportStart['from']): void => put({ at, ...(from ? { from } : {}) });

/** Closes it. */
export const endReport = (): void => put(null);

/** The report that is being made, or null. */
export const useReportStart = (): ReportStart | null =>
  useSyncExternalStore(
    (tell) => {
      watching.add(tell);
      return () => watching.delete(tell);
    },
    () => started,
  );
