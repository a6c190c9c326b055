import { Button, Form, useForm, useLocale, useWords, wordsOf } from '@app/shared-web';
import { hoursWords } from './days';
import { HolidaysEditor } from './holidays-editor';
import { WeekEditor } from './week-editor';
import { minutesOfWeek, tidy, weekIsRight, type Week } from './week-pattern';
import styles from './working-time.module.css';

/** A weekly pattern and the days without work. */
export interface WorkingTimeValues {
  week: Week;
  holidays: readonly string[];
}

/** Change when people work. Nothing is kept until it is saved. */
export function WorkingTimeForm({ draft, initial, onSave, onDone }: {
  draft: string; initial: WorkingTimeValues; onSave: (values: { week: { from: string; to: string }[][]; holidays: string[] }) => Promise<unknown>; onDone: () => void;
}) {
  const t = useWords('directory');
  const locale = useLocale();
  const form = useForm<WorkingTimeValues>({
    draft,
    initial,
    check: ({ week }) => (weekIsRight(week) ? {} : { week: wordsOf('directory')('time.week_wrong') }),
    submit: ({ week, holidays }) => onSave({ week: tidy(week).map((day) => day.map(({ from, to }) => ({ from, to }))), holidays: [...holidays] }),
    onDone,
  });
  const { week, holidays } = form.values;
  return (
    <Form
      form={form}
      send={t('time.save')}
      aside={
        <Button
          onClick={() => {
            form.discard();
            onDone();
          }}
        >
          {t('cancel')}
        </Button>
      }
    >
      <WeekEditor week={week} onChange={(next) => form.set('week', next)} />
      {form.faults['week'] ? (
        <p className={styles['fault']} role="alert">
          {form.faults['week']}
        </p>
      ) : (
        <p className={styles['sum']}>{t('time.week_sum', { hours: hoursWords(minutesOfWeek(week), locale) })}</p>
      )}
      <section>
        <h3 className={styles['heading']}>{t('time.holidays')}</h3>
        <HolidaysEditor holidays={holidays} onChange={(next) => form.set('holidays', next)} />
      </section>
    </Form>
  );
}
