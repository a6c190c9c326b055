import { Clock, SeverityMark, StateMark, useWords, type Column } from '@app/shared-web';
import { HolderLine } from '../pieces/holder-line';
import { NowPill } from '../pieces/now-pill';
import type { BoardRowFragment } from '../moments.generated';
import styles from './board.module.css';

/** The department and the location, once where one says both. */
function placeOf({ department, location }: Pick<BoardRowFragment, 'department' | 'location'>): string {
  const [one = '', other = ''] = [department?.name, location?.name];
  return other.startsWith(one) ? other : one.startsWith(other) ? one : `${one} · ${other}`;
}

/** *UM-2318 · Checkout · Riverside store* under what happened. */
function What({ row, leaving }: { row: BoardRowFragment; leaving: boolean }) {
  const where = placeOf(row);
  return (
    <span className={styles['what']} data-critical={isPressing(row) || undefined} data-leaving={leaving || undefined}>
      <span className={styles['words']}>{row.what}</span>
      <span className={styles['where']}>
        <span className="figures">{row.number}</span>
        {where && ` · ${where}`}
      </span>
    </span>
  );
}

const isOpen = ({ state }: Pick<BoardRowFragment, 'state'>): boolean => state === 'RAISED' || state === 'ACCEPTED' || state === 'RESOLVED';

/** Critical and not over: it stands out. */
const isPressing = (row: Pick<BoardRowFragment, 'state' | 'severity'>): boolean => row.severity === 'CRITICAL' && isOpen(row);

function Pill({ row, leaving }: { row: BoardRowFragment; leaving: boolean }) {
  const t = useWords('moments');
  return leaving && isOpen(row) ? <StateMark words={t('now.left')} /> : <NowPill moment={row} />;
}

/** The columns of the board, as a coordinator reads them: how bad, what, who, what now, how long. */
export function useColumns(leaving: ReadonlySet<string>): Column<BoardRowFragment>[] {
  const t = useWords('moments');
  return [
    { key: 'severity', title: t('column.severity'), width: 96, cell: (row) => <SeverityMark severity={row.severity} /> },
    { key: 'what', title: t('column.what'), cell: (row) => <What row={row} leaving={leaving.has(row.id)} /> },
    { key: 'holder', title: t('column.holder'), width: '21%', cell: (row) => <HolderLine moment={row} /> },
    { key: 'now', title: t('column.now'), width: 148, cell: (row) => <Pill row={row} leaving={leaving.has(row.id)} /> },
    {
      key: 'waited',
      title: t('column.waited'),
      width: 92,
      align: 'end',
      cell: (row) => (
        <span className={styles['waited']} data-critical={isPressing(row) || undefined}>
          <Clock since={row.raisedAt} until={row.closedAt} />
        </span>
      ),
    },
  ];
}

/** A row as a card: on a phone, and in the columns of a board by state or department. */
export function MomentCard({ row, leaving = false }: { row: BoardRowFragment; leaving?: boolean }) {
  return (
    <span className={styles['cardRow']}>
      <span className={styles['cardTop']}>
        <SeverityMark severity={row.severity} />
        <span className={styles['waited']} data-critical={isPressing(row) || undefined}>
          <Clock since={row.raisedAt} until={row.closedAt} />
        </span>
      </span>
      <What row={row} leaving={leaving} />
      <span className={styles['cardFoot']}>
        <HolderLine moment={row} />
        <Pill row={row} leaving={leaving} />
      </span>
    </span>
  );
}
