import type { FactRule } from '../fact';

/** What is wrong with a value: which rule it breaks, with what the sentence for it names. */
export interface Wrong {
  rule: string;
  values?: Record<string, string | number>;
}

/** A value as it is stored, or what is wrong with it. */
export type Checked = { stored: unknown } | Wrong;

const day = /^[12]\d{3}-\d\d-\d\d$/;
const isDay = (text: string): boolean => day.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Checks what a file says of a fact, under the same bounds as an edit, and turns it into what is stored. */
export function checkFact(fact: FactRule, said: unknown): Checked {
  if (said === null) return fact.required ? { rule: 'required' } : { stored: null };
  switch (fact.type) {
    case 'text':
      return checkText(said, fact.longest!);
    case 'choice': {
      const stored = typeof said === 'string' ? fact.choices![said] : undefined;
      return stored === undefined ? { rule: 'choice', values: { choices: Object.keys(fact.choices!).join(', ') } } : { stored };
    }
    case 'day':
      return typeof said === 'string' && isDay(said) ? { stored: said } : { rule: 'day' };
    case 'whole':
    case 'amount':
      return checkNumber(fact, said);
  }
}

function checkNumber({ type, least, most }: FactRule, said: unknown): Checked {
  if (typeof said !== 'number' || !Number.isFinite(said)) return { rule: 'number' };
  if (type === 'whole' && !Number.isInteger(said)) return { rule: 'whole', values: { least: least!, most: most! } };
  if (said < 0 && least === 0) return { rule: 'negative' };
  return said < least! || said > most! ? { rule: 'range', values: { least: least!, most: most! } } : { stored: said };
}

/** Checks a text: an empty one says nothing. */
export function checkText(said: unknown, longest: number): Checked {
  if (typeof said !== 'string') return { rule: 'text' };
  if (said.includes('\0') || !said.isWellFormed()) return { rule: 'characters' };
  return said.length > longest ? { rule: 'tooLong', values: { most: longest } } : { stored: said };
}
