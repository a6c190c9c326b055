import { DateTime, IANAZone } from 'luxon';
import type { ImportField, ImportMapping, RowProblem } from './import-kind';

/** A row as it is kept until it is applied: its key and its fields, read by their types. */
export interface ReadRow {
  key: string;
  fields: Record<string, string | null>;
  problems: Array<Omit<RowProblem, 'line'>>;
}

const email = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const dateForms = ['yyyy-MM-dd', 'yyyy/M/d', 'd.M.yyyy', 'd/M/yyyy'];
const dateTimeForms = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyy/M/d HH:mm:ss', 'yyyy/M/d HH:mm', 'd.M.yyyy HH:mm', 'd.M.yyyy HH:mm:ss'];

/** Reads one record: which cells are which fields, each by its type. What cannot be read is said by field, and the value with it. */
export function readRow(cells: string[], header: string[], fields: ImportField[], keyField: string, mapping: ImportMapping): ReadRow {
  const row: ReadRow = { key: '', fields: {}, problems: [] };
  for (const field of fields) {
    const column = mapping.columns[field.name];
    if (column === undefined) continue;
    const text = (cells[header.indexOf(column)] ?? '').normalize('NFC').trim();
    // Kept as it stands, so that the person can be asked what it means.
    if (field.mapsValues && text !== '') row.fields[`raw:${field.name}`] = text;
    const meant = mapping.values[field.name]?.[text] ?? text;
    if (meant === '') {
      if (field.required) row.problems.push({ field: field.name, code: 'required', stops: true });
      row.fields[field.name] = null;
      continue;
    }
    const read = readValue(meant, field, mapping);
    if ('value' in read) row.fields[field.name] = read.value;
    else if (field.lenient) row.fields[field.name] = null;
    else row.problems.push({ field: field.name, code: read.problem, value: meant.slice(0, 200), stops: true });
  }
  row.key = row.fields[keyField] ?? '';
  return row;
}

type Read = { value: string } | { problem: string };

function readValue(text: string, field: ImportField, mapping: ImportMapping): Read {
  if (text.length > (field.maxLength ?? 200)) return { problem: 'tooLong' };
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return { problem: 'controlCharacters' };
  switch (field.type) {
    case 'text':
      return { value: text };
    case 'email':
      return email.test(text) ? { value: text } : { problem: 'email' };
    case 'timeZone':
      return IANAZone.isValidZone(text) ? { value: text } : { problem: 'timeZone' };
    case 'choice':
      return choiceOf(text, field);
    case 'date':
      return dateOf(text);
    case 'number':
      return numberOf(text, field);
    case 'dateTime':
      return instantOf(text, mapping.timeZone ?? 'UTC');
  }
}

/** A number as people write it: 1,200.5 or 1 200,5. */
function numberOf(text: string, { least = -Infinity, most = Infinity, whole = false }: ImportField): Read {
  const bare = text.replace(/[\s\u00a0\u2009\u202f']/g, '').replace('\u2212', '-');
  const written = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(written)) return { problem: 'number' };
  const value = Number(written);
  if (value < 0 && least >= 0) return { problem: 'negative' };
  if (whole && !Number.isInteger(value)) return { problem: 'whole' };
  return value < least || value > most ? { problem: 'range' } : { value: String(value) };
}

/** A choice by its code or by the words for it, in any case. */
function choiceOf(text: string, { choices = {} }: ImportField): Read {
  const asked = plain(text);
  const found = Object.entries(choices).find(([code, words]) => plain(code) === asked || words.some((word) => plain(word) === asked));
  return found ? { value: found[0] } : { problem: 'choice' };
}

/** The choice that a text is taken for; null where it is none. */
export function takenFor(text: string, field: ImportField): string | null {
  const read = field.type === 'choice' ? choiceOf(text, field) : null;
  return read && 'value' in read ? read.value : null;
}

function dateOf(text: string): Read {
  for (const form of dateForms) {
    const date = DateTime.fromFormat(text, form);
    if (date.isValid) return { value: date.toISODate() };
  }
  return { problem: 'date' };
}

/** An instant: ISO 8601 with its offset, or a local time in the file's time zone. */
function instantOf(text: string, zone: string): Read {
  const iso = DateTime.fromISO(text.replace(' ', 'T').replace(/ (?=[+-])/, ''), { zone });
  const found = iso.isValid ? iso : dateTimeForms.map((form) => DateTime.fromFormat(text, form, { zone })).find(({ isValid }) => isValid);
  if (!found || found.year < 1970 || found.year > 2200) return { problem: 'dateTime' };
  return { value: found.toUTC().toISO()! };
}

/** Names compared without case, spaces and punctuation. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');

/** Guesses which column is which field: a remembered mapping's names first, else by the synonyms. */
export function recogniseColumns(header: string[], fields: ImportField[]): Record<string, string> {
  const free = new Set(header);
  const columns: Record<string, string> = {};
  for (const { name, synonyms } of fields) {
    const known = [name, ...synonyms].map(plain);
    // In the order of the synonyms, so that the best one wins whatever the order of the columns.
    const column = known.map((word) => [...free].find((candidate) => plain(candidate) === word)).find((candidate) => candidate !== undefined);
    if (column === undefined) continue;
    columns[name] = column;
    free.delete(column);
  }
  return columns;
}
