import { currentTimeZone, Form, SelectField, serverNow, TextAreaField, TextField, useFormat, useWords } from '@app/shared-web';
import type { ToldHow } from '../moments.generated';
import { Cancel, ChangedMeanwhile, Outcomes } from './about-form';
import type { ActFormProps } from './act-dialog';
import { instantOf, localOf } from './local-time';
import { useActForm } from './use-act-form';
import styles from './acts.module.css';

const ways: readonly ToldHow[] = ['PHONE', 'IN_PERSON', 'MESSAGE', 'EMAIL', 'CHAT', 'LETTER', 'OTHER'];
const spans = ['15', '30', '60', '120', '240'] as const;
type Next = (typeof spans)[number] | 'at';

interface TellValues {
  text: string;
  how: ToldHow | null;
  next: Next | null;
  at: string;
}

/** When the next word was promised, as an instant; null for no promise. */
function promisedAt({ next, at }: TellValues, now: number): string | null {
  if (next === null) return null;
  return next === 'at' ? instantOf(at, currentTimeZone()) : new Date(now + Number(next) * 60_000).toISOString();
}

/** What the customer was told, how, and when they hear from us next. */
export function TellForm({ subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const format = useFormat();
  const { form, outcomes } = useActForm<TellValues>({
    name: 'tell',
    subjects,
    initial: { text: '', how: null, next: null, at: localOf(serverNow() + 3_600_000, currentTimeZone()) },
    check: (values) => {
      const promised = promisedAt(values, serverNow());
      const inTheFuture = values.next !== 'at' || (promised !== null && Date.parse(promised) > serverNow());
      return { ...(values.text.trim() ? {} : { text: t('tell.what') }), ...(values.how ? {} : { how: t('tell.choose_how') }), ...(inTheFuture ? {} : { at: t('tell.future') }) };
    },
    send: ({ id }, values, clientKey, sending) => sending.tell({ momentId: id, clientKey, text: values.text, how: values.how ?? 'OTHER', nextPromisedAt: promisedAt(values, serverNow()) }),
    said: () => (subjects.length === 1 ? t('done.tell', { number: subjects[0]?.number ?? '' }) : t('done_many.tell', { count: subjects.length })),
    done,
  });
  const last = moment?.updates[0];
  return (
    <Form form={form} send={t('tell.send')} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <Outcomes outcomes={outcomes} />
      {last && (
        <p className={styles['said']}>
          {t('tell.last', { time: format.shortly(last.toldAt, serverNow()), words: last.text })}
        </p>
      )}
      {moment?.customer?.contact && <p>{t('tell.reach', { contact: moment.customer.contact })}</p>}
      <TextAreaField form={form} name="text" autoFocus data-autofocus label={t('tell.text')} hint={t('tell.text_hint')} maxLength={4000} />
      <div className={styles['pair']}>
        <SelectField form={form} name="how" label={t('tell.how')} none={t('tell.how_none')} options={ways.map((value) => ({ value, words: t(`told_how.${value}`) }))} />
        <SelectField<TellValues, Next>
          form={form}
          name="next"
          label={t('tell.next')}
          none={t('tell.next_none')}
          options={[...spans.map((value) => ({ value, words: t('tell.next_in', { time: format.duration(Number(value) * 60) }) })), { value: 'at' as const, words: t('tell.next_at') }]}
        />
      </div>
      {form.values.next === 'at' && <TextField form={form} name="at" type="datetime-local" label={t('tell.at')} min={localOf(serverNow(), currentTimeZone())} />}
    </Form>
  );
}
