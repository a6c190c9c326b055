import { minutesOf, type Span } from './week-pattern';
import styles from './working-time.module.css';

const share = (minutes: number) => `${(minutes / 1440) * 100}%`;

/** A day from midnight to midnight, its working time filled in. The times stand beside it in words. */
export function DayBar({ spans }: { spans: readonly Span[] }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {[6, 12, 18].map((hour) => (
        <i key={hour} className={styles['tick']} style={{ insetInlineStart: share(hour * 60) }} />
      ))}
      {spans
        .filter(({ from, to }) => from !== '' && to !== '' && from < to)
        .map(({ from, to }, index) => (
          <b key={index} className={styles['fill']} style={{ insetInlineStart: share(minutesOf(from)), width: share(minutesOf(to) - minutesOf(from)) }} />
        ))}
    </span>
  );
}
