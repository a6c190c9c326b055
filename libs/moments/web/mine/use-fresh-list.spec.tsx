import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LiveContext, type LiveLine } from '@app/shared-web';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useFreshList } from './use-fresh-list';

/** A line whose news are in the test's hand. */
function aLine() {
  const begun: unknown[] = [];
  let hear: (value: object) => void = () => {};
  const client = {
    on: () => () => {},
    subscribe: ({ variables }: { variables: object }, sink: { next: (value: object) => void }) => {
      begun.push({ ...variables });
      hear = sink.next;
      return () => {};
    },
  };
  const line = { client, state: () => 'live', subscribe: () => () => {} } as unknown as LiveLine;
  const tell = (cursor: string, momentIds: string[], reset = false) => hear({ data: { momentChanged: { cursor, momentIds, reset } } });
  return { begun, tell, wrapper: ({ children }: { children: ReactNode }) => <LiveContext.Provider value={line}>{children}</LiveContext.Provider> };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a short list', () => {
  it('follows from the cursor that came with it, once that is there', () => {
    const { begun, wrapper } = aLine();
    const { rerender } = renderHook(({ after }: { after: string | null }) => useFreshList(async () => {}, after), { wrapper, initialProps: { after: null as string | null } });
    expect(begun).toEqual([]);
    rerender({ after: 'here' });
    rerender({ after: 'later' });
    expect(begun).toEqual([{ after: 'here' }]);
  });

  it('is asked for once, however many changes come together', async () => {
    const { tell, wrapper } = aLine();
    const again = jest.fn(async () => {});
    renderHook(() => useFreshList(again, 'here'), { wrapper });
    await act(async () => {
      tell('c1', ['m1']);
      tell('c2', ['m1', 'm2']);
      tell('c3', [], true);
      await jest.advanceTimersByTimeAsync(300);
    });
    expect(again).toHaveBeenCalledTimes(1);
  });
});
