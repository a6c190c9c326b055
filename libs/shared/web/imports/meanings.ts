import type { ImportValuesQuery, ImportWholeFragment } from '../shared.generated';

/** A value of the file as the API gives it. */
export type FileValue = ImportValuesQuery['importRun']['values'][number];

/** What was said since the preview: field and value → what it means, null for "by itself". */
export type Said = ReadonlyMap<string, string | null>;

/** Names a value among those of all fields. */
export const valueKey = ({ field, value }: Pick<FileValue, 'field' | 'value'>): string => `${field}\u0000${value}`;

/** What a value means by now. */
export function meaningOf(value: FileValue, said: Said): string | null {
  const key = valueKey(value);
  return said.has(key) ? (said.get(key) ?? null) : (value.meaning ?? null);
}

/** Says what a value means; saying what holds already is no change. */
export function say(said: Said, value: FileValue, meaning: string | null): Said {
  const next = new Map(said);
  if ((value.meaning ?? null) === meaning) next.delete(valueKey(value));
  else next.set(valueKey(value), meaning);
  return next;
}

/** Every value with a meaning, as the API wants them. */
export function meaningsOf(values: readonly FileValue[], said: Said): Array<{ field: string; value: string; meaning: string }> {
  return values.flatMap((value) => {
    const meaning = meaningOf(value, said);
    return meaning === null ? [] : [{ field: value.field, value: value.value, meaning }];
  });
}

/** Whether nobody knows yet what a value means; fields without choices find their meaning by name. */
export function isOpen(value: FileValue, said: Said, choices: readonly string[]): boolean {
  if (choices.length === 0) return false;
  const meaning = meaningOf(value, said);
  // what it is taken for without words of ours was found out at the last preview only if it had none then
  return meaning === null && (value.taken ?? null) === null;
}

/** The values by their field, in the order of the fields. */
export function byField(fields: ImportWholeFragment['fields'], values: readonly FileValue[]): Array<{ field: ImportWholeFragment['fields'][number]; values: FileValue[] }> {
  return fields.map((field) => ({ field, values: values.filter((value) => value.field === field.name) })).filter((group) => group.values.length > 0);
}
