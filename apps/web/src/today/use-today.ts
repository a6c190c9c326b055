import { useQuery } from '@apollo/client/react';
import { useMaybeViewer } from '@app/shared-web';
import { useEffect } from 'react';
import { TodayDocument, WaitingCountDocument } from '../shell.generated';

const variables = { first: 30 };

/** What waits for the viewer; asked again whenever they look at the screen again, and by the wings when something changed (`<Follow>`). */
export function useToday() {
  // each change is answered by a question of its own: one that is on its way may have been read before
  const asked = useQuery(TodayDocument, { variables, context: { queryDeduplication: false } });
  const { refetch } = asked;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refetch().catch(() => {});
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refetch]);
  return asked;
}

/** How many things wait, for the number beside Today. */
export function useWaitingCount(): number | undefined {
  const viewer = useMaybeViewer();
  const { data } = useQuery(WaitingCountDocument, { variables, fetchPolicy: 'cache-first', skip: viewer === null });
  return data?.today.items.length;
}
