import { useQuery } from '@apollo/client/react';
import { Button, DataTable, EmptyState, PersonName, SeverityMark, useFormat, useMay, useNarrow, usePages, useWords, type Column } from '@app/shared-web';
import { ChoicePill, ListPage, useAddress, type Address } from '@app/shared-web/filters';
import { IconMessageReport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { EditingProvider } from '../editing/use-editing';
import { FilesMenuLater } from '../imports/files-menu-later';
import { AddDialog } from '../items/add-dialog';
import { ItemPanel } from '../items/item-panel';
import { PainCountsDocument, PainPointsDocument, type PainLineFragment, type PainOrder, type PainState } from '../journeys.generated';
import { kindIcons } from '../kinds';
import { KindTabs } from '../lists/kind-tabs';
import { ListTools } from '../lists/list-tools';
import { NoneFound } from '../lists/none-found';
import { useFreshItems } from '../lists/use-listed';
import { useMoney } from '../money';
import { openStates, painStates } from './looks';
import { PainStateMark, useWhere } from './pain-state';
import { PlaceFilter } from './place-filter';
import { startReport } from './report-store';
import styles from './pains.module.css';

const orders: readonly PainOrder[] = ['COST', 'HEAT', 'SEVERITY', 'NAME'];

const among = <T extends string>(all: readonly T[], text: string | null): T | null => all.find((each) => each.toLowerCase() === text) ?? null;

/** Pain points by what they cost, how hot or how bad they are; the panel says what a cost is made of. */
export default function PainsPage() {
  useFreshItems();
  return (
    <EditingProvider>
      <Pains />
    </EditingProvider>
  );
}

function Pains() {
  const t = useWords('pains');
  const inventory = useWords('inventory');
  const may = useMay();
  const narrow = useNarrow();
  const address = useAddress();
  const [adding, setAdding] = useState(false);
  const order = among(orders, address.get('order')) ?? 'COST';
  const state = among(painStates, address.get('state'));
  const words = address.get('q');
  const at = address.get('at');
  const asked = useQuery(PainPointsDocument, { variables: { states: state ? [state] : [...openStates], order, first: 50, ...(words ? { words } : {}), ...(at ? { at } : {}) } });
  const pages = usePages(asked, (data) => data.painPoints);
  const mayAdd = may('EDIT_INVENTORY');
  return (
    <ListPage
      title={t('title')}
      heading={inventory('ecosystem')}
      address={address}
      search={t('filter.words')}
      tabs={<KindTabs />}
      actions={
        <>
          <Button kind={mayAdd && !narrow ? 'plain' : 'main'} icon={IconMessageReport} onClick={() => startReport()}>
            {t('report.action')}
          </Button>
          {mayAdd && !narrow && (
            <Button kind="main" icon={IconPlus} onClick={() => setAdding(true)}>
              {inventory('add.PAIN_POINT')}
            </Button>
          )}
          <ListTools beside />
          {!narrow && <FilesMenuLater kind="PAIN_POINT" />}
        </>
      }
      panel={address.openId && <ItemPanel id={address.openId} onClose={address.close} onOpen={address.open} />}
      keys={[{ keys: 'j', words: inventory('list.down') }, { keys: 'k', words: inventory('list.up') }]}
    >
      <div className={styles['tools']}>
        <StateChips state={state} address={address} />
        <div className={styles['pills']}>
          <PlaceFilter address={address} />
          <ChoicePill words={t(`order.${order}`)} chosen={order !== 'COST'} items={orders.map((each) => ({ words: t(`order.${each}`), chosen: each === order, run: () => address.set({ order: each === 'COST' ? null : each.toLowerCase() }) }))} />
        </div>
      </div>
      <List pages={pages} address={address} />
      {adding && (
        <AddDialog
          kind="PAIN_POINT"
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

/** Which state, with how many there are; what nothing is in is left out. */
function StateChips({ state, address }: { state: PainState | null; address: Address }) {
  const t = useWords('pains');
  const at = address.get('at');
  const { data } = useQuery(PainCountsDocument, { variables: at ? { at } : {} });
  const countOf = (states: readonly PainState[]) => data?.painCounts.filter((each) => states.includes(each.state)).reduce((sum, each) => sum + each.count, 0);
  const chips: ReadonlyArray<{ of: PainState | null; words: string; count: number | undefined }> = [
    { of: null, words: t(at ? 'filter.open_here' : 'filter.open'), count: countOf(openStates) },
    ...painStates.map((of) => ({ of, words: t(`state.${of}`), count: countOf([of]) })),
  ];
  return (
    <div className={styles['chips']} role="group" aria-label={t('filter.states')}>
      {chips
        .filter(({ of, count }) => count !== 0 || of === null || of === state)
        .map(({ of, words, count }) => (
          <button key={words} type="button" className={styles['chip']} aria-pressed={of === state} onClick={() => address.set({ state: of?.toLowerCase() ?? null, open: null })}>
            {words}
            {count !== undefined && <span className={styles['chipCount']}>{count}</span>}
          </button>
        ))}
    </div>
  );
}

function List({ pages, address }: { pages: ReturnType<typeof usePages<unknown, PainLineFragment>>; address: Address }) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const where = useWhere();
  // Without an hourly rate nobody knows the money, and the hours are known all the same.
  const cost = ({ cost: { moneyPerYear, hoursPerYear } }: PainLineFragment) =>
    moneyPerYear !== null ? money(moneyPerYear) : hoursPerYear !== null ? t('cost.hours_short', { hours: format.number(hoursPerYear, { maximumFractionDigits: 0 }) }) : <span className={styles['mute']}>{t('unknown')}</span>;
  const places = ({ links }: PainLineFragment) => <span className={styles['places']}>{where(links) ?? t('nowhere')}</span>;
  const columns: Column<PainLineFragment>[] = [
    {
      key: 'name',
      title: t('column.name'),
      cell: (pain) => (
        <span className={styles['nameCell']}>
          <span className={styles['name']}>{pain.name}</span>
          {places(pain)}
        </span>
      ),
    },
    { key: 'state', title: t('column.state'), width: 160, cell: ({ painState }) => <PainStateMark state={painState} /> },
    { key: 'severity', title: t('column.severity'), width: 116, cell: ({ severity }) => <SeverityMark severity={severity} /> },
    { key: 'heat', title: t('column.heat'), width: 72, align: 'end', cell: ({ heat }) => (heat === null ? <span className={styles['mute']}>–</span> : format.number(heat, { maximumFractionDigits: 1 })) },
    { key: 'cost', title: t('column.cost'), width: 148, align: 'end', cell: cost },
    { key: 'owner', title: t('column.owner'), width: '17%', cell: ({ owner }) => <PersonName person={owner} plainName /> },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      pages={pages}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      onOpen={({ id }) => address.open(id)}
      openId={address.openId}
      card={(pain) => (
        <span className={styles['card']}>
          <span className={styles['name']}>{pain.name}</span>
          {places(pain)}
          <span className={styles['cardMarks']}>
            <PainStateMark state={pain.painState} />
            {pain.severity && <SeverityMark severity={pain.severity} />}
            <span className={styles['cardCost']}>{cost(pain)}</span>
          </span>
        </span>
      )}
      empty={
        address.get('q') || address.get('at') ? (
          <NoneFound onClear={() => address.set({ q: null, at: null })} />
        ) : (
          <EmptyState icon={kindIcons.PAIN_POINT} title={t('none.title')} detail={t('none.detail')} action={<Button onClick={() => startReport()}>{t('report.action')}</Button>} />
        )
      }
    />
  );
}
