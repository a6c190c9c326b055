import { IconDots } from '@tabler/icons-react';
import { cloneElement, lazy, Suspense, useState, type ReactElement } from 'react';
import { useWords } from '../i18n/translate';
import { IconButton } from './button';
import type { MenuLine, MenuPosition } from './menu-frame';

const MenuFrame = lazy(() => import('./menu-frame'));

/** Secondary actions: `<Menu items={[{ words: t('withdraw'), icon: IconX, run }]} />`; without `target` it hangs on a ⋯ button. */
export function Menu({ items, target, label, position = 'bottom-end' }: { items: readonly MenuLine[]; target?: ReactElement<Record<string, unknown>>; label?: string; position?: MenuPosition }) {
  const t = useWords('shared');
  const [opened, setOpened] = useState(false);
  const [everOpened, setEverOpened] = useState(false);
  const button: ReactElement<Record<string, unknown>> = target ?? <IconButton kind="plain" icon={IconDots} words={label ?? t('action.more')} />;
  const waiting = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => {
      setEverOpened(true);
      setOpened(true);
    },
  });
  if (!everOpened) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MenuFrame items={items} target={button} position={position} opened={opened} onChange={setOpened} />
    </Suspense>
  );
}
