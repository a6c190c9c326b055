import { Button, buttonLook, EmptyState, Page, useWords } from '@app/shared-web';
import { IconCompassOff, IconTool } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import styles from './layout/layout.module.css';

/** Nothing is at this address, or nothing for this reader: the two look the same. */
export function NotFound() {
  const t = useWords('shell');
  return (
    <Page title={t('missing.title')} heading={<span className="only-heard">{t('missing.title')}</span>}>
      <EmptyState icon={IconCompassOff} title={t('missing.title')} detail={t('missing.detail')} action={<Link to="/" {...buttonLook('main')}>{t('missing.today')}</Link>} />
    </Page>
  );
}

const reloadedKey = 'throughline.reloaded';

/** A part of the client that is not on the server any more: a newer version was put there. Reload once, by itself. */
function isStaleDownload(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|importing a module script failed|preload/i.test(error.message);
}

/** A screen that broke: says so, and the rest of the shell stays. */
export function Crash() {
  const t = useWords('shell');
  const error = useRouteError();
  useEffect(() => {
    const now = Date.now();
    if (isStaleDownload(error) && now - Number(sessionStorage.getItem(reloadedKey) ?? 0) > 60_000) {
      sessionStorage.setItem(reloadedKey, String(now));
      location.reload();
      return;
    }
    console.error(error);
  }, [error]);
  return (
    <div className={styles['alone']} role="alert">
      <EmptyState
        as="h1"
        icon={IconTool}
        title={t('crash.title')}
        detail={t('crash.detail')}
        action={
          <div className={styles['pair']}>
            <Button kind="main" onClick={() => location.reload()}>
              {t('crash.reload')}
            </Button>
            <a href="/" {...buttonLook('plain')}>
              {t('crash.today')}
            </a>
          </div>
        }
      />
    </div>
  );
}
