import { useLive } from '@app/shared-web';
import { useEffect, useMemo, useRef } from 'react';
import { LiveBatch } from '../board/live-batch';
import { MomentChangedDocument } from '../moments.generated';

/** Loads a short list again when any of the reader's moments changed: many changes at once cost one request, and a break of the line one more. */
export function useFreshList(again: () => Promise<unknown>): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  const batch = useMemo(() => new LiveBatch(async () => void (await latest.current())), []);
  useEffect(() => () => batch.stop(), [batch]);
  useLive(MomentChangedDocument, ({ momentChanged: { momentIds, reset } }) => batch.add(reset ? ['all'] : momentIds), {
    // made anew before anything came through it: what happened meanwhile is asked for
    onConnected: () => batch.add(['all']),
  });
}
