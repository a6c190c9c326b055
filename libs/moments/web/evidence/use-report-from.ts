import { useMutation } from '@apollo/client/react';
import { startReport } from '@app/journeys-web';
import { useWords } from '@app/shared-web';
import { ReportPainAtMomentDocument, type HappeningFragment } from '../moments.generated';

/** Where it can hurt, of what a moment can be tied to. */
const hurts: readonly string[] = ['STAGE', 'TOUCHPOINT', 'CAPABILITY', 'APPLICATION'];

/** Reports a pain point from a moment, at the place where that happened; the moment is tied to it in the same request. */
export function useReportFrom(momentId: string): (moment: HappeningFragment) => void {
  const t = useWords('evidence');
  const [report] = useMutation(ReportPainAtMomentDocument);
  return ({ ties }) => {
    const at = ties.find(({ item }) => hurts.includes(item.kind))?.item ?? null;
    startReport(at, { send: (input) => report({ variables: { input: { ...input, momentId } } }), done: t('where.reported') });
  };
}
