import { useEffect } from 'react';

/**
 * Stands on Today, where everybody lands after signing in: takes along, unseen, what a moment without a
 * network needs, so that the first one raised in a basement goes out too.
 */
export function ReadyToRaise() {
  useEffect(() => {
    const prepare = () => void import('./prepare').then(({ prepareRaise }) => prepareRaise()).catch(() => undefined);
    const timer = setTimeout(prepare, 1_000);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
