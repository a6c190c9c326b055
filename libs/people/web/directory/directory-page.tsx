import { useQuery } from '@apollo/client/react';
import { KeyBar, Page, useNarrow, useWords } from '@app/shared-web';
import type { ReactNode } from 'react';
import { DirectoryCountsDocument } from '../people.generated';
import styles from './directory.module.css';
import { DirectoryActions } from './directory-actions';
import { DirectoryTabs } from './directory-tabs';
import { SearchField } from './search-field';
import type { Address } from './use-address';

/** *412 people, 40 departments, 12 locations* */
function Counts() {
  const t = useWords('directory');
  const { data } = useQuery(DirectoryCountsDocument);
  const counts = data?.me.organization;
  if (!counts) return <>&nbsp;</>;
  const { people, departments, locations } = counts;
  return t('directory.counts', { people: t('count.people', { count: people }), departments: t('count.departments', { count: departments }), locations: t('count.locations', { count: locations }) });
}

/** What a list of the directory brings along. */
export interface DirectoryPageProps {
  title: string;
  address: Address;
  search: string;
  /** The button that adds one. */
  add: ReactNode;
  /** Filters besides the words. */
  pills?: ReactNode;
  panel: ReactNode;
  keys: ReadonlyArray<{ keys: string; words: string }>;
  children: ReactNode;
}

/** The frame of the three lists: which list, the words to look for, further filters; the row at a desk, stacked on a phone. */
export function DirectoryPage({ title, address, search, add, pills, panel, keys, children }: DirectoryPageProps) {
  const t = useWords('directory');
  const narrow = useNarrow();
  const field = <SearchField label={search} value={address.get('q') ?? ''} onChange={(q) => address.set({ q })} />;
  const filters = (
    <>
      <DirectoryTabs />
      {field}
      {pills}
    </>
  );
  return (
    <Page
      title={title}
      heading={t('nav.people')}
      subtitle={<Counts />}
      width="table"
      actions={<DirectoryActions>{add}</DirectoryActions>}
      filters={narrow ? undefined : filters}
      panel={panel}
      foot={<KeyBar keys={[...keys, { keys: 'Enter', words: t('keys.open') }, { keys: 'f', words: t('keys.search') }, { keys: '?', words: t('keys.all') }]} />}
    >
      {narrow && (
        <div className={styles['narrow']}>
          <DirectoryTabs />
          {field}
          {pills && <div className={styles['pills']}>{pills}</div>}
        </div>
      )}
      {children}
    </Page>
  );
}
