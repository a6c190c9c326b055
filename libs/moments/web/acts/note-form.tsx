import { Form, TextAreaField, useWords } from '@app/shared-web';
import { Cancel, ChangedMeanwhile, Outcomes } from './about-form';
import type { ActFormProps } from './act-dialog';
import { useActForm } from './use-act-form';

/** An internal note; from whoever raised it, something that everybody reads. */
export function NoteForm({ act, subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const which = act === 'add' ? 'add' : 'note';
  const { form, outcomes } = useActForm<{ text: string }>({
    name: which,
    subjects,
    initial: { text: '' },
    check: ({ text }): { text?: string } => (text.trim() ? {} : { text: t(`${which}.needed`) }),
    send: ({ id }, { text }, clientKey, sending) => sending.note({ momentId: id, clientKey, text }),
    said: () => (subjects.length === 1 ? t(`done.${which}`, { number: subjects[0]?.number ?? '' }) : t('done_many.note', { count: subjects.length })),
    done,
  });
  return (
    <Form form={form} send={t(`${which}.send`)} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <Outcomes outcomes={outcomes} />
      <TextAreaField form={form} name="text" autoFocus data-autofocus label={t(`${which}.label`)} hint={t(`${which}.hint`)} maxLength={4000} />
    </Form>
  );
}
