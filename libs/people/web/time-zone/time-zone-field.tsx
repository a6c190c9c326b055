import { currentLocale, Field, SearchPicker, useLocale, useWords, type FieldProps } from '@app/shared-web';
import { findTimeZones, timeZoneOf } from './time-zones';
import styles from './time-zone.module.css';

/** A time zone in words: *Berlin · Central European Time, GMT+1*. */
export function TimeZoneName({ id }: { id: string }) {
  const zone = timeZoneOf(id, useLocale());
  return (
    <span className={styles['zone']}>
      {zone.name}
      <span className={styles['detail']}>{zone.detail}</span>
    </span>
  );
}

/** A time zone, found by city, name or offset. Its value is the IANA name. */
export function TimeZoneField<T extends object>({ form, name, label, hint }: FieldProps<T, string | null>) {
  const t = useWords('people');
  const value = form.values[name] as string | null;
  const set = (id: string | null) => form.set(name, id as T[typeof name]);
  return (
    <Field label={label} hint={hint} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={value === null ? null : { id: value }}
          onChange={(picked) => set(picked?.id ?? null)}
          search={async (words) => findTimeZones(words, currentLocale()).map(({ id }) => ({ id }))}
          show={({ id }) => <TimeZoneName id={id} />}
          placeholder={t('time_zone.search')}
        />
      )}
    </Field>
  );
}
