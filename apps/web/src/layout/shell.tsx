import { PageTools, Slot, useShortcuts, useWords } from '@app/shared-web';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { FindButton } from '../find/find-button';
import { OfflineBanner } from './offline-banner';
import { Sidebar } from './sidebar';
import { TabBar } from './tab-bar';
import styles from './layout.module.css';

const Palette = lazy(() => import('../find/palette'));

/** The frame of every screen: sidebar or tab bar, the place where pages stand, and the search over everything. */
export function Shell() {
  const t = useWords('shell');
  const navigate = useNavigate();
  const [finding, setFinding] = useState(false);
  useShortcuts([
    { keys: 'mod+k', words: t('find.open'), run: () => setFinding(true), everywhere: true },
    { keys: '/', words: t('find.open'), run: () => setFinding(true), quiet: true },
    { keys: 'g t', words: `${t('find.go')}: ${t('nav.today')}`, run: () => void navigate('/') },
  ]);
  const tools = useMemo(
    () => (
      <>
        <FindButton onPress={() => setFinding(true)} />
        <Slot name="shell.tools" />
      </>
    ),
    [],
  );
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <Sidebar />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <OfflineBanner />
        <PageTools.Provider value={tools}>
          <Outlet />
        </PageTools.Provider>
      </main>
      <TabBar />
      <ScrollRestoration />
      {finding && (
        <Suspense>
          <Palette onClose={() => setFinding(false)} />
        </Suspense>
      )}
    </div>
  );
}
