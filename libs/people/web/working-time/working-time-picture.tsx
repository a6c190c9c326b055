import { useLocale, useWords } from '@app/shared-web';
import { DayBar } from './day-bar';
import { dateWords, hoursWords, today, useDayNames } from './days';
import { groupsOf, minutesOfWeek, type Span, type Week } from './week-pattern';
import styles from './working-time.module.css';

const timesOf = (spans: readonly Span[]) => spans.map(({ from, to }) => `${from} – ${to}`).join(', ');

/** When people work, to look at: equal neighbouring days in one line, and the holidays that come. */
export function WorkingTimePicture({ week, holidays, narrow }: { week: Week; holidays: readonly string[]; narrow?: boolean }) {
  const t = useWords('directory');
  const locale = useLocale();
  const names = useDayNames();
  const coming = holidays.filter((date) => date >= today());
  return (
    <div className={styles['picture']} data-narrow={narrow || undefined}>
      <ul className={styles['groups']}>
        {groupsOf(week).map(({ first, last, spans }) => (
          <li key={first} className={styles['group']}>
            <span className={styles['days']}>{first === last ? names[first] : t('time.days', { first: names[first] ?? '', last: names[last] ?? '' })}</span>
            <DayBar spans={spans} />
            <span className={`figures ${styles['times']}`} data-free={spans.length === 0 || undefined}>
              {spans.length === 0 ? t('time.free') : timesOf(spans)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['sum']}>
        {t('time.week_sum', { hours: hoursWords(minutesOfWeek(week), locale) })}
        {coming[0] !== undefined && <> · {coming.length === 1 ? t('time.next_holiday', { date: dateWords(coming[0], locale) }) : t('time.next_holidays', { date: dateWords(coming[0], locale), count: coming.length - 1 })}</>}
      </p>
    </div>
  );
}
