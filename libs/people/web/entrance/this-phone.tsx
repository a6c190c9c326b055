import { buttonLook, useOutbox, useWords } from '@app/shared-web';
import { IconDeviceMobile, IconSend } from '@tabler/icons-react';
import type { EntranceQuery } from '../people.generated';
import styles from './entrance.module.css';

/** What a phone says of itself to whoever picks it up: what it is called, and how many sealed moments wait on it. Nothing of them can be read here. */
export function ThisPhone({ device }: { device: EntranceQuery['thisDevice'] | null }) {
  const t = useWords('directory');
  const waiting = useOutbox()?.waiting ?? 0;
  const shared = device?.kind === 'SHARED';
  if (!shared && waiting === 0) return null;
  return (
    <div className={styles['places']}>
      {shared && (
        <div className={styles['place']}>
          <IconDeviceMobile size={24} stroke={1.5} aria-hidden="true" />
          <div>
            <p className={styles['placeName']}>{device.label}</p>
            <p className={styles['placeLine']}>{t('phone.shared')}</p>
          </div>
        </div>
      )}
      {waiting > 0 && (
        <div className={styles['place']} role="status">
          <IconSend size={24} stroke={1.5} aria-hidden="true" />
          <div>
            <p className={styles['placeName']}>{t('phone.waiting', { count: waiting })}</p>
            <p className={styles['placeLine']}>{t('phone.sealed', { count: waiting })}</p>
          </div>
        </div>
      )}
    </div>
  );
}

/** From a phone at work one can begin to raise before signing in; nothing else leads on from here. */
export function RaiseLink() {
  const t = useWords('directory');
  return (
    <a href="/raise" {...buttonLook('plain', { wide: true })}>
      {t('phone.raise')}
    </a>
  );
}
