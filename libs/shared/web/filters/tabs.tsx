import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import styles from './filters.module.css';

/** Lists that stand beside each other: each at its own address, the present one marked, and in sight where not all have room. */
export function Tabs({ label, tabs }: { label: string; tabs: ReadonlyArray<{ to: string; words: string }> }) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const [tabs, here] = [row.current, row.current?.querySelector<HTMLElement>('[aria-current]')];
    if (tabs && here) tabs.scrollLeft = here.offsetLeft - (tabs.clientWidth - here.clientWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={row} className={styles['tabs']} aria-label={label}>
      {tabs.map(({ to, words }) => (
        <NavLink key={to} to={to} end className={styles['tab'] ?? ''}>
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
