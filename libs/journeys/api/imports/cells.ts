import { DepartmentPart } from '../item.entity';
import { partWords } from './column-words';

// What flows may stand in quotes, so that it can hold what parts one entry from the next.
const entry = /(?:(?<=[:：]\s*)"(?:[^"]|"")*"(?=\s*(?:[;；\n]|$))|[^;；\n])+/g;
const quoted = /^"((?:[^"]|"")*)"$/;

/** An entry of a cell that lists items: which, and, between applications, what flows; undefined: nothing is said of that. */
export interface Listed {
  key: string;
  flows?: string;
}

const entriesIn = (cell: string | null): string[] => ((cell ?? '').match(entry) ?? []).map((one) => one.trim()).filter(Boolean);

/** The items that a cell lists: “A-1; A-2”. With `flows` each may say what flows: “A-1: orders; A-2: "orders; returns"”. Each counts once. */
export function listedIn(cell: string | null, { flows = false } = {}): Listed[] {
  const listed = entriesIn(cell).map((one): Listed => {
    const [, key, said] = (flows && /^(.*?)\s*[:：]\s*(.*)$/s.exec(one)) || [];
    return key && said ? { key, flows: quoted.exec(said)?.[1]!.replaceAll('""', '"') ?? said } : { key: one };
  });
  return [...new Map(listed.map((one) => [one.key, one])).values()];
}

/** The departments that a cell lists, with their parts: “DEL:lead; CCX:support”. Null: one of the parts is none of this kind. */
export function departmentsIn(cell: string | null, parts: readonly DepartmentPart[]): Array<{ code: string; part: DepartmentPart }> | null {
  const found = entriesIn(cell).map((one) => {
    const [, code = one, said] = /^(.*?)\s*[:：]\s*(.*)$/.exec(one) ?? [];
    // Where departments have but one part, it need not be said.
    const part = said === undefined && parts.length === 1 ? parts[0] : parts.find((each) => partWords[each]!.includes((said ?? '').toLowerCase()));
    return { code, part };
  });
  return found.every((one): one is { code: string; part: DepartmentPart } => one.part !== undefined) ? found : null;
}

/** Whether a key can stand in a list without being taken apart. */
export const canBeListed = (key: string): boolean => !/[;；:：\n]/.test(key) && key.trim() === key;

/** What flows as it stands in a list. */
export const listedFlows = (flows: string): string => (/[;；\n]|^"|^\s|\s$/.test(flows) ? `"${flows.replaceAll('"', '""')}"` : flows);

const startsLikeFormula = /^'*[=+\-@\t\r]/;

/** A text as a cell: a spreadsheet must not run it as a formula. */
export const guarded = (text: string): string => (startsLikeFormula.test(text) ? `'${text}` : text);

/** The text of a cell: without what `guarded` put before it. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && startsLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell);

/** A line of CSV. */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
