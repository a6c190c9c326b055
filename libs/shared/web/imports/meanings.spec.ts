import { describe, expect, it } from '@jest/globals';
import { isOpen, meaningOf, meaningsOf, say, type FileValue } from './meanings';

const value = (text: string, given: Partial<FileValue> = {}): FileValue => ({ field: 'severity', value: text, rows: 3, meaning: null, taken: null, ...given });
const choices = ['critical', 'high'];

describe('What values mean', () => {
  const urgent = value('Urgent', { taken: 'critical' });
  const three = value('3 – Moderate');
  const remembered = value('P2', { meaning: 'high', taken: 'high' });

  it('keeps what was said before, and puts in what is said now', () => {
    const said = say(new Map(), three, 'high');
    expect(meaningsOf([urgent, three, remembered], said)).toEqual([
      { field: 'severity', value: '3 – Moderate', meaning: 'high' },
      { field: 'severity', value: 'P2', meaning: 'high' },
    ]);
  });

  it('takes a meaning back', () => {
    const said = say(new Map(), remembered, null);
    expect(meaningOf(remembered, said)).toBeNull();
    expect(meaningsOf([remembered], said)).toEqual([]);
  });

  it('counts saying what holds already as no change', () => {
    expect(say(say(new Map(), three, 'high'), three, null).size).toBe(0);
    expect(say(new Map(), remembered, 'high').size).toBe(0);
  });

  it('is open only where nothing is known', () => {
    expect([urgent, three, remembered].map((each) => isOpen(each, new Map(), choices))).toEqual([false, true, false]);
    expect(isOpen(three, say(new Map(), three, 'high'), choices)).toBe(false);
    // a department is found by its name
    expect(isOpen(value('Sewer'), new Map(), [])).toBe(false);
  });
});
