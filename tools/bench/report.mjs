// The table at the end: what was measured, against what is to be reached.
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../root.mjs';

/** The last small run on this machine, to see what growing costs; null where there was none. */
export const readSmall = () => (existsSync(at('.nx', 'bench-small.json')) ? JSON.parse(readFileSync(at('.nx', 'bench-small.json'), 'utf8')) : null);

const number = (value, digits = 1) => (value === undefined || value === null ? '–' : value.toFixed(digits));
const verdict = (value, most) => (most === undefined || value === undefined ? '' : `${value <= most ? 'PASS' : 'over'} (≤ ${most} ×)`);

/** Prints the tables. */
export function report({ scale, rows, live, small }) {
  const before = new Map((scale === 'full' ? (small ?? []) : []).map((row) => [row.name, row]));
  const table = rows.map((row) => {
    const { label, api, reference, pages, statements, ratio, growth } = row;
    const times = reference && api.cpu / reference.cpu;
    const was = before.get(row.name);
    return {
      label,
      cells: {
        'CPU ms': number(api.cpu, 2),
        'plain ms': number(reference?.cpu, 2),
        ratio: times ? `${number(times)} × ${verdict(times, ratio)}` : '–',
        'p50 ms': `${number(api.p50)} / ${number(reference?.p50)}`,
        'p99 ms': `${number(api.p99)} / ${number(reference?.p99)}`,
        statements: statements ?? '–',
        pages: number(pages, 0),
        ...(was ? { 'of small: CPU': `${number(api.cpu / was.api.cpu)} × ${verdict(api.cpu / was.api.cpu, growth)}`, 'p50': `${number(api.p50 / was.api.p50)} × ${verdict(api.p50 / was.api.p50, growth)}` } : {}),
      },
    };
  });
  console.log(`\nScale ${scale}. CPU of the server’s process a request; API / plain pg + JSON; pages of the database touched by the API.`);
  printTable(table);
  if (scale === 'full' && !small) console.log('What growing costs: run the small scale first, on the same machine.');
  if (live) printLive(live);
}

function printTable(table) {
  const columns = ['', ...Object.keys(table[0].cells)];
  const lines = [columns, ...table.map(({ label, cells }) => [label, ...Object.values(cells).map(String)])];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  for (const line of lines) console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
}

function printLive({ subscribers, events, lost, doubled, batches, policyStatements, p50, p99, cpu }) {
  const said = (right) => (right ? 'PASS' : 'over');
  console.log(`\nLive: ${subscribers} subscribers × ${events} events: ${lost} lost ${said(lost === 0)}, ${doubled} doubled ${said(doubled === 0)}.`);
  console.log(`  ${policyStatements} policy statements for ${batches} batches ${said(policyStatements <= batches)}; delay p50 ${number(p50, 0)} ms, p99 ${number(p99, 0)} ms; ${number(cpu, 0)} CPU ms of the API an event.`);
}
