import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import styles from './page.module.css';

/** What a figure needs. */
export interface FigureProps {
  label: ReactNode;
  /** A number is written in the reader's way; anything else as it is. */
  value: number | ReactNode;
  /** Where the rows behind it are. */
  to?: string;
  /** Of `value`, how many the reader may open. */
  mayOpen?: number;
  note?: ReactNode;
}

/** A number that says where it comes from: it opens the rows behind it, as far as the reader may. */
export function Figure({ label, value, to, mayOpen, note }: FigureProps) {
  const t = useWords('shared');
  const format = useFormat();
  const written = typeof value === 'number' ? format.number(value) : value;
  const inside = (
    <>
      <span className={styles['figureLabel']}>{label}</span>
      <span className={styles['figureValue']}>{written}</span>
      {mayOpen !== undefined && typeof value === 'number' && mayOpen < value && (
        <span className={styles['figureNote']}>{t('figure.part', { total: format.number(value), open: format.number(mayOpen) })}</span>
      )}
      {note && <span className={styles['figureNote']}>{note}</span>}
    </>
  );
  return to ? (
    <Link to={to} className={styles['figure']} title={t('figure.open')}>
      {inside}
    </Link>
  ) : (
    <div className={styles['figure']}>{inside}</div>
  );
}
