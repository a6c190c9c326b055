import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLive, usePages, type Pages } from '@app/shared-web';
import { InventoryChangedDocument, ItemsByIdDocument, ItemsDocument, type ItemsQueryVariables } from '../journeys.generated';
import type { Row } from './columns';

/** A list of items, page by page. What was removed meanwhile leaves it at once, and is back in its place when that is taken back. */
export function useListed(variables: ItemsQueryVariables): Pages<Row> {
  const pages = usePages(useQuery(ItemsDocument, { variables }), (data) => data.inventoryItems);
  return { ...pages, rows: pages.rows.filter(({ removedAt }) => removedAt === null) };
}

const MOST = 500;

/** Rows that others change are fetched again where they stand, so that nothing that was loaded leaves the screen. */
export function useFreshItems(): void {
  const client = useApolloClient();
  useLive(InventoryChangedDocument, async ({ inventoryChanged: { itemIds, reset } }) => {
    if (reset) await client.refetchQueries({ include: [ItemsDocument] });
    else if (itemIds.length > 0) await client.query({ query: ItemsByIdDocument, variables: { ids: itemIds.slice(0, MOST) }, fetchPolicy: 'network-only' });
  });
}
