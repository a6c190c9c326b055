import { Form, TextAreaField, useWords } from '@app/shared-web';
import { Cancel, ChangedMeanwhile, Outcomes } from './about-form';
import type { ActFormProps } from './act-dialog';
import { useActForm } from './use-act-form';

/** What was done. An open offer is taken back with it. */
export function ResolveForm({ subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const { form, outcomes } = useActForm<{ resolution: string }>({
    name: 'resolve',
    subjects,
    initial: { resolution: '' },
    check: ({ resolution }): { resolution?: string } => (resolution.trim() ? {} : { resolution: t('resolve.needed') }),
    send: ({ id, version }, { resolution }, _clientKey, sending) => sending.resolve({ momentId: id, version, resolution }),
    said: () => (subjects.length === 1 ? t('done.resolve', { number: subjects[0]?.number ?? '' }) : t('done_many.resolve', { count: subjects.length })),
    done,
  });
  return (
    <Form form={form} send={t('resolve.send')} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <Outcomes outcomes={outcomes} />
      <TextAreaField form={form} name="resolution" autoFocus data-autofocus label={t('resolve.label')} hint={t('resolve.hint')} maxLength={4000} />
    </Form>
  );
}
