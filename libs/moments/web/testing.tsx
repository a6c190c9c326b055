import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { LiveContext, makeCache, registerWords, setLocale, setTimeZone, sharedWords, Toasts, ViewerProvider, WingsProvider, type LiveLine, type Viewer } from '@app/shared-web';
import { expect } from '@jest/globals';
import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { BoardRowFragment, MomentAction } from './moments.generated';
import { moments } from './wing';

/** Amara, who coordinates North. */
export const amara: Viewer = {
  locale: 'EN', can: ['SEE_BOARD'],
  person: { id: 'amara', number: '1001', name: 'Amara Osei', jobTitle: 'Coordinator', department: { id: 'north', name: 'North' }, location: null },
  session: { id: 'session', kind: 'DESK', label: 'Chromium' }, coordinates: [{ id: 'north', name: 'North' }], heads: [],
  organization: { name: 'Lindenhof', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANS', 'ZH_HANT'], defaultLocale: 'EN', currency: 'EUR', sample: false },
};

// the forms are downloaded when the first is opened
configure({ asyncUtilTimeout: 5_000 });

const north = { __typename: 'DepartmentCard', id: 'north', name: 'North' };

/** A row as the API answers it; what a test does not name is made up. */
export function aRow(number: number, differs: Partial<BoardRowFragment> = {}) {
  const id = `01a1ffe2-3e32-75cf-bf80-${String(number).padStart(12, '0')}`;
  return {
    __typename: 'Moment', id, number: `UM-${number}`, what: `What happened in ${number}`, severity: 'HIGH' as BoardRowFragment['severity'], state: 'ACCEPTED' as BoardRowFragment['state'],
    raisedAt: new Date(Date.UTC(2026, 2, 2, 9, number % 60)).toISOString(), closedAt: null, resolvedAt: null, lastToldAt: null, promisedAt: null, version: 1, department: north, location: null,
    holder: { __typename: 'Holder', since: '2026-03-02T09:00:00.000Z', person: { __typename: 'PersonCard', id: 'amara', name: 'Amara Osei', jobTitle: 'Coordinator', active: true }, department: north },
    openOffer: null, cameBack: null as BoardRowFragment['cameBack'], ...differs,
  };
}

/** The same with all that its page shows. */
export function aMoment(row: ReturnType<typeof aRow>, viewerCan: MomentAction[], differs: object = {}) {
  return {
    ...row, channel: null, arrivedAt: row.raisedAt, firstAcceptedAt: null, resolution: null, closeReason: null, broughtIn: false, viewerCan,
    raiser: { __typename: 'PersonCard', id: 'jonas', name: 'Jonas Peltonen', jobTitle: 'Sales assistant', active: true }, mergedInto: null, customer: null, notes: [], additions: [], updates: [],
    responders: [], holdings: [], photos: [], timeline: { __typename: 'TimelinePage', nodes: [], pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } }, ...differs,
  };
}

/** A page of rows. */
export const aPage = (rows: ReadonlyArray<ReturnType<typeof aRow>>, hasNextPage = false) => ({
  moments: { __typename: 'MomentPage', nodes: rows, pageInfo: { __typename: 'PageInfo', endCursor: hasNextPage ? 'end' : null, hasNextPage }, liveCursor: 'here' },
});

/** Counts of a board. */
export const theCounts = (open: number, unheld = 0) => ({ boardCounts: { __typename: 'BoardCounts', open, unheld, offered: 0, overdue: 0, byState: [], byDepartment: [] } });

/** Refuses as the API does: `throw refusal('STALE')`. */
export const refusal = (code: string) => new CombinedGraphQLErrors({ data: null, errors: [{ message: code, extensions: { code } }] });

/** What the API answers, by operation. */
export type Answers = Record<string, (variables: never) => object>;

/** Shows a part of the wing as the shell would, with an API that answers from a table, and a live line in the test's hand. */
export async function onStage(children: ReactNode, { answers, at = '/moments', viewer = amara }: { answers: Answers; at?: string; viewer?: Viewer }) {
  registerWords('shared', sharedWords);
  registerWords('moments', moments.words);
  await setLocale('en');
  setTimeZone('UTC');
  const asked: Array<{ operation: string; variables: Record<string, unknown> }> = [];
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        asked.push({ operation: operationName, variables });
        queueMicrotask(() => {
          try {
            const answer = answers[operationName];
            if (!answer) throw new Error(`nobody answers ${operationName}`);
            observer.next({ data: answer(variables as never) });
            observer.complete();
          } catch (error) {
            observer.error(error);
          }
        });
      }),
  );
  const client = new ApolloClient({ cache: makeCache([moments]), link, defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } } });
  let hear: (data: object) => void = () => {};
  const line = {
    client: { on: () => () => {}, subscribe: (_payload: unknown, sink: { next: (value: { data: object }) => void }) => ((hear = (data) => sink.next({ data })), () => {}) },
    state: () => 'live', subscribe: () => () => {},
  } as unknown as LiveLine;
  let cursor = 0;
  const tell = (momentIds: string[], reset = false) => hear({ momentChanged: { cursor: `cursor ${(cursor += 1)}`, momentIds, reset } });
  const router = createMemoryRouter([{ path: '*', element: children }], { initialEntries: [at] });
  const shown = render(
    <ApolloProvider client={client}>
      <LiveContext.Provider value={line}>
        <WingsProvider wings={[moments]}>
          <ViewerProvider viewer={viewer}>
            <RouterProvider router={router} />
            <Toasts />
          </ViewerProvider>
        </WingsProvider>
      </LiveContext.Provider>
    </ApolloProvider>,
  );
  // answers and live events come when they come, as in life; the tests wait for what is seen
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const times = (operation: string) => asked.filter((each) => each.operation === operation);
  return { ...shown, client, router, tell, times, user: userEvent.setup() };
}

/** A list whose first answers fail: it says so, is not grey for ever, and shows UM-1001 once it was asked to try again. */
export async function expectSecondTry(list: ReactNode, answers: Answers): Promise<void> {
  let fails = true;
  const failing = Object.entries(answers).map(([operation, answer]): [string, Answers[string]] => [
    operation,
    (variables) => {
      if (fails) throw refusal('INTERNAL');
      return answer(variables);
    },
  ]);
  const { user } = await onStage(list, { answers: Object.fromEntries(failing) });
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull();
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('What happened in 1001')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
}
