import { useSyncExternalStore } from 'react';

/** Where a report begins: at an item, or nowhere in particular. */
export interface ReportStart {
  at: { id: string; name: string } | null;
}

let started: ReportStart | null = null;
const watching = new Set<() => void>();

function put(next: ReportStart | null): void {
  started = next;
  for (const tell of watching) tell();
}

/** Opens the dialog to report a pain point, from wherever one is. */
export const startReport = (at: ReportStart['at'] = null): void => put({ at });

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
