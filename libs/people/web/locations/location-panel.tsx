import { useQuery } from '@apollo/client/react';
import { ErrorNotice, Facts, Section, SidePanel, SkeletonRows, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { LocationDocument } from '../people.generated';
import { TimeZoneName } from '../time-zone/time-zone-field';
import { WorkingTimePicture } from '../working-time/working-time-picture';

/** A location beside the list. */
export function LocationPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords('directory');
  const { data, error, refetch } = useQuery(LocationDocument, { variables: { id } });
  const location = data?.location;
  if (!location) {
    return (
      <SidePanel title={data ? t('location.missing') : ''} onClose={onClose} subject={id}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : data ? <p>{t('person.missing_detail')}</p> : <SkeletonRows rows={4} />}
      </SidePanel>
    );
  }
  return (
    <SidePanel
      title={location.name}
      page={`/people/locations/${id}`}
      onClose={onClose}
      subject={id}
    >
      <Facts
        facts={[
          [t('location.code'), location.code],
          [t('first.time_zone'), <TimeZoneName id={location.timeZone} />],
          [t('directory.people'), <Link to={`/people?location=${id}`}>{t('directory.open_list')}</Link>],
        ]}
      />
      <Section title={t(location.workingTime ? 'time.own' : 'time.default')}>
        <WorkingTimePicture {...location.effectiveWorkingTime} narrow />
      </Section>
    </SidePanel>
  );
}
