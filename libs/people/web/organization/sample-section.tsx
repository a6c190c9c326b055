import { useMutation } from '@apollo/client/react';
import { Button, Card, Dialog, Form, Section, TextField, useSession, useWords } from '@app/shared-web';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { DiscardSampleDocument, type OrganizationDetailsFragment } from '../people.generated';
import styles from '../persons/persons.module.css';
import { usePeopleForm } from '../refusals';

function DiscardDialog({ organization, onClose }: { organization: OrganizationDetailsFragment; onClose: () => void }) {
  const t = useWords('directory');
  const { signedIn } = useSession();
  const [discard] = useMutation(DiscardSampleDocument);
  const { name, people, departments, locations } = organization;
  const form = usePeopleForm<{ confirm: string }>({
    draft: null,
    initial: { confirm: '' },
    check: ({ confirm }) => (confirm.trim() === name ? {} : { confirm: t('rule.equals', { name }) }),
    submit: async ({ confirm }) => {
      await discard({ variables: { confirm: confirm.trim() } });
      // nobody is signed in any more: the shell looks again, and shows the first start
      await signedIn();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('discard.title', { name })}>
      <p>{t('discard.lost')}</p>
      <ul className={styles['follows']}>
        <li>{t('directory.counts', { people: t('count.people', { count: people }), departments: t('count.departments', { count: departments }), locations: t('count.locations', { count: locations }) })}</li>
        <li>{t('discard.moments')}</li>
        <li>{t('discard.signed_out')}</li>
      </ul>
      <p>{t('discard.then')}</p>
      <Form form={form} send={t('discard.confirm')} danger aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <TextField form={form} name="confirm" label={t('discard.type', { name })} autoComplete="off" />
      </Form>
    </Dialog>
  );
}

/** The way from the sample back to an empty instance. */
export function SampleSection({ organization }: { organization: OrganizationDetailsFragment }) {
  const t = useWords('directory');
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('discard.section')}>
      <Card>
        <div className={styles['row']}>
          <span className={styles['rowWords']}>
            {t('discard.what')}
            <span className={styles['under']}>{t('discard.what_detail')}</span>
          </span>
          <Button kind="danger" icon={IconTrash} onClick={() => setAsking(true)}>
            {t('discard.action')}
          </Button>
        </div>
      </Card>
      {asking && <DiscardDialog organization={organization} onClose={() => setAsking(false)} />}
    </Section>
  );
}
