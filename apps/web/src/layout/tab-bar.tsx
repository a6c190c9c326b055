import { Button, CountBadge, Dialog, Glyph, useViewer, useWords } from '@app/shared-web';
import { IconDotsCircleHorizontal, IconHome, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useWaitingCount } from '../today/use-today';
import { useAccount } from './account-menu';
import { useNavigation, type Entry } from './navigation';
import styles from './layout.module.css';

function Tab({ entry: { to, words, icon: Icon, useCount } }: { entry: Entry }) {
  const count = useCount();
  return (
    <NavLink to={to} end={to === '/'} className={styles['tab'] ?? ''}>
      <Glyph of={Icon} size={24} stroke={1.6} />
      {words}
      {count ? <CountBadge count={count} /> : null}
    </NavLink>
  );
}

function More({ entries, onClose }: { entries: readonly Entry[]; onClose: () => void }) {
  const t = useWords('shell');
  const account = useAccount();
  const { person } = useViewer();
  return (
    <Dialog opened onClose={onClose} title={person.name}>
      <nav className={styles['moreList']} aria-label={t('nav.more')}>
        {entries.map(({ key, to, words, icon: Icon }) => (
          <Link key={key} to={to} className={styles['moreRow']}>
            <Glyph of={Icon} size={22} stroke={1.6} />
            {words}
          </Link>
        ))}
        <Link to="/account" className={styles['moreRow']}>
          <Glyph of={IconUserCircle} size={22} stroke={1.6} />
          {t('account.open')}
        </Link>
        <button type="button" className={styles['moreRow']} onClick={() => void account.leave()}>
          <Glyph of={IconLogout} size={22} stroke={1.6} />
          {t('account.sign_out')}
        </button>
      </nav>
      <section className={styles['moreSection']}>
        <h3>{t('account.language')}</h3>
        <div className={styles['moreChoices']}>
          {account.languages.map(({ tag, name, chosen }) => (
            <Button key={tag} lang={tag} kind="filter" aria-pressed={chosen} onClick={() => void account.speak(tag)}>
              {name}
            </Button>
          ))}
        </div>
      </section>
      <section className={styles['moreSection']}>
        <h3>{t('account.theme')}</h3>
        <div className={styles['moreChoices']}>
          {account.themes.map(({ choice, words, icon, chosen }) => (
            <Button key={choice} icon={icon} kind="filter" aria-pressed={chosen} onClick={() => account.look(choice)}>
              {words}
            </Button>
          ))}
        </div>
      </section>
    </Dialog>
  );
}

/** The phone's tab bar: Today, up to three places of the wings, and More. */
export function TabBar() {
  const t = useWords('shell');
  const entries = useNavigation();
  const { pathname } = useLocation();
  // opened at an address, and closed by going to another
  const [openAt, setOpenAt] = useState<string | null>(null);
  const tabs = entries.filter(({ phone }) => phone).slice(0, 3);
  return (
    <>
      <nav className={styles['tabs']} aria-label={t('nav.main')}>
        <Tab entry={{ key: '/', to: '/', also: [], words: t('nav.today'), icon: IconHome, phone: true, useCount: useWaitingCount }} />
        {tabs.map((entry) => (
          <Tab key={entry.key} entry={entry} />
        ))}
        <button type="button" className={styles['tab']} aria-haspopup="dialog" onClick={() => setOpenAt(pathname)}>
          <Glyph of={IconDotsCircleHorizontal} size={24} stroke={1.6} />
          {t('nav.more')}
        </button>
      </nav>
      {openAt === pathname && <More entries={entries.filter((entry) => !tabs.includes(entry))} onClose={() => setOpenAt(null)} />}
    </>
  );
}
