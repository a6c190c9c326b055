import { useRef, type ReactNode } from 'react';
import { faultOf } from '../api/errors';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/notices';
import type { FormState } from './use-form';
import styles from './form.module.css';

/** The frame of a form: its fields, what went wrong, and its buttons. */
export interface FormProps<T extends object> {
  form: FormState<T>;
  /** The words of the main button: what it does (*Offer to Payments*), not *OK*. */
  send: ReactNode;
  children: ReactNode;
  /** Beside the main button: *Cancel*. */
  aside?: ReactNode;
  /** The main button over the whole width, as on a phone. */
  wide?: boolean;
  danger?: boolean;
  label?: string;
}

/** A form that keeps its input; on a fault, focus goes to the first field that needs another look. */
export function Form<T extends object>({ form, send, children, aside, wide, danger, label }: FormProps<T>) {
  const t = useWords('shared');
  const element = useRef<HTMLFormElement>(null);
  const submit = async () => {
    if (await form.submit()) return;
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const faulty = Object.keys(form.faults).length;
  return (
    <form
      ref={element}
      className={styles['form']}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {form.restored && (
        <p className={styles['restored']}>
          {t('form.restored')}
          <Button kind="link" onClick={form.discard}>
            {t('form.discard')}
          </Button>
        </p>
      )}
      {children}
      {form.error !== null && <ErrorNotice error={form.error} kept={faultOf(form.error).code === 'INVALID_INPUT' ? undefined : t('form.kept')} />}
      <p className="only-heard" role="status">
        {faulty > 0 ? t('form.errors', { count: faulty }) : form.busy ? t('form.saving') : ''}
      </p>
      <div className={styles['buttons']}>
        <Button type="submit" kind={danger ? 'danger' : 'main'} busy={form.busy} wide={wide ?? false} size={wide ? 'large' : 'normal'}>
          {send}
        </Button>
        {aside}
      </div>
    </form>
  );
}
