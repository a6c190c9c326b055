import { Button, locales, setLocale, toApiLocale, useLocale, useWords, type ApiLocale } from '@app/shared-web';
import { IconRoute } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import styles from './entrance.module.css';

/** The languages at the door: those of the organization, each named in itself. */
function LanguageChoice({ offered }: { offered: readonly ApiLocale[] | undefined }) {
  const t = useWords('directory');
  const current = useLocale();
  const shown = locales.filter(({ tag }) => !offered || tag === current || offered.includes(toApiLocale(tag)));
  if (shown.length < 2) return null;
  return (
    <div className={styles['languages']} role="group" aria-label={t('language.choose')}>
      {shown.map(({ tag, name }) => (
        <Button key={tag} kind="quiet" lang={tag} aria-pressed={tag === current} onClick={() => void setLocale(tag)}>
          {name}
        </Button>
      ))}
    </div>
  );
}

/** The frame of every page before the sign-in: one calm column with the language below it. */
export function EntranceFrame({ title, lead, above, children, offered, wide }: {
  title: string; lead?: ReactNode; above?: ReactNode; children: ReactNode; offered?: readonly ApiLocale[] | undefined; wide?: boolean;
}) {
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
  return (
    <div className={styles['ground']}>
      <main className={styles['column']} data-wide={wide || undefined}>
        <p className={styles['brand']}>
          <IconRoute size={22} stroke={2} aria-hidden="true" />
          Throughline
        </p>
        <div className={styles['sheet']}>
          {above}
          <header className={styles['head']}>
            <h1 className={styles['title']}>{title}</h1>
            {lead && <p className={styles['lead']}>{lead}</p>}
          </header>
          {children}
        </div>
        <LanguageChoice offered={offered} />
      </main>
    </div>
  );
}
