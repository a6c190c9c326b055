import { useEffect } from 'react';
import { prepareRaise } from './prepare';

/**
 * Shown on Today, where everybody lands after signing in: takes along, unseen, what a moment without a
 * network needs, so that the first one raised in a basement goes out too.
 */
export function ReadyToRaise() {
  useEffect(() => {
    const timer = setTimeout(() => void prepareRaise().catch(() => undefined), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
