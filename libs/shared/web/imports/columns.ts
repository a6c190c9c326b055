import type { ImportWholeFragment } from '../shared.generated';

/** What the columns of a file are taken for, as the first step edits it: `column.0` → a field's name, or null. */
export type Taken = Readonly<Record<string, string | null>>;

/** The name of a column's place in the form; columns may bear the same name, so their number counts. */
export const placeOf = (index: number): string => `column.${index}`;

/** What the API takes the columns for. Of columns with the same name the first is meant. */
export function takenOf({ columns }: Pick<ImportWholeFragment, 'columns'>): Record<string, string | null> {
  const seen = new Set<string>();
  return Object.fromEntries(
    columns.map(({ name, field }, index) => {
      const first = !seen.has(name);
      seen.add(name);
      return [placeOf(index), first ? (field ?? null) : null];
    }),
  );
}

/** A field belongs to one column: giving it to another takes it from the first. */
export function takenElsewhere(taken: Taken, place: string, field: string | null): string | null {
  if (field === null) return null;
  return Object.keys(taken).find((other) => other.startsWith('column.') && other !== place && taken[other] === field) ?? null;
}

/** The fields that every row must have and that no column is taken for. */
export function missingFields({ fields }: Pick<ImportWholeFragment, 'fields'>, taken: Taken): string[] {
  const given = new Set(Object.entries(taken).flatMap(([place, field]) => (place.startsWith('column.') && field ? [field] : [])));
  return fields.filter(({ name, required }) => required && !given.has(name)).map(({ name }) => name);
}

/** The columns as the API wants them. */
export function columnsOf({ columns }: Pick<ImportWholeFragment, 'columns'>, taken: Taken): Array<{ column: string; field: string }> {
  return columns.flatMap(({ name }, index) => {
    const field = taken[placeOf(index)];
    return field ? [{ column: name, field }] : [];
  });
}
