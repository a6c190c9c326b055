import { IconArrowUp } from '@tabler/icons-react';
import { announce, Keys, useWords } from '@app/shared-web';
import { useEffect, type RefObject } from 'react';
import styles from './board.module.css';

/** *3 new*: what arrived while the list had to stay still. One press lets them in and goes to the top. */
export function ArrivalsBar({ count, show, top }: { count: number; show: () => void; top: RefObject<HTMLElement | null> }) {
  const t = useWords('moments');
  useEffect(() => {
    if (count > 0) announce(t('board.new', { count }));
  }, [count, t]);
  if (count === 0) return null;
  return (
    <div className={styles['arrivals']}>
      <button
        type="button"
        className={styles['arrivalsButton']}
        onClick={() => {
          show();
          top.current?.scrollIntoView?.({ block: 'start' });
        }}
      >
        <IconArrowUp size={14} stroke={2} aria-hidden="true" />
        {t('board.new', { count })}
        <Keys keys="." />
      </button>
    </div>
  );
}
