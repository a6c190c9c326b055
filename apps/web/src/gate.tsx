import { Button, EmptyState, ErrorNotice, Slot, useWords } from '@app/shared-web';
import { IconCloudOff } from '@tabler/icons-react';
import { createContext, Fragment, useContext, type ReactNode } from 'react';
import type { Standing } from './session';
import styles from './layout/layout.module.css';

/** Where the client stands, for the gate. */
export const StandingContext = createContext<{ standing: Standing; look: () => Promise<void> }>({ standing: { at: 'starting' }, look: async () => {} });

/**
 * Before every screen that needs somebody signed in. Signed out, it shows the sign-in at the same address:
 * whoever signs in stands where they wanted to go.
 */
export function Gate({ children }: { children: ReactNode }) {
  const { standing, look } = useContext(StandingContext);
  const t = useWords('shell');
  switch (standing.at) {
    case 'starting':
      return (
        <div className={styles['starting']} role="status">
          <span className="only-heard">{t('start.loading')}</span>
        </div>
      );
    case 'signedIn':
      return <Fragment key={standing.viewer.person.id}>{children}</Fragment>;
    case 'signedOut':
      return <Slot name="entrance.sign-in" />;
    case 'empty':
      return <Slot name="entrance.set-up" />;
    case 'unreachable':
      return (
        <main className={styles['alone']}>
          <EmptyState as="h1" icon={IconCloudOff} title={t('start.failed')} detail={t('start.failed_detail')} action={<Button onClick={() => void look()}>{t('update.reload')}</Button>} />
          <ErrorNotice error={standing.error} />
        </main>
      );
  }
}
