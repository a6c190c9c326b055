import type { Locale } from '@app/shared-web';

/** A time zone as people recognise it: a place, what the time there is called, and how far it is from UTC. */
export interface TimeZone {
  id: string;
  name: string;
  detail: string;
}

const known = new Map<string, TimeZone>();

function partOf(locale: Locale, timeZone: string, style: 'longGeneric' | 'shortOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: style }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** A zone in the reader's language: Europe/Berlin is *Berlin*, Central European Time, GMT+1. */
export function timeZoneOf(id: string, locale: Locale): TimeZone {
  const key = `${locale} ${id}`;
  const before = known.get(key);
  if (before) return before;
  const place = id.slice(id.indexOf('/') + 1).replaceAll('_', ' ').replaceAll('/', ', ');
  let detail = id;
  try {
    detail = [...new Set([partOf(locale, id, 'longGeneric'), partOf(locale, id, 'shortOffset')])].filter(Boolean).join(', ');
  } catch {
    // a zone that this browser does not know yet keeps its plain name
  }
  const zone = { id, name: place, detail };
  known.set(key, zone);
  return zone;
}

/** The zone of this device. */
export function guessTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[_/,]/g, ' ');

/** The first zones whose place, name or offset holds every word; without words those like this device's. */
export function findTimeZones(words: string, locale: Locale, limit = 12): TimeZone[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const here = guessTimeZone();
  const ids = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC')];
  if (asked.length === 0) {
    const region = here.split('/')[0];
    return [here, ...ids.filter((id) => id !== here && id.split('/')[0] === region)].slice(0, limit).map((id) => timeZoneOf(id, locale));
  }
  const found: TimeZone[] = [];
  for (const id of ids) {
    const zone = timeZoneOf(id, locale);
    const text = plain(`${id} ${zone.detail}`);
    if (asked.every((word) => text.includes(word))) found.push(zone);
  }
  // a place that begins with what was typed is meant more often than one that only holds it
  const begins = ({ name }: TimeZone) => plain(name).startsWith(asked.join(' '));
  return [...found.filter(begins), ...found.filter((zone) => !begins(zone))].slice(0, limit);
}
