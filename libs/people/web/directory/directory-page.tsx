import { useQuery } from '@apollo/client/react';
import { useWords } from '@app/shared-web';
import { ListPage, Tabs, type ListPageProps } from '@app/shared-web/filters';
import type { ReactNode } from 'react';
import { DirectoryCountsDocument } from '../people.generated';
import { DirectoryActions } from './directory-actions';

/** *412 people, 40 departments, 12 locations* */
function Counts() {
  const t = useWords('directory');
  const { data } = useQuery(DirectoryCountsDocument);
  const counts = data?.me.organization;
  if (!counts) return <>&nbsp;</>;
  const { people, departments, locations } = counts;
  return t('directory.counts', { people: t('count.people', { count: people }), departments: t('count.departments', { count: departments }), locations: t('count.locations', { count: locations }) });
}

/** What a list of the directory brings along; `add` is the button that adds one. */
export type DirectoryPageProps = Omit<ListPageProps, 'tabs' | 'heading' | 'subtitle' | 'actions'> & { add: ReactNode };

/** The frame of the three lists of the directory. */
export function DirectoryPage({ add, ...list }: DirectoryPageProps) {
  const t = useWords('directory');
  const tabs = [
    { to: '/people', words: t('directory.people') },
    { to: '/people/departments', words: t('directory.departments') },
    { to: '/people/locations', words: t('directory.locations') },
  ];
  return <ListPage {...list} heading={t('nav.people')} subtitle={<Counts />} actions={<DirectoryActions>{add}</DirectoryActions>} tabs={<Tabs label={t('directory.lists')} tabs={tabs} />} />;
}
