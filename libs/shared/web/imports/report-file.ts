import { apiFetch } from '../api/fetch';

/** A problem as the report has it, one a line. */
export interface ReportLine {
  line: number;
  field: string | null;
  code: string;
  value: string | null;
  stops: boolean;
}

/** A line of CSV; a cell that a spreadsheet would run as a formula is quoted as text. */
function csvLine(cells: readonly (string | number)[]): string {
  const quoted = cells.map((cell) => {
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\r\n`;
}

/** The whole report as CSV, in the reader's words: the API sends what it knows in one stream, the sentences are here. A byte order mark lets spreadsheets read it as UTF-8. */
export async function reportFile(url: string, titles: readonly string[], cellsOf: (problem: ReportLine) => (string | number)[]): Promise<Blob> {
  const answer = await apiFetch(url);
  if (!answer.ok) throw new TypeError(`The report did not come: ${answer.status}.`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return new Blob(['\ufeff', csvLine(titles), ...lines.map((line) => csvLine(cellsOf(JSON.parse(line) as ReportLine)))], { type: 'text/csv;charset=utf-8' });
}

/** Gives a file to the person, under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser has begun to read it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
