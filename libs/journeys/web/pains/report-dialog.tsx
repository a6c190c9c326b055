import { useApolloClient, useMutation } from '@apollo/client/react';
import { Dialog, faultOf, Form, Notice, SelectField, TextAreaField, toast, useForm, useWords } from '@app/shared-web';
import { ReportPainDocument, type Sufferer } from '../journeys.generated';
import { listsAgain } from './lists-again';
import { PlacePicker, type Place } from './place-picker';
import type { ReportStart } from './report-store';

interface Report {
  words: string;
  at: Place | null;
  sufferer: Sufferer | null;
}

const sufferers: readonly Sufferer[] = ['CUSTOMER', 'EMPLOYEE', 'BOTH'];

/** Reports a pain point in one sentence. What is typed is kept until it was sent. */
export default function ReportDialog({ at, from, onClose }: ReportStart & { onClose: () => void }) {
  const t = useWords('pains');
  const client = useApolloClient();
  const [report] = useMutation(ReportPainDocument);
  const form = useForm<Report>({
    draft: `pain.report:${at?.id ?? ''}`,
    initial: { words: '', at, sufferer: null },
    check: ({ words }): { words?: string } => (words.trim() ? {} : { words: t('report.needed') }),
    submit: ({ words, at: place, sufferer }, id) => {
      const input = { id, words, atId: place?.id ?? null, sufferer };
      return from ? from.send(input) : report({ variables: { input } });
    },
    onDone: () => {
      toast(from?.done ?? t('report.done'));
      void listsAgain(client);
      onClose();
    },
  });
  // the most a day: a sentence of its own says what to do
  const fault = form.error === null ? null : faultOf(form.error);
  const tooMany = fault?.code === 'LIMIT_EXCEEDED';
  return (
    <Dialog opened onClose={onClose} title={t('report.title')}>
      <Form form={tooMany ? { ...form, error: null } : form} send={t('report.send')} wide>
        <TextAreaField form={form} name="words" autoFocus data-autofocus rows={3} maxLength={300} label={t('report.what')} hint={t('report.hint')} placeholder={t('report.placeholder')} />
        <PlacePicker form={form} name="at" label={t('report.at')} optional />
        <SelectField form={form} name="sufferer" label={t('report.who')} optional none={t('unknown_long')} options={sufferers.map((value) => ({ value, words: t(`sufferer.${value}`) }))} />
        {tooMany && <Notice tone="amber" title={t('report.too_many', { most: String(fault.values?.['most'] ?? '') })} />}
      </Form>
    </Dialog>
  );
}
