import { describe, expect, it } from '@jest/globals';
import { findTimeZones, guessTimeZone, timeZoneOf } from './time-zones';

describe('a time zone', () => {
  it('reads as a place with the name of its time', () => expect(timeZoneOf('Europe/Berlin', 'en')).toEqual({ id: 'Europe/Berlin', name: 'Berlin', detail: expect.stringContaining('Central European Time') }));
  it('has the name of its time in the reader’s language', () => expect(timeZoneOf('Asia/Shanghai', 'zh-Hans').detail).toContain('中国'));
  it('that nobody knows keeps its plain name', () => expect(timeZoneOf('Mars/Olympus_Mons', 'en')).toEqual({ id: 'Mars/Olympus_Mons', name: 'Olympus Mons', detail: 'Mars/Olympus_Mons' }));
});

describe('looking for one', () => {
  const ids = (words: string, locale: 'en' | 'zh-Hans' = 'en') => findTimeZones(words, locale).map(({ id }) => id);
  it('finds a city, the beginning of its name first', () => expect(ids('new y')[0]).toBe('America/New_York'));
  it('finds the name of a time', () => expect(ids('japan standard')).toContain('Asia/Tokyo'));
  it('finds it in Chinese', () => expect(ids('中国', 'zh-Hans')).toContain('Asia/Shanghai'));
  it('takes every word', () => expect(ids('europe london')).toEqual(['Europe/London']));
  it('offers this device’s first when nothing was typed', () => expect(ids('')[0]).toBe(guessTimeZone()));
  it('stays bounded', () => expect(ids('a').length).toBe(12));
  it('finds nothing for rubbish', () => expect(ids('xyzzy')).toEqual([]));
});
