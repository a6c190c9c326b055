import { faultOf, serverNow, type Fault } from '@app/shared-web';
import { useState } from 'react';

/** Until when attempts are refused here, and whether that is long enough to be called a lock. */
export interface Wait {
  until: string;
  locked: boolean;
}

/** From this wait on it is a lock, which a manager can lift: the API calls it one from here on, too. */
const lockSeconds = 60;

/** How long a refusal asks to wait; null when it does not. */
export function waitIn({ code, values }: Pick<Fault, 'code' | 'values'>, now: number): Wait | null {
  const seconds = Number(values['seconds'] ?? 0);
  if (code !== 'TOO_MANY_ATTEMPTS' || !(seconds > 0)) return null;
  return { until: new Date(now + seconds * 1000).toISOString(), locked: seconds >= lockSeconds };
}

/**
 * Attempts to sign in. Being asked to wait is an answer with a clock beside the form, not an error in it.
 * Trying earlier stays possible: a manager can have lifted the lock, and only the API knows.
 */
export function useAttempts() {
  const [wait, setWait] = useState<Wait | null>(null);
  const attempt = async (signIn: () => Promise<unknown>): Promise<boolean> => {
    try {
      await signIn();
      setWait(null);
      return true;
    } catch (error) {
      const asked = waitIn(faultOf(error), serverNow());
      setWait(asked);
      if (asked) return false;
      throw error;
    }
  };
  return { wait, attempt, over: () => setWait(null) };
}
