import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../i18n/translate';
import { Glyph } from '../parts/glyph';
import styles from './imports.module.css';

const all = ['columns', 'preview', 'running', 'report'] as const;

/** The steps from a file to its report. */
export type StepName = (typeof all)[number];

/** Where one is on the way. */
export function Steps({ at, ended }: { at: StepName; ended: boolean }) {
  const t = useWords('imports');
  const here = all.indexOf(at);
  return (
    <ol className={styles['steps']} aria-label={t('step.label')}>
      {all.map((step, index) => {
        const done = index < here || (ended && index === here);
        return (
          <li key={step} className={styles['step']} data-done={done || undefined} aria-current={index === here ? 'step' : undefined}>
            <span className={styles['stepMark']} aria-hidden="true">
              {done ? <Glyph of={IconCheck} size={14} stroke={2.5} /> : index + 1}
            </span>
            {t(`step.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}
