import { useQuery } from '@apollo/client/react';
import { Button, type TodayThing, useWords } from '@app/shared-web';
import { PainDetailDocument } from '../journeys.generated';
import { StateButtons } from './state-buttons';

/** The buttons of a report on Today: confirm it, merge it into one that is there, decline it with a reason. */
export default function TodayReport({ thing, settled }: { thing: TodayThing; settled: (words?: string) => void }) {
  const t = useWords('pains');
  const { data } = useQuery(PainDetailDocument, { variables: { id: thing.subjectId } });
  const pain = data?.inventoryItem;
  // As wide as what comes, so that nothing moves under the pointer.
  if (pain?.kind !== 'PAIN_POINT' || !('painActions' in pain)) return <Button busy>{t('act.CONFIRMED')}</Button>;
  return <StateButtons pain={pain} actions={pain.painActions} framed onDone={() => settled()} />;
}
