import { useState } from 'react';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { ConfirmDialog } from '../parts/dialog';
import type { ImportWholeFragment } from '../shared.generated';
import { Progress } from './progress';
import styles from './imports.module.css';

/** Step 3: how far it is. One may leave it, or stop it. */
export function RunningStep({ run, stop }: { run: ImportWholeFragment; stop: () => Promise<unknown> }) {
  const t = useWords('imports');
  const [asking, setAsking] = useState(false);
  const all = run.added + run.changed;
  return (
    <section className={styles['box']}>
      <h2 className={styles['heading']}>{t('running.title')}</h2>
      <Progress label={t('running.title')} done={run.done} all={all} />
      <p className={styles['progressWords']}>{run.done >= all ? t('running.finishing') : t('running.of', { done: run.done, all })}</p>
      <p className={styles['soft']}>{t('running.leave')}</p>
      <div className={styles['buttons']}>
        <Button onClick={() => setAsking(true)}>{t('running.stop')}</Button>
      </div>
      <ConfirmDialog opened={asking} onClose={() => setAsking(false)} title={t('running.stop_title')} lost={t('running.stop_lost')} confirm={t('running.stop_confirm')} onConfirm={stop} />
    </section>
  );
}
