import { IconWifiOff } from '@tabler/icons-react';
import { LiveMark, StateMark, useWords } from '@app/shared-web';
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** How the board's line is: live, being made again, or no network at all. */
export function LineMark() {
  const t = useWords('moments');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? <LiveMark /> : <StateMark tone="amber" icon={IconWifiOff} words={t('board.offline')} />;
}
