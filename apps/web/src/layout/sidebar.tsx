import { Face, Glyph, useFormat, useViewer, useWords } from '@app/shared-web';
import { IconHome, IconRoute } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useWaitingCount } from '../today/use-today';
import { AccountMenu } from './account-menu';
import { hereAmong, useNavigation, type Entry } from './navigation';
import styles from './layout.module.css';

function Line({ entry: { to, words, icon: Icon, useCount }, here }: { entry: Entry; here: boolean }) {
  const count = useCount();
  const format = useFormat();
  return (
    <li>
      <Link to={to} aria-current={here ? 'page' : undefined} className={styles['entry'] ?? ''}>
        <Glyph of={Icon} />
        <span className={styles['entryWords']}>{words}</span>
        {count ? <span className={styles['count']}>{format.number(count)}</span> : null}
      </Link>
    </li>
  );
}

/** The desk's sidebar: where one can go, how much is there, and who one is. */
export function Sidebar() {
  const t = useWords('shell');
  const viewer = useViewer();
  const entries = useNavigation();
  const here = hereAmong([{ to: '/', also: [] }, ...entries], useLocation().pathname);
  const { person, organization } = viewer;
  return (
    <nav className={styles['sidebar']} aria-label={t('nav.main')}>
      <Link to="/" className={styles['brand']} title={organization.name}>
        <IconRoute size={20} stroke={2} aria-hidden="true" />
        {t('name')}
      </Link>
      <ul className={styles['entries']}>
          <Line entry={{ key: '/', to: '/', also: [], words: t('nav.today'), icon: IconHome, phone: true, useCount: useWaitingCount }} here={here === '/'} />
          {entries.map((entry) => (
            <Line key={entry.key} entry={entry} here={here === entry.to} />
          ))}
      </ul>
      <div className={styles['sidebarFoot']}>
        <AccountMenu
          target={
            <button type="button" className={styles['who']} aria-label={`${t('account.open')}: ${person.name}`}>
              <Face name={person.name} />
              <span style={{ minWidth: 0, lineHeight: 1.3 }}>
                <span className={`${styles['entryWords']} ${styles['whoName']}`} style={{ display: 'block' }}>
                  {person.name}
                </span>
                <span className={`${styles['entryWords']} ${styles['whoDetail']}`} style={{ display: 'block' }}>
                  {person.jobTitle ?? person.department?.name}
                </span>
              </span>
            </button>
          }
        />
      </div>
    </nav>
  );
}
