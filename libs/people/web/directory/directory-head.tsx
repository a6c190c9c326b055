import { useQuery } from '@apollo/client/react';
import { buttonLook, useMay, useWords } from '@app/shared-web';
import { IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import { DirectoryCountsDocument } from '../people.generated';

/** *412 people in 40 departments at 12 locations* */
export function DirectorySubtitle() {
  const t = useWords('people');
  const { data } = useQuery(DirectoryCountsDocument);
  const counts = data?.me.organization;
  if (!counts) return <>&nbsp;</>;
  return t('directory.counts', {
    people: t('count.people', { count: counts.people }),
    departments: t('count.departments', { count: counts.departments }),
    locations: t('count.locations', { count: counts.locations }),
  });
}

/** The way to the organization's settings, for administrators. */
export function SettingsLink() {
  const t = useWords('people');
  const may = useMay();
  if (!may('ADMINISTER')) return null;
  return (
    <Link to="/people/settings" {...buttonLook('plain')} data-square aria-label={t('organization.title')} title={t('organization.title')}>
      <IconSettings size={18} stroke={1.75} />
    </Link>
  );
}
