import { useRef, useState } from 'react';

const none: readonly never[] = [];

/** A list that comes page by page, as `DataTable` takes it. */
export interface Pages<Row> {
  rows: readonly Row[];
  loading: boolean;
  loadingMore: boolean;
  error: unknown;
  hasMore: boolean;
  more: () => void;
  again: () => void;
}

/** The part of a `useQuery` result that paging needs. */
interface Asked<Data> {
  data?: Data | undefined;
  loading: boolean;
  error?: unknown;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
  refetch: () => Promise<unknown>;
}

/** Any connection of the API. */
export interface Connection<Row> {
  nodes: readonly Row[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

/**
 * Keyset paging over a query: `const pages = usePages(useQuery(MomentsDocument, { variables }), (data) => data.moments)`.
 * The field needs `keysetPage()` in the wing's `cache`, so that a page with `after` is appended.
 */
export function usePages<Data, Row>(asked: Asked<Data>, connectionOf: (data: NoInfer<Data>) => Connection<Row> | null | undefined): Pages<Row> {
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<unknown>(null);
  const fetching = useRef(false);
  const connection = asked.data === undefined ? null : connectionOf(asked.data);
  const more = async () => {
    if (fetching.current || !connection?.pageInfo.hasNextPage) return;
    fetching.current = true;
    setLoadingMore(true);
    setMoreFailed(null);
    try {
      await asked.fetchMore({ variables: { after: connection.pageInfo.endCursor ?? null } });
    } catch (error) {
      setMoreFailed(error);
    } finally {
      fetching.current = false;
      setLoadingMore(false);
    }
  };
  return {
    rows: connection?.nodes ?? none,
    loading: asked.loading,
    loadingMore,
    error: asked.error ?? moreFailed,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    more: () => void more(),
    again: () => void asked.refetch(),
  };
}
