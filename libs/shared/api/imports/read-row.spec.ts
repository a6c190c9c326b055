import { expect, it } from '@jest/globals';
import type { ImportField } from './import-kind';
import { readRow } from './read-row';

const amount: ImportField = { name: 'n', type: 'number', least: 0, most: 5000, synonyms: [] };
const level: ImportField = { name: 'n', type: 'number', least: -3, most: 3, whole: true, synonyms: [] };
const read = (text: string, field: ImportField): string => {
  const { fields, problems } = readRow([text], ['n'], [field], 'n', { columns: { n: 'n' }, values: {} });
  return problems[0]?.code ?? fields['n'] ?? 'nothing';
};

it.each<[text: string, field: ImportField, read: string]>([
  ['7', amount, '7'],
  ['7.5', amount, '7.5'],
  ['7,5', amount, '7.5'],
  ['1,200', amount, '1200'],
  ['1,200.5', amount, '1200.5'],
  ['1 200,5', amount, '1200.5'],
  ['1\u202f200', amount, '1200'],
  ['１２', amount, 'number'],
  ['', amount, 'nothing'],
  ['-1', amount, 'negative'],
  ['5001', amount, 'range'],
  ['about 7', amount, 'number'],
  ['1e3', amount, 'number'],
  ['\u22122', level, '-2'],
  ['0.5', level, 'whole'],
  ['-4', level, 'range'],
])('reads the number %p', (text, field, expected) => expect(read(text, field)).toBe(expected));
