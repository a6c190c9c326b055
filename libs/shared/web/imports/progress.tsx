import styles from './imports.module.css';

/** How far something is; without `all` it only says that it goes on. */
export function Progress({ label, done, all }: { label: string; done: number; all: number | null }) {
  const share = all ? Math.min(100, Math.round((100 * done) / all)) : null;
  return (
    <div className={styles['progress']} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} {...(share === null ? {} : { 'aria-valuenow': share })} data-unknown={share === null || undefined}>
      <i style={share === null ? undefined : { width: `${share}%` }} />
    </div>
  );
}
