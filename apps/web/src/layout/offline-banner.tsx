import { useOnline, useWords } from '@app/shared-web';
import { IconCloudOff } from '@tabler/icons-react';
import styles from './layout.module.css';

/** Says that there is no network, and what that means for what is on the screen. */
export function OfflineBanner() {
  const t = useWords('shell');
  const online = useOnline();
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
