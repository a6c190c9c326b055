import { useQuery } from '@apollo/client/react';
import { Button, DataTable, EmptyState, ErrorNotice, SkeletonRows, useFormat, useMay, useNarrow, usePages, useWords, type Column, type Pages } from '@app/shared-web';
import { ChoicePill, ListPage, useAddress, type Address } from '@app/shared-web/filters';
import { IconChartDots, IconList, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { EditingProvider } from '../editing/use-editing';
import { FilesMenuLater } from '../imports/files-menu-later';
import { AddDialog } from '../items/add-dialog';
import { ItemPanel } from '../items/item-panel';
import { OpportunitiesDocument, type OpportunityLineFragment, type OpportunityOrder } from '../journeys.generated';
import { kindIcons } from '../kinds';
import { KindTabs } from '../lists/kind-tabs';
import { ListTools } from '../lists/list-tools';
import { NoneFound } from '../lists/none-found';
import { useFreshItems } from '../lists/use-listed';
import { useMoney } from '../money';
import { axisNames } from './axes';
import { Matrix } from './matrix';
import { usePayback } from './use-payback';
import styles from './opportunities.module.css';

const orders: readonly OpportunityOrder[] = ['RANK', 'NAME', 'PAYBACK', 'SAVING'];
/** So many are laid out in the matrix at most. */
const MOST_IN_MATRIX = 100;

const among = <T extends string>(all: readonly T[], text: string | null, otherwise: T): T => all.find((each) => each.toLowerCase() === text) ?? otherwise;

/** Opportunities, ranked by what is known now, as a list and as a matrix. */
export default function OpportunitiesPage() {
  useFreshItems();
  return (
    <EditingProvider>
      <Opportunities />
    </EditingProvider>
  );
}

function Opportunities() {
  const t = useWords('pains');
  const inventory = useWords('inventory');
  const may = useMay();
  const address = useAddress();
  const narrow = useNarrow();
  const [adding, setAdding] = useState(false);
  const asMatrix = address.get('view') === 'matrix';
  const order = among(orders, address.get('order'), 'RANK');
  const words = address.get('q');
  const asked = useQuery(OpportunitiesDocument, { variables: { order: asMatrix ? 'RANK' : order, first: MOST_IN_MATRIX, ...(words ? { words } : {}) } });
  const pages = usePages(asked, (data) => data.opportunities);
  const add = may('EDIT_INVENTORY') && (
    <Button kind="main" icon={IconPlus} onClick={() => setAdding(true)}>
      {inventory('add.OPPORTUNITY')}
    </Button>
  );
  const empty = words ? <NoneFound onClear={() => address.set({ q: null })} /> : <EmptyState icon={kindIcons.OPPORTUNITY} title={t('chance.none.title')} detail={t('chance.none.detail')} action={add} />;
  return (
    <ListPage
      title={t('chance.title')}
      heading={inventory('ecosystem')}
      address={address}
      search={t('chance.search')}
      tabs={<KindTabs />}
      actions={
        <>
          {add}
          <ListTools beside={Boolean(add)} />
          {!narrow && <FilesMenuLater kind="OPPORTUNITY" />}
        </>
      }
      panel={address.openId && <ItemPanel id={address.openId} onClose={address.close} onOpen={address.open} />}
      keys={[{ keys: 'j', words: inventory('list.down') }, { keys: 'k', words: inventory('list.up') }]}
    >
      <div className={styles['tools']}>
        <div role="group" className={styles['views']} aria-label={t('chance.title')}>
          <Button icon={IconList} kind={asMatrix ? 'quiet' : 'plain'} aria-pressed={!asMatrix} onClick={() => address.set({ view: null })}>
            {t('chance.list')}
          </Button>
          <Button icon={IconChartDots} kind={asMatrix ? 'plain' : 'quiet'} aria-pressed={asMatrix} onClick={() => address.set({ view: 'matrix' })}>
            {t('chance.matrix')}
          </Button>
        </div>
        {!asMatrix && (
          <ChoicePill
            words={t(`chance.order.${order}`)}
            chosen={order !== 'RANK'}
            items={orders.map((each) => ({ words: t(`chance.order.${each}`), chosen: each === order, run: () => address.set({ order: each === 'RANK' ? null : each.toLowerCase() }) }))}
          />
        )}
      </div>
      {asMatrix ? <Layout pages={pages} address={address} empty={empty} /> : <List pages={pages} address={address} empty={empty} />}
      {adding && (
        <AddDialog
          kind="OPPORTUNITY"
          onAdded={(id) => {
            void asked.refetch();
            address.open(id);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </ListPage>
  );
}

interface Shown {
  pages: Pages<OpportunityLineFragment>;
  address: Address;
  empty: ReactNode;
}

function Layout({ pages, address, empty }: Shown) {
  const t = useWords('pains');
  if (pages.rows.length === 0) return pages.error ? <ErrorNotice error={pages.error} retry={pages.again} /> : pages.loading ? <SkeletonRows rows={8} /> : <>{empty}</>;
  return (
    <div className={styles['layout']}>
      <Matrix
        chances={pages.rows}
        x={among(axisNames, address.get('x'), 'EFFORT')}
        y={among(axisNames, address.get('y'), 'CUSTOMER')}
        onAxes={({ x, y }) => address.set({ ...(x && { x: x.toLowerCase() }), ...(y && { y: y.toLowerCase() }) })}
        openId={address.openId}
        onOpen={address.open}
      />
      {pages.hasMore && <p className={styles['note']}>{t('chance.more', { count: MOST_IN_MATRIX })}</p>}
    </div>
  );
}

function List({ pages, address, empty }: Shown) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const payback = usePayback();
  const pains = ({ painCost: { painPoints, moneyPerYear } }: OpportunityLineFragment) => {
    if (painPoints === 0) return <span className={styles['mute']}>{t('chance.pains_none')}</span>;
    const count = t('chance.pains', { count: painPoints });
    return moneyPerYear > 0 ? t('chance.pains_cost', { pains: count, cost: money(moneyPerYear) }) : count;
  };
  const level = (value: number | null) => (value === null ? <span className={styles['mute']}>–</span> : format.number(value));
  const saving = ({ savingMoney }: OpportunityLineFragment) => (savingMoney === null ? <span className={styles['mute']}>{t('unknown')}</span> : money(savingMoney));
  const columns: Column<OpportunityLineFragment>[] = [
    { key: 'rank', title: t('chance.column.rank'), width: 64, align: 'end', cell: ({ rank }) => level(rank) },
    {
      key: 'name',
      title: t('chance.column.name'),
      cell: (chance) => (
        <span className={styles['nameCell']}>
          <span>{chance.name}</span>
          <span className={styles['under']}>{pains(chance)}</span>
        </span>
      ),
    },
    { key: 'customer', title: t('chance.column.customer'), width: 112, align: 'end', cell: ({ customerValue }) => level(customerValue) },
    { key: 'business', title: t('chance.column.business'), width: 112, align: 'end', cell: ({ businessValue }) => level(businessValue) },
    { key: 'effort', title: t('chance.column.effort'), width: 72, align: 'end', cell: ({ effort }) => level(effort) },
    { key: 'saving', title: t('chance.column.saving'), width: 136, align: 'end', cell: saving },
    { key: 'payback', title: t('chance.column.payback'), width: 128, align: 'end', cell: (chance) => payback(chance.paybackMonths) },
  ];
  return (
    <DataTable
      label={t('chance.title')}
      columns={columns}
      pages={pages}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      onOpen={({ id }) => address.open(id)}
      openId={address.openId}
      card={(chance) => (
        <span className={styles['card']}>
          <span className={styles['cardRank']}>{chance.rank ?? '–'}</span>
          <span className={styles['nameCell']}>
            <span className={styles['name']}>{chance.name}</span>
            <span className={styles['under']}>{pains(chance)}</span>
            <span className={styles['under']}>
              {t('chance.column.saving')}: {saving(chance)} · {t('chance.column.payback')}: {payback(chance.paybackMonths)}
            </span>
          </span>
        </span>
      )}
      empty={empty}
    />
  );
}
