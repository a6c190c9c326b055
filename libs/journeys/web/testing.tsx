import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { makeCache, registerWords, setLocale, setTimeZone, sharedWords, Toasts, ViewerProvider, WingsProvider, type Viewer } from '@app/shared-web';
import { amara } from '@app/shared-web/testing';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ItemDetailFragment, ItemKind } from './journeys.generated';
import { journeys } from './wing';
import { inventoryWords } from './words/source';

/** The programme lead of these tests. */
export const lead: Viewer = { ...amara, can: ['EDIT_INVENTORY'] };

const types: Record<ItemKind, string> = { JOURNEY: 'Journey', STAGE: 'Stage', TOUCHPOINT: 'Touchpoint', ACTIVITY: 'Activity', CAPABILITY: 'Capability', APPLICATION: 'Application', PAIN_POINT: 'PainPoint', OPPORTUNITY: 'Opportunity' };

/** An item as the API answers it; what a test does not name is made up. */
export function anItem(kind: ItemKind, differs: Record<string, unknown> = {}): ItemDetailFragment {
  const owner = { __typename: 'PersonCard', id: amara.person.id, name: amara.person.name, jobTitle: 'Coordinator', active: true };
  const facts = {
    ACTIVITY: { minutesPerCase: null, casesPerMonth: null, applicationChanges: null },
    CAPABILITY: { maturityNow: null, maturityWanted: null, importance: null },
    APPLICATION: { lifecycle: null, planOn: null, phaseInOn: null, activeOn: null, phaseOutOn: null, endOfLifeOn: null, functionalFit: null, technicalFit: null },
  }[kind as string];
  const item = { __typename: types[kind], id: 'item', kind, name: 'Route planner', description: '', parentId: null, position: 1, confirmedAt: null, externalId: null, removedAt: null, version: 1, viewerCan: ['CHANGE'], owner, departments: [], path: [], links: [] };
  return { ...item, ...facts, ...differs } as unknown as ItemDetailFragment;
}

/** A link as the API answers it. */
export const aLink = (relation: string, outgoing: boolean, kind: ItemKind, id: string, name: string, differs: object = {}) => ({
  __typename: 'ItemLink', relation, outgoing, flows: null, bothWays: false, other: { __typename: 'ItemCard', id, kind, name }, ...differs,
});

/** Refuses as the API does: `throw refusal('STALE', { by: 'Jonas' })`. */
export const refusal = (code: string, values: object = {}, fields: object[] = []) => new CombinedGraphQLErrors({ data: null, errors: [{ message: code, extensions: { code, values, fields } }] });

/** What `editInventory` answers when it did as it was told. */
export const edited = (item: { id: string; kind: ItemKind; version: number }) => ({ editInventory: { __typename: 'InventoryEdited', items: [{ __typename: types[item.kind], id: item.id, kind: item.kind, version: item.version, removedAt: null }] } });

/** What the API answers, by operation. */
export type Answers = Record<string, (variables: never) => object>;

/** Shows a part of the wing as the shell would, with an API that answers from a table. */
export async function onStage(children: ReactNode, { answers, viewer = lead, at = '/inventory/item/item' }: { answers: Answers; viewer?: Viewer; at?: string }) {
  registerWords('shared', sharedWords);
  registerWords('inventory', inventoryWords);
  await setLocale('en');
  setTimeZone('UTC');
  sessionStorage.clear();
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
  const client = new ApolloClient({ cache: makeCache([journeys]), link });
  const router = createMemoryRouter([{ path: '*', element: children }], { initialEntries: [at] });
  const shown = render(
    <ApolloProvider client={client}>
      <WingsProvider wings={[]}>
        <ViewerProvider viewer={viewer}>
          <RouterProvider router={router} />
          <Toasts />
        </ViewerProvider>
      </WingsProvider>
    </ApolloProvider>,
  );
  // answers come when they come, as in life; the tests wait for what is seen
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const editsAsked = () => asked.filter(({ operation }) => operation === 'EditInSteps').map(({ variables }) => (variables['input'] as { edits: object[] }).edits);
  return { ...shown, asked, editsAsked, user: userEvent.setup() };
}
