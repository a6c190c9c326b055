import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLive } from '@app/shared-web';
import { useEffect, useMemo, useRef } from 'react';
import { LiveBatch } from '../board/live-batch';
import { EarlierTimelineDocument, MomentByIdDocument, MomentByNumberDocument, MomentChangedDocument, type HappenedFragment, type MomentDetailFragment } from '../moments.generated';

/** A moment with the first page of its timeline. */
export type Moment = MomentDetailFragment & HappenedFragment;

/** A moment as a screen has it. */
export interface MomentAsked {
  moment: Moment | null;
  loading: boolean;
  error: unknown;
  again: () => void;
  /** The next page of what happened before, where there is more. */
  earlier: (() => void) | undefined;
}

const isNumber = (ref: string) => /^um-?\d+$|^\d+$/i.test(ref);

/** The moment that an address names, by its number (UM-1042) or its id. */
export function useMoment(ref: string): MomentAsked {
  const client = useApolloClient();
  const byNumber = useQuery(MomentByNumberDocument, { variables: { number: ref.toUpperCase() }, skip: !isNumber(ref) });
  const byId = useQuery(MomentByIdDocument, { variables: { id: ref }, skip: isNumber(ref) });
  const asked = isNumber(ref) ? byNumber : byId;
  const moment = (isNumber(ref) ? byNumber.data?.momentByNumber : byId.data?.moment) ?? null;
  const page = moment?.timeline.pageInfo;
  const earlier = () => {
    // the cache appends it to the timeline, and the screen sees it there
    void client.query({ query: EarlierTimelineDocument, variables: { id: moment?.id ?? '', after: page?.endCursor ?? null }, fetchPolicy: 'network-only' }).catch(() => undefined);
  };
  return { moment, loading: asked.loading && !moment, error: moment ? undefined : asked.error, again: () => void asked.refetch().catch(() => undefined), earlier: page?.hasNextPage ? earlier : undefined };
}

/** Keeps one moment fresh on a page of its own; in the panel of a board, the board does that. */
export function useFreshMoment(id: string | undefined, again: () => void): void {
  const latest = useRef({ id, again });
  useEffect(() => {
    latest.current = { id, again };
  });
  const batch = useMemo(() => new LiveBatch(async () => latest.current.again()), []);
  useEffect(() => () => batch.stop(), [batch]);
  const ask = () => {
    if (latest.current.id) batch.add([latest.current.id]);
  };
  useLive(
    MomentChangedDocument,
    ({ momentChanged: { momentIds, reset } }) => {
      if (reset || momentIds.includes(latest.current.id ?? '')) ask();
    },
    // made anew before anything came through it: what happened meanwhile is asked for
    { onConnected: ask },
  );
}
