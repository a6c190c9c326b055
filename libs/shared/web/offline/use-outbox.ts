import { useEffect, useState } from 'react';
import { onWaitingChange, type OutboxState, outboxState } from './outbox';

/** How many wait on this phone and how many were refused, as it changes. Null until the phone's database answered. */
export function useOutbox(): OutboxState | null {
  const [state, setState] = useState<OutboxState | null>(null);
  useEffect(() => {
    let gone = false;
    void outboxState().then((now) => !gone && setState(now));
    const stop = onWaitingChange((now) => setState(now));
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return state;
}
