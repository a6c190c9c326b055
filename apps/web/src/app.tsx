import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LiveContext, SessionContext, ShortcutSheet, Toasts, ViewerProvider, WingsProvider, type LiveLine, type Wing } from '@app/shared-web';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router/dom';
import { makeRouter } from './router';
import { StandingContext } from './gate';
import { useStanding, type SessionEnds } from './session';

/** What main.tsx hands over. */
export interface AppProps {
  client: ApolloClient;
  line: LiveLine;
  ends: SessionEnds;
  wings: readonly Wing[];
}

/** The providers, the router, and what floats above every screen. */
export function App({ client, line, ends, wings }: AppProps) {
  const { standing, control, look } = useStanding(client, line, ends);
  const router = useMemo(() => makeRouter(wings), [wings]);
  const viewer = standing.at === 'signedIn' ? standing.viewer : null;
  const gate = useMemo(() => ({ standing, look }), [standing, look]);
  return (
    <ApolloProvider client={client}>
      <LiveContext.Provider value={line}>
        <SessionContext.Provider value={control}>
          <WingsProvider wings={wings}>
            <ViewerProvider viewer={viewer}>
                <StandingContext.Provider value={gate}>
                  <RouterProvider router={router} />
                </StandingContext.Provider>
                <ShortcutSheet />
                <Toasts />
            </ViewerProvider>
          </WingsProvider>
        </SessionContext.Provider>
      </LiveContext.Provider>
    </ApolloProvider>
  );
}
