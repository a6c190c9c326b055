import { useApolloClient, useMutation } from '@apollo/client/react';
import { InboxDocument, MarkReadDocument, UnreadCountDocument, type NotificationRowFragment } from './notifications.generated';

/** Mark as read: the number and the line change at once, the server follows. */
export function useMarking() {
  const client = useApolloClient();
  const count = (change: (before: number) => number) =>
    client.cache.updateQuery({ query: UnreadCountDocument }, (before) => (before ? { unreadNotifications: Math.max(0, change(before.unreadNotifications)) } : null));
  const stamp = (id: string, at: string) => client.cache.modify({ id: client.cache.identify({ __typename: 'Notification', id })!, fields: { readAt: (before: unknown) => before ?? at } });
  const [markRead] = useMutation(MarkReadDocument);
  return {
    /** What was opened has been read. */
    open: ({ id, readAt }: NotificationRowFragment) => {
      if (readAt !== null) return;
      stamp(id, new Date().toISOString());
      count((before) => before - 1);
      void markRead({ variables: { ids: [id] } }).catch(() => {});
    },
    noteAllRead: async () => {
      count(() => 0);
      await client.refetchQueries({ include: [InboxDocument] });
    },
  };
}
