import { Button, IconButton, useLocale, useWords } from '@app/shared-web';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { dateWords, today } from './days';
import { withDate } from './week-pattern';
import styles from './working-time.module.css';

/** The days without work: those that come, and on request those that were. */
export function HolidaysEditor({ holidays, onChange }: { holidays: readonly string[]; onChange: (holidays: string[]) => void }) {
  const t = useWords('directory');
  const locale = useLocale();
  const id = useId();
  const [date, setDate] = useState('');
  const [pastShown, setPastShown] = useState(false);
  const past = holidays.filter((each) => each < today());
  const shown = pastShown ? holidays : holidays.filter((each) => each >= today());
  const add = () => {
    if (!date) return;
    onChange(withDate(holidays, date));
    if (date < today()) setPastShown(true);
    setDate('');
  };
  return (
    <div className={styles['holidays']}>
      {shown.length > 0 ? (
        <ul className={styles['dates']}>
          {shown.map((each) => (
            <li key={each} className={styles['date']} data-past={each < today() || undefined}>
              <time dateTime={each}>{dateWords(each, locale)}</time>
              <IconButton icon={IconX} words={t('time.remove', { day: dateWords(each, locale) })} onClick={() => onChange(holidays.filter((other) => other !== each))} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['free']}>{t('time.no_holidays')}</p>
      )}
      {past.length > 0 && !pastShown && (
        <div>
          <Button kind="link" onClick={() => setPastShown(true)}>
            {t('time.past', { count: past.length })}
          </Button>
        </div>
      )}
      <div className={styles['addDate']}>
        <label htmlFor={id} className="only-heard">
          {t('time.holiday')}
        </label>
        <input
          id={id}
          type="date"
          className={styles['time']}
          value={date}
          min="2000-01-01"
          max="2099-12-31"
          onChange={(event) => setDate(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button icon={IconPlus} onClick={add} disabled={!date}>
          {t('time.add_holiday')}
        </Button>
      </div>
    </div>
  );
}
