import { Menu as MantineMenu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { Icon } from '../wing/wing';
import styles from './floats.module.css';

/** One line of a menu; a string is a heading, null a dividing line. */
export type MenuLine = { words: ReactNode; icon?: Icon; run: () => void; danger?: boolean; keys?: string; disabled?: boolean; chosen?: boolean } | string | null;

/** Where a menu opens. */
export type MenuPosition = 'bottom-end' | 'bottom-start' | 'top-start';

/** The menu itself, downloaded when the first one opens. */
export default function MenuFrame({ items, target, position, opened, onChange }: { items: readonly MenuLine[]; target: ReactElement; position: MenuPosition; opened: boolean; onChange: (opened: boolean) => void }) {
  return (
    <MantineMenu position={position} shadow="md" width={232} transitionProps={{ duration: 120 }} opened={opened} onChange={onChange}>
      <MantineMenu.Target>{target}</MantineMenu.Target>
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
