import { PlainTable, useFormat, useWords } from '@app/shared-web';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MomentFiguresQuery } from '../moments.generated';
import { Bars } from './bars';
import { ChartCard } from './chart-card';
import { openRows } from './links';
import styles from './figures.module.css';

type Open = MomentFiguresQuery['momentFigures']['open'][number];
const shownAtFirst = 10;

/** What is open now, by department, the most first; what is with the department of the scope itself (`of`) counts as *itself*. */
export function OpenCard({ open, of, mayOpen }: { open: readonly Open[]; of: { id: string; name: string } | null; mayOpen: boolean }) {
  const t = useWords('figures');
  const [all, setAll] = useState(false);
  const nameOf = ({ department }: Open) => department?.name ?? (of === null ? t('open.none_department') : t('open.itself', { name: of.name }));
  const rowsOf = ({ department }: Open, more: Parameters<typeof openRows>[1] = {}) =>
    mayOpen ? (department ? openRows(department.id, more) : openRows(of?.id ?? null, { itself: true, ...more })) : undefined;
  const [first] = open;
  if (!first) return <ChartCard title={t('open.title')} unit={t('open.unit')} picture={<p className={styles['nothing']}>{t('open.none')}</p>} />;
  const shown = all ? open : open.slice(0, shownAtFirst);
  const bars = shown.map((row) => ({
    key: row.department?.id ?? 'none',
    label: nameOf(row),
    value: row.open,
    calls: row.unheld,
    note: row.unheld > 0 ? t('open.unheld', { count: row.unheld }) : undefined,
    to: rowsOf(row),
    says: t('rows_of', { what: nameOf(row) }),
  }));
  return (
    <ChartCard
      title={t('open.title')}
      finding={open.length > 1 ? t('open.finding', { name: nameOf(first), count: first.open }) : undefined}
      unit={t('open.unit')}
      picture={
        <>
          <Bars rows={bars} />
          {shown.length < open.length && (
            <button type="button" className={styles['more']} onClick={() => setAll(true)}>
              {t('open.more', { count: open.length - shown.length })}
            </button>
          )}
        </>
      }
      table={
        <PlainTable
          label={t('open.title')}
          rows={open}
          keyOf={({ department }) => department?.id ?? 'none'}
          columns={[
            { key: 'name', title: t('open.department'), cell: nameOf },
            { key: 'open', title: t('open.count'), figure: true, cell: (row) => <RowsLink to={rowsOf(row)} what={nameOf(row)} count={row.open} /> },
            { key: 'unheld', title: t('open.held_by_none'), figure: true, cell: (row) => <RowsLink to={rowsOf(row, { held: false })} what={nameOf(row)} count={row.unheld} /> },
          ]}
        />
      }
    />
  );
}

/** A number that opens the rows behind it. */
export function RowsLink({ to, what, count }: { to: string | undefined; what: string; count: number }) {
  const t = useWords('figures');
  const { number: format } = useFormat();
  if (!to || count === 0) return <>{format(count)}</>;
  return (
    <Link to={to} title={t('rows_of', { what })} aria-label={`${format(count)}, ${t('rows_of', { what })}`}>
      {format(count)}
    </Link>
  );
}
