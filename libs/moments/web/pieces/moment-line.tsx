import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './moment-line.module.css';

/** What a line about a moment says. */
export interface MomentLineProps {
  to: string;
  what: ReactNode;
  /** Before what happened: how bad it is. On a phone the marks stand under it. */
  before?: ReactNode;
  /** After it: how it stands. */
  after: ReactNode;
  /** The quieter line below. */
  under: ReactNode;
}

/** A moment in a short list, which opens it. */
export function MomentLine({ to, what, before, after, under }: MomentLineProps) {
  return (
    <Link to={to} className={styles['line']}>
      <span className={styles['first']}>
        {before}
        <span className={styles['what']}>{what}</span>
        {after}
      </span>
      <span className={styles['under']}>{under}</span>
    </Link>
  );
}
