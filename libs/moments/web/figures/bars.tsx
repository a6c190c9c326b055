import { useFormat } from '@app/shared-web';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './figures.module.css';

/** One bar. */
export interface BarRow {
  key: string;
  label: ReactNode;
  value: number;
  /** Of the value, how much calls for somebody; stands first, in another colour and in words. */
  calls?: number;
  note?: ReactNode;
  /** The rows behind it, and what the link says. */
  to?: string | undefined;
  says?: string;
}

/** Bars from zero, one under the other, with their labels and values beside them. Each opens the rows behind it. */
export function Bars({ rows }: { rows: readonly BarRow[] }) {
  const format = useFormat();
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const part = (value: number) => `${(100 * value) / most}%`;
  return (
    <ul className={styles['bars']}>
      {rows.map(({ key, label, value, calls = 0, note, to, says }) => {
        const inside = (
          <>
            <span className={styles['barLabel']}>{label}</span>
            <span className={styles['barTrack']} aria-hidden="true">
              {calls > 0 && <i className={styles['barCalls']} style={{ width: part(calls) }} />}
              <i className={styles['barFill']} style={{ width: part(value - calls) }} />
            </span>
            <span className={styles['barValue']}>{format.number(value)}</span>
            {note && <span className={styles['barNote']}>{note}</span>}
          </>
        );
        return (
          <li key={key}>
            {to ? (
              <Link to={to} className={styles['bar']} title={says}>
                {inside}
              </Link>
            ) : (
              <span className={styles['bar']}>{inside}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
