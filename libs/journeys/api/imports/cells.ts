import { DepartmentPart } from '../item.entity';
import { partWords } from './column-words';

/** An entry of a cell that lists items: which, and, between applications, what flows; undefined: nothing is said of that. */
export interface Listed {
  key: string;
  flows?: string;
}

const entriesIn = (cell: string | null): string[] => (cell ?? '').split(/[;；\n]/).map((entry) => entry.trim()).filter(Boolean);

/** The items that a cell lists: “A-1; A-2”. With `flows` each may say what flows: “A-1: orders”. Each counts once. */
export function listedIn(cell: string | null, { flows = false } = {}): Listed[] {
  const listed = entriesIn(cell).map((entry): Listed => {
    const [, key, said] = (flows && /^(.*?)\s*[:：]\s*(.*)$/.exec(entry)) || [];
    return key && said ? { key, flows: said } : { key: entry };
  });
  return [...new Map(listed.map((one) => [one.key, one])).values()];
}

/** The departments that a cell lists, with their parts: “DEL:lead; CCX:support”. Null: one of the parts is none of this kind. */
export function departmentsIn(cell: string | null, parts: readonly DepartmentPart[]): Array<{ code: string; part: DepartmentPart }> | null {
  const found = entriesIn(cell).map((entry) => {
    const [, code = entry, said] = /^(.*?)\s*[:：]\s*(.*)$/.exec(entry) ?? [];
    // Where departments have but one part, it need not be said.
    const part = said === undefined && parts.length === 1 ? parts[0] : parts.find((one) => partWords[one]!.includes((said ?? '').toLowerCase()));
    return { code, part };
  });
  return found.every((one): one is { code: string; part: DepartmentPart } => one.part !== undefined) ? found : null;
}

/** Whether a key can stand in a list without being taken apart. */
export const canBeListed = (key: string): boolean => !/[;；:：\n]/.test(key) && key.trim() === key;

/** Whether what flows can stand in a list; else it is left out there, and stays as it is when the file comes in again. */
export const flowsCanBeListed = (flows: string): boolean => !/[;；\n]/.test(flows) && flows.trim() === flows && flows !== '';

const startsLikeFormula = /^'*[=+\-@\t\r]/;

/** A text as a cell: a spreadsheet must not run it as a formula. */
export const guarded = (text: string): string => (startsLikeFormula.test(text) ? `'${text}` : text);

/** The text of a cell: without what `guarded` put before it. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && startsLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell);

/** A line of CSV. */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
