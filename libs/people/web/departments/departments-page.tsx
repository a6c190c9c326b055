import { useQuery } from '@apollo/client/react';
import { Button, buttonLook, DataTable, DepartmentName, EmptyState, PersonName, useFormat, useMay, usePages, useWords, type Column } from '@app/shared-web';
import { useAddress, type Address } from '@app/shared-web/filters';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { DirectoryPage } from '../directory/directory-page';
import { FindDepartmentsDocument, type FindDepartmentsQuery } from '../people.generated';
import { AddDepartmentDialog } from './department-dialogs';
import { DepartmentPanel } from './department-panel';
import { DepartmentTree } from './tree';

type Found = FindDepartmentsQuery['departments']['nodes'][number];

function FoundDepartments({ address, words }: { address: Address; words: string }) {
  const t = useWords('directory');
  const format = useFormat();
  const pages = usePages(useQuery(FindDepartmentsDocument, { variables: { words, first: 50 } }), (data) => data.departments);
  const columns: Column<Found>[] = [
    { key: 'name', title: t('department.name'), cell: (row) => <DepartmentName department={row} path={row.path.filter(({ id }) => id !== row.id)} /> },
    { key: 'code', title: t('department.code'), width: 120, cell: ({ code }) => code },
    { key: 'head', title: t('department.head'), width: '28%', cell: ({ head }) => head && <PersonName person={head} plainName /> },
    { key: 'people', title: t('department.directly'), width: 120, align: 'end', cell: ({ peopleCount }) => format.number(peopleCount) },
  ];
  return (
    <DataTable
      label={t('directory.departments')}
      columns={columns}
      pages={pages}
      idOf={({ id }) => id}
      onOpen={({ id }) => address.open(id)}
      openId={address.openId}
      card={(row) => <DepartmentName department={row} path={row.path.filter(({ id }) => id !== row.id)} />}
      empty={<EmptyState icon={IconBuilding} title={t('directory.none_found')} detail={t('directory.none_found_detail')} action={<Button onClick={() => address.set({ q: null })}>{t('directory.clear')}</Button>} />}
    />
  );
}

/** The departments as a tree; with words, those that match, each with its place in the tree. */
export default function DepartmentsPage() {
  const t = useWords('directory');
  const may = useMay();
  const address = useAddress();
  const [adding, setAdding] = useState(false);
  const words = address.get('q');
  return (
    <DirectoryPage
      title={t('directory.departments')}
      address={address}
      search={t('directory.search_departments')}
      add={
        <Button kind="main" icon={IconPlus} onClick={() => setAdding(true)}>
          {t('department.add')}
        </Button>
      }
      panel={address.openId && <DepartmentPanel id={address.openId} onClose={address.close} />}
      keys={[{ keys: 'ArrowDown', words: t('keys.down') }, { keys: 'ArrowUp', words: t('keys.up') }, { keys: 'ArrowRight', words: t('keys.unfold') }, { keys: 'ArrowLeft', words: t('keys.fold') }]}
    >
      {words ? (
        <FoundDepartments address={address} words={words} />
      ) : (
        <DepartmentTree
          openId={address.openId}
          onOpen={address.open}
          empty={
            <EmptyState
              icon={IconBuilding}
              title={t('department.none')}
              detail={t('department.none_detail')}
              action={
                may('ADMINISTER') && (
                  <Link to="/people/import" {...buttonLook('main')}>
                    {t('organization.import')}
                  </Link>
                )
              }
            />
          }
        />
      )}
      {adding && <AddDepartmentDialog parent={null} onClose={() => setAdding(false)} />}
    </DirectoryPage>
  );
}
