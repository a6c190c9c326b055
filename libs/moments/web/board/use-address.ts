import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { readAddress, writeAddress, type BoardAddress } from './filter';

/** The board's address, and how it is changed: what was chosen goes into the history, what is merely looked at or typed does not. */
export function useBoardAddress(): [BoardAddress, (change: Partial<BoardAddress>, how?: 'quietly') => void] {
  const [search, setSearch] = useSearchParams();
  const address = useMemo(() => readAddress(search), [search]);
  // the words that were just typed and the row that was just opened: the second change builds on the first, drawn or not
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  }, [address]);
  const change = useCallback(
    (changes: Partial<BoardAddress>, how?: 'quietly') => {
      latest.current = { ...latest.current, ...changes };
      setSearch(writeAddress(latest.current), { replace: how === 'quietly' });
    },
    [setSearch],
  );
  return [address, change];
}
