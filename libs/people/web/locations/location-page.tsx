import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Card, ConfirmDialog, EmptyState, ErrorNotice, Facts, Page, Section, SkeletonRows, Slot, toast, useMay, useWords } from '@app/shared-web';
import { IconMapPinOff, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { LocationDocument, SetWorkingTimeDocument, type LocationDetailsFragment } from '../people.generated';
import { PeopleOf } from '../persons/people-of';
import styles from '../persons/persons.module.css';
import { overNewest } from '../refusals';
import { TimeZoneName } from '../time-zone/time-zone-field';
import { WorkingTimeForm } from '../working-time/working-time-form';
import { WorkingTimePicture } from '../working-time/working-time-picture';
import { ChangeLocationDialog } from './location-dialogs';

/** When people work here: the location's own times, or the organization's where it has none. */
function LocationWorkingTime({ location, refetch }: { location: LocationDetailsFragment; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  const may = useMay();
  const [set] = useMutation(SetWorkingTimeDocument);
  const [editing, setEditing] = useState(false);
  const [resetting, setResetting] = useState(false);
  const { id, name, version, workingTime, effectiveWorkingTime } = location;
  const save = async (next: Parameters<Parameters<typeof WorkingTimeForm>[0]['onSave']>[0] | null) => {
    await overNewest(refetch, () => set({ variables: { input: { locationId: id, version, workingTime: next } } }));
    await refetch();
    toast(t('time.saved'));
  };
  return (
    <Section
      title={t('time.title')}
      action={
        may('ADMINISTER') &&
        !editing && (
          <span className={styles['marks']}>
            {workingTime && (
              <Button kind="link" className={styles['sectionAction']} onClick={() => setResetting(true)}>
                {t('time.use_default')}
              </Button>
            )}
            <Button kind="link" className={styles['sectionAction']} onClick={() => setEditing(true)}>
              {t(workingTime ? 'change' : 'time.make_own')}
            </Button>
          </span>
        )
      }
    >
      <Card>
        <div className={styles['box']}>
          {editing ? (
            <WorkingTimeForm draft={`working-time:${id}`} initial={effectiveWorkingTime} onSave={save} onDone={() => setEditing(false)} />
          ) : (
            <>
              {!workingTime && <p className={styles['note']}>{t('time.default_here')}</p>}
              <WorkingTimePicture {...effectiveWorkingTime} />
            </>
          )}
        </div>
      </Card>
      <ConfirmDialog
        opened={resetting}
        onClose={() => setResetting(false)}
        title={t('time.use_default_title', { name })}
        lost={<p>{t('time.use_default_lost')}</p>}
        confirm={t('time.use_default')}
        onConfirm={() => save(null)}
      />
    </Section>
  );
}

/** A location: its people, its time zone, and when people work there. */
export default function LocationPage() {
  const t = useWords('directory');
  const may = useMay();
  const { locationId = '' } = useParams();
  const [changing, setChanging] = useState(false);
  const { data, error, refetch } = useQuery(LocationDocument, { variables: { id: locationId } });
  const up = { to: '/people/locations', words: t('directory.locations') };
  const location = data?.location;
  if (!location) {
    return (
      <Page title={data ? t('location.missing') : t('directory.locations')} up={up}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : data ? <EmptyState icon={IconMapPinOff} title={t('location.missing')} detail={t('person.missing_detail')} /> : <SkeletonRows rows={5} />}
      </Page>
    );
  }
  return (
    <Page
      title={location.name}
      up={up}
      actions={
        may('ADMINISTER') && (
          <Button icon={IconPencil} onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      <div className={styles['columns']} data-main>
        <div className={styles['stack']}>
          <LocationWorkingTime location={location} refetch={refetch} />
          <PeopleOf locationId={location.id} title={t('location.people')} empty={t('location.people_none')} />
          <Slot name="location.main" id={location.id} />
        </div>
        <div className={styles['stack']}>
          <Section title={t('department.about')}>
            <Card>
              <div className={styles['box']}>
                <Facts
                  facts={[
                    [t('location.code'), location.code],
                    [t('first.time_zone'), <TimeZoneName id={location.timeZone} />],
                  ]}
                />
              </div>
            </Card>
          </Section>
        </div>
      </div>
      {changing && <ChangeLocationDialog location={location} onClose={() => setChanging(false)} refetch={refetch} />}
    </Page>
  );
}
