import { useWords } from '@app/shared-web';
import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import styles from './layout.module.css';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that there is no network, and what that means for what is on the screen. */
export function OfflineBanner() {
  const t = useWords('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className={styles['banner']}>
          <IconCloudOff size={16} stroke={1.75} aria-hidden="true" />
          {t('offline.none')}
        </p>
      )}
    </div>
  );
}
