import { print } from 'graphql';
import type { TypedDocumentNode } from '@apollo/client';
import { createClient, type Client } from 'graphql-ws';
import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** How the line to the server is: `live`, or being made again. */
export type LiveState = 'off' | 'connecting' | 'live';

/** The one websocket of the shell, opened when the first screen follows something. */
export interface LiveLine {
  client: Client;
  state(): LiveState;
  subscribe(listener: () => void): () => void;
}

/** The server's way of saying that the session is over (or was none). */
const sessionEnded: readonly unknown[] = [4401, 4403];

/** Make the line. `signedOut` is called when the server closes it because the session ended. */
export function makeLiveLine(events: { signedOut(): void }, url = `${location.origin.replace(/^http/, 'ws')}/graphql`): LiveLine {
  let state: LiveState = 'off';
  const listeners = new Set<() => void>();
  const become = (next: LiveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const client = createClient({
    url,
    lazy: true,
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: (closed) => !sessionEnded.includes((closed as { code?: number } | null)?.code),
    retryWait: (retries) => waitBeforeRetry(retries),
    on: {
      connecting: () => become('connecting'),
      connected: () => become('live'),
      closed: (closed) => {
        become('off');
        if (sessionEnded.includes((closed as { code?: number } | null)?.code)) events.signedOut();
      },
    },
  });
  return {
    client,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Half a second at first, doubling to 15 s, spread so that a thousand screens do not return in the same moment; at once when the network is back. */
async function waitBeforeRetry(retries: number): Promise<void> {
  const longest = Math.min(15_000, 500 * 2 ** retries);
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
    addEventListener('online', done);
  });
}

/** The line that `useLive` follows; the shell provides it. */
export const LiveContext = createContext<LiveLine | null>(null);

/** What every subscription of Throughline sends: a cursor beside the news. */
interface News {
  cursor: string;
}

/** What `follow` needs. */
export interface Following<Data extends Record<string, unknown>> {
  document: TypedDocumentNode<Data, { after?: string | null }>;
  after: string | null;
  onChange: (data: Data) => void | Promise<void>;
  /** The line stands (again), and no cursor is known from which the server could catch up: ask anew. */
  onConnected?: () => void;
}

function cursorIn(data: Record<string, unknown>): string | null {
  const news = Object.values(data).find((value): value is News => typeof (value as News | null)?.cursor === 'string');
  return news?.cursor ?? null;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Follow a subscription over breaks. Changes are taken one after the other; the cursor moves on only when a change has been taken,
 * and every new subscription starts after it: nothing is lost, nothing comes twice. A change that could not be taken
 * (the network went away while it was fetched) is tried again before the next.
 */
export function follow<Data extends Record<string, unknown>>(client: Pick<Client, 'subscribe' | 'on'>, following: Following<Data>): () => void {
  // graphql-ws sends this very object again after each reconnect, so that the cursor in it is always the latest
  const variables: { after?: string | null } = { after: following.after };
  let stopped = false;
  let last = following.after;
  let queue: Promise<void> = Promise.resolve();
  const take = async (data: Data) => {
    const cursor = cursorIn(data);
    if (stopped || (cursor !== null && cursor === last)) return;
    for (let attempt = 0; !stopped; attempt += 1) {
      try {
        await following.onChange(data);
        break;
      } catch {
        await pause(Math.min(15_000, 500 * 2 ** attempt));
      }
    }
    if (cursor !== null && !stopped) last = variables.after = cursor;
  };
  let end = () => {};
  const begin = () => {
    end = client.subscribe<Data>(
      { query: print(following.document), variables: variables as Record<string, unknown> },
      {
        next: ({ data }) => {
          if (data) queue = queue.then(() => take(data));
        },
        error: () => {
          if (!stopped) void pause(5_000).then(() => !stopped && begin());
        },
        complete: () => {},
      },
    );
  };
  const unhook = client.on('connected', () => {
    if (last === null) following.onConnected?.();
  });
  begin();
  return () => {
    stopped = true;
    unhook();
    end();
  };
}

/**
 * Follow a live subscription from a screen: `useLive(MomentChangedDocument, ({ momentChanged }) => …, { after: page.liveCursor })`.
 * `onChange` may fetch; return its promise, and the next change waits for it. `skip` until the cursor to start from is known.
 */
export function useLive<Data extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, { after?: string | null }>,
  onChange: (data: Data) => void | Promise<void>,
  { after = null, skip = false, onConnected }: { after?: string | null; skip?: boolean; onConnected?: () => void } = {},
): void {
  const line = useContext(LiveContext);
  const latest = useRef({ onChange, onConnected });
  useEffect(() => {
    latest.current = { onChange, onConnected };
  });
  // the cursor that came with the first page: later pages must not begin the subscription anew
  const [start, setStart] = useState<string | null>(null);
  if (!skip && start === null && after !== null) setStart(after);
  useEffect(() => {
    if (!line || skip) return;
    return follow(line.client, { document, after: start, onChange: (data) => latest.current.onChange(data), onConnected: () => latest.current.onConnected?.() });
  }, [line, document, skip, start]);
}

/** Whether the line stands, for the small *Live* mark and the offline banner. */
export function useLiveState(): LiveState {
  const line = useContext(LiveContext);
  return useSyncExternalStore(line?.subscribe ?? (() => () => {}), line?.state ?? (() => 'off' as const));
}
