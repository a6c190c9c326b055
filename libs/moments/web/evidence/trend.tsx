import { useFormat, useWords } from '@app/shared-web';
import type { ItemEvidenceQuery } from '../moments.generated';
import styles from './evidence.module.css';

type Week = NonNullable<ItemEvidenceQuery['inventoryItem']>['trend'][number];

const noonOf = (day: string): string => `${day}T12:00:00Z`;
const HEIGHT = 48;

/** Moments by week as thirteen bars from zero, with the table behind them. */
export function Trend({ weeks }: { weeks: readonly Week[] }) {
  const t = useWords('evidence');
  const format = useFormat();
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const finding = t('item.trend_finding', { most: format.number(Math.max(...weeks.map(({ count }) => count))), last: format.number(weeks.at(-1)?.count ?? 0) });
  return (
    <figure className={styles['trend']}>
      <figcaption className={styles['label']}>{t('item.trend')}</figcaption>
      <svg viewBox={`0 0 ${weeks.length * 20} ${HEIGHT + 1}`} preserveAspectRatio="none" role="img" aria-label={`${t('item.trend')}: ${finding}`} className={styles['bars']}>
        <line x1="0" x2={weeks.length * 20} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className={styles['zero']} />
        {weeks.map(({ week, count }, place) => (
          <rect key={week} x={place * 20 + 3} width="14" y={HEIGHT - (HEIGHT * count) / most} height={(HEIGHT * count) / most} className={styles['bar']} />
        ))}
      </svg>
      <p className={styles['mute']}>{finding}</p>
      <details>
        <summary>{t('item.table')}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('item.week')}</th>
              <th scope="col">{t('item.count')}</th>
            </tr>
          </thead>
          <tbody>
            {[...weeks].reverse().map(({ week, count }) => (
              <tr key={week}>
                <td>{format.date(noonOf(week))}</td>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
