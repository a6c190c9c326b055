import { useApolloClient, useMutation } from '@apollo/client/react';
import { Dialog, faultOf, Field, Form, Glyph, Notice, SearchPicker, SelectField, TextAreaField, toast, useForm, useWords } from '@app/shared-web';
import { ReportPainDocument, type Sufferer, WhereItHurtsDocument, type WhereItHurtsQuery } from '../journeys.generated';
import { kindIcons } from '../kinds';
import { listsAgain } from './lists-again';
import type { ReportStart } from './report-store';
import styles from './pains.module.css';

type Place = Pick<WhereItHurtsQuery['inventoryItems']['nodes'][number], 'id' | 'name'> & Partial<WhereItHurtsQuery['inventoryItems']['nodes'][number]>;

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
  const search = async (words: string): Promise<Place[]> => {
    if (!words.trim()) return [];
    const { data } = await client.query({ query: WhereItHurtsDocument, variables: { words } });
    return (data?.inventoryItems.nodes ?? []).filter(({ kind }) => kind !== 'PAIN_POINT' && kind !== 'OPPORTUNITY');
  };
  // the most a day: a sentence of its own says what to do
  const fault = form.error === null ? null : faultOf(form.error);
  const tooMany = fault?.code === 'LIMIT_EXCEEDED';
  return (
    <Dialog opened onClose={onClose} title={t('report.title')}>
      <Form form={tooMany ? { ...form, error: null } : form} send={t('report.send')} wide>
        <TextAreaField form={form} name="words" autoFocus data-autofocus rows={3} maxLength={300} label={t('report.what')} hint={t('report.hint')} placeholder={t('report.placeholder')} />
        <Field name="at" label={t('report.at')} optional fault={form.faults['at'] ?? form.faults['atId']}>
          {(wiring) => (
            <SearchPicker
              wiring={wiring}
              value={form.values.at}
              onChange={(place) => form.set('at', place)}
              search={search}
              placeholder={t('report.at_find')}
              show={({ kind, name, path }) => (
                <span className={styles['place']}>
                  {kind && <Glyph of={kindIcons[kind]} size={16} />}
                  <span className={styles['optionWords']}>
                    <span>{name}</span>
                    {path && path.length > 0 && <span className={styles['places']}>{path.map((above) => above.name).join(' › ')}</span>}
                  </span>
                </span>
              )}
            />
          )}
        </Field>
        <SelectField form={form} name="sufferer" label={t('report.who')} optional none={t('unknown_long')} options={sufferers.map((value) => ({ value, words: t(`sufferer.${value}`) }))} />
        {tooMany && <Notice tone="amber" title={t('report.too_many', { most: String(fault.values?.['most'] ?? '') })} />}
      </Form>
    </Dialog>
  );
}
