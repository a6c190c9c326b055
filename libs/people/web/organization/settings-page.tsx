import { useMutation, useQuery } from '@apollo/client/react';
import { Button, buttonLook, Card, ErrorNotice, Figure, Page, Section, SkeletonRows, Slot, toast, useWords } from '@app/shared-web';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { OrganizationSettingsDocument, SetWorkingTimeDocument, type OrganizationDetailsFragment } from '../people.generated';
import styles from '../persons/persons.module.css';
import { overNewest } from '../refusals';
import { WorkingTimeForm } from '../working-time/working-time-form';
import { WorkingTimePicture } from '../working-time/working-time-picture';
import { AdministratorsOnly } from './administrators-only';
import { Identity } from './identity';
import { SampleSection } from './sample-section';
import { SharedPhones } from './shared-phones';

function DefaultWorkingTime({ organization, refetch }: { organization: OrganizationDetailsFragment; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  const [set] = useMutation(SetWorkingTimeDocument);
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title={t('organization.working_time')}
      action={
        !editing && (
          <Button kind="link" className={styles['sectionAction']} onClick={() => setEditing(true)} aria-label={t('organization.change_working_time')}>
            {t('change')}
          </Button>
        )
      }
    >
      <Card>
        <div className={styles['box']}>
          {editing ? (
            <WorkingTimeForm
              draft="working-time:organization"
              initial={organization.workingTime}
              onSave={async (workingTime) => {
                await overNewest(refetch, () => set({ variables: { input: { version: organization.version, workingTime } } }));
                toast(t('time.saved'));
              }}
              onDone={() => setEditing(false)}
            />
          ) : (
            <>
              <p className={styles['note']}>{t('organization.working_time_what')}</p>
              <WorkingTimePicture {...organization.workingTime} />
            </>
          )}
        </div>
      </Card>
    </Section>
  );
}

/** How many there are, each number the way to the rows behind it. */
function Counts({ organization }: { organization: OrganizationDetailsFragment }) {
  const t = useWords('directory');
  return (
    <div className={styles['figures']}>
      <Figure label={t('directory.people')} value={organization.people} to="/people" />
      <Figure label={t('directory.departments')} value={organization.departments} to="/people/departments" />
      <Figure label={t('directory.locations')} value={organization.locations} to="/people/locations" />
    </div>
  );
}

/** The organization as administrators keep it. */
export default function SettingsPage() {
  const t = useWords('directory');
  return (
    <AdministratorsOnly title={t('organization.title')}>
      <Settings />
    </AdministratorsOnly>
  );
}

function Settings() {
  const t = useWords('directory');
  const { data, error, refetch } = useQuery(OrganizationSettingsDocument);
  const organization = data?.me.organization;
  return (
    <Page
      title={t('organization.title')}
      up={{ to: '/people', words: t('nav.people') }}
      width="reading"
      actions={
        <Link to="/people/import" {...buttonLook('plain')}>
          <IconUpload size={18} stroke={1.75} aria-hidden="true" />
          {t('organization.import')}
        </Link>
      }
    >
      {!organization ? (
        error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <SkeletonRows rows={6} />
      ) : (
        <div className={styles['stack']}>
          <Identity organization={organization} refetch={refetch} />
          <Counts organization={organization} />
          <DefaultWorkingTime organization={organization} refetch={refetch} />
          <SharedPhones />
          <Slot name="organization.main" />
          {organization.sample && <SampleSection organization={organization} />}
        </div>
      )}
    </Page>
  );
}
