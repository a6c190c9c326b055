import { NavLink } from 'react-router';
import styles from './filters.module.css';

/** Lists that stand beside each other: each at its own address, the present one marked. */
export function Tabs({ label, tabs }: { label: string; tabs: ReadonlyArray<{ to: string; words: string }> }) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map(({ to, words }) => (
        <NavLink key={to} to={to} end className={styles['tab'] ?? ''}>
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
