import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { sharedWords } from '../words';
import { errorWords, fieldWords } from './error-words';
import { formatFor, setTimeZone } from './format';
import { guessLocale } from './locale';
import { registerWords, setLocale, useWords, wordsOf } from './translate';
import type { Words } from './words-type';

beforeEach(async () => {
  localStorage.clear();
  setTimeZone('UTC');
  registerWords('shared', sharedWords);
  await setLocale('en');
});

function Heading() {
  const t = useWords('shared');
  return <h1>{t.rich('clock.left', { time: <b>5 min</b> })}</h1>;
}

describe('words', () => {
  it('change on the screen with the language, and html lang with them', async () => {
    render(<Heading />);
    expect(screen.getByRole('heading').textContent).toBe('5 min left');
    await act(() => setLocale('zh-Hans'));
    expect(screen.getByRole('heading').textContent).toBe('还剩 5 min');
    expect(document.documentElement.lang).toBe('zh-Hans');
    await act(() => setLocale('zh-Hant'));
    expect(screen.getByRole('heading').textContent).toBe('剩下 5 min');
    expect(screen.getByText('5 min').tagName).toBe('B');
  });

  it('count as the language counts', async () => {
    const t = wordsOf('shared');
    expect(t('table.rows', { count: 1 })).toBe('1 row');
    expect(t('table.rows', { count: 12_345 })).toBe('12,345 rows');
    await setLocale('zh-Hans');
    expect(wordsOf('shared')('table.rows', { count: 1 })).toBe('1 行');
  });

  it('are checked by the compiler', () => {
    const t = wordsOf('shared');
    // @ts-expect-error a key that no book has
    t('table.nothing');
    // @ts-expect-error a value that the text wants
    t('clock.left');
    const book = { hello: 'Hello {{name}}', cats_one: '{{count}} cat', cats_other: '{{count}} cats' } as const;
    expect(Object.keys(book)).toHaveLength(3);
    const complete: Words<typeof book> = { hello: '{{name}}，你好', cats_other: '{{count}} 只猫' };
    // @ts-expect-error one is missing
    const missing: Words<typeof book> = { hello: '你好' };
    // @ts-expect-error one is too many
    const extra: Words<typeof book> = { ...complete, bye: '再见' } satisfies Words<typeof book>;
    expect([complete, missing, extra]).toHaveLength(3);
  });

  it('for errors say what happened and what to do, in every language', async () => {
    expect(errorWords({ code: 'STALE', values: {} }).next).toBe('Look at what is new, then do it again.');
    expect(errorWords({ code: 'INTERNAL', values: {}, requestId: 'r-17' }).next).toContain('r-17');
    expect(fieldWords({ rule: 'tooLong', values: { max: 500 } })).toBe('At most 500 characters.');
    expect(fieldWords({ rule: 'somethingNew', values: {} })).toBe('This cannot be taken like this.');
    await setLocale('zh-Hant');
    expect(fieldWords({ rule: 'required' })).toBe('此欄必填。');
  });
});

describe('the language before anybody has signed in', () => {
  it.each([
    { asked: ['zh-TW', 'en'], locale: 'zh-Hant' },
    { asked: ['zh-HK'], locale: 'zh-Hant' },
    { asked: ['zh-CN'], locale: 'zh-Hans' },
    { asked: ['zh'], locale: 'zh-Hans' },
    { asked: ['zh-Hant-CN'], locale: 'zh-Hant' },
    { asked: ['fi', 'en-US'], locale: 'en' },
    { asked: ['fi'], locale: 'en' },
  ])('$asked → $locale', ({ asked, locale }) => {
    localStorage.clear();
    expect(guessLocale(asked)).toBe(locale);
  });

  it('is the one that this device showed last', async () => {
    await setLocale('zh-Hant');
    expect(guessLocale(['en'])).toBe('zh-Hant');
  });
});

describe('times and numbers', () => {
  const at = '2026-03-02T22:37:00Z';
  it.each([
    { locale: 'en' as const, dateTime: '2 Mar 2026, 22:37', duration: '2 h 5 min', ago: '6 min ago', hours: '3 h ago', justNow: 'just now', clock: '3 d 04:12' },
    { locale: 'zh-Hans' as const, dateTime: '2026年3月2日 22:37', duration: '2小时 5分钟', ago: '6分钟前', hours: '3小时前', justNow: '刚刚', clock: '3天 04:12' },
    { locale: 'zh-Hant' as const, dateTime: '2026/3/2 22:37', duration: '2 小時 5 分鐘', ago: '6 分鐘前', hours: '3 小時前', justNow: '剛剛', clock: '3 天 04:12' },
  ])('in $locale', ({ locale, dateTime, duration, ago, hours, justNow, clock }) => {
    const f = formatFor(locale);
    expect(f.dateTime(at).replace(/\s/g, ' ')).toBe(dateTime);
    expect(f.duration(7_512)).toBe(duration);
    expect(f.ago(at, Date.parse(at) + 6 * 60_000)).toBe(ago);
    expect(f.ago(at, Date.parse(at) + 3 * 3_600_000)).toBe(hours);
    expect(f.ago(at, Date.parse(at) + 20_000)).toBe(justNow);
    expect(f.clock(3 * 86_400 + 4 * 3_600 + 12 * 60)).toBe(clock);
    expect(f.number(12_345)).toBe('12,345');
  });

  it('stand in the zone that was set', () => {
    setTimeZone('Asia/Shanghai');
    expect(formatFor('en').time(at)).toBe('06:37');
    expect(formatFor('en').date(at)).toBe('3 Mar 2026');
  });
});
