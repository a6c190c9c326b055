import { useQuery } from '@apollo/client/react';
import { useLive } from '@app/shared-web';
import { useEffect, useRef } from 'react';
import { InventoryChangedDocument, ItemDocument, type ItemDetailFragment } from '../journeys.generated';

/** An item as a screen has it. */
export interface ItemAsked {
  item: ItemDetailFragment | null;
  loading: boolean;
  error: unknown;
  again: () => Promise<unknown>;
}

/** An item, kept fresh while others edit it. */
export function useItem(id: string): ItemAsked {
  const { data, loading, error, refetch } = useQuery(ItemDocument, { variables: { id } });
  const again = () => refetch().catch(() => undefined);
  const latest = useRef({ id, again });
  useEffect(() => {
    latest.current = { id, again };
  });
  useLive(
    InventoryChangedDocument,
    async ({ inventoryChanged: { itemIds, reset } }) => {
      if (reset || itemIds.includes(latest.current.id)) await latest.current.again();
    },
    { onConnected: () => void latest.current.again() },
  );
  const item = data?.inventoryItem ?? null;
  return { item, loading: loading && !item, error: item ? undefined : error, again };
}
