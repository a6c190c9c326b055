import { useLocale, type Locale } from '@app/shared-web';

const monday = Date.UTC(2024, 0, 1);

/** The names of the days from Monday, as the reader's language writes them. */
export function dayNames(locale: Locale, style: 'long' | 'short' = 'long'): string[] {
  const name = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => name.format(monday + day * 86_400_000));
}

/** The names of the days in the language on the screen. */
export function useDayNames(style: 'long' | 'short' = 'long'): string[] {
  return dayNames(useLocale(), style);
}

/** A date without a time, as the reader writes it, with its day of the week. */
export function dateWords(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Hours and minutes of a week: 40 h, 37 h 30 min. */
export function hoursWords(minutes: number, locale: Locale): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    locale === 'en' ? `${value} ${name === 'hour' ? 'h' : 'min'}` : new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 || rest === 0 ? unit(hours, 'hour') : '', rest > 0 ? unit(rest, 'minute') : ''].filter(Boolean).join(' ');
}

/** Today as a date without a time, in the reader's own zone. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
