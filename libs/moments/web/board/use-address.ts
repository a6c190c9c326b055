import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readAddress, writeAddress, type BoardAddress } from './filter';

/** The board's address, and how it is changed: what was chosen goes into the history, what is merely looked at or typed does not. */
export function useBoardAddress(): [BoardAddress, (change: Partial<BoardAddress>, how?: 'quietly') => void] {
  const [search, setSearch] = useSearchParams();
  const address = useMemo(() => readAddress(search), [search]);
  const change = useCallback(
    (changes: Partial<BoardAddress>, how?: 'quietly') => setSearch((before) => writeAddress({ ...readAddress(before), ...changes }), { replace: how === 'quietly' }),
    [setSearch],
  );
  return [address, change];
}
