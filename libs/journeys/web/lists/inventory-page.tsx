import { useApolloClient } from '@apollo/client/react';
import { Button, buttonLook, DataTable, EmptyState, Glyph, useNarrow, useWords } from '@app/shared-web';
import { ListPage, useAddress, type Address } from '@app/shared-web/filters';
import { IconLayoutGridAdd, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { EditingProvider } from '../editing/use-editing';
import { AddDialog } from '../items/add-dialog';
import { ItemPanel } from '../items/item-panel';
import { useAdding } from '../items/use-adding';
import { FilesMenu } from '../imports/files-menu';
import { ItemsDocument } from '../journeys.generated';
import { kindIcons, listOf } from '../kinds';
import { CapabilityTree } from './capability-tree';
import { listedKinds, RowCard, useColumns, type ListedKind } from './columns';
import { DepartmentFilter, OwnerFilter } from './filters';
import { KindTabs } from './kind-tabs';
import { ListTools } from './list-tools';
import styles from './lists.module.css';
import { NoneFound } from './none-found';
import { useFreshItems, useListed } from './use-listed';

interface Listed {
  kind: ListedKind;
  address: Address;
  onAdd: (() => void) | undefined;
}

/** Nothing to show: because of the filter, or because there is none yet. */
function Nothing({ kind, address, onAdd, filtered }: Listed & { filtered: boolean }) {
  const t = useWords('inventory');
  if (filtered) {
    return <NoneFound onClear={() => address.set({ q: null, owner: null, department: null })} />;
  }
  return <EmptyState icon={kindIcons[kind]} title={t(`none.${kind}.title`)} detail={t(`none.${kind}.detail`)} action={onAdd && <FirstOne kind={kind} onAdd={onAdd} />} />;
}

/** The first one of a kind; where there is no journey yet, a starting point brings everything at once. */
function FirstOne({ kind, onAdd }: { kind: ListedKind; onAdd: () => void }) {
  const t = useWords('inventory');
  const inOut = useWords('inOut');
  const add = <Button kind={kind === 'JOURNEY' ? 'plain' : 'main'} icon={IconPlus} onClick={onAdd}>{t(`add.${kind}`)}</Button>;
  if (kind !== 'JOURNEY') return add;
  return (
    <>
      <Link {...buttonLook('main')} to="/inventory/templates">
        <Glyph of={IconLayoutGridAdd} />
        {inOut('templates.start_from')}
      </Link>
      {add}
    </>
  );
}

/** At the end of a list: the button that adds one more. */
function AddAtEnd({ kind, onAdd }: { kind: ListedKind; onAdd: () => void }) {
  const t = useWords('inventory');
  return (
    <button type="button" className={styles['addAtEnd']} onClick={onAdd}>
      <Glyph of={IconPlus} size={16} />
      {t(`add.${kind}`)}
    </button>
  );
}

function List({ kind, address, onAdd }: Listed) {
  const t = useWords('inventory');
  const columns = useColumns(kind, address.openId !== null);
  const [words, ownerId, departmentId] = [address.get('q'), address.get('owner'), address.get('department')];
  const filtered = Boolean(words || ownerId || departmentId);
  const pages = useListed({ kind, words, ownerId, departmentId, first: 50 });
  const empty = <Nothing kind={kind} address={address} onAdd={onAdd} filtered={filtered} />;
  if (kind === 'CAPABILITY' && !filtered) return <CapabilityTree address={address} empty={empty} end={onAdd && <AddAtEnd kind={kind} onAdd={onAdd} />} />;
  return (
    <>
      <DataTable
        label={t(`kinds.${kind}`)}
        columns={columns}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => address.open(id)}
        openId={address.openId}
        card={(row) => <RowCard row={row} />}
        empty={empty}
      />
      {onAdd && pages.rows.length > 0 && !pages.hasMore && <AddAtEnd kind={kind} onAdd={onAdd} />}
    </>
  );
}

function InventoryList({ kind }: { kind: ListedKind }) {
  const t = useWords('inventory');
  const client = useApolloClient();
  const narrow = useNarrow();
  const address = useAddress();
  const [adding, setAdding] = useState(false);
  const mayAdd = useAdding().mayAdd(kind);
  const added = (id: string) => {
    // where it stands in the list, the API says
    void client.refetchQueries({ include: [ItemsDocument] });
    address.open(id);
  };
  const add = mayAdd ? () => setAdding(true) : undefined;
  return (
    <ListPage
      title={t(`kinds.${kind}`)}
      heading={t('ecosystem')}
      address={address}
      search={t('list.search')}
      tabs={<KindTabs />}
      pills={
        <>
          <OwnerFilter address={address} />
          <DepartmentFilter address={address} kind={kind} />
        </>
      }
      actions={
        <>
          {mayAdd && (
            <Button kind="main" icon={IconPlus} onClick={add}>
              {t(`add.${kind}`)}
            </Button>
          )}
          <ListTools beside={mayAdd} />
          {!narrow && <FilesMenu kind={kind} />}
        </>
      }
      panel={address.openId && <ItemPanel id={address.openId} onClose={address.close} onOpen={address.open} />}
      keys={[{ keys: 'j', words: t('list.down') }, { keys: 'k', words: t('list.up') }]}
    >
      <List kind={kind} address={address} onAdd={add} />
      {adding && <AddDialog kind={kind} onAdded={added} onClose={() => setAdding(false)} />}
    </ListPage>
  );
}

/** The list of a kind; what is changed here or elsewhere shows at once. */
export default function InventoryPage() {
  const { pathname } = useLocation();
  const kind = listedKinds.find((each) => listOf[each] === pathname);
  useFreshItems();
  if (!kind) return <Navigate to={listOf.JOURNEY} replace />;
  return (
    <EditingProvider>
      <InventoryList key={kind} kind={kind} />
    </EditingProvider>
  );
}
