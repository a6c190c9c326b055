import { NextButtons } from './next-buttons';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** On a phone the next step stands at the foot of the page, where the thumb is. */
export function ThumbBar({ moment }: { moment: Moment }) {
  return (
    <div className={styles['thumb']}>
      <NextButtons moment={moment} />
    </div>
  );
}
