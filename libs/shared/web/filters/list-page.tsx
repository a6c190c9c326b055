import type { ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import { useNarrow } from '../parts/narrow';
import { Page, type PageProps } from '../parts/page';
import { KeyBar } from '../parts/shortcuts';
import styles from './filters.module.css';
import { SearchField } from './search-field';
import type { Address } from './use-address';

/** What a list page is made of. */
export interface ListPageProps extends Pick<PageProps, 'title' | 'heading' | 'subtitle' | 'actions' | 'panel' | 'children'> {
  address: Address;
  /** The lists beside this one. */
  tabs: ReactNode;
  /** What the words are looked for in. */
  search: string;
  /** Filters besides the words. */
  pills?: ReactNode;
  /** The keys of the list itself. */
  keys: ReadonlyArray<{ keys: string; words: string }>;
}

/** The frame of a list: which list, the words to look for, further filters; in a row at a desk, stacked on a phone. */
export function ListPage({ address, tabs, search, pills, keys, children, ...page }: ListPageProps) {
  const t = useWords('shared');
  const narrow = useNarrow();
  const field = <SearchField label={search} value={address.get('q') ?? ''} onChange={(q) => address.set({ q })} />;
  const filters = (
    <>
      {tabs}
      {field}
      {pills}
    </>
  );
  return (
    <Page
      {...page}
      width="table"
      filters={narrow ? undefined : filters}
      foot={<KeyBar keys={[...keys, { keys: 'Enter', words: t('filter.open') }, { keys: 'f', words: t('filter.search') }, { keys: '?', words: t('filter.all') }]} />}
    >
      {narrow && (
        <div className={styles['narrow']}>
          {tabs}
          {field}
          {pills && <div className={styles['pills']}>{pills}</div>}
        </div>
      )}
      {children}
    </Page>
  );
}
