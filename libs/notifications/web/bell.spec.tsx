import { beforeEach, describe, expect, it } from '@jest/globals';
import { addWords, LiveContext, Toasts, type LiveLine } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { useQuery } from '@apollo/client/react';
import { act, screen, waitFor } from '@testing-library/react';
import { Bell } from './bell';
import { InboxDocument, UnreadCountDocument } from './notifications.generated';
import wordsEn from './words.en';

const variables = { unreadOnly: false, first: 30 };
function Inbox() {
  const { data } = useQuery(InboxDocument, { variables });
  return <p>{data?.notifications.nodes.length ?? 'none'} in the inbox</p>;
}

const row = (id: string) => ({ __typename: 'Notification', id, kind: 'x', subjectType: 'x', subjectId: id, values: [], urgent: false, at: '2026-03-02T09:00:00.000Z', readAt: null });
const inbox = (...ids: string[]) => ({
  request: { query: InboxDocument, variables }, result: { data: { notifications: { __typename: 'NotificationPage', nodes: ids.map(row), pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } } } },
});

let hear: (unread: number, ids: string[]) => void;

function ring(unread: number, ...inboxes: ReturnType<typeof inbox>[]) {
  let arrivals = 0;
  const client = {
    on: () => () => {},
    subscribe: (_asked: unknown, sink: { next: (value: object) => void }) => {
      hear = (now, ids) => sink.next({ data: { notificationArrived: { cursor: `${(arrivals += 1)}`, unread: now, ids } } });
      return () => {};
    },
  };
  const line = { client, state: () => 'live', subscribe: () => () => {} } as unknown as LiveLine;
  return show(
    <LiveContext.Provider value={line}>
      <Bell />
      <Inbox />
      <Toasts />
    </LiveContext.Provider>,
    { answers: [{ request: { query: UnreadCountDocument }, result: { data: { unreadNotifications: unread } } }, ...inboxes] },
  );
}

beforeEach(() => addWords('notifications', 'en', wordsEn));

describe('the bell', () => {
  it('says how it stands at first, and tells and fetches only what came after', async () => {
    ring(1, inbox('n1'), inbox('n2', 'n1'));
    await screen.findByText('1 in the inbox');
    await act(async () => hear(1, ['n1']));
    expect(screen.queryByText(/new notification/)).toBeNull();
    await act(async () => hear(2, ['n2', 'n1']));
    expect(await screen.findByText('2 in the inbox')).toBeTruthy();
    expect(screen.getByText('1 new notification')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Notifications, 2 not read' })).toBeTruthy();
  });

  it('tells of what came also beyond the hundred that are counted', async () => {
    ring(100, inbox('n1'), inbox('n2', 'n1'));
    await screen.findByText('1 in the inbox');
    await act(async () => hear(100, ['n1']));
    await act(async () => hear(100, ['n2', 'n1']));
    expect(await screen.findByText('2 in the inbox')).toBeTruthy();
  });

  it('takes an older one that comes up, because a newer was read, for nothing new', async () => {
    ring(2, inbox('n2', 'n1'), inbox('nothing', 'more', 'to', 'fetch'));
    await screen.findByText('2 in the inbox');
    await screen.findByRole('link', { name: 'Notifications, 2 not read' });
    await act(async () => hear(2, ['n2', 'n1']));
    await act(async () => hear(1, ['n1']));
    await waitFor(() => expect(screen.getByRole('link', { name: 'Notifications, 1 not read' })).toBeTruthy());
    expect(screen.getByText('2 in the inbox')).toBeTruthy();
  });
});
