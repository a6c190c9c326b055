import { beforeAll, describe, expect, it } from '@jest/globals';
import { addWords } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { screen } from '@testing-library/react';
import { News } from './news';
import { noteVisit } from './last-visit';
import { InboxDocument } from './notifications.generated';
import wordsEn from './words.en';

const request = { query: InboxDocument, variables: { unreadOnly: true, first: 6 } };
const nothing = { request, result: { data: { notifications: { __typename: 'NotificationPage', nodes: [], pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } } } } };

beforeAll(() => addWords('notifications', 'en', wordsEn));

describe('what is new since the last visit', () => {
  it('is not left out where it could not be fetched', async () => {
    noteVisit('amara');
    const { user } = show(<News />, { answers: [{ request, error: new Error('The network is away.') }, nothing] });
    expect(await screen.findByRole('alert')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Nothing/)).toBeTruthy();
  });
});
