import { Button, buttonLook, useWords } from '@app/shared-web/light';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect } from 'react';

/** Shown in place of any other page while there is no network; goes away by itself when there is one. */
export function Elsewhere() {
  const t = useWords('raise');
  useEffect(() => {
    const reload = () => location.reload();
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, []);
  return (
    <div className="raise">
      <main className="after">
        <div className="after-mark waiting">
          <IconCloudOff size={32} stroke={1.5} aria-hidden />
        </div>
        <h1>{t('elsewhere.title')}</h1>
        <div className="after-words">
          <p>{t('elsewhere.words')}</p>
        </div>
        <div className="after-buttons">
          <a {...buttonLook('main', { size: 'large', wide: true })} href="/raise">
            {t('elsewhere.raise')}
          </a>
          <Button size="large" wide onClick={() => location.reload()}>
            {t('elsewhere.retry')}
          </Button>
        </div>
      </main>
    </div>
  );
}
