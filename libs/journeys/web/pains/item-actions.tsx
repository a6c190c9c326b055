import { useQuery } from '@apollo/client/react';
import { Button, useWords } from '@app/shared-web';
import { IconMessageReport } from '@tabler/icons-react';
import { PainCostAtDocument } from '../journeys.generated';
import { startReport } from './report-store';
import { StateButtons } from './state-buttons';
import { usePain } from './use-pain';

/** At an item: a pain point can be settled, anywhere else can be reported that it hurts there. An opportunity hurts nobody. */
export default function ItemActions({ id, kind }: { id?: string; kind?: string }) {
  if (!id || kind === 'OPPORTUNITY') return null;
  return kind === 'PAIN_POINT' ? <Settle id={id} /> : <ReportHere id={id} />;
}

function Settle({ id }: { id: string }) {
  const { pain, refetch } = usePain(id);
  return pain && <StateButtons pain={pain} actions={pain.painActions} onDone={() => void refetch()} />;
}

function ReportHere({ id }: { id: string }) {
  const t = useWords('pains');
  const item = useQuery(PainCostAtDocument, { variables: { id } }).data?.inventoryItem;
  return (
    <Button icon={IconMessageReport} disabled={!item} onClick={() => item && startReport({ id, name: item.name })}>
      {t('report.action')}
    </Button>
  );
}
