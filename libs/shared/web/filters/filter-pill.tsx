import { IconChevronDown, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import type { Picked } from '../form/pickers';
import type { FormState } from '../form/use-form';
import { useWords } from '../i18n/translate';
import styles from './filters.module.css';

interface OnePick {
  picked: Picked | null;
}

/** A picker that reports its choice instead of filling a form. */
function reporting(onPick: (picked: Picked | null) => void): FormState<OnePick> {
  return { values: { picked: null }, faults: {}, set: (_name: string, value: Picked | null) => onPick(value) } as unknown as FormState<OnePick>;
}

/** A filter: a pill that becomes a picker when pressed, and shows what was chosen, with the way to take it out. */
export function FilterPill({ any, chosen, onChange, picker }: {
  any: string; chosen: string | null; onChange: (picked: Picked | null) => void; picker: (form: FormState<OnePick>) => ReactNode;
}) {
  const t = useWords('shared');
  const [picking, setPicking] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!picking && back.current) pill.current?.focus();
    back.current = false;
  }, [picking]);
  if (chosen !== null) {
    return (
      <button type="button" className={styles['pill']} data-chosen onClick={() => onChange(null)} title={chosen} aria-label={t('filter.take_out', { name: chosen })}>
        <span className={styles['chosenName']}>{chosen}</span>
        <IconX size={14} stroke={2} aria-hidden="true" />
      </button>
    );
  }
  if (!picking) {
    return (
      <button ref={pill} type="button" className={styles['pill']} onClick={() => setPicking(true)}>
        {any}
        <IconChevronDown size={14} stroke={2} aria-hidden="true" />
      </button>
    );
  }
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget) && setPicking(false);
  return (
    <span
      className={styles['picking']}
      onBlur={left}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        back.current = true;
        setPicking(false);
      }}
    >
      {picker(
        reporting((picked) => {
          setPicking(false);
          if (picked) onChange(picked);
        }),
      )}
    </span>
  );
}
