import { useWords } from '@app/shared-web';
import { NavLink } from 'react-router';
import styles from './directory.module.css';

/** The three lists of the directory. */
export function DirectoryTabs() {
  const t = useWords('directory');
  return (
    <nav className={styles['tabs']} aria-label={t('directory.lists')}>
      <NavLink to="/people" end className={styles['tab'] ?? ''}>
        {t('directory.people')}
      </NavLink>
      <NavLink to="/people/departments" end className={styles['tab'] ?? ''}>
        {t('directory.departments')}
      </NavLink>
      <NavLink to="/people/locations" end className={styles['tab'] ?? ''}>
        {t('directory.locations')}
      </NavLink>
    </nav>
  );
}
