import { useQuery } from '@apollo/client/react';
import { At, Button, DataTable, EmptyState, Page, PersonName, useFormat, useMay, usePages, useWords, type Column } from '@app/shared-web';
import { IconArrowsDiff, IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SnapshotsDocument, type SnapshotFragment } from '../journeys.generated';
import { TakeSnapshotDialog } from './take-snapshot-dialog';
import { UpkeepTabs } from './upkeep-tabs';
import styles from './upkeep.module.css';

/** The address of a comparison; without the second one, with how it is now. */
const comparison = (a: string, b?: string): string => `/inventory/snapshots/compare?${new URLSearchParams({ a, ...(b ? { b } : {}) }).toString()}`;

/** /inventory/snapshots: the inventory as it was; one is opened against now, two are compared with each other. */
export default function SnapshotsPage() {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const f = useFormat();
  const navigate = useNavigate();
  const takes = useMay()('EDIT_INVENTORY');
  const [taking, setTaking] = useState(false);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const asked = useQuery(SnapshotsDocument, { variables: { first: 50 } });
  const pages = usePages(asked, (data) => data.snapshots);
  // The list stands newest first: the one further down is the earlier of the two.
  const [later, earlier] = pages.rows.filter(({ id }) => checked.has(id)).map(({ id }) => id);
  const columns: Column<SnapshotFragment>[] = [
    { key: 'name', title: t('snapshot.name'), cell: ({ name }) => name },
    { key: 'takenAt', title: t('snapshot.taken_at'), width: 180, cell: ({ takenAt }) => <At at={takenAt} /> },
    { key: 'by', title: t('snapshot.by'), width: 220, cell: ({ takenBy }) => <PersonName person={takenBy} plainName /> },
    { key: 'items', title: t('snapshot.items'), align: 'end', width: 96, cell: ({ items }) => f.number(items) },
    { key: 'links', title: t('snapshot.links'), align: 'end', width: 96, cell: ({ links }) => f.number(links) },
  ];
  const take = takes && (
    <Button kind="main" icon={IconCamera} onClick={() => setTaking(true)}>
      {t('snapshot.take')}
    </Button>
  );
  return (
    <Page
      title={t('snapshot.title')}
      subtitle={t('snapshot.subtitle')}
      up={{ to: '/journeys', words: inventory('ecosystem') }}
      filters={<UpkeepTabs />}
      width="table"
      actions={
        <>
          {earlier && later && checked.size === 2 && (
            <Button icon={IconArrowsDiff} onClick={() => void navigate(comparison(earlier, later))}>
              {t('snapshot.compare')}
            </Button>
          )}
          {pages.rows.length > 0 && take}
        </>
      }
    >
      <DataTable
        label={t('snapshot.title')}
        columns={columns}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => void navigate(comparison(id))}
        checked={checked}
        onCheck={setChecked}
        card={({ name, takenAt, takenBy }) => (
          <>
            {name}
            <span className={styles['detail']}>
              <At at={takenAt} /> {takenBy.name}
            </span>
          </>
        )}
        empty={<EmptyState icon={IconCamera} title={t('snapshot.none')} detail={t(takes ? 'snapshot.none_detail' : 'snapshot.none_reader')} action={take || undefined} />}
      />
      {taking && <TakeSnapshotDialog onClose={() => setTaking(false)} onDone={() => void asked.refetch()} />}
    </Page>
  );
}
