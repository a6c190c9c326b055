import { Button, IconButton, Menu, useWords } from '@app/shared-web';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import { DayBar } from './day-bar';
import { useDayNames } from './days';
import { asEnd, asTyped, faultsOfDay, withCopied, withMore, withNightSplit, withoutSpan, withSpan, type Span, type SpanFault, type Week } from './week-pattern';
import styles from './working-time.module.css';

interface SpanFieldsProps {
  span: Span;
  day: string;
  fault: SpanFault | null;
  onChange: (change: Partial<Span>) => void;
  onRemove: () => void;
  onSplit: () => void;
}

/** One span: from, to, and the way to take it out. */
function SpanFields({ span, day, fault, onChange, onRemove, onSplit }: SpanFieldsProps) {
  const t = useWords('directory');
  return (
    <div className={styles['span']}>
      <div className={styles['ends']}>
        <input type="time" className={styles['time']} aria-label={t('time.from', { day })} aria-invalid={fault !== null || undefined} value={span.from} onChange={(event) => onChange({ from: event.currentTarget.value })} />
        <span aria-hidden="true">–</span>
        <input type="time" className={styles['time']} aria-label={t('time.to', { day })} aria-invalid={fault !== null || undefined} value={asTyped(span.to)} onChange={(event) => onChange({ to: asEnd(event.currentTarget.value) })} />
        <IconButton icon={IconX} words={t('time.remove', { day })} onClick={onRemove} />
      </div>
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {t(`time.fault.${fault}`)}
          {fault === 'backwards' && span.from !== span.to && (
            <Button kind="link" onClick={onSplit}>
              {t('time.split')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** A weekly pattern, day by day, several spans a day; what is typed shows in the bar beside it at once. */
export function WeekEditor({ week, onChange }: { week: Week; onChange: (week: Week) => void }) {
  const t = useWords('directory');
  const names = useDayNames();
  return (
    <div className={styles['editor']}>
      {week.map((spans, day) => {
        const name = names[day] ?? '';
        const faults = faultsOfDay(spans);
        const others = (days: readonly number[]) => days.filter((each) => each !== day);
        return (
          <fieldset key={day} className={styles['day']}>
            <legend className="only-heard">{name}</legend>
            <span className={styles['dayName']} aria-hidden="true">
              {name}
            </span>
            <div className={styles['spans']}>
              {spans.map((span, index) => (
                <SpanFields
                  key={index}
                  span={span}
                  day={name}
                  fault={faults[index] ?? null}
                  onChange={(change) => onChange(withSpan(week, day, index, change))}
                  onRemove={() => onChange(withoutSpan(week, day, index))}
                  onSplit={() => onChange(withNightSplit(week, day, index))}
                />
              ))}
              {spans.length === 0 && <span className={styles['free']}>{t('time.free')}</span>}
            </div>
            <DayBar spans={spans} />
            <IconButton icon={IconPlus} words={t('time.add_on', { day: name })} disabled={spans.length >= 6} onClick={() => onChange(withMore(week, day))} />
            <Menu
              target={<IconButton icon={IconCopy} words={t('time.copy', { day: name })} />}
              items={[
                { words: t('time.copy_workdays'), run: () => onChange(withCopied(week, day, others([0, 1, 2, 3, 4]))) },
                { words: t('time.copy_all'), run: () => onChange(withCopied(week, day, others([0, 1, 2, 3, 4, 5, 6]))) },
              ]}
            />
          </fieldset>
        );
      })}
    </div>
  );
}
