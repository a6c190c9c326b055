import { describe, expect, it } from '@jest/globals';
import { problemWithPassword, problemWithPin } from './secret.rules';

describe('a PIN', () => {
  it.each([
    ['295817', null],
    ['904417', null],
    ['12345', 'minLength'],
    ['1234567890123', 'maxLength'],
    ['12a456', 'digits'],
    ['१२३४५६', 'digits'],
    ['123456', 'simple'],
    ['876543', 'simple'],
    ['890123', 'simple'],
    ['135791', 'simple'],
    ['000000', 'simple'],
    ['121212', 'simple'],
    ['123123', 'simple'],
    ['47294729', 'simple'],
    ['112233', 'simple'],
    ['779977', 'simple'],
    ['771342', 'badge'],
    ['1007713', 'badge'],
    ['243177', 'badge'],
  ])('%s: %s', (pin, rule) => {
    expect(problemWithPin(pin, 'N-10077134201')?.rule ?? null).toBe(rule);
  });

  it('is not held against a short badge number', () => {
    expect(problemWithPin('904217', '42')).toBeNull();
  });
  it('does not contain a badge number of four digits', () => {
    expect(problemWithPin('904217', '0421')?.rule).toBe('badge');
  });
});

describe('a password', () => {
  it.each([
    ['correct horse battery', null],
    ['eine Wiese im Mai', null],
    ['长江后浪推前浪啊', null],
    ['x7!', 'minLength'],
    ['长江后浪', 'minLength'],
    ['🐘🐘🐘🐘', 'minLength'],
    ['aB1'.repeat(333), null],
    ['ab1'.repeat(334), 'maxLength'],
    ['password', 'common'],
    ['PassWord1', 'common'],
    ['ｐａｓｓｗｏｒｄ', 'common'],
    ['zzzzzzzzzzzz', 'common'],
    ['ababababab', 'common'],
    ['ANN@example.com', 'own'],
  ])('%s: %s', (password, rule) => {
    expect(problemWithPassword(password, ['ann@example.com'])?.rule ?? null).toBe(rule);
  });
});
