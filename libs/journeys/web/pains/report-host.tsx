import { part } from './part';
import { endReport, type ReportStart, useReportStart } from './report-store';

const ReportDialog = part<ReportStart & { onClose: () => void }>(() => import('./report-dialog'));

/** Stands at the head of every page, and shows the dialog once somebody reports a pain point. */
export function ReportHost() {
  const start = useReportStart();
  return start && <ReportDialog key={start.at?.id ?? ''} {...start} onClose={endReport} />;
}
