import { MockLink } from '@apollo/client/testing';
import { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { makeCache } from './api/cache';
import { addWords } from './i18n/translate';
import wordsEn from './i18n/words.en';
import { ViewerProvider, type Viewer } from './wing/viewer';
import { WingsProvider } from './wing/wings';
import type { Wing } from './wing/wing';

// pages and dialogs are downloads of their own: on a busy machine the first takes its time
configure({ asyncUtilTimeout: 5_000 });

/** A viewer for tests: Amara, who coordinates North. */
export const amara: Viewer = {
  locale: 'EN',
  can: ['SEE_BOARD'],
  person: { id: 'amara', number: '1001', name: 'Amara Osei', jobTitle: 'Coordinator', department: { id: 'north', name: 'North' }, location: null },
  session: { id: 'session', kind: 'DESK', label: 'Chromium' },
  coordinates: [{ id: 'north', name: 'North' }],
  heads: [],
  organization: { name: 'Northwind', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANS', 'ZH_HANT'], defaultLocale: 'EN', currency: 'EUR', sample: false },
};

/** What a screen under test stands in. */
export interface Stage {
  viewer?: Viewer | null;
  wings?: readonly Wing[];
  answers?: readonly MockLink.MockedResponse[];
  at?: string;
}

/** Show a part as the shell would: English, signed in, with a router and canned answers. */
export function show(children: ReactNode, { viewer = amara, wings = [], answers = [], at = '/' }: Stage = {}) {
  addWords('shared', 'en', wordsEn);
  const client = new ApolloClient({ cache: makeCache(wings), link: new MockLink([...answers]) });
  const router = createMemoryRouter([{ path: '*', element: children }], { initialEntries: [at] });
  const shown = render(
    <ApolloProvider client={client}>
      <WingsProvider wings={wings}>
        <ViewerProvider viewer={viewer}>
          <RouterProvider router={router} />
        </ViewerProvider>
      </WingsProvider>
    </ApolloProvider>,
  );
  return { ...shown, client, router, user: userEvent.setup() };
}
