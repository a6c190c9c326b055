import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { announce, useLive, useWords } from '@app/shared-web';
import { NotificationArrivedDocument, UnreadCountDocument } from './notifications.generated';

/** How many are not read: asked once, then kept by the live line. What is on the screen and may have changed is asked again. */
export function useUnread(): number {
  const client = useApolloClient();
  const t = useWords('notifications');
  const { data, refetch } = useQuery(UnreadCountDocument);
  const unread = data?.unreadNotifications ?? 0;
  const heard = useRef<number | null>(null);
  useLive(
    NotificationArrivedDocument,
    async ({ notificationArrived: { unread: now } }) => {
      client.writeQuery({ query: UnreadCountDocument, data: { unreadNotifications: now } });
      const before = heard.current;
      heard.current = now;
      // the first answer only says how things stand
      if (before === null || now <= before) return;
      announce(t('new', { count: now - before }));
      // what tells somebody something usually also gives them something to do
      const shown = new Set([...client.getObservableQueries('active')].map(({ queryName }) => queryName));
      // Today brings its own count along; elsewhere the number beside its name is enough
      const waiting = shown.has('Today') ? 'Today' : 'WaitingCount';
      await client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === waiting || queryName === 'Inbox' });
    },
    { onConnected: () => void refetch().catch(() => {}) },
  );
  return unread;
}
