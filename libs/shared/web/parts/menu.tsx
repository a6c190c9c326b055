import { Menu as MantineMenu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import type { Icon } from '../wing/wing';
import { IconButton } from './button';
import styles from './floats.module.css';

/** One line of a menu; a string is a heading, null a dividing line. */
export type MenuLine = { words: ReactNode; icon?: Icon; run: () => void; danger?: boolean; keys?: string; disabled?: boolean; chosen?: boolean } | string | null;

/** Secondary actions: `<Menu items={[{ words: t('withdraw'), icon: IconX, run }]} />`; without `target` it hangs on a ⋯ button. */
export function Menu({ items, target, label, position = 'bottom-end' }: { items: readonly MenuLine[]; target?: ReactElement; label?: string; position?: 'bottom-end' | 'bottom-start' | 'top-start' }) {
  const t = useWords('shared');
  return (
    <MantineMenu position={position} shadow="md" width={232} transitionProps={{ duration: 120 }}>
      <MantineMenu.Target>{target ?? <IconButton kind="plain" icon={IconDots} words={label ?? t('action.more')} />}</MantineMenu.Target>
      <MantineMenu.Dropdown>
        {items.map((item, index) => {
          if (item === null) return <MantineMenu.Divider key={index} />;
          if (typeof item === 'string') return <MantineMenu.Label key={index}>{item}</MantineMenu.Label>;
          const { icon: Mark } = item;
          return (
            <MantineMenu.Item
              key={index}
              className={styles['menuItem'] ?? ''}
              onClick={item.run}
              disabled={item.disabled ?? false}
              {...(item.chosen === undefined ? {} : { role: 'menuitemradio', 'aria-checked': item.chosen })}
              {...(item.danger ? { color: 'var(--red)' } : {})}
              leftSection={Mark && <Mark size={18} stroke={1.75} />}
              rightSection={item.chosen ? '✓' : item.keys && <kbd className={styles['menuKeys']}>{item.keys}</kbd>}
            >
              {item.words}
            </MantineMenu.Item>
          );
        })}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}
