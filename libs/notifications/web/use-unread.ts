import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { announce, countWaitingAgain, useLive, useWords } from '@app/shared-web';
import { NotificationArrivedDocument, UnreadCountDocument } from './notifications.generated';

/** How many are not read: asked once, then kept by the live line. What is on the screen and may have changed is asked again. */
export function useUnread(): number {
  const client = useApolloClient();
  const t = useWords('notifications');
  const { data, refetch } = useQuery(UnreadCountDocument);
  const newest = useRef<string | null>(null);
  useLive(
    NotificationArrivedDocument,
    async ({ notificationArrived: { unread, ids } }) => {
      client.writeQuery({ query: UnreadCountDocument, data: { unreadNotifications: unread } });
      const before = newest.current;
      // ids grow with time, so that reading one does not make an older one look new; the first answer only says how things stand
      const fresh = before === null ? 0 : ids.filter((id) => id > before).length;
      newest.current = [before ?? '', ...ids].sort().at(-1)!;
      if (fresh === 0) return;
      announce(t('new', { count: fresh }));
      // what tells somebody something usually also gives them something to do
      await Promise.all([client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === 'Inbox' }), countWaitingAgain(client)]);
    },
    { onConnected: () => void refetch().catch(() => {}) },
  );
  return data?.unreadNotifications ?? 0;
}
