import type { ApolloClient } from '@apollo/client';

/** Asks again how much waits for the viewer, after something that may have changed it: for the number beside Today. Where Today itself is shown it follows by itself, and brings the number along. */
export async function countWaitingAgain(client: ApolloClient): Promise<void> {
  const names = [...client.getObservableQueries('active')].map(({ queryName }) => queryName);
  if (names.includes('Today')) return;
  await client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === 'WaitingCount' });
}
