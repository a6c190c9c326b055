import { Menu as MantineMenu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Look } from '../look/look';
import type { Icon } from '../wing/wing';
import { floatPlace } from './float-place';
import { Glyph } from './glyph';
import styles from './floats.module.css';

/** One line of a menu; a string is a heading, null a dividing line. */
export type MenuLine = { words: ReactNode; icon?: Icon; run: () => void; danger?: boolean; keys?: string; disabled?: boolean; chosen?: boolean } | string | null;

/** Where a menu opens. */
export type MenuPosition = 'bottom-end' | 'bottom-start' | 'top-start';

/** The menu itself, downloaded when the first one opens. */
export default function MenuFrame({ items, target, position, opened, onChange }: { items: readonly MenuLine[]; target: ReactElement; position: MenuPosition; opened: boolean; onChange: (opened: boolean) => void }) {
  return (
    <Look>
      <MantineMenu position={position} shadow="md" width={232} transitionProps={{ duration: 120 }} opened={opened} onChange={onChange} withInitialFocusPlaceholder={false} portalProps={{ target: floatPlace() }}>
        <MantineMenu.Target>{target}</MantineMenu.Target>
        <MantineMenu.Dropdown>
          {items.map((item, index) => {
            if (item === null) return <MantineMenu.Divider key={index} />;
            if (typeof item === 'string') return <MantineMenu.Label key={index}>{item}</MantineMenu.Label>;
            const { icon: Mark } = item;
            const mark = Mark && <Glyph of={Mark} />;
            if (item.chosen !== undefined) {
              return (
                <MantineMenu.RadioItem key={index} value={String(index)} checked={item.chosen} onChange={item.run} closeMenuOnClick className={styles['menuItem'] ?? ''} checkIcon={<Glyph of={IconCheck} />}>
                  <span className={styles['menuWords']}>
                    {mark}
                    {item.words}
                  </span>
                </MantineMenu.RadioItem>
              );
            }
            return (
              <MantineMenu.Item
                key={index}
                className={styles['menuItem'] ?? ''}
                onClick={item.run}
                disabled={item.disabled ?? false}
                {...(item.danger ? { color: 'var(--red)' } : {})}
                leftSection={mark}
                rightSection={item.keys && <kbd className={styles['menuKeys']}>{item.keys}</kbd>}
              >
                {item.words}
              </MantineMenu.Item>
            );
          })}
        </MantineMenu.Dropdown>
      </MantineMenu>
    </Look>
  );
}
