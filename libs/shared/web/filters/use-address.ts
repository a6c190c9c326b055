import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** What a list of the directory shows, as it stands in the address: send the link, and the other sees the same. */
export interface Address {
  get: (name: string) => string | null;
  /** Change some of it; null and '' take a value out. */
  set: (changes: Readonly<Record<string, string | null>>, options?: { push?: boolean }) => void;
  /** The one whose panel is open. */
  openId: string | null;
  open: (id: string) => void;
  close: () => void;
}

/** The address of a list: its filters, and what is open beside it. */
export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  // the words that were just typed and the row that was just opened: the second change builds on the first, drawn or not
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const set = useCallback<Address['set']>(
    (changes, { push = false } = {}) => {
      const next = new URLSearchParams(latest.current);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      latest.current = next;
      setParams(next, { replace: !push, preventScrollReset: true });
    },
    [setParams],
  );
  const openId = params.get('open');
  return {
    get: (name) => params.get(name),
    set,
    openId,
    // the first one opened can be left with the browser's back
    open: (id) => set({ open: id }, { push: openId === null }),
    close: () => set({ open: null }),
  };
}
