import { announce, Clock, Notice, useNow, useWords } from '@app/shared-web';
import { IconClockPause, IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Wait } from './attempts';
import styles from './entrance.module.css';

/** Too many wrong attempts: how long to wait, and who can end it. The words are read out once; the clock ticks for the eye. */
export function WaitNotice({ wait, onPhone, over }: { wait: Wait; onPhone: boolean; over: () => void }) {
  const t = useWords('directory');
  const now = useNow('second');
  const done = now >= Date.parse(wait.until);
  useEffect(() => {
    if (!done) return;
    announce(t('wait.over'));
    over();
  }, [done, over, t]);
  const here = onPhone ? 'phone' : 'browser';
  return (
    <Notice tone="amber" icon={wait.locked ? IconLock : IconClockPause} title={<span role="alert">{t(wait.locked ? `wait.locked_${here}` : 'wait.title')}</span>}>
      <p className={styles['countdown']}>
        <Clock due={wait.until} />
      </p>
      <p>{t(wait.locked ? 'wait.who' : 'wait.why')}</p>
    </Notice>
  );
}
