import { IconLayoutColumns, IconLayoutList, IconPlus, IconUrgent } from '@tabler/icons-react';
import { buttonLook, Button, EmptyState, KeyBar, Menu, Page, useNarrow, useViewer, useWords } from '@app/shared-web';
import { useEffect, useRef, useState } from 'react';
import { ActsProvider } from '../acts/acts-provider';
import { MomentPanel } from '../moment/moment-panel';
import type { BoardRowFragment } from '../moments.generated';
import { LineMark } from './line-mark';
import { ArrivalsBar } from './arrivals-bar';
import { BoardColumns } from './board-columns';
import { BoardKeys } from './board-keys';
import { BoardList } from './board-list';
import { BulkBar } from './bulk-bar';
import { FilterChips } from './filter-chips';
import { isNarrowed, onlyOpenIn, widened, type BoardAddress, type BoardView } from './filter';
import { useBoardAddress } from './use-address';
import { useBoard, type Board } from './use-board';
import { useStill } from './use-still';
import styles from './board.module.css';

/** The live board: filters, rows, the moment that is open beside them, and a key for everything. */
export function BoardScreen() {
  const t = useWords('moments');
  const narrow = useNarrow();
  const [address, change] = useBoardAddress();
  const top = useRef<HTMLDivElement>(null);
  const still = useStill(top);
  const board = useBoard(address, still);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const end = useEndReached(board);
  const rows = board.lists.flatMap((list) => list.rows);
  // what was selected and has left is selected no more
  const selected = rows.filter(({ id }) => checked.has(id)).map(({ id }) => id);

  const open = (row: BoardRowFragment) => change({ open: row.number }, address.open ? 'quietly' : undefined);
  const close = () => change({ open: null }, 'quietly');
  const common = { label: t('board.title'), leaving: board.leaving, openNumber: address.open, open, checked: new Set(selected), check: setChecked, empty: <Empty address={address} widen={() => change(widened(address))} /> };
  const [whole] = board.lists;
  return (
    <ActsProvider onDone={(_act, ids) => ids.length > 1 && setChecked(new Set())}>
    <Page
      title={t('board.title')}
      subtitle={<Counts board={board} address={address} />}
      width="table"
      actions={narrow ? null : <Raise />}
      filters={
        <>
          <FilterChips address={address} change={change} search={search} />
          <span className={styles['view']}>
            <LineMark />
            <ViewMenu address={address} change={change} />
          </span>
        </>
      }
      panel={address.open && <MomentPanel key={narrow ? address.open : 'panel'} number={address.open} onClose={close} />}
      foot={selected.length > 0 ? <BulkBar ids={selected} clear={() => setChecked(new Set())} /> : <Strip />}
    >
      <div className={styles['board']} {...still.around}>
        <div ref={top} className={styles['top']} aria-hidden="true" />
        <ArrivalsBar count={board.waiting} show={board.settle} top={top} />
        {address.view === 'list' && whole ? <BoardList {...common} list={whole} /> : <BoardColumns {...common} lists={board.lists} address={address} counts={board.counts} goOn={board.goOn} />}
        <div ref={end} aria-hidden="true" />
      </div>
      {narrow && (
        <div className={styles['raise']}>
          <Raise round />
        </div>
      )}
      <BoardKeys rows={rows} selected={selected} openNumber={address.open} search={search} byKeyboard={still.byKeyboard} settle={board.settle} address={address} change={change} clear={() => setChecked(new Set())} />
    </Page>
    </ActsProvider>
  );
}

/** Leads to the raise screen; on a phone a round button where the thumb is. */
function Raise({ round }: { round?: boolean }) {
  const t = useWords('moments');
  return (
    <a href="/raise" {...buttonLook('main')} {...(round ? { 'data-square': true, 'aria-label': t('raise.long') } : {})}>
      <IconPlus size={round ? 24 : 18} stroke={1.75} aria-hidden="true" />
      {round ? null : t('raise.short')}
    </a>
  );
}

/** *23 open in North, 1 that no one holds* */
function Counts({ board: { counts, lists }, address }: { board: Board; address: BoardAddress }) {
  const t = useWords('moments');
  const { coordinates } = useViewer();
  const [only] = coordinates;
  const place = address.departmentId === null && coordinates.length === 1 && only ? only.name : null;
  if (!onlyOpenIn(address)) return <>{t('board.shown', { count: lists.reduce((sum, { rows }) => sum + rows.length, 0) })}</>;
  if (!counts) return <>&nbsp;</>;
  const open = place ? t('board.open_in', { count: counts.open, place }) : t('board.open', { count: counts.open });
  return <>{counts.unheld > 0 ? t('board.and', { open, unheld: t('board.unheld', { count: counts.unheld }) }) : open}</>;
}

const views = { list: IconLayoutList, state: IconLayoutColumns, department: IconLayoutColumns } as const;

function ViewMenu({ address, change }: { address: BoardAddress; change: (change: Partial<BoardAddress>) => void }) {
  const t = useWords('moments');
  const onlyOpen = onlyOpenIn(address);
  return (
    <Menu
      label={t('view.title')}
      target={<Button icon={views[address.view]}>{t(`view.${address.view}`)}</Button>}
      items={[
        t('view.title'),
        ...(['list', 'state', 'department'] as const satisfies readonly BoardView[]).map((view) => ({ words: t(`view.${view}`), icon: views[view], chosen: address.view === view, run: () => change({ view }) })),
        t('order.title'),
        ...(['NEWEST', 'OLDEST', 'SEVERITY'] as const).map((order) => ({ words: t(`order.${order}`), chosen: address.order === order, disabled: order === 'SEVERITY' && !onlyOpen, run: () => change({ order }) })),
      ]}
    />
  );
}

function Empty({ address, widen }: { address: BoardAddress; widen: () => void }) {
  const t = useWords('moments');
  return isNarrowed(address) ? (
    <EmptyState icon={IconUrgent} title={t('board.none_like_this')} detail={t('board.none_like_this_detail')} action={<Button onClick={widen}>{t('filter.reset_all')}</Button>} />
  ) : (
    <EmptyState
      icon={IconUrgent}
      title={t('board.none')}
      detail={t('board.none_detail')}
      action={
        <a href="/raise" {...buttonLook('main')}>
          {t('raise.long')}
        </a>
      }
    />
  );
}

/** The strip of keys at the foot. */
function Strip() {
  const t = useWords('moments');
  return (
    <KeyBar
      keys={[
        { keys: 'j k', words: t('strip.move') },
        { keys: 'o', words: t('strip.offer') },
        { keys: 'u', words: t('strip.tell') },
        { keys: 'r', words: t('strip.resolve') },
        { keys: '?', words: t('strip.all') },
      ]}
    />
  );
}

/** The next page comes by itself when the end of the list comes into sight. */
function useEndReached({ lists }: Board) {
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(() => {});
  useEffect(() => {
    more.current = () => {
      const [only] = lists;
      if (lists.length === 1 && only?.hasMore && !only.loadingMore && !only.error) only.more();
    };
  });
  useEffect(() => {
    const element = end.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), { rootMargin: '400px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return end;
}
