import { beforeAll, describe, expect, it } from '@jest/globals';
import { addWords } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { screen } from '@testing-library/react';
import { SharedDevicesDocument } from '../people.generated';
import pagesEn from '../words/pages.en';
import { SharedPhones } from './shared-phones';

const request = { query: SharedDevicesDocument, variables: { first: 25 } };
const phones = (...labels: string[]) => {
  const nodes = labels.map((label) => ({ __typename: 'Device' as const, id: label, kind: 'SHARED' as const, label, enrolledAt: '2026-03-02T09:00:00.000Z', lastUsedAt: null, revokedAt: null }));
  return { request, result: { data: { sharedDevices: { __typename: 'DevicePage', nodes, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } } } } };
};
const none = 'No shared phones yet';

beforeAll(() => addWords('directory', 'en', pagesEn));

describe('the shared phones', () => {
  it('are not said to be none where they could not be fetched', async () => {
    const { user } = show(<SharedPhones />, { answers: [{ request, error: new Error('The network is away.') }, phones('Till 4')] });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByText(none)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Till 4')).toBeTruthy();
  });

  it('are said to be none where there are none', async () => {
    show(<SharedPhones />, { answers: [phones()] });
    expect(await screen.findByText(none)).toBeTruthy();
  });
});
