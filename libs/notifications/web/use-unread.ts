import { useApolloClient, useQuery } from '@apollo/client/react';
import { announce, useLive, useWords } from '@app/shared-web';
import { InboxDocument, NotificationArrivedDocument, UnreadCountDocument } from './notifications.generated';

/** How many are not read: asked once, then kept by the live line. What is on the screen and may have changed is asked again. */
export function useUnread(): number {
  const client = useApolloClient();
  const t = useWords('notifications');
  const { data, refetch } = useQuery(UnreadCountDocument);
  const unread = data?.unreadNotifications ?? 0;
  useLive(
    NotificationArrivedDocument,
    async ({ notificationArrived: { unread: now, ids } }) => {
      client.writeQuery({ query: UnreadCountDocument, data: { unreadNotifications: now } });
      if (ids.length === 0) return;
      announce(t('new', { count: ids.length }));
      // what tells somebody something usually also gives them something to do
      await client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === 'Today' || queryName === 'Inbox' });
    },
    { onConnected: () => void refetch().catch(() => {}) },
  );
  return unread;
}

/** Mark as read: the number and the line change at once, the server follows. */
export function useMarking() {
  const client = useApolloClient();
  const count = (change: (before: number) => number) =>
    client.cache.updateQuery({ query: UnreadCountDocument }, (before) => (before ? { unreadNotifications: Math.max(0, change(before.unreadNotifications)) } : null));
  const stamp = (id: string, at: string) => client.cache.modify({ id: client.cache.identify({ __typename: 'Notification', id })!, fields: { readAt: (before: unknown) => before ?? at } });
  return {
    noteRead: (ids: readonly string[]) => {
      const at = new Date().toISOString();
      for (const id of ids) stamp(id, at);
      count((before) => before - ids.length);
    },
    noteAllRead: async () => {
      count(() => 0);
      await client.refetchQueries({ include: [InboxDocument] });
    },
  };
}
