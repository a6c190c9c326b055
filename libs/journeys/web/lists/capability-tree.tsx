import { Button, ErrorNotice, PersonName, SkeletonRows, useNarrow, useWords, type Pages } from '@app/shared-web';
import { type Address } from '@app/shared-web/filters';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { facts, saidOf } from '../facts/facts';
import { Said } from '../facts/said';
import type { Row } from './columns';
import styles from './lists.module.css';
import { useListed } from './use-listed';

/** Children under their parents, each with its level; what stands in nothing that is shown stands at the top. */
export function asTree(rows: readonly Row[]): Array<{ row: Row; level: number }> {
  const there = new Set(rows.map(({ id }) => id));
  const inside = new Map<string | null, Row[]>();
  for (const row of rows) {
    const above = row.parentId && there.has(row.parentId) ? row.parentId : null;
    inside.set(above, [...(inside.get(above) ?? []), row]);
  }
  const under = (id: string | null, level: number): Array<{ row: Row; level: number }> =>
    (inside.get(id) ?? []).flatMap((row) => [{ row, level }, ...under(row.id, level + 1)]);
  return under(null, 1);
}

const columns = ['maturityNow', 'maturityWanted', 'importance'] as const;

/** Loads page after page: a tree can only be drawn whole. */
function useWhole(pages: Pages<Row>): boolean {
  const { hasMore, loadingMore, error, more } = pages;
  useEffect(() => {
    if (hasMore && !loadingMore && !error) more();
  }, [hasMore, loadingMore, error, more]);
  return !hasMore;
}

/** The capabilities as an indented tree of up to four levels. ↑ and ↓ move, Enter opens. */
export function CapabilityTree({ address, empty, end }: { address: Address; empty: ReactNode; end: ReactNode }) {
  const t = useWords('inventory');
  const narrow = useNarrow();
  const body = useRef<HTMLTableSectionElement>(null);
  const pages = useListed({ kind: 'CAPABILITY', order: 'POSITION', first: 100 });
  const whole = useWhole(pages);
  if (pages.rows.length === 0) return pages.error ? <ErrorNotice error={pages.error} retry={pages.again} /> : pages.loading ? <SkeletonRows rows={8} /> : <>{empty}</>;
  const tree = asTree(pages.rows);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...(body.current?.rows ?? [])];
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    if (!by || here === -1) return;
    event.preventDefault();
    rows[here + by]?.querySelector('button')?.focus();
  };
  return (
    <>
      <table className={styles['tree']} aria-label={t('kinds.CAPABILITY')}>
        <thead>
          <tr>
            <th scope="col">{t('list.name')}</th>
            {!narrow && columns.map((name) => <th key={name} scope="col">{t(`fact.${name}`)}</th>)}
            {!narrow && <th scope="col">{t('list.owner')}</th>}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {tree.map(({ row, level }) => (
            <tr key={row.id} data-open={row.id === address.openId || undefined} onClick={() => address.open(row.id)}>
              <th scope="row" style={{ paddingInlineStart: `calc(var(--edge) + ${(level - 1) * 20}px)` }} data-level={level}>
                <button type="button" aria-label={t('list.at_level', { name: row.name, level })} onClick={(event) => { event.stopPropagation(); address.open(row.id); }}>
                  {row.name}
                </button>
              </th>
              {!narrow &&
                columns.map((name) => {
                  const value = saidOf(row, name);
                  return <td key={name}>{value !== null && <Said fact={facts.CAPABILITY[name]} value={value} brief />}</td>;
                })}
              {!narrow && <td><PersonName person={row.owner} plainName /></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {!whole && (
        <div className={styles['more']} role="status">
          {pages.error ? <Button onClick={pages.more}>{t('list.more')}</Button> : t('list.loading')}
        </div>
      )}
      {whole && end}
    </>
  );
}
