import { useMutation, useQuery } from '@apollo/client/react';
import { Button, buttonLook, Form, LocationPicker, Notice, Page, TextField, useMay, useSession, useViewer, useWords, wordsOf, type Picked } from '@app/shared-web';
import { IconDeviceMobileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { EnrolSharedDeviceDocument, EntranceDocument } from '../people.generated';
import styles from '../persons/persons.module.css';
import { usePeopleForm } from '../refusals';

interface PhoneValues {
  label: string;
  location: Picked | null;
}

/** It is shared now: what that means, and signing out so that others can begin. */
function Done({ label }: { label: string }) {
  const t = useWords('directory');
  const { signOut } = useSession();
  const [leaving, setLeaving] = useState(false);
  return (
    <div className={styles['stack']} role="status">
      <Notice tone="green" icon={IconDeviceMobileCheck} title={t('shared_phone.done', { label })}>
        {t('shared_phone.done_detail')}
      </Notice>
      <div>
        <Button
          kind="main"
          size="large"
          busy={leaving}
          onClick={() => {
            setLeaving(true);
            void signOut().catch(() => setLeaving(false));
          }}
        >
          {t('shared_phone.sign_out')}
        </Button>
      </div>
    </div>
  );
}

/** Make the phone in one's hand a shared one: everybody with a badge and a PIN can then sign in on it. */
export default function SharedPhonePage() {
  const t = useWords('directory');
  const may = useMay();
  const { person } = useViewer();
  const [done, setDone] = useState<string | null>(null);
  const { data } = useQuery(EntranceDocument);
  const [enrol] = useMutation(EnrolSharedDeviceDocument);
  const device = data?.thisDevice;
  const form = usePeopleForm<PhoneValues>({
    draft: 'shared-phone',
    initial: { label: '', location: person.location ? { id: person.location.id, name: person.location.name } : null },
    check: ({ label }) => (label.trim() ? {} : { label: wordsOf('directory')('rule.required') }),
    submit: async ({ label, location }) => {
      await enrol({ variables: { input: { label: label.trim(), locationId: location?.id ?? null } }, refetchQueries: ['Entrance'] });
      setDone(label.trim());
    },
  });
  return (
    <Page title={t('shared_phone.title')} up={{ to: '/account', words: t('account.title') }} width="reading">
      {done !== null ? (
        <Done label={done} />
      ) : !may('ENROL_SHARED_DEVICE') ? (
        <Notice title={t('shared_phone.not_yours')} />
      ) : device?.kind === 'PERSONAL' ? (
        <Notice tone="amber" title={t('shared_phone.personal', { number: device.personNumber ?? '' })} actions={<Link to="/account" {...buttonLook('plain')}>{t('account.title')}</Link>}>
          {t('shared_phone.personal_detail')}
        </Notice>
      ) : (
        <div className={styles['stack']}>
          <p>{t('shared_phone.what')}</p>
          {device?.kind === 'SHARED' && <Notice>{t('shared_phone.already', { label: device.label ?? '' })}</Notice>}
          <Form form={form} send={t('shared_phone.send')} wide>
            <TextField form={form} name="label" label={t('shared_phone.label')} hint={t('shared_phone.label_hint')} maxLength={80} autoComplete="off" />
            <LocationPicker form={form} name="location" label={t('person.location')} optional />
          </Form>
        </div>
      )}
    </Page>
  );
}
