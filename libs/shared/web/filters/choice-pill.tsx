import { IconChevronDown } from '@tabler/icons-react';
import { Menu } from '../parts/menu';
import type { MenuLine } from '../parts/menu-frame';
import styles from './filters.module.css';

/** A filter of a few values: a pill that says the one chosen, and opens the others. */
export function ChoicePill({ words, chosen, items }: { words: string; chosen: boolean; items: readonly MenuLine[] }) {
  const pill = (
    <button type="button" className={styles['pill']} data-chosen={chosen || undefined}>
      {words}
      <IconChevronDown size={14} stroke={2} aria-hidden="true" />
    </button>
  );
  return <Menu target={pill} position="bottom-start" items={items} />;
}
