import { ApolloClient, ApolloLink, HttpLink, Observable } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import type { Wing } from '../wing/wing';
import { makeCache } from './cache';
import { faultOf } from './errors';
import { apiFetch } from './fetch';

/** What the shell wants to hear from the client. */
export interface ClientEvents {
  /** The session ended, here or from elsewhere. */
  signedOut(): void;
}

const retryDelays = [400, 1200, 3000];

/** A query that the network swallowed is asked again; a mutation never, its form decides. */
function askAgain(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    return new Observable((observer) => {
      let attempt = 0;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let running = { unsubscribe() {} };
      const ask = () => {
        running = forward(operation).subscribe({
          next: (result) => observer.next(result),
          complete: () => observer.complete(),
          error: (error) => {
            const delay = retryDelays[attempt];
            const { code } = faultOf(error);
            if (delay === undefined || (code !== 'NO_NETWORK' && code !== 'UNAVAILABLE')) return observer.error(error);
            attempt += 1;
            timer = setTimeout(ask, delay);
          },
        });
      };
      ask();
      return () => {
        clearTimeout(timer);
        running.unsubscribe();
      };
    });
  });
}

/** The one Apollo client of the shell. */
export function makeClient(events: ClientEvents, wings: readonly Wing[] = []): ApolloClient {
  const signedOut = new ErrorLink(({ error, operation }) => {
    if (faultOf(error).code === 'SIGNED_OUT' && !operation.getContext()['maySignOut']) events.signedOut();
  });
  return new ApolloClient({
    cache: makeCache(wings),
    link: ApolloLink.from([signedOut, askAgain(), new HttpLink({ uri: '/graphql', fetch: apiFetch })]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    devtools: { enabled: false },
  });
}
