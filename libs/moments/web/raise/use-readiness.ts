import { currentLocale, sendsInBackground, setLocale } from '@app/shared-web/light';
import { useCallback, useEffect, useState } from 'react';
import { prepareRaise, type Readiness } from './prepare';

/** What the bottom line says and the button does. Null until the first answer. */
export interface Connection {
  readiness: Readiness | null;
  /** Whether this browser sends what waits while it is closed. */
  inBackground: boolean;
  /** Looks again, after a send that failed or signing in. */
  look: () => void;
}

/** Whether somebody is signed in and the server can be reached; looks again when the network or the screen comes back. */
export function useReadiness(first: Readiness | null): Connection {
  const [readiness, setReadiness] = useState(first);
  const [inBackground, setInBackground] = useState(false);
  const look = useCallback(() => {
    void prepareRaise().then(async (found) => {
      // this browser opened in its own language; whoever is signed in reads in theirs
      if (found.kind === 'signedIn' && found.locale !== currentLocale()) await setLocale(found.locale);
      setReadiness(found);
    });
    void sendsInBackground().then(setInBackground);
  }, []);

  useEffect(() => {
    const noNetwork = () => setReadiness((now) => ({ kind: 'noNetwork', owner: now?.owner ?? null, place: now && now.kind !== 'signedOut' ? now.place : null }));
    const whenSeen = () => document.visibilityState === 'visible' && look();
    window.addEventListener('online', look);
    window.addEventListener('offline', noNetwork);
    document.addEventListener('visibilitychange', whenSeen);
    // The service worker is not there yet at the very first opening.
    void navigator.serviceWorker?.ready.then(() => sendsInBackground()).then(setInBackground);
    look();
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', noNetwork);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [look]);

  return { readiness, inBackground, look };
}
