import { beforeEach, describe, expect, it } from '@jest/globals';
import { IconHome } from '@tabler/icons-react';
import { addWords, serverNow, type Wing } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import { TodayDocument } from '../shell.generated';
import wordsEn from '../words.en';
import TodayPage from './today-page';

const item = (id: string, differs: object = {}) => ({
  __typename: 'TodayItem', id, kind: 'tasks.offer', subjectType: 'task', subjectId: `task-${id}`, values: [{ __typename: 'TimelineValue', name: 'number', text: id }], dueAt: null, since: new Date(serverNow()).toISOString(), urgency: 4, ...differs,
});
const answer = (cursor: string, ...items: object[]) => ({ request: { query: TodayDocument, variables: { first: 30 } }, result: { data: { today: { __typename: 'Today', items, liveCursor: cursor } } } });

let followed: string[];
let change: () => Promise<unknown>;

/** A wing with a kind of line, an address for its things, and a line of news in the test's hand. */
const tasks: Wing = {
  name: 'tasks',
  words: {} as never,
  finds: { task: { icon: IconHome, words: 'x', to: ({ id }) => `/tasks/${id}` } },
  today: { 'tasks.offer': { icon: IconHome, title: (thing) => `Offer ${thing.values['number']}`, to: ({ subjectId }) => `/tasks/${subjectId}`, Action: ({ settled }) => <button onClick={() => settled()}>Accept</button> } },
  useTodayChanges: (after, again) => {
    followed.push(after);
    change = again;
  },
};

beforeEach(() => {
  followed = [];
  addWords('shell', 'en', wordsEn);
});

describe('Today', () => {
  it('shows what comes up while it is open, from where it was read', async () => {
    show(<TodayPage />, { wings: [tasks], answers: [answer('here', item('1')), answer('there', item('1'), item('2'))] });
    expect(await screen.findByText('Offer 1')).toBeTruthy();
    expect(followed[0]).toBe('here');
    await act(() => change());
    expect(await screen.findByText('Offer 2')).toBeTruthy();
    expect(screen.getByText('2 things wait for you')).toBeTruthy();
  });

  it('lets a settled line go, and shows it again should it wait again', async () => {
    const { user } = show(<TodayPage />, { wings: [tasks], answers: [answer('a', item('1')), answer('b'), answer('c', item('1'))] });
    await user.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByText('All clear')).toBeTruthy();
    expect(await screen.findByText('Nothing waits for you')).toBeTruthy();
    await act(() => change());
    expect(await screen.findByText('Offer 1')).toBeTruthy();
  });

  it('keeps two lines about the same thing apart', async () => {
    show(<TodayPage />, { wings: [{ ...tasks, today: { ...tasks.today, 'tasks.close': { ...tasks.today!['tasks.offer']!, title: () => 'Close it' } } }], answers: [answer('a', item('1'), item('1', { kind: 'tasks.close' }))] });
    expect(await screen.findByText('Offer 1')).toBeTruthy();
    expect(screen.getByText('Close it')).toBeTruthy();
  });

  it('opens the thing of a kind that this client does not know yet', async () => {
    show(<TodayPage />, { wings: [tasks], answers: [answer('a', item('1', { kind: 'tasks.new' }), item('2', { kind: 'plans.new', subjectType: 'plan' }))] });
    const [known, unknown] = await screen.findAllByRole('listitem');
    expect(within(known!).getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('/tasks/task-1');
    await waitFor(() => expect(within(unknown!).getByRole('button', { name: 'Reload' })).toBeTruthy());
  });
});
