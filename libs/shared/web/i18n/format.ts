import { useMemo } from 'react';
import { currentLocale, useLocale } from './translate';
import type { Locale } from './locale';

/** A moment in time as the API sends it, or as the client has it. */
export type Instant = string | number | Date;

let zone: string | undefined;

/** Show every time in this zone (an IANA name) from now on; without one, in the device's own. */
export function setTimeZone(name: string | undefined): void {
  zone = name;
}

/** The zone that times are shown in. */
export function currentTimeZone(): string {
  return zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Dates, times, spans and numbers as a person of this language writes them. */
export interface Format {
  /** 12 Mar 2026, 10:37 */
  dateTime(at: Instant): string;
  /** 12 Mar 2026 */
  date(at: Instant): string;
  /** 10:37 */
  time(at: Instant): string;
  /** 10:37 today, otherwise 12 Mar, with the year when it is another: for a narrow column. */
  shortly(at: Instant, now?: Instant): string;
  /** 6 min ago, in 2 h, just now */
  ago(at: Instant, now?: Instant): string;
  /** 2 h 5 min: the two largest units that matter. */
  duration(seconds: number): string;
  /** 02:05:11, or 3 d 04:12 from a day on: for a ticking clock. */
  clock(seconds: number): string;
  /** 12,345 */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** 43 % */
  percent(share: number): string;
  /** 2.4 MB */
  bytes(size: number): string;
  /** a, b and c */
  list(items: readonly string[]): string;
}

function dateFormat(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, hourCycle: 'h23', ...options });
}

const englishUnits: Record<string, string> = { day: 'd', hour: 'h', minute: 'min', second: 's', kilobyte: 'kB', megabyte: 'MB' };

/** 2 h, 2小时: English by the signs that everybody reads, since its own short forms are *hr* and *sec*. */
function withUnit(locale: Locale, count: number, unit: string): string {
  if (locale === 'en') return `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(count)} ${englishUnits[unit]}`;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(count);
}

function durationWords(locale: Locale, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const first = units.findIndex(([, size]) => whole >= size);
  if (first === -1) return withUnit(locale, 0, 'second');
  const parts: string[] = [];
  let rest = whole;
  for (const [unit, size] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(withUnit(locale, count, unit));
  }
  return parts.join(' ');
}

/** What happened within the last minute: *now* does not stand well in a sentence, in Chinese least of all. */
const justNow: Record<Locale, string> = { en: 'just now', 'zh-Hans': '刚刚', 'zh-Hant': '剛剛' };

function agoWords(locale: Locale, at: Instant, now: Instant): string {
  const seconds = Math.round((new Date(at).getTime() - new Date(now).getTime()) / 1000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(seconds) < 60) return seconds > 0 ? relative.format(0, 'second') : justNow[locale];
  const [unit, size] = units.find(([, limit]) => Math.abs(seconds) >= limit) ?? ['second', 1];
  const count = Math.trunc(seconds / size);
  if (locale !== 'en' || (unit === 'day' && Math.abs(count) < 2)) return relative.format(count, unit);
  const span = withUnit(locale, Math.abs(count), unit);
  return count < 0 ? `${span} ago` : `in ${span}`;
}

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

function clockDigits(locale: Locale, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const days = Math.floor(whole / 86_400);
  const hours = Math.floor((whole % 86_400) / 3_600);
  const minutes = two((whole % 3_600) / 60);
  if (days > 0) return `${withUnit(locale, days, 'day')} ${two(hours)}:${minutes}`;
  return hours > 0 ? `${two(hours)}:${minutes}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** The formatters of one language, in the zone set by `setTimeZone` unless another is named. */
export function formatFor(locale: Locale, timeZone = currentTimeZone()): Format {
  const dateTime = dateFormat(locale, timeZone, { dateStyle: 'medium', timeStyle: 'short' });
  const date = dateFormat(locale, timeZone, { dateStyle: 'medium' });
  const time = dateFormat(locale, timeZone, { hour: '2-digit', minute: '2-digit' });
  const day = dateFormat(locale, timeZone, { month: 'short', day: 'numeric' });
  const year = dateFormat(locale, timeZone, { year: 'numeric' });
  return {
    dateTime: (at) => dateTime.format(new Date(at)),
    date: (at) => date.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    shortly: (at, now = Date.now()) => {
      const [then, today] = [new Date(at), new Date(now)];
      if (date.format(then) === date.format(today)) return time.format(then);
      return year.format(then) === year.format(today) ? day.format(then) : date.format(then);
    },
    ago: (at, now = Date.now()) => agoWords(locale, at, now),
    duration: (seconds) => durationWords(locale, seconds),
    clock: (seconds) => clockDigits(locale, seconds),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    bytes: (size) =>
      size < 1_000_000 ? withUnit(locale, size / 1_000, 'kilobyte') : withUnit(locale, size / 1_000_000, 'megabyte'),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** The formatters of the language on the screen. */
export function useFormat(): Format {
  const locale = useLocale();
  const timeZone = currentTimeZone();
  return useMemo(() => formatFor(locale, timeZone), [locale, timeZone]);
}

/** The same outside a component. */
export function format(): Format {
  return formatFor(currentLocale());
}
