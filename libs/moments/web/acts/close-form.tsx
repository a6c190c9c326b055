import { Button, Form, Notice, serverNow, TextAreaField, useFormat, useWords } from '@app/shared-web';
import { Cancel, ChangedMeanwhile } from './about-form';
import type { ActFormProps } from './act-dialog';
import { useActs } from './acts-provider';
import { useActForm } from './use-act-form';
import styles from './acts.module.css';

/** Ends it. The customer was told, or here is why not. */
export function CloseForm({ subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const format = useFormat();
  const start = useActs();
  const [subject] = subjects;
  const told = moment?.lastToldAt ?? null;
  const toldTheEnd = told !== null && moment?.resolvedAt !== null && Date.parse(told) >= Date.parse(moment?.resolvedAt ?? '');
  const { form } = useActForm<{ notToldReason: string }>({
    name: 'close',
    subjects,
    initial: { notToldReason: '' },
    check: ({ notToldReason }): { notToldReason?: string } => (told !== null || notToldReason.trim() ? {} : { notToldReason: t('close.needed') }),
    send: ({ id, version }, { notToldReason }, _clientKey, sending) => sending.close({ momentId: id, version, notToldReason: notToldReason.trim() || null }),
    said: () => t('done.close', { number: subject?.number ?? '' }),
    done,
  });
  const tellFirst = () => {
    cancel();
    if (subject) start('tell', [subject.id]);
  };
  // after a reopening the API may ask for the reason although somebody told the customer something long ago
  const asksWhy = told === null || form.faults['notToldReason'] !== undefined;
  return (
    <Form form={form} send={t('close.send')} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      {toldTheEnd ? (
        <p className={styles['said']}>
          {t('close.told', { time: format.shortly(told, serverNow()), words: moment?.updates[0]?.text ?? '' })}
        </p>
      ) : (
        <Notice
          tone="amber"
          title={told === null ? t('close.never_told') : t('close.not_told_the_end')}
          actions={<Button onClick={tellFirst}>{t('close.tell_first')}</Button>}
        />
      )}
      {asksWhy && <TextAreaField form={form} name="notToldReason" autoFocus data-autofocus label={t('close.why')} hint={t('close.why_hint')} maxLength={1000} />}
    </Form>
  );
}
