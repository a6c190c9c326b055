import { useApolloClient, useQuery } from '@apollo/client/react';
import { toast, useLive, useWords } from '@app/shared-web';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  BoardChangesAndOpenDocument, BoardChangesDocument, BoardCountsDocument, BoardDocument, MomentByNumberDocument, MomentChangedDocument, type BoardCountsQuery, type BoardRowFragment,
} from '../moments.generated';
import { foldIn } from './arrivals';
import { belongs, listsOf } from './columns';
import { filterOf, type BoardAddress } from './filter';
import { LiveBatch } from './live-batch';
import { useLists, variablesOf, type List } from './use-lists';
import type { Stillness } from './use-still';

/** What changed and is not put in its place yet, since the list must not move: the row, or null where the filter holds it no more. */
type Unsettled = ReadonlyMap<string, BoardRowFragment | null>;

/** The live board. */
export interface Board {
  lists: readonly List[];
  counts: BoardCountsQuery['boardCounts'] | undefined;
  /** How many rows wait to be let in. */
  waiting: number;
  /** Rows that are shown although the filter holds them no more. */
  leaving: ReadonlySet<string>;
  /** Put everything in its place now. */
  settle: () => void;
  /** Show all of a department's rows in its column. */
  goOn: (departmentId: string) => void;
}

/** The board behind an address: its lists and counts, kept fresh by one request for each batch of events. */
export function useBoard(address: BoardAddress, { pointerIn, scrolled }: Pick<Stillness, 'pointerIn' | 'scrolled'>): Board {
  const client = useApolloClient();
  const t = useWords('moments');
  const [further, setFurther] = useState<readonly string[]>([]);
  const [unsettled, setUnsettled] = useState<Unsettled>(new Map());
  const filter = filterOf(address);
  const lists = useLists(listsOf(address, further), address.order);
  const counts = useQuery(BoardCountsDocument, { variables: { filter } });
  const named = JSON.stringify([filter, address.order, address.view]);

  // what the asynchronous callbacks below must see as it is when they run
  const now = useRef({ address, filter, lists, unsettled });
  useEffect(() => {
    now.current = { address, filter, lists, unsettled };
  });
  useEffect(() => {
    setUnsettled(new Map());
    setFurther([]);
  }, [named]);

  const settle = useCallback(() => {
    const { address: { order }, lists: shown, unsettled: changes } = now.current;
    if (changes.size === 0) return;
    setUnsettled(new Map());
    client.cache.batch({
      update: (cache) => {
        for (const list of shown)
          cache.updateQuery({ query: BoardDocument, variables: variablesOf(list.filter, order) }, (page) => {
            if (!page) return page;
            // only the order and who is in it come from the changes; what a row says is in the cache, perhaps newer
            const known = new Map(page.moments.nodes.map((row) => [row.id, row]));
            return { ...page, moments: { ...page.moments, nodes: folded(list, changes, order).rows.map((row) => known.get(row.id) ?? row) } };
          });
      },
    });
  }, [client]);

  const ask = useCallback(async (ids: string[]) => {
    const { filter: asked, address: { open } } = now.current;
    const openId = open ? client.readQuery({ query: MomentByNumberDocument, variables: { number: open } })?.momentByNumber?.id : undefined;
    const withOpen = openId !== undefined && ids.includes(openId);
    const { data } = withOpen
      ? await client.query({ query: BoardChangesAndOpenDocument, variables: { ids, filter: asked, open: openId }, fetchPolicy: 'network-only' })
      : await client.query({ query: BoardChangesDocument, variables: { ids, filter: asked }, fetchPolicy: 'network-only' });
    // the rows are in the cache by their id; the list of this one request is of no further use
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'momentsById' });
    // meanwhile the board was narrowed in another way: its own first page has what matters
    if (!data || JSON.stringify(now.current.filter) !== JSON.stringify(asked)) return;
    if ('moment' in data && data.moment === null) void client.refetchQueries({ include: [MomentByNumberDocument] });
    const fresh = new Map(data.momentsById.map((row) => [row.id, row]));
    setUnsettled((before) => new Map([...before, ...ids.map((id) => [id, fresh.get(id) ?? null] as const)]));
  }, [client]);

  const batch = useMemo(() => new LiveBatch(ask), [ask]);
  useEffect(() => () => batch.stop(), [batch]);

  const cursor = lists[0]?.liveCursor ?? null;
  useLive(MomentChangedDocument, ({ momentChanged: { momentIds, reset } }) => {
    if (!reset) return batch.add(momentIds);
    batch.clear();
    setUnsettled(new Map());
    for (const list of now.current.lists) list.again();
    void counts.refetch();
    toast(t('board.loaded_again'));
  }, { after: cursor, skip: cursor === null });

  const changes = lists.map((list) => folded(list, unsettled, address.order));
  const came = new Set(changes.flatMap((change) => change.came.map(({ id }) => id)));
  const shown = new Set(lists.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const waiting = [...came].filter((id) => !shown.has(id)).length;
  const leaving = new Set(changes.flatMap(({ left }) => left).filter((id) => unsettled.get(id) === null));
  const still = pointerIn || (scrolled && waiting > 0);
  useEffect(() => {
    if (!still) settle();
  }, [still, unsettled, settle]);

  return {
    lists,
    counts: counts.data?.boardCounts,
    waiting: still ? waiting : 0,
    leaving,
    settle,
    goOn: (departmentId) => setFurther((before) => (before.includes(departmentId) ? before : [...before, departmentId])),
  };
}

/** What the changes do to one of the lists. */
function folded(list: List, changes: Unsettled, order: BoardAddress['order']) {
  const known = new Set(list.rows.map(({ id }) => id));
  const fresh = [...changes.values()].filter((row) => row !== null && belongs(list.key, row, known)) as BoardRowFragment[];
  return foldIn({ ...list, order }, [...changes.keys()], fresh);
}
