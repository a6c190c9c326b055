import { Button, useWords, type FormState } from '@app/shared-web';
import { useId } from 'react';
import styles from './facts.module.css';
import type { Fact } from './facts';

/** One of the levels of a scale; what each of them means is shown while choosing. */
export function LevelField<T extends object>({ form, name, label, fact, optional }: { optional?: boolean; form: FormState<T>; name: keyof T & string; label: string; fact: Extract<Fact, { as: 'level' }> }) {
  const t = useWords('inventory');
  const shared = useWords('shared');
  const id = useId();
  const chosen = String(form.values[name] ?? '');
  const fault = form.faults[name];
  const choose = (value: string) => form.set(name, value as T[typeof name]);
  const levels = Array.from({ length: fact.most - fact.least + 1 }, (_each, place) => String(fact.least + place));
  return (
    <fieldset className={styles['level']} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>
        {label}
        {optional && <span className={styles['optional']}>{shared('form.optional')}</span>}
      </legend>
      <div className={styles['levels']}>
        {levels.map((value) => (
          <label key={value}>
            <input type="radio" name={`${id}-${name}`} value={value} checked={chosen === value} onChange={() => choose(value)} />
            <span className={styles['levelNumber']}>{value.replace('-', '−')}</span>
            <span>
              <span className={styles['levelName']}>{t.maybe(`level.${fact.scale}.${value}`)}</span> <span className={styles['guidance']}>{t.maybe(`guidance.${fact.scale}.${value}`)}</span>
            </span>
          </label>
        ))}
      </div>
      {chosen !== '' && (
        <Button kind="link" className={styles['unsay']} aria-label={t('form.unsay_of', { fact: label })} onClick={() => choose('')}>
          {t('form.unsay')}
        </Button>
      )}
      {fault && (
        <p id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
