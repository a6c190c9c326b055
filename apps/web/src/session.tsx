import type { ApolloClient } from '@apollo/client';
import {
  dropAllDrafts, faultOf, forgetAtSignOut, fromApiLocale, MeDocument, setLocale, SignOutDocument, WelcomeDocument, type LiveLine, type SessionControl, type Viewer,
} from '@app/shared-web';
import { useEffect, useMemo, useRef, useState } from 'react';

/** Where the client stands: nobody knows yet, somebody is signed in, nobody is, the instance is empty, or the server cannot be reached. */
export type Standing = { at: 'starting' } | { at: 'signedIn'; viewer: Viewer } | { at: 'signedOut' } | { at: 'empty' } | { at: 'unreachable'; error: unknown };

const lastPersonKey = 'throughline.last-person';

/** Another person at this screen finds nothing of the one before. */
function noteWhoIsHere(viewer: Viewer): void {
  if (sessionStorage.getItem(lastPersonKey) !== viewer.person.id) dropAllDrafts();
  sessionStorage.setItem(lastPersonKey, viewer.person.id);
}

/** What the session store is told from outside React: the API client and the live line call it when the session ended. */
export interface SessionEnds {
  current: () => void;
}

/** Who is signed in, kept true over all tabs of this browser. */
export function useStanding(client: ApolloClient, line: LiveLine, ends: SessionEnds): { standing: Standing; control: SessionControl; look: () => Promise<void> } {
  const [standing, setStanding] = useState<Standing>({ at: 'starting' });
  const others = useRef<BroadcastChannel | null>(null);

  const actions = useMemo(() => {
    const leave = async (at: 'signedOut' | 'empty') => {
      line.client.terminate();
      setStanding({ at });
      await client.clearStore();
    };
    const withoutSession = async () => {
      const { data } = await client.query({ query: WelcomeDocument, fetchPolicy: 'network-only' });
      await leave(data?.welcome.state === 'EMPTY' ? 'empty' : 'signedOut');
    };
    const look = async () => {
      try {
        const { data } = await client.query({ query: MeDocument, fetchPolicy: 'network-only', context: { maySignOut: true } });
        if (!data) return;
        noteWhoIsHere(data.me);
        await setLocale(fromApiLocale(data.me.locale));
        setStanding({ at: 'signedIn', viewer: data.me });
      } catch (error) {
        const { code } = faultOf(error);
        if (code === 'SIGNED_OUT' || code === 'NOT_SET_UP') await withoutSession().catch((error: unknown) => setStanding({ at: 'unreachable', error }));
        // who was here a moment ago stays: a page that is open outlives a lost network
        else setStanding((before) => (before.at === 'signedIn' ? before : { at: 'unreachable', error }));
      }
    };
    const control: SessionControl = {
      signedIn: async () => {
        await client.clearStore();
        // the socket was opened as somebody else, or as nobody
        line.client.terminate();
        await look();
        others.current?.postMessage('signedIn');
      },
      signOut: async () => {
        await client.mutate({ mutation: SignOutDocument });
        dropAllDrafts();
        sessionStorage.removeItem(lastPersonKey);
        await forgetAtSignOut().catch(() => {});
        others.current?.postMessage('signedOut');
        await leave('signedOut');
      },
    };
    return { look, control, leave };
  }, [client, line]);

  useEffect(() => {
    ends.current = () => {
      // on a shared phone nobody comes back to finish: what was typed goes with the session
      setStanding((before) => {
        if (before.at === 'signedIn' && before.viewer.session.kind === 'SHARED') dropAllDrafts();
        return before;
      });
      void actions.leave('signedOut');
    };
    void actions.look();
    const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('throughline.session') : null;
    others.current = channel;
    if (channel) channel.onmessage = () => void actions.look();
    return () => channel?.close();
  }, [actions, ends]);

  return { standing, control: actions.control, look: actions.look };
}
