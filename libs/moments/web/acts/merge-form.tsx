import { useApolloClient } from '@apollo/client/react';
import { Field, Form, Notice, SearchPicker, SeverityMark, useWords } from '@app/shared-web';
import { FindMomentsDocument, type FindMomentsQuery } from '../moments.generated';
import { Cancel, ChangedMeanwhile } from './about-form';
import type { ActFormProps } from './act-dialog';
import { focusNext } from './focus-next';
import { useActForm } from './use-act-form';
import styles from './acts.module.css';

type Other = FindMomentsQuery['moments']['nodes'][number];

/** Lets it go on in another, found by its number or by words. */
export function MergeForm({ subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const client = useApolloClient();
  const [subject] = subjects;
  const search = async (words: string): Promise<Other[]> => {
    const { data } = await client.query({ query: FindMomentsDocument, variables: { filter: { open: true, ...(words ? { words } : {}) }, first: 10 }, fetchPolicy: 'network-only' });
    return (data?.moments.nodes ?? []).filter(({ id }) => id !== subject?.id);
  };
  const { form } = useActForm<{ into: Other | null }>({
    name: 'merge',
    subjects,
    initial: { into: null },
    check: ({ into }): { into?: string } => (into ? {} : { into: t('merge.needed') }),
    send: ({ id }, { into }, _clientKey, sending) => sending.merge({ momentId: id, intoId: into?.id ?? '' }),
    said: ({ into }) => t('done.merge', { number: subject?.number ?? '', into: into?.number ?? '' }),
    done,
  });
  const { into } = form.values;
  return (
    <Form form={form} send={into ? t('merge.send_into', { into: into.number }) : t('merge.send')} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <Field name="into" label={t('merge.into')} hint={t('merge.hint')} fault={form.faults['into'] ?? form.faults['intoId']}>
        {(wiring) => (
          <SearchPicker
            wiring={wiring}
            value={into}
            onChange={(other) => {
              form.set('into', other);
              if (other) focusNext('button[type="submit"]');
            }}
            search={search}
            autoFocus
            placeholder={t('merge.find')}
            show={(other) => (
              <span className={styles['about']}>
                <SeverityMark severity={other.severity} />
                <span>
                  {other.number} {other.what}
                </span>
              </span>
            )}
          />
        )}
      </Field>
      {into && <Notice title={t('merge.lost', { number: subject?.number ?? '', into: into.number })} />}
    </Form>
  );
}
