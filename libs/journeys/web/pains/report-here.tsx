import { useQuery } from '@apollo/client/react';
import { Button, useWords } from '@app/shared-web';
import { IconMessageReport } from '@tabler/icons-react';
import { PainDetailDocument } from '../journeys.generated';
import { startReport } from './report-store';

/** At an item: report that it hurts here. */
export default function ReportHere({ id }: { id?: string }) {
  const t = useWords('pains');
  const { data } = useQuery(PainDetailDocument, { variables: { id: id ?? '' }, skip: !id });
  const item = data?.inventoryItem;
  // A pain point is one; an opportunity hurts nobody.
  if (!item || item.kind === 'PAIN_POINT' || item.kind === 'OPPORTUNITY') return null;
  return (
    <Button icon={IconMessageReport} onClick={() => startReport({ id: item.id, name: item.name })}>
      {t('report.action')}
    </Button>
  );
}
