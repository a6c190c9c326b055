import { useLive } from '@app/shared-web';
import { useEffect, useMemo, useRef } from 'react';
import { LiveBatch } from '../board/live-batch';
import { MomentChangedDocument } from '../moments.generated';

/**
 * Loads a short list again when any of the reader's moments changed: many changes at once cost one request.
 * `after` is the cursor that came with the list, null until it is there; a list that has none is asked for anew after each break.
 */
export function useFreshList(again: () => Promise<unknown>, after?: string | null): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  const batch = useMemo(() => new LiveBatch(async () => void (await latest.current())), []);
  useEffect(() => () => batch.stop(), [batch]);
  useLive(MomentChangedDocument, ({ momentChanged: { momentIds, reset } }) => batch.add(reset ? ['all'] : momentIds), {
    after: after ?? null,
    skip: after === null,
    // made anew before anything came through it: what happened meanwhile is asked for
    onConnected: () => batch.add(['all']),
  });
}
