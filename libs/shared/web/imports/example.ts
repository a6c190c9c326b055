import type { ImportKind } from './subject';

/** A link to a file that one can begin with; a byte order mark lets spreadsheets read it as UTF-8. */
export function exampleOf({ example }: Pick<ImportKind, 'example'>): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${example}`)}`;
}
