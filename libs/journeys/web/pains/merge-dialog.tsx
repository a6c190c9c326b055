import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Dialog, Field, Form, SearchPicker, useForm, useWords } from '@app/shared-web';
import { PainsToMergeDocument, type PainsToMergeQuery, SimilarPainsDocument } from '../journeys.generated';
import { useMoney } from '../money';
import { PainStateMark } from './pain-state';
import { type SeenPain, usePainActs } from './use-pain-acts';
import styles from './pains.module.css';

type Other = PainsToMergeQuery['painPoints']['nodes'][number];

/** Lets a pain point go on in another: one of those that say nearly the same, or one found by words. */
export function MergeDialog({ pain, onClose, onDone }: { pain: SeenPain; onClose: () => void; onDone: (intoId: string) => void }) {
  const t = useWords('pains');
  const shared = useWords('shared');
  const acts = usePainActs();
  const client = useApolloClient();
  const { data } = useQuery(SimilarPainsDocument, { variables: { id: pain.id } });
  const similar = data?.similarPains ?? [];
  const form = useForm<{ into: Other | null }>({
    draft: null,
    initial: { into: null },
    check: ({ into }): { into?: string } => (into ? {} : { into: t('merge.needed') }),
    submit: async ({ into }) => {
      await acts.merge(pain, into!);
      onDone(into!.id);
    },
  });
  const search = async (words: string): Promise<Other[]> => {
    const { data: found } = await client.query({ query: PainsToMergeDocument, variables: { states: ['REPORTED', 'CONFIRMED', 'WORKED_ON', 'RELIEVED', 'ACCEPTED'], ...(words ? { words } : {}) }, fetchPolicy: 'network-only' });
    return (found?.painPoints.nodes ?? []).filter(({ id }) => id !== pain.id);
  };
  const { into } = form.values;
  return (
    <Dialog opened onClose={onClose} title={t('merge.title')}>
      <Form form={form} send={into ? t('merge.send_into', { name: into.name }) : t('merge.send')} aside={<Button onClick={onClose}>{shared('action.cancel')}</Button>}>
        <p className={styles['soft']}>{t('merge.about', { name: pain.name })}</p>
        {similar.length > 0 && !into && (
          <div role="group" aria-label={t('merge.similar')} className={styles['similar']}>
            <span className={styles['label']}>{t('merge.similar')}</span>
            {similar.map((other) => (
              <button key={other.id} type="button" className={styles['option']} onClick={() => form.set('into', other)}>
                <PainOption pain={other} />
              </button>
            ))}
          </div>
        )}
        <Field name="into" label={t('merge.into')} fault={form.faults['into'] ?? form.faults['intoId']}>
          {(wiring) => <SearchPicker wiring={wiring} value={into} onChange={(other) => form.set('into', other)} search={search} placeholder={t('merge.find')} show={(other) => <PainOption pain={other} />} />}
        </Field>
      </Form>
    </Dialog>
  );
}

/** A pain point to choose: its name, where it stands, what it costs. */
function PainOption({ pain }: { pain: Other }) {
  const money = useMoney();
  return (
    <span className={styles['optionWords']}>
      <span>{pain.name}</span>
      <span className={styles['optionMarks']}>
        <PainStateMark state={pain.painState} />
        {pain.cost.moneyPerYear !== null && pain.cost.moneyPerYear !== undefined && <span>{money(pain.cost.moneyPerYear)}</span>}
      </span>
    </span>
  );
}
