import { PageTools, Slot, useShortcuts, useWords, whenIdle } from '@app/shared-web';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { fetchPalette, Find } from '../find/find';
import { FindButton } from '../find/find-button';
import { OfflineBanner } from './offline-banner';
import { Sidebar } from './sidebar';
import { TabBar } from './tab-bar';
import styles from './layout.module.css';

/** The frame of every screen: sidebar or tab bar, the place where pages stand, and the search over everything. */
export function Shell() {
  const t = useWords('shell');
  const navigate = useNavigate();
  const [finding, setFinding] = useState(false);
  const close = useCallback(() => setFinding(false), []);
  useEffect(() => whenIdle(() => void fetchPalette().catch(() => {})), []);
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
      {finding && <Find onClose={close} />}
    </div>
  );
}
