import { Button, ErrorNotice, SkeletonRows, useFormat, useShortcuts, useWords } from '@app/shared-web';
import { useEffect, useRef } from 'react';
import type { BoardCountsQuery } from '../moments.generated';
import type { BoardRowsProps } from './board-list';
import { columnsOf, type BoardColumn } from './columns';
import type { BoardAddress } from './filter';
import { MomentCard } from './row-cells';
import type { List } from './use-lists';
import styles from './board.module.css';

/** The board as columns: one for each state, or one for each department. j k move within a column, ← → between them. */
export function BoardColumns({ lists, address, counts, goOn, label, leaving, openNumber, open, checked, check, empty }: BoardRowsProps & {
  lists: readonly List[];
  address: BoardAddress;
  counts: BoardCountsQuery['boardCounts'] | undefined;
  goOn: (departmentId: string) => void;
}) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const format = useFormat();
  const board = useRef<HTMLDivElement>(null);
  const columns = columnsOf(lists, address, counts);
  const nameOf = (column: BoardColumn) => (column.state ? t(`state.${column.state}`) : (column.department?.name ?? t('board.no_department')));
  const ids = columns.map(({ rows }) => rows.map(({ id }) => id));
  const rowOf = (id: string) => columns.flatMap(({ rows }) => rows).find((row) => row.id === id);
  const here = (): [number, number] => {
    const id = document.activeElement?.getAttribute('data-moment') ?? columns.flatMap(({ rows }) => rows).find(({ number }) => number === openNumber)?.id;
    const column = ids.findIndex((each) => id !== undefined && each.includes(id));
    return column < 0 ? [0, -1] : [column, ids[column]?.indexOf(id ?? '') ?? 0];
  };
  const go = (column: number, place: number) => {
    const filled = ids[column];
    const id = filled?.[Math.min(Math.max(place, 0), filled.length - 1)];
    if (!id) return;
    board.current?.querySelector<HTMLElement>(`[data-moment="${id}"]`)?.focus();
    const row = rowOf(id);
    if (openNumber && row) open(row);
  };
  const along = (by: number) => {
    const [column, place] = here();
    go(column, place + by);
  };
  const across = (by: number) => {
    const [column, place] = here();
    for (let next = column + by; next >= 0 && next < ids.length; next += by) if ((ids[next]?.length ?? 0) > 0) return go(next, place);
  };
  const toggle = (id: string) => check(checked.has(id) ? new Set([...checked].filter((each) => each !== id)) : new Set([...checked, id]));
  const select = () => {
    const id = document.activeElement?.getAttribute('data-moment');
    if (id) toggle(id);
  };
  useShortcuts([
    { keys: 'j', words: shared('table.down'), run: () => along(1) },
    { keys: 'k', words: shared('table.up'), run: () => along(-1) },
    { keys: 'ArrowDown', words: shared('table.down'), run: () => along(1), quiet: true },
    { keys: 'ArrowUp', words: shared('table.up'), run: () => along(-1), quiet: true },
    { keys: 'ArrowRight', words: t('board.next_column'), run: () => across(1) },
    { keys: 'ArrowLeft', words: t('board.previous_column'), run: () => across(-1) },
    { keys: 'x', words: shared('table.check'), run: select },
  ]);
  // a column shown for the first time by its rows, not by its place: what is open stays in sight
  useEffect(() => {
    board.current?.querySelector('[data-open]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [openNumber]);

  const failed = lists.find(({ error, rows }) => error && rows.length === 0);
  if (failed) return <ErrorNotice error={failed.error} retry={failed.again} />;
  if (lists.every(({ loading }) => loading)) return <SkeletonRows rows={8} />;
  if (columns.length === 0) return <>{empty}</>;
  return (
    <div ref={board} className={styles['columns']} role="group" aria-label={label}>
      {columns.map((column) => (
        <section key={column.key} className={styles['column']} aria-label={nameOf(column)}>
          <h2 className={styles['columnHead']}>
            <span>{nameOf(column)}</span>
            <span className="figures">{column.total > column.rows.length ? t('board.of', { shown: format.number(column.rows.length), all: format.number(column.total) }) : format.number(column.rows.length)}</span>
          </h2>
          <ul className={styles['columnRows']}>
            {column.rows.map((row) => (
              <li key={row.id} className={styles['columnRow']} data-checked={checked.has(row.id) || undefined}>
                <button type="button" className={styles['columnCard']} data-moment={row.id} data-open={row.number === openNumber || undefined} aria-current={row.number === openNumber || undefined} onClick={() => open(row)}>
                  <MomentCard row={row} leaving={leaving.has(row.id)} />
                </button>
                <input type="checkbox" className={styles['columnCheck']} checked={checked.has(row.id)} onChange={() => toggle(row.id)} aria-label={`${shared('action.select')}: ${row.number} ${row.what}`} />
              </li>
            ))}
          </ul>
          {column.rows.length === 0 && <p className={styles['columnEmpty']}>{t('board.column_empty')}</p>}
          {column.list?.hasMore && (
            <Button kind="quiet" busy={column.list.loadingMore} onClick={column.list.more}>
              {shared('action.show_more')}
            </Button>
          )}
          {!column.list && column.total > column.rows.length && column.department && (
            <Button kind="quiet" onClick={() => goOn(column.department?.id ?? '')}>
              {shared('action.show_more')}
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}

/** For the keys that act: the row that has the focus. */
export function momentInFocus(): string | null {
  return document.activeElement?.getAttribute('data-moment') ?? null;
}
