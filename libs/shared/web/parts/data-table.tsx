import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import { FurtherRows } from './further-rows';
import { useNarrow } from './narrow';
import { ErrorNotice, SkeletonRows } from './notices';
import { useShortcuts } from './shortcuts';
import type { Pages } from './use-pages';
import styles from './data-table.module.css';

/** One column. */
export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  align?: 'end';
  width?: number | string;
}

/** What a table shows and can do. */
export interface DataTableProps<Row> {
  /** What it lists, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  pages: Pages<Row>;
  idOf: (row: Row) => string;
  /** The row in words of one line, for its checkbox. */
  nameOf?: (row: Row) => string;
  onOpen?: (row: Row) => void;
  /** The one whose panel is open. */
  openId?: string | null;
  /** Several at once. */
  checked?: ReadonlySet<string>;
  onCheck?: (ids: ReadonlySet<string>) => void;
  /** A row on a phone; without it the cells stand one under the other. */
  card?: (row: Row) => ReactNode;
  empty: ReactNode;
}

/**
 * A dense table over a keyset page. Keys: j k ↑ ↓ move, Enter opens, x selects, shift with them selects on the way, Home and End.
 * On a phone each row is a card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, pages, idOf, onOpen, openId, checked, onCheck, label, empty } = props;
  const t = useWords('shared');
  const narrow = useNarrow();
  const [cursor, setCursor] = useState<{ id: string; place: number } | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = pages.rows;
  const ids = rows.map(idOf);
  const found = ids.indexOf(cursor?.id ?? openId ?? '');
  // the row under the cursor may have left; its place stays
  const place = Math.max(0, found >= 0 || !cursor ? found : Math.min(cursor.place, ids.length - 1));
  if (cursor && found >= 0 && found !== cursor.place) setCursor({ id: cursor.id, place: found });
  const stand = (id: string) => setCursor({ id, place: ids.indexOf(id) });

  const toggle = (id: string, on?: boolean) => {
    if (!onCheck) return;
    const next = new Set(checked);
    if (on ?? !next.has(id)) next.add(id);
    else next.delete(id);
    onCheck(next);
  };
  const moveTo = (index: number, extend: boolean) => {
    const target = Math.min(Math.max(index, 0), ids.length - 1);
    const id = ids[target];
    if (id === undefined) return;
    if (extend && onCheck) onCheck(new Set([...(checked ?? []), ...(ids[place] ? [ids[place]] : []), id]));
    stand(id);
    body.current?.rows[target]?.focus();
    if (target >= ids.length - 3 && pages.hasMore) pages.more();
    const row = rows[target];
    // an open panel goes along with the cursor
    if (openId && row !== undefined) onOpen?.(row);
  };
  const within = () => body.current?.contains(document.activeElement) ?? false;
  const step = (by: number, extend = false) => moveTo(within() || openId ? place + by : place, extend);
  const openHere = () => {
    const row = rows[place];
    if (row !== undefined) onOpen?.(row);
  };
  useShortcuts(
    narrow
      ? []
      : [
          { keys: 'j', words: t('table.down'), run: () => step(1) },
          { keys: 'k', words: t('table.up'), run: () => step(-1) },
          { keys: 'shift+j', words: t('table.down'), run: () => step(1, true), quiet: true },
          { keys: 'shift+k', words: t('table.up'), run: () => step(-1, true), quiet: true },
          ...(onOpen ? [{ keys: 'Enter', words: t('table.open'), run: openHere }] : []),
          ...(onCheck ? [{ keys: 'x', words: t('table.check'), run: () => ids[place] && toggle(ids[place]) }] : []),
        ],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => step(1, event.shiftKey),
      ArrowUp: () => step(-1, event.shiftKey),
      Home: () => moveTo(0, false),
      End: () => moveTo(ids.length - 1, false),
      ' ': () => ids[place] && toggle(ids[place]),
    };
    const move = event.target instanceof HTMLTableRowElement ? moves[event.key] : undefined;
    if (!move || (event.key === ' ' && !onCheck)) return;
    event.preventDefault();
    move();
  };

  if (pages.error && rows.length === 0) return <ErrorNotice error={pages.error} retry={pages.again} />;
  if (pages.loading && rows.length === 0) return <SkeletonRows />;
  if (rows.length === 0) return <>{empty}</>;
  const all = ids.every((id) => checked?.has(id));
  if (narrow) {
    return (
      <>
        <ul className={styles['cards']} aria-label={label}>
          {rows.map((row) => (
            <li key={idOf(row)}>
              <button type="button" className={styles['card']} onClick={() => onOpen?.(row)}>
                {props.card?.(row) ?? columns.map(({ key, cell }) => <div key={key}>{cell(row)}</div>)}
              </button>
            </li>
          ))}
        </ul>
        <FurtherRows pages={pages} />
      </>
    );
  }
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} role="grid" aria-label={label} aria-multiselectable={onCheck ? true : undefined} aria-rowcount={pages.hasMore ? -1 : rows.length + 1}>
        <thead>
          <tr>
            {onCheck && (
              <th className={styles['check']} scope="col">
                <input type="checkbox" aria-label={t('table.select_all')} checked={all} onChange={() => onCheck(new Set(all ? [] : ids))} />
              </th>
            )}
            {columns.map(({ key, title, align, width }) => (
              <th key={key} scope="col" data-align={align} style={{ width }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, index) => {
            const id = idOf(row);
            const isOpen = id === openId;
            return (
              <tr
                key={id}
                className={styles['row']}
                tabIndex={index === place ? 0 : -1}
                data-open={isOpen || undefined}
                data-checked={checked?.has(id) || undefined}
                aria-selected={onCheck ? checked?.has(id) ?? false : isOpen}
                onFocus={(event) => event.target === event.currentTarget && stand(id)}
                onClick={() => {
                  stand(id);
                  onOpen?.(row);
                }}
              >
                {onCheck && (
                  <td className={styles['check']} onClick={(event) => event.stopPropagation()}>
                    <input type="checkbox" tabIndex={-1} aria-label={props.nameOf ? `${t('action.select')}: ${props.nameOf(row)}` : t('table.select_row')} checked={checked?.has(id) ?? false} onChange={() => toggle(id)} />
                  </td>
                )}
                {columns.map(({ key, cell, align }) => (
                  <td key={key} data-align={align}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <FurtherRows pages={pages} />
    </div>
  );
}
