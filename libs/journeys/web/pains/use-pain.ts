import { useQuery } from '@apollo/client/react';
import { PainDetailDocument, type PainDetailQuery } from '../journeys.generated';

type Item = NonNullable<PainDetailQuery['inventoryItem']>;
type Pain = Extract<Item, { painState: unknown }>;

const isPain = (item: Item | null | undefined): item is Pain => item?.kind === 'PAIN_POINT';

/** A pain point with what its cost is made of, and what the viewer can make of it. */
export function usePain(id: string) {
  const { data, loading, error, refetch } = useQuery(PainDetailDocument, { variables: { id } });
  const item = data?.inventoryItem;
  return { pain: isPain(item) ? item : null, loading, error, refetch };
}
