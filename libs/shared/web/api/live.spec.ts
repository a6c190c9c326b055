import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Client, Sink } from 'graphql-ws';
import { follow } from './live';

type Change = { momentChanged: { cursor: string; momentIds: string[] } };
const ChangedDocument: TypedDocumentNode<Change, { after?: string | null }> = gql`
  subscription MomentChanged($after: String) { momentChanged(after: $after) { cursor momentIds } }
`;
const change = (cursor: string, ...momentIds: string[]) => ({ data: { momentChanged: { cursor, momentIds } } });

/** A line as graphql-ws keeps it: the very payload it was given is sent again after each break. */
function fakeLine() {
  const sent: unknown[] = [];
  let sink: Sink<{ data: Change }>;
  let payload: { variables?: unknown };
  let connected = () => {};
  const client = {
    subscribe: (asked: { variables?: unknown }, given: Sink<never>) => {
      payload = asked;
      sink = given as unknown as Sink<{ data: Change }>;
      sent.push({ ...(asked.variables as object) });
      return () => {};
    },
    on: (_event: string, listener: () => void) => {
      connected = listener;
      return () => {};
    },
  } as unknown as Pick<Client, 'subscribe' | 'on'>;
  return {
    client,
    sent,
    say: (news: { data: Change }) => sink.next(news),
    fail: () => sink.error(new Error('refused')),
    reconnect: () => {
      sent.push({ ...(payload.variables as object) });
      connected();
    },
  };
}
const settle = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a live line', () => {
  it('goes on after the last change that was taken, over a break', async () => {
    const line = fakeLine();
    const taken: string[] = [];
    follow(line.client, { document: ChangedDocument, after: 'c0', onChange: ({ momentChanged }) => void taken.push(...momentChanged.momentIds) });
    line.say(change('c1', 'm1'));
    line.say(change('c2', 'm2'));
    await settle();
    line.reconnect();
    line.say(change('c2', 'm2'));
    line.say(change('c3', 'm3'));
    await settle();
    expect(line.sent).toEqual([{ after: 'c0' }, { after: 'c2' }]);
    expect(taken).toEqual(['m1', 'm2', 'm3']);
  });

  it('does not move on past a change that could not be taken, and takes it later, in order', async () => {
    const line = fakeLine();
    const taken: string[] = [];
    let broken = true;
    follow(line.client, {
      document: ChangedDocument,
      after: null,
      onChange: async ({ momentChanged }) => {
        if (broken) throw new TypeError('no network');
        taken.push(...momentChanged.momentIds);
      },
    });
    line.say(change('c1', 'm1'));
    line.say(change('c2', 'm2'));
    await settle();
    line.reconnect();
    expect(line.sent.at(-1)).toEqual({ after: null });
    broken = false;
    await jest.advanceTimersByTimeAsync(600);
    expect(taken).toEqual(['m1', 'm2']);
    line.reconnect();
    expect(line.sent.at(-1)).toEqual({ after: 'c2' });
  });

  it('waits for one change before it takes the next', async () => {
    const line = fakeLine();
    const order: string[] = [];
    follow(line.client, {
      document: ChangedDocument,
      after: null,
      onChange: async ({ momentChanged: { cursor } }) => {
        order.push(`begin ${cursor}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        order.push(`end ${cursor}`);
      },
    });
    line.say(change('c1'));
    line.say(change('c2'));
    await jest.advanceTimersByTimeAsync(200);
    expect(order).toEqual(['begin c1', 'end c1', 'begin c2', 'end c2']);
  });

  it('subscribes again when the server ended the subscription', async () => {
    const line = fakeLine();
    follow(line.client, { document: ChangedDocument, after: 'c0', onChange: () => {} });
    line.say(change('c1'));
    await settle();
    line.fail();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(line.sent).toEqual([{ after: 'c0' }, { after: 'c1' }]);
  });

  it('asks anew after a break while it has no cursor to catch up from', async () => {
    const line = fakeLine();
    const onConnected = jest.fn();
    follow(line.client, { document: ChangedDocument, after: null, onChange: () => {}, onConnected });
    line.reconnect();
    expect(onConnected).toHaveBeenCalledTimes(1);
    line.say(change('c1'));
    await settle();
    line.reconnect();
    expect(onConnected).toHaveBeenCalledTimes(1);
  });

  it('takes nothing more once it was left', async () => {
    const line = fakeLine();
    const onChange = jest.fn<(data: Change) => void>();
    const leave = follow(line.client, { document: ChangedDocument, after: null, onChange });
    leave();
    line.say(change('c1'));
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });
});
