import { IconAlertCircle } from '@tabler/icons-react';
import { useId, useState, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { Glyph } from '../parts/glyph';
import type { Icon } from '../wing/wing';
import type { FormState } from './use-form';
import styles from './form.module.css';

/** The names of the fields whose value is a `V`. */
export type NamesOf<T, V> = { [K in keyof T & string]: T[K] extends V ? K : never }[keyof T & string];

/** What every field takes. */
export interface FieldProps<T extends object, V> {
  form: FormState<T>;
  name: NamesOf<T, V>;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  disabled?: boolean;
  /** The label is for screen readers only. */
  bare?: boolean;
  autoFocus?: boolean;
}

/** What a control inside a field must carry to be named, described and marked. */
export interface Wiring {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

/** Label above, control, hint, and what is wrong with it right under. */
export function Field({ label, hint, fault, optional, bare, name, children }: {
  label: ReactNode; hint?: ReactNode; fault?: string | undefined; optional?: boolean | undefined; bare?: boolean | undefined; name: string; children: (wiring: Wiring) => ReactNode;
}) {
  const id = useId();
  const t = useWords('shared');
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={bare ? 'only-heard' : styles['label']}>
        {label}
        {optional && <span className={styles['optional']}>{t('form.optional')}</span>}
      </label>
      {children({ id, name, 'aria-describedby': described || undefined, 'aria-invalid': fault ? true : undefined, 'aria-required': optional ? undefined : true })}
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          <IconAlertCircle size={14} stroke={2} aria-hidden="true" />
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}

function read<T extends object, V>(form: FormState<T>, name: NamesOf<T, V>): V {
  return form.values[name] as V;
}

function write<T extends object, V>(form: FormState<T>, name: NamesOf<T, V>, value: V): void {
  form.set(name, value as T[typeof name]);
}

/** One line of text, a number typed as text, an e-mail address, a date (`type`). */
export function TextField<T extends object>({ form, name, label, hint, optional, bare, type = 'text', ...rest }: FieldProps<T, string> & {
  type?: HTMLInputTypeAttribute; autoComplete?: string; inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'search'; maxLength?: number; placeholder?: string; min?: string; max?: string;
}) {
  return (
    <Field label={label} hint={hint} optional={optional} bare={bare} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <input {...wiring} {...rest} type={type} className={styles['control']} value={read<T, string>(form, name)} onChange={(event) => write<T, string>(form, name, event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** A password or PIN, which can be shown while typing it. Name it in the form's `secret` list. */
export function SecretField<T extends object>({ form, name, label, hint, optional, bare, ...rest }: FieldProps<T, string> & { autoComplete?: string; inputMode?: 'text' | 'numeric' }) {
  const t = useWords('shared');
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} optional={optional} bare={bare} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <div className={styles['beside']}>
          <input {...wiring} {...rest} type={shown ? 'text' : 'password'} className={styles['control']} value={read<T, string>(form, name)} onChange={(event) => write<T, string>(form, name, event.currentTarget.value)} />
          <Button onClick={() => setShown(!shown)} aria-pressed={shown}>
            {shown ? t('form.hide_password') : t('form.show_password')}
          </Button>
        </div>
      )}
    </Field>
  );
}

/** Several lines; grows with what is typed, and counts down when the end is near. */
export function TextAreaField<T extends object>({ form, name, label, hint, optional, bare, maxLength, ...rest }: FieldProps<T, string> & { maxLength?: number; rows?: number; placeholder?: string }) {
  const t = useWords('shared');
  const value = read<T, string>(form, name);
  const left = maxLength === undefined ? Infinity : maxLength - value.length;
  return (
    <Field label={label} hint={left < 100 ? t('form.left', { count: left }) : hint} optional={optional} bare={bare} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <textarea {...wiring} {...rest} maxLength={maxLength} className={`${styles['control']} ${styles['area']}`} value={value} onChange={(event) => write<T, string>(form, name, event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** One of a few, by the device's own list: at its best on a phone. */
export function SelectField<T extends object, V extends string>({ form, name, label, hint, optional, bare, disabled, options, none }: FieldProps<T, V | null> & { options: ReadonlyArray<{ value: V; words: string }>; none?: string }) {
  return (
    <Field label={label} hint={hint} optional={optional} bare={bare} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <select {...wiring} disabled={disabled} className={`${styles['control']} ${styles['select']}`} value={read<T, V | null>(form, name) ?? ''} onChange={(event) => write<T, V | null>(form, name, (event.currentTarget.value || null) as V | null)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all shown, each a large target: *How bad is it?* */
export function ChoiceField<T extends object, V extends string>({ form, name, label, hint, optional, bare, options }: FieldProps<T, V | null> & {
  options: ReadonlyArray<{ value: V; words: ReactNode; detail?: ReactNode; icon?: Icon; tone?: 'red' | 'amber' }>;
}) {
  const id = useId();
  const t = useWords('shared');
  const fault = form.faults[name];
  return (
    <fieldset className={styles['field']} aria-describedby={fault ? `${id}-fault` : hint ? `${id}-hint` : undefined}>
      <legend className={bare ? 'only-heard' : styles['label']} style={{ marginBottom: 6 }}>
        {label}
        {optional && <span className={styles['optional']}> {t('form.optional')}</span>}
      </legend>
      <div className={styles['choices']}>
        {options.map(({ value, words, detail, icon: Mark, tone }) => (
          <label key={value} className={styles['choice']} data-tone={tone}>
            <input type="radio" name={`${id}-${name}`} value={value} checked={read<T, V | null>(form, name) === value} aria-invalid={fault ? true : undefined} onChange={() => write<T, V | null>(form, name, value)} />
            {Mark && <Glyph of={Mark} size={22} />}
            <span>
              {words}
              {detail && <span className={styles['choiceDetail']}>{detail}</span>}
            </span>
          </label>
        ))}
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          <IconAlertCircle size={14} stroke={2} aria-hidden="true" />
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

/** Yes or no. */
export function CheckField<T extends object>({ form, name, label, hint, disabled }: Omit<FieldProps<T, boolean>, 'optional' | 'bare'>) {
  return (
    <div className={styles['field']}>
      <label className={styles['check']}>
        <input type="checkbox" name={name} disabled={disabled} checked={read<T, boolean>(form, name)} onChange={(event) => write<T, boolean>(form, name, event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {hint && <p className={styles['hint']}>{hint}</p>}
    </div>
  );
}
