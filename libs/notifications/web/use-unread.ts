import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { announce, countWaitingAgain, useLive, useWords } from '@app/shared-web';
import { NotificationArrivedDocument, UnreadCountDocument } from './notifications.generated';

/** How many are not read: asked once, then kept by the live line. What is on the screen and may have changed is asked again. */
export function useUnread(): number {
  const client = useApolloClient();
  const t = useWords('notifications');
  const { data } = useQuery(UnreadCountDocument);
  const newest = useRef<string | null>(null);
  const early = useRef<number | null>(null);
  const keep = (unread: number) => void client.writeQuery({ query: UnreadCountDocument, data: { unreadNotifications: unread } });
  const answered = data !== undefined;
  useEffect(() => {
    if (answered && early.current !== null) keep(early.current);
    early.current = null;
  }, [answered]);
  useLive(NotificationArrivedDocument, async ({ notificationArrived: { unread, ids } }) => {
    // what is heard is newer than an answer that is still on its way
    if (answered) keep(unread);
    else early.current = unread;
    const before = newest.current;
    // ids grow with time, so that reading one does not make an older one look new; the first answer only says how things stand
    const fresh = before === null ? 0 : ids.filter((id) => id > before).length;
    newest.current = [before ?? '', ...ids].sort().at(-1)!;
    if (fresh === 0) return;
    announce(t('new', { count: fresh }));
    // what tells somebody something usually also gives them something to do
    await Promise.all([client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === 'Inbox' }), countWaitingAgain(client)]);
  });
  return data?.unreadNotifications ?? 0;
}
