import type { ApolloClient } from '@apollo/client';
import {
  dropAllDrafts, faultOf, forgetAtSignOut, fromApiLocale, MeDocument, setLocale, SignOutDocument, WelcomeDocument, type LiveLine, type SessionControl, type Viewer,
} from '@app/shared-web';
import { useEffect, useMemo, useState } from 'react';

/** Where the client stands: nobody knows yet, somebody is signed in, nobody is, the instance is empty, or the server cannot be reached. */
export type Standing = { at: 'starting' } | { at: 'signedIn'; viewer: Viewer } | { at: 'signedOut' } | { at: 'empty' } | { at: 'unreachable'; error: unknown };

/** From outside React: the API client and the live line say it when the server says that nobody is signed in. */
export class SessionEnds {
  private listener = () => {};

  readonly say = (): void => this.listener();

  listen(listener: () => void): void {
    this.listener = listener;
  }
}

const lastPersonKey = 'throughline.last-person';

/** Another person at this screen finds nothing of the one before. */
function noteWhoIsHere(viewer: Viewer): void {
  if (sessionStorage.getItem(lastPersonKey) !== viewer.person.id) dropAllDrafts();
  sessionStorage.setItem(lastPersonKey, viewer.person.id);
}

/** Finds out who is signed in, and keeps it true over all tabs of this browser. */
class Door {
  private viewer: Viewer | null = null;
  private looking: Promise<void> | null = null;
  private turn: Promise<void> = Promise.resolve();
  private readonly otherTabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('throughline.session') : null;

  constructor(
    private readonly client: ApolloClient,
    private readonly line: LiveLine,
    private readonly show: (next: (before: Standing) => Standing) => void,
  ) {}

  open(): () => void {
    if (this.otherTabs) this.otherTabs.onmessage = () => void this.look();
    void this.look();
    return () => this.otherTabs?.close();
  }

  /** Ask the server who is signed in; several who ask at once share one answer. */
  readonly look = (): Promise<void> => {
    this.looking ??= this.inTurn(() => {
      this.looking = null;
      return this.ask();
    });
    return this.looking;
  };

  readonly signedIn = async (): Promise<void> => {
    await this.inTurn(() => this.forget());
    await this.look();
    this.otherTabs?.postMessage('signedIn');
  };

  readonly changed = async (): Promise<void> => {
    await this.look();
    this.otherTabs?.postMessage('changed');
  };

  readonly signOut = (): Promise<void> =>
    this.inTurn(async () => {
      await this.client.mutate({ mutation: SignOutDocument });
      dropAllDrafts();
      sessionStorage.removeItem(lastPersonKey);
      await forgetAtSignOut().catch(() => {});
      this.otherTabs?.postMessage('signedOut');
      await this.leave('signedOut');
    });

  /** One after the other: forgetting what was fetched ends every request that runs, also one that asks who is here. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => {});
    return done;
  }

  private async ask(): Promise<void> {
    try {
      const { data } = await this.client.query({ query: MeDocument, fetchPolicy: 'network-only', context: { maySignOut: true } });
      if (data) await this.enter(data.me);
    } catch (error) {
      const { code } = faultOf(error);
      if (code === 'SIGNED_OUT' || code === 'NOT_SET_UP') await this.outside().catch((error: unknown) => this.show(() => ({ at: 'unreachable', error })));
      // who was here a moment ago stays: a page that is open outlives a lost network
      else this.show((before) => (before.at === 'signedIn' ? before : { at: 'unreachable', error }));
    }
  }

  private async enter(viewer: Viewer): Promise<void> {
    // another tab signed in as somebody else
    if (this.viewer && this.viewer.person.id !== viewer.person.id) await this.forget();
    this.viewer = viewer;
    noteWhoIsHere(viewer);
    await setLocale(fromApiLocale(viewer.locale));
    this.show(() => ({ at: 'signedIn', viewer }));
  }

  private async outside(): Promise<void> {
    const { data } = await this.client.query({ query: WelcomeDocument, fetchPolicy: 'network-only' });
    await this.leave(data?.welcome.state === 'EMPTY' ? 'empty' : 'signedOut');
  }

  private async leave(at: 'signedOut' | 'empty'): Promise<void> {
    // on a shared phone nobody comes back to finish: what was typed goes with the session
    if (this.viewer?.session.kind === 'SHARED') dropAllDrafts();
    this.viewer = null;
    // the pages go first, then what they fetched; the sign-in page comes after, and asks for itself
    this.show(() => ({ at: 'starting' }));
    await this.forget();
    this.show(() => ({ at }));
  }

  /** What was fetched, and the socket that was opened, belonged to whoever was here. */
  private async forget(): Promise<void> {
    this.line.client.terminate();
    await this.client.clearStore();
  }
}

/** Where the client stands, what screens may do about it, and the way to look again. */
export function useStanding(client: ApolloClient, line: LiveLine, ends: SessionEnds): { standing: Standing; control: SessionControl; look: () => Promise<void> } {
  const [standing, setStanding] = useState<Standing>({ at: 'starting' });
  const door = useMemo(() => new Door(client, line, setStanding), [client, line]);
  const control = useMemo<SessionControl>(() => ({ signedIn: door.signedIn, changed: door.changed, signOut: door.signOut }), [door]);
  useEffect(() => {
    ends.listen(() => void door.look());
    return door.open();
  }, [door, ends]);
  return { standing, control, look: door.look };
}
