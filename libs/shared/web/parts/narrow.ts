import { useSyncExternalStore } from 'react';

const query = () => (typeof matchMedia === 'function' ? matchMedia('(max-width: 899.98px)') : null);

function subscribe(listener: () => void): () => void {
  const media = query();
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
}

/** Whether the screen is a phone's (under 900 px): one column, a page where a desk has a panel. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
