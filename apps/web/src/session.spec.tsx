import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { makeCache, registerWords, sharedWords, useSession, type LiveLine, type SessionControl } from '@app/shared-web';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { App } from './app';
import { SessionEnds } from './session';
import { shellWords } from './words';

// the first page is a download of its own: on a busy machine it takes its time
configure({ asyncUtilTimeout: 5_000 });

type Answer = { data?: object; errors?: Array<{ message: string; extensions: { code: string } }> };
const signedOut: Answer = { errors: [{ message: 'no', extensions: { code: 'SIGNED_OUT' } }] };
const person = (id: string, name: string) => ({ __typename: 'Person', id, number: '1', name, jobTitle: null, department: null, location: null });
const meIs = (id: string, name: string, kind = 'DESK'): Answer => ({
  data: {
    me: {
      __typename: 'Viewer', locale: 'EN', can: [], person: person(id, name), session: { __typename: 'Session', id: 's', kind, label: '' }, coordinates: [], heads: [],
      organization: { __typename: 'Organization', name: 'Northwind', timeZone: 'UTC', locales: ['EN'], defaultLocale: 'EN', currency: 'EUR', sample: false },
    },
  },
});

let answers: Record<string, Answer>;
let terminated: number;
const ends = new SessionEnds();

let control: SessionControl;
function Exit() {
  const session = useSession();
  useEffect(() => {
    control = session;
  });
  return null;
}

function open() {
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        observer.next((answers[operation.operationName ?? ''] ?? { data: {} }) as never);
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: makeCache(), link });
  const line = { client: { terminate: () => (terminated += 1), subscribe: () => () => {}, on: () => () => {} }, state: () => 'off', subscribe: () => () => {} } as unknown as LiveLine;
  const entrance = { name: 'people', words: {} as never, slots: { 'entrance.sign-in': [{ component: () => <h1>Sign in</h1> }], 'entrance.set-up': [{ component: () => <h1>Set up</h1> }], 'today.start': [{ component: Exit }] } };
  render(<App client={client} line={line} ends={ends} wings={[entrance]} />);
  return client;
}

beforeEach(async () => {
  registerWords('shared', sharedWords);
  registerWords('shell', shellWords);
  sessionStorage.clear();
  terminated = 0;
  const nothing = { data: { today: { __typename: 'Today', items: [], liveCursor: 'here' } } };
  answers = { Today: nothing, WaitingCount: nothing, Welcome: { data: { welcome: { __typename: 'Welcome', state: 'READY', organizationName: 'N', locales: ['EN'], defaultLocale: 'EN', sample: false, publicUrl: false } } } };
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

describe('the door', () => {
  it('opens on Today for whoever is signed in', async () => {
    answers['Me'] = meIs('amara', 'Amara Osei');
    open();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/, Amara$/);
    expect(screen.getByText('Nothing waits for you')).toBeTruthy();
  });

  it('asks who it is at the address that was wanted', async () => {
    history.replaceState(null, '', '/moments/17');
    answers['Me'] = signedOut;
    open();
    await screen.findByText('Sign in');
    expect(location.pathname).toBe('/moments/17');
  });

  it('asks for the first administrator where nothing has been set up', async () => {
    answers['Me'] = signedOut;
    answers['Welcome'] = { data: { welcome: { __typename: 'Welcome', state: 'EMPTY', organizationName: null, locales: ['EN'], defaultLocale: 'EN', sample: false, publicUrl: false } } };
    open();
    await screen.findByText('Set up');
  });

  it('closes when the session ends elsewhere, and forgets what was fetched, but not what was typed', async () => {
    answers['Me'] = meIs('amara', 'Amara Osei');
    const client = open();
    await screen.findByRole('heading', { name: /Amara/ });
    sessionStorage.setItem('throughline.draft.offer', '{"values":{}}');
    answers['Me'] = signedOut;
    await act(async () => ends.say());
    await screen.findByText('Sign in');
    expect(terminated).toBe(1);
    expect(Object.keys(client.cache.extract() as object)).toEqual([]);
    expect(sessionStorage.getItem('throughline.draft.offer')).not.toBeNull();
  });

  it('takes what was typed away, too, on a phone that others use', async () => {
    answers['Me'] = meIs('amara', 'Amara Osei', 'SHARED');
    open();
    await screen.findByRole('heading', { name: /Amara/ });
    sessionStorage.setItem('throughline.draft.offer', '{"values":{}}');
    answers['Me'] = signedOut;
    await act(async () => ends.say());
    await screen.findByText('Sign in');
    expect(sessionStorage.getItem('throughline.draft.offer')).toBeNull();
  });

  it('stays open for whoever is inside when the network goes away', async () => {
    answers['Me'] = meIs('amara', 'Amara Osei');
    open();
    await screen.findByRole('heading', { name: /Amara/ });
    answers['Me'] = { errors: [{ message: 'no', extensions: { code: 'UNAVAILABLE' } }] };
    await act(async () => ends.say());
    expect(screen.getByRole('heading', { name: /Amara/ })).toBeTruthy();
  });

  it('knows when another tab signed somebody else in', async () => {
    answers['Me'] = meIs('amara', 'Amara Osei');
    open();
    await screen.findByRole('heading', { name: /Amara/ });
    answers['Me'] = meIs('jonas', 'Jonas Peltonen');
    await act(async () => ends.say());
    await screen.findByRole('heading', { name: /Jonas/ });
    expect(terminated).toBe(1);
  });

  it('closes at sign-out, also when a request of the page fails for it in the same moment', async () => {
    answers['Me'] = meIs('amara', 'Amara Osei');
    answers['SignOut'] = { data: { signOut: true } };
    open();
    await screen.findByRole('heading', { name: /Amara/ });
    answers['Me'] = signedOut;
    await act(async () => {
      const leaving = control.signOut();
      ends.say();
      await leaving;
    });
    await screen.findByText('Sign in');
  });

  it('gives the next person nothing of the one before', async () => {
    sessionStorage.setItem('throughline.last-person', 'jonas');
    sessionStorage.setItem('throughline.draft.offer', '{"values":{}}');
    answers['Me'] = meIs('amara', 'Amara Osei');
    open();
    await screen.findByRole('heading', { name: /Amara/ });
    expect(sessionStorage.getItem('throughline.draft.offer')).toBeNull();
  });
});
