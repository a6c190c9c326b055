import { currentLocale, Field, SearchPicker, useLocale, useWords, type FieldProps, type Locale } from '@app/shared-web';

const nameIn = (code: string, locale: Locale): string => new Intl.DisplayNames([locale], { type: 'currency' }).of(code) ?? code;

/** A currency in the reader's words: *Euro (EUR)*. */
export function CurrencyName({ code }: { code: string }) {
  return (
    <>
      {nameIn(code, useLocale())} ({code})
    </>
  );
}

/** The currencies of ISO 4217 whose name or code holds the words, the best known first. */
export function findCurrencies(words: string, locale: Locale): string[] {
  const wanted = words.trim().toLocaleLowerCase(locale);
  const known = ['EUR', 'USD', 'GBP', 'CHF', 'CNY', 'TWD', 'HKD', 'JPY'];
  const all = [...known, ...Intl.supportedValuesOf('currency').filter((code) => !known.includes(code))];
  return all.filter((code) => `${code} ${nameIn(code, locale)}`.toLocaleLowerCase(locale).includes(wanted)).slice(0, 12);
}

/** A currency, found by its name or code. Its value is the code of ISO 4217. */
export function CurrencyField<T extends object>({ form, name, label, hint }: FieldProps<T, string | null>) {
  const t = useWords('directory');
  const value = form.values[name] as string | null;
  const set = (code: string | null) => form.set(name, code as T[typeof name]);
  return (
    <Field label={label} hint={hint} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={value === null ? null : { id: value }}
          onChange={(picked) => set(picked?.id ?? null)}
          search={async (words) => findCurrencies(words, currentLocale()).map((id) => ({ id }))}
          show={({ id }) => <CurrencyName code={id} />}
          placeholder={t('organization.currency_search')}
        />
      )}
    </Field>
  );
}
