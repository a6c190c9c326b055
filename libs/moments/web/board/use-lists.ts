import { NetworkStatus, type ObservableQuery } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { BoardDocument, type BoardQuery, type BoardQueryVariables, type BoardRowFragment, type MomentFilter, type MomentOrder } from '../moments.generated';

/** How many rows a page of the board has. */
export const boardPage = 50;

/** One list of the board: the whole of it, or what one column of it shows. */
export interface List {
  key: string;
  filter: MomentFilter;
  rows: readonly BoardRowFragment[];
  /** The first page has not come yet. */
  loading: boolean;
  loadingMore: boolean;
  error: unknown;
  hasMore: boolean;
  liveCursor: string | null;
  more: () => void;
  again: () => void;
}

/** What a list asks for. */
export interface Asked {
  key: string;
  filter: MomentFilter;
}

/** The variables that name a list in the cache. */
export const variablesOf = (filter: MomentFilter, order: MomentOrder): BoardQueryVariables => ({ filter, order, first: boardPage });

type Watched = ObservableQuery<BoardQuery, BoardQueryVariables>;

/** Watches one or several lists of the board, each a keyset page of its own in the normalised cache. */
export function useLists(asked: readonly Asked[], order: MomentOrder): List[] {
  const client = useApolloClient();
  const named = JSON.stringify([order, asked]);
  const watched = useMemo<ReadonlyArray<readonly [Asked, Watched]>>(
    () => asked.map((each) => [each, client.watchQuery({ query: BoardDocument, variables: variablesOf(each.filter, order), notifyOnNetworkStatusChange: true })]),
    // `named` is all of them, by value
    [client, named],
  );
  const [, setSeen] = useState(0);
  const failed = useRef(new Map<string, unknown>());
  useEffect(() => {
    const subscriptions = watched.map(([, query]) => query.subscribe({ next: () => setSeen((seen) => seen + 1), error: () => setSeen((seen) => seen + 1) }));
    return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
  }, [watched]);

  return watched.map(([{ key, filter }, query]) => {
    const { data, error, networkStatus } = query.getCurrentResult();
    const page = data?.moments as BoardQuery['moments'] | undefined;
    const more = async () => {
      if (!page?.pageInfo.hasNextPage || query.getCurrentResult().networkStatus === NetworkStatus.fetchMore) return;
      failed.current.delete(key);
      try {
        await query.fetchMore({ variables: { after: page.pageInfo.endCursor } });
      } catch (thrown) {
        failed.current.set(key, thrown);
        setSeen((seen) => seen + 1);
      }
    };
    return {
      key,
      filter,
      rows: page?.nodes ?? [],
      loading: !page && !error,
      loadingMore: networkStatus === NetworkStatus.fetchMore,
      error: error ?? failed.current.get(key) ?? null,
      hasMore: page?.pageInfo.hasNextPage ?? false,
      liveCursor: page?.liveCursor ?? null,
      more: () => void more(),
      again: () => void query.refetch().catch(() => undefined),
    };
  });
}
