import { useQuery } from '@apollo/client/react';
import { Button, buttonLook, DataTable, DepartmentPicker, EmptyState, LocationPicker, PersonName, StateMark, useMay, usePages, useWords, type Column } from '@app/shared-web';
import { ChoicePill, FilterPill, useAddress, type Address } from '@app/shared-web/filters';
import { IconPlus, IconUserOff, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import styles from '../directory/directory.module.css';
import { DirectoryPage } from '../directory/directory-page';
import { DepartmentNamedDocument, LocationNamedDocument, PeopleDocument, type PersonRowFragment } from '../people.generated';
import { PersonPanel } from './person-panel';

function useColumns(): Column<PersonRowFragment>[] {
  const t = useWords('directory');
  return [
    { key: 'name', title: t('person.name'), cell: (person) => <PersonName person={person} detail={person.jobTitle} plainName /> },
    { key: 'number', title: t('person.number'), width: 120, cell: ({ number }) => <span className={styles['number']}>{number}</span> },
    { key: 'department', title: t('person.department'), width: '26%', cell: ({ department }) => <span className={styles['soft']}>{department?.name}</span> },
    { key: 'location', title: t('person.location'), width: '20%', cell: ({ location }) => <span className={styles['soft']}>{location?.name}</span> },
  ];
}

/** The department of the filter, by its name: the address has only its id. */
function DepartmentFilter({ address }: { address: Address }) {
  const t = useWords('directory');
  const id = address.get('department');
  const { data } = useQuery(DepartmentNamedDocument, { variables: { id: id ?? '' }, skip: !id });
  return (
    <FilterPill any={t('directory.any_department')} chosen={id && (data?.department?.name ?? '…')} onChange={(picked) => address.set({ department: picked?.id ?? null })} picker={(form) => <DepartmentPicker form={form} name="picked" label={t('person.department')} bare autoFocus />} />
  );
}

function LocationFilter({ address }: { address: Address }) {
  const t = useWords('directory');
  const id = address.get('location');
  const { data } = useQuery(LocationNamedDocument, { variables: { id: id ?? '' }, skip: !id });
  return (
    <FilterPill any={t('directory.any_location')} chosen={id && (data?.location?.name ?? '…')} onChange={(picked) => address.set({ location: picked?.id ?? null })} picker={(form) => <LocationPicker form={form} name="picked" label={t('person.location')} bare autoFocus />} />
  );
}

/** Who works here, or who left: the latter only those whom it concerns may see. */
function ActiveFilter({ address }: { address: Address }) {
  const t = useWords('directory');
  const may = useMay();
  const left = address.get('left') !== null;
  if (!may('ADMINISTER') && !may('SEE_TEAM')) return null;
  return (
    <ChoicePill
      words={t(left ? 'directory.left' : 'directory.here')}
      chosen={left}
      items={[
        { words: t('directory.here'), chosen: !left, run: () => address.set({ left: null }) },
        { words: t('directory.left'), chosen: left, run: () => address.set({ left: '1' }) },
      ]}
    />
  );
}

/** Nobody to show: because of the filter, or because nobody is there yet. */
function Nobody({ address, filtered }: { address: Address; filtered: boolean }) {
  const t = useWords('directory');
  const may = useMay();
  if (filtered) {
    return (
      <EmptyState
        icon={IconUserOff}
        title={t('directory.none_found')}
        detail={t('directory.none_found_detail')}
        action={<Button onClick={() => address.set({ q: null, department: null, location: null, left: null })}>{t('directory.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={IconUsers}
      title={t('directory.nobody')}
      detail={t('directory.nobody_detail')}
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

/** The directory: everybody, by name, number, department and place. */
export default function PeoplePage() {
  const t = useWords('directory');
  const address = useAddress();
  const [words, departmentId, locationId, left] = [address.get('q'), address.get('department'), address.get('location'), address.get('left') !== null];
  const variables = { words, departmentId, locationId, active: !left, first: 50 };
  const pages = usePages(useQuery(PeopleDocument, { variables }), (data) => data.people);
  const filtered = Boolean(words || departmentId || locationId || left);
  return (
    <DirectoryPage
      title={t('nav.people')}
      address={address}
      search={t('directory.search_people')}
      add={
        <Link to="/people/new" {...buttonLook('main')}>
          <IconPlus size={18} stroke={1.75} aria-hidden="true" />
          {t('person.add')}
        </Link>
      }
      pills={
        <>
          <DepartmentFilter address={address} />
          <LocationFilter address={address} />
          <ActiveFilter address={address} />
        </>
      }
      panel={address.openId && <PersonPanel id={address.openId} onClose={address.close} />}
      keys={[{ keys: 'j', words: t('keys.down') }, { keys: 'k', words: t('keys.up') }]}
    >
      <DataTable
        label={t('directory.people')}
        columns={useColumns()}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => address.open(id)}
        openId={address.openId}
        card={(person) => <PersonCard person={person} />}
        empty={<Nobody address={address} filtered={filtered} />}
      />
      {pages.rows.length === 1 && !filtered && !pages.hasMore && <Nobody address={address} filtered={false} />}
    </DirectoryPage>
  );
}

/** A person's row on a phone. */
function PersonCard({ person }: { person: PersonRowFragment }) {
  const t = useWords('directory');
  const place = [person.jobTitle, person.department?.name, person.location?.name].filter(Boolean).join(' · ');
  return (
    <span className={styles['card']}>
      <PersonName person={person} detail={place} plainName />
      {!person.active && <StateMark words={t('directory.left')} />}
    </span>
  );
}
