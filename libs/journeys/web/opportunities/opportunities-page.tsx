import { useQuery } from '@apollo/client/react';
import { Button, DataTable, EmptyState, ErrorNotice, Page, SidePanel, SkeletonRows, useFormat, usePages, useWords, type Column } from '@app/shared-web';
import { IconChartDots, IconList } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { OpportunitiesDocument, type OpportunityLineFragment, type OpportunityOrder } from '../journeys.generated';
import { kindIcons, pageOf } from '../kinds';
import { useMoney } from '../money';
import { type AxisName, axisNames } from './axes';
import { Chance } from './chance';
import { Matrix } from './matrix';
import { usePayback } from './use-payback';
import styles from './opportunities.module.css';

const orders: readonly OpportunityOrder[] = ['RANK', 'NAME', 'PAYBACK', 'SAVING'];
/** So many are laid out in the matrix at most. */
const MOST_IN_MATRIX = 100;

interface Address {
  view: 'list' | 'matrix';
  order: OpportunityOrder;
  x: AxisName;
  y: AxisName;
  openId: string | null;
}

const among = <T extends string>(all: readonly T[], text: string | null, otherwise: T): T => all.find((each) => each.toLowerCase() === text) ?? otherwise;

const read = (search: URLSearchParams): Address => ({
  view: search.get('view') === 'matrix' ? 'matrix' : 'list',
  order: among(orders, search.get('order'), 'RANK'),
  x: among(axisNames, search.get('x'), 'EFFORT'),
  y: among(axisNames, search.get('y'), 'CUSTOMER'),
  openId: search.get('open'),
});

const write = ({ view, order, x, y, openId }: Address): URLSearchParams =>
  new URLSearchParams({
    ...(view === 'matrix' && { view }),
    ...(order !== 'RANK' && { order: order.toLowerCase() }),
    ...(x !== 'EFFORT' && { x: x.toLowerCase() }),
    ...(y !== 'CUSTOMER' && { y: y.toLowerCase() }),
    ...(openId && { open: openId }),
  });

/** Opportunities, ranked by what is known now, as a list and as a matrix. */
export default function OpportunitiesPage() {
  const t = useWords('pains');
  const [search, setSearch] = useSearchParams();
  const address = read(search);
  const change = (part: Partial<Address>, how?: 'quietly') => setSearch(write({ ...address, ...part }), how ? { replace: true } : {});
  const { view, openId } = address;
  const order = view === 'matrix' ? 'RANK' : address.order;
  const asked = useQuery(OpportunitiesDocument, { variables: { order, first: MOST_IN_MATRIX } });
  const pages = usePages(asked, (data) => data.opportunities);
  const open = pages.rows.find(({ id }) => id === openId);
  const empty = <EmptyState icon={kindIcons.OPPORTUNITY} title={t('chance.none.title')} detail={t('chance.none.detail')} />;
  return (
    <Page
      title={t('chance.title')}
      subtitle={t('chance.subtitle')}
      width={view === 'matrix' ? 'padded' : 'table'}
      filters={
        <div className={styles['filters']}>
          <div role="group" className={styles['views']} aria-label={t('chance.title')}>
            <Button icon={IconList} kind={view === 'list' ? 'plain' : 'quiet'} aria-pressed={view === 'list'} onClick={() => change({ view: 'list' })}>
              {t('chance.list')}
            </Button>
            <Button icon={IconChartDots} kind={view === 'matrix' ? 'plain' : 'quiet'} aria-pressed={view === 'matrix'} onClick={() => change({ view: 'matrix' })}>
              {t('chance.matrix')}
            </Button>
          </div>
          {view === 'list' && (
            <select className={styles['select']} aria-label={t('filter.order')} value={address.order} onChange={(event) => change({ order: event.currentTarget.value as OpportunityOrder }, 'quietly')}>
              {orders.map((each) => (
                <option key={each} value={each}>
                  {t(`chance.order.${each}`)}
                </option>
              ))}
            </select>
          )}
        </div>
      }
      panel={
        openId &&
        open && (
          <SidePanel subject={openId} title={open.name} page={pageOf(openId)} onClose={() => change({ openId: null })}>
            <Chance chance={open} />
          </SidePanel>
        )
      }
    >
      {view === 'list' ? (
        <List pages={pages} openId={openId} onOpen={(id) => change({ openId: id }, openId ? 'quietly' : undefined)} empty={empty} />
      ) : pages.rows.length > 0 ? (
        <>
          <Matrix chances={pages.rows} x={address.x} y={address.y} onAxes={(axes) => change(axes, 'quietly')} openId={openId} onOpen={(id) => change({ openId: id }, openId ? 'quietly' : undefined)} />
          {pages.hasMore && <p className={styles['note']}>{t('chance.more', { count: MOST_IN_MATRIX })}</p>}
        </>
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows rows={8} />
      ) : (
        empty
      )}
    </Page>
  );
}

function List({ pages, openId, onOpen, empty }: { pages: ReturnType<typeof usePages<unknown, OpportunityLineFragment>>; openId: string | null; onOpen: (id: string) => void; empty: React.ReactNode }) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const payback = usePayback();
  const pains = ({ painCost: { painPoints, moneyPerYear } }: OpportunityLineFragment) => {
    if (painPoints === 0) return <span className={styles['mute']}>{t('chance.pains_none')}</span>;
    const count = t('chance.pains', { count: painPoints });
    return moneyPerYear > 0 ? t('chance.pains_cost', { pains: count, cost: money(moneyPerYear) }) : count;
  };
  const level = (value: number | null | undefined) => (value === null || value === undefined ? <span className={styles['mute']}>–</span> : format.number(value));
  const saving = ({ savingMoney }: OpportunityLineFragment) => (savingMoney === null || savingMoney === undefined ? <span className={styles['mute']}>{t('unknown')}</span> : money(savingMoney));
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
    { key: 'payback', title: t('chance.column.payback'), width: 112, align: 'end', cell: (chance) => payback(chance.paybackMonths) },
  ];
  return (
    <DataTable
      label={t('chance.title')}
      columns={columns}
      pages={pages}
      idOf={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      openId={openId}
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
