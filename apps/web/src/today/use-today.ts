import { useQuery } from '@apollo/client/react';
import { useMaybeViewer } from '@app/shared-web';
import { useEffect } from 'react';
import { TodayDocument, WaitingCountDocument } from '../shell.generated';

const variables = { first: 30 };

/** What waits for the viewer; asked again whenever they look at the screen again. */
export function useToday() {
  const asked = useQuery(TodayDocument, { variables });
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
