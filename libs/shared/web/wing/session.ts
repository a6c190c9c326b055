import { createContext, useContext } from 'react';

/** What screens may do about the session. The shell provides it. */
export interface SessionControl {
  /** Call after a mutation that signed somebody in: the shell asks who it is and shows the place that was asked for. */
  signedIn: () => Promise<void>;
  /** Call after something changed about whoever is signed in, or their organization: the shell asks again, in every tab. */
  changed: () => Promise<void>;
  /** Signs out here and on the server, and leaves nothing behind that the next person could read. */
  signOut: () => Promise<void>;
}

/** Provided by the shell; `useSession` reads it. */
export const SessionContext = createContext<SessionControl>({ signedIn: async () => {}, changed: async () => {}, signOut: async () => {} });

/** The session: `const { signedIn, signOut } = useSession()`. */
export function useSession(): SessionControl {
  return useContext(SessionContext);
}
