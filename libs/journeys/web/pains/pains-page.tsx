import { useQuery } from '@apollo/client/react';
import { Button, DataTable, EmptyState, Page, PersonName, SeverityMark, SidePanel, usePages, useWords, type Column } from '@app/shared-web';
import { IconBulb, IconMessageReport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { EditingProvider } from '../editing/use-editing';
import { PainCountsDocument, PainPointsDocument, type PainLineFragment, type PainState } from '../journeys.generated';
import { kindIcons, listOf, pageOf } from '../kinds';
import { useMoney } from '../money';
import { type PainAddress, painOrders, readAddress, statesOf, writeAddress } from './address';
import { openStates, painStates } from './looks';
import { PainDetail } from './pain-detail';
import { PainStateMark, useWhere } from './pain-state';
import { startReport } from './report-store';
import styles from './pains.module.css';

/** Pain points by what they cost, how hot or how bad they are; the panel says what a cost is made of. */
export default function PainsPage() {
  const t = useWords('pains');
  const money = useMoney();
  const where = useWhere();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const address = readAddress(search);
  const change = (part: Partial<PainAddress>, how?: 'quietly') => setSearch(writeAddress({ ...address, ...part }), how ? { replace: true } : {});
  const asked = useQuery(PainPointsDocument, { variables: { states: statesOf(address), order: address.order, first: 50, ...(address.words ? { words: address.words } : {}) } });
  const pages = usePages(asked, (data) => data.painPoints);
  const open = pages.rows.find(({ id }) => id === address.openId) ?? null;
  const cost = ({ cost: { moneyPerYear } }: PainLineFragment) => (moneyPerYear === null || moneyPerYear === undefined ? <span className={styles['mute']}>{t('unknown')}</span> : money(moneyPerYear));
  const columns: Column<PainLineFragment>[] = [
    {
      key: 'name',
      title: t('column.name'),
      cell: ({ name, links }) => (
        <span className={styles['nameCell']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['places']}>{where(links) ?? t('nowhere')}</span>
        </span>
      ),
    },
    { key: 'state', title: t('column.state'), width: 168, cell: ({ painState }) => <PainStateMark state={painState} /> },
    { key: 'severity', title: t('column.severity'), width: 120, cell: ({ severity }) => <SeverityMark severity={severity ?? null} /> },
    { key: 'cost', title: t('column.cost'), width: 148, align: 'end', cell: cost },
    { key: 'owner', title: t('column.owner'), width: 176, cell: ({ owner }) => <PersonName person={owner ?? null} plainName /> },
  ];
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      width="table"
      actions={
        <>
          <Button icon={IconBulb} onClick={() => void navigate(listOf.OPPORTUNITY)}>
            {t('chance.title')}
          </Button>
          <Button kind="main" icon={IconMessageReport} onClick={() => startReport()}>
            {t('report.action')}
          </Button>
        </>
      }
      filters={<Filters address={address} change={change} />}
      panel={
        address.openId && (
          <SidePanel
            key={address.openId}
            subject={address.openId}
            title={open?.name ?? '…'}
            marks={open && <PainStateMark state={open.painState} />}
            page={pageOf(address.openId)}
            onClose={() => change({ openId: null })}
          >
            <EditingProvider onEdited={() => asked.refetch().then(() => undefined)}>
              <PainDetail id={address.openId} onMerged={(openId) => change({ openId })} />
            </EditingProvider>
          </SidePanel>
        )
      }
    >
      <DataTable
        label={t('title')}
        columns={columns}
        pages={pages}
        idOf={({ id }) => id}
        onOpen={({ id }) => change({ openId: id }, address.openId ? 'quietly' : undefined)}
        openId={address.openId}
        card={(pain) => (
          <span className={styles['card']}>
            <span className={styles['name']}>{pain.name}</span>
            <span className={styles['places']}>{where(pain.links) ?? t('nowhere')}</span>
            <span className={styles['cardMarks']}>
              <PainStateMark state={pain.painState} />
              {pain.severity && <SeverityMark severity={pain.severity} />}
              <span className={styles['cardCost']}>{cost(pain)}</span>
            </span>
          </span>
        )}
        empty={<EmptyState icon={kindIcons.PAIN_POINT} title={t('none.title')} detail={t('none.detail')} action={<Button onClick={() => startReport()}>{t('report.action')}</Button>} />}
      />
    </Page>
  );
}

/** Chips for the states with how many there are, words to search for, and the order. */
function Filters({ address, change }: { address: PainAddress; change: (part: Partial<PainAddress>, how?: 'quietly') => void }) {
  const t = useWords('pains');
  const { data } = useQuery(PainCountsDocument);
  const count = (states: readonly PainState[]) => data?.painCounts.filter(({ state }) => states.includes(state)).reduce((sum, each) => sum + each.count, 0);
  const chips: ReadonlyArray<{ state: PainState | null; words: string; count: number | undefined }> = [
    { state: null, words: t('filter.open'), count: count(openStates) },
    ...painStates.map((state) => ({ state, words: t(`state.${state}`), count: count([state]) })),
  ];
  return (
    <div className={styles['filters']}>
      <div className={styles['chips']} role="group" aria-label={t('filter.states')}>
        {chips
          .filter(({ state, count: many }) => many !== 0 || state === null || state === address.state)
          .map(({ state, words, count: many }) => (
            <button key={words} type="button" className={styles['chip']} aria-pressed={address.state === state} onClick={() => change({ state, openId: null })}>
              {words}
              {many !== undefined && <span className={styles['chipCount']}>{many}</span>}
            </button>
          ))}
      </div>
      <Words words={address.words} onWords={(words) => change({ words }, 'quietly')} />
      <select className={styles['select']} aria-label={t('filter.order')} value={address.order} onChange={(event) => change({ order: event.currentTarget.value as PainAddress['order'] }, 'quietly')}>
        {painOrders.map((order) => (
          <option key={order} value={order}>
            {t(`order.${order}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The words go into the address once the person has stopped typing. */
function Words({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useWords('pains');
  const [typed, setTyped] = useState(words);
  const tell = useRef(onWords);
  useEffect(() => void (tell.current = onWords));
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => tell.current(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed, words]);
  return <input type="search" className={styles['search']} value={typed} maxLength={200} placeholder={t('filter.words')} aria-label={t('filter.words')} onChange={(event) => setTyped(event.currentTarget.value)} />;
}
