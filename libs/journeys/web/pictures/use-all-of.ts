import { useLive, usePages } from '@app/shared-web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { InventoryChangedDocument, PictureItemsDocument, PicturePainsDocument, type PictureItemsQueryVariables } from '../journeys.generated';
import { painsByPlace } from './items';

const AT_ONCE = 100;
/** A picture of more than this nobody can read. */
const MOST = 1_000;

/** Fetches page after page, as far as a picture goes. While it is fetched again, the whole of before is shown. */
function useWhole<Row>({ rows, loading, loadingMore, error, hasMore, more, again }: ReturnType<typeof usePages<unknown, Row>>) {
  const goesOn = hasMore && rows.length < MOST && !error;
  useEffect(() => {
    if (goesOn && !loadingMore) more();
  }, [goesOn, loadingMore, more]);
  const [whole, setWhole] = useState(rows);
  if (!goesOn && whole !== rows) setWhole(rows);
  return { rows: whole, loading: (loading || goesOn) && whole.length === 0, error, cut: hasMore && rows.length >= MOST, again };
}

/** All items of a kind, the first thousand. */
export const useAllOf = (kind: PictureItemsQueryVariables['kind']) => useWhole(usePages(useQuery(PictureItemsDocument, { variables: { kind, first: AT_ONCE } }), (data) => data.inventoryItems));

/** What hurts now, by where it hurts. */
export function usePains() {
  const { rows, ...rest } = useWhole(usePages(useQuery(PicturePainsDocument, { variables: { first: AT_ONCE } }), (data) => data.inventoryItems));
  return { ...rest, painsAt: useMemo(() => painsByPlace(rows), [rows]) };
}

/** What anybody changes comes by itself. */
export function useFreshPicture(): void {
  const client = useApolloClient();
  useLive(InventoryChangedDocument, async () => void (await client.refetchQueries({ include: [PictureItemsDocument, PicturePainsDocument] })));
}
