import { IconChevronDown, IconX } from '@tabler/icons-react';
import { Menu, useWords, type MenuLine } from '@app/shared-web';
import type { ReactNode } from 'react';
import styles from './board.module.css';

/** A chip that opens a menu; what it narrows to stands on it, and a cross takes it off again. */
export function MenuChip({ words, on, items, label, clear }: { words: ReactNode; on: boolean; items: readonly MenuLine[]; label: string; clear?: () => void }) {
  const t = useWords('shared');
  return (
    <span className={styles['chip']} data-on={on || undefined}>
      <Menu
        position="bottom-start"
        label={label}
        items={items}
        target={
          <button type="button" className={styles['chipButton']} aria-label={`${label}: ${typeof words === 'string' ? words : ''}`}>
            {words}
            {!(on && clear) && <IconChevronDown size={14} stroke={2} aria-hidden="true" />}
          </button>
        }
      />
      {on && clear && (
        <button type="button" className={styles['chipClear']} onClick={clear} aria-label={`${t('action.clear')}: ${label}`}>
          <IconX size={14} stroke={2} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

/** A chip that is only there while it narrows, and can only be taken off. */
export function SetChip({ words, label, clear }: { words: string; label: string; clear: () => void }) {
  const t = useWords('shared');
  return (
    <span className={styles['chip']} data-on>
      <span className={styles['chipWords']} title={words}>
        {words}
      </span>
      <button type="button" className={styles['chipClear']} onClick={clear} aria-label={`${t('action.clear')}: ${label}`}>
        <IconX size={14} stroke={2} aria-hidden="true" />
      </button>
    </span>
  );
}
