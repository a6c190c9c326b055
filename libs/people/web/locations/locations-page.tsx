import { useQuery } from '@apollo/client/react';
import { Button, buttonLook, DataTable, EmptyState, useMay, usePages, useWords, type Column } from '@app/shared-web';
import { useAddress, type Address } from '@app/shared-web/filters';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import styles from '../directory/directory.module.css';
import { DirectoryPage } from '../directory/directory-page';
import { LocationsDocument, type LocationRowFragment } from '../people.generated';
import { TimeZoneName } from '../time-zone/time-zone-field';
import { AddLocationDialog } from './location-dialogs';
import { LocationPanel } from './location-panel';

function Nowhere({ address, searched }: { address: Address; searched: boolean }) {
  const t = useWords('directory');
  const may = useMay();
  if (searched) return <EmptyState icon={IconMapPin} title={t('directory.none_found')} detail={t('directory.none_found_detail')} action={<Button onClick={() => address.set({ q: null })}>{t('directory.clear')}</Button>} />;
  return (
    <EmptyState
      icon={IconMapPin}
      title={t('location.none')}
      detail={t('location.none_detail')}
      action={
        may('ADMINISTER') && (
          <Link to="/people/import" {...buttonLook('main')}>
            {t('organization.import')}
          </Link>
        )
      }
    />
  );
}

/** Where people work. */
export default function LocationsPage() {
  const t = useWords('directory');
  const address = useAddress();
  const [adding, setAdding] = useState(false);
  const words = address.get('q');
  const pages = usePages(useQuery(LocationsDocument, { variables: { words, first: 50 } }), (data) => data.locations);
  const columns: Column<LocationRowFragment>[] = [
    { key: 'name', title: t('location.name'), cell: ({ name }) => name },
    { key: 'code', title: t('location.code'), width: 120, cell: ({ code }) => <span className={styles['number']}>{code}</span> },
    { key: 'zone', title: t('first.time_zone'), width: '32%', cell: ({ timeZone }) => <TimeZoneName id={timeZone} /> },
    { key: 'time', title: t('time.title'), width: '22%', cell: ({ workingTime }) => <span className={styles['soft']}>{t(workingTime ? 'time.own' : 'time.default')}</span> },
  ];
  return (
    <DirectoryPage
      title={t('directory.locations')}
      address={address}
      search={t('directory.search_locations')}
      add={
        <Button kind="main" icon={IconPlus} onClick={() => setAdding(true)}>
          {t('location.add')}
        </Button>
      }
      panel={address.openId && <LocationPanel id={address.openId} onClose={address.close} />}
      keys={[{ keys: 'j', words: t('keys.down') }, { keys: 'k', words: t('keys.up') }]}
    >
      <DataTable
        label={t('directory.locations')}
        columns={columns}
        pages={pages}
        idOf={({ id }) => id}
        onOpen={({ id }) => address.open(id)}
        openId={address.openId}
        card={({ name, code, timeZone }) => (
          <>
            {name}
            <span className={styles['cardLine']}>
              <TimeZoneName id={timeZone} />
              {code}
            </span>
          </>
        )}
        empty={<Nowhere address={address} searched={Boolean(words)} />}
      />
      {adding && <AddLocationDialog onClose={() => setAdding(false)} />}
    </DirectoryPage>
  );
}
