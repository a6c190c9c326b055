import type { ApolloClient } from '@apollo/client';
import { countWaitingAgain } from '@app/shared-web';

// A state moves a pain point from one list to another, and moves ranks.
const lists = new Set(['PainPoints', 'PainCounts', 'PainDetail', 'Opportunities', 'MyReports']);

/** Asks again for what is shown of pain points and what follows from them, after one was reported or settled. */
export async function listsAgain(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => lists.has(queryName ?? '') }).catch(() => undefined);
  await countWaitingAgain(client).catch(() => undefined);
}
