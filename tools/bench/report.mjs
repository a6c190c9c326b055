// The table at the end: what was measured, against what is to be reached.
const number = (value, digits = 1) => (value === undefined || value === null ? '–' : value.toFixed(digits));
const verdict = (value, most) => (most === undefined || value === undefined ? '' : `${value <= most ? 'PASS' : 'over'} (≤ ${most} ×)`);

/** Prints the tables. */
export function report({ scale, rows, live, heat }) {
  const table = rows.map(({ label, api, reference, small, statements, ratio, growth }) => {
    const times = reference && api.cpu / reference.cpu;
    const grown = (of) => (small?.[of] ? api[of] / small[of] : undefined);
    return {
      label,
      cells: {
        'CPU ms': number(api.cpu, 2),
        'plain ms': number(reference?.cpu, 2),
        ratio: times ? `${number(times)} × ${verdict(times, ratio)}` : '–',
        'p50 ms': `${number(api.p50)} / ${number(reference?.p50)}`,
        'p99 ms': `${number(api.p99)} / ${number(reference?.p99)}`,
        statements: statements ?? '–',
        pages: number(api.pages, 0),
        ...(small ? { 'small: CPU': `${number(grown('cpu'))} × ${verdict(grown('cpu'), growth)}`, 'p50 ': `${number(grown('p50'))} × ${verdict(grown('p50'), growth)}`, 'pages ': `${number(grown('pages'))} ×` } : {}),
      },
    };
  });
  console.log(`\nScale ${scale}. CPU of the server’s process a request; API / plain pg + JSON; pages of the database touched by the API.`);
  if (rows.some(({ small }) => small)) console.log('The last columns: times the same on the small scale, measured in turns with it.');
  printTable(table);
  if (heat) printHeat(heat);
  if (live) printLive(live);
}

function printTable(table) {
  const columns = ['', ...Object.keys(table[0].cells)];
  const lines = [columns, ...table.map(({ label, cells }) => [label, ...Object.values(cells).map(String)])];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  for (const line of lines) console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
}

function printHeat({ milliseconds, items, recounted, difference, moments }) {
  const same = items === recounted && difference < 1e-9;
  console.log(`\nHeat of all ${items.toLocaleString('en')} items from ${moments.toLocaleString('en')} ties: ${number(milliseconds, 0)} ms of the database ${milliseconds <= 100 ? 'PASS' : 'over'} (≤ 100 ms); ${same ? 'equal to a recount PASS' : `NOT what a recount gives (${recounted} items, ${difference})`}.`);
}

function printLive({ subscribers, events, lost, doubled, batches, policyStatements, p50, p99, cpu }) {
  const said = (right) => (right ? 'PASS' : 'over');
  console.log(`\nLive: ${subscribers} subscribers × ${events} events: ${lost} lost ${said(lost === 0)}, ${doubled} doubled ${said(doubled === 0)}.`);
  console.log(`  ${policyStatements} policy statements for ${batches} batches ${said(policyStatements <= batches)}; delay p50 ${number(p50, 0)} ms, p99 ${number(p99, 0)} ms; ${number(cpu, 0)} CPU ms of the API an event.`);
}

/** Prints what an import cost. */
export function reportImport({ people, run, seconds, most, quiet, meanwhile }) {
  const times = (of) => meanwhile[of] / quiet[of];
  console.log(`\nImport: ${run.added.toLocaleString('en')} of ${people.toLocaleString('en')} people came in, in ${number(seconds, 0)} s, ${run.failed} rows with errors.`);
  console.log(`  Memory of the API at most ${number(most, 0)} MB ${most <= 400 ? 'PASS' : 'over'} (≤ 400 MB).`);
  console.log(`  A coordinator’s board page meanwhile: mean ${number(times('mean'))} × ${verdict(times('mean'), 1.5)}, p50 ${number(times('p50'))} × (${number(quiet.p50)} → ${number(meanwhile.p50)} ms), p90 ${number(times('p90'))} ×.`);
}

/** Prints how the largest blueprint opens and moves. */
export function reportCanvas({ first, again, most, panning, zooming }) {
  const long = (tasks) => `${tasks.length} long tasks${tasks.length > 0 ? `, longest ${number(Math.max(...tasks), 0)} ms, ${number(tasks.reduce((sum, each) => sum + each, 0), 0)} ms in all` : ''}`;
  console.log(`\nBlueprint of 60 stages and 2,000 items in Chromium, 1440 × 900.`);
  console.log(`  Opens in ${number(again, 0)} ms ${again <= 2000 ? 'PASS' : 'over'} (≤ 2,000 ms), the very first time in ${number(first, 0)} ms.`);
  console.log(`  Elements of items in the page: at most ${most} ${most <= 300 ? 'PASS' : 'over'} (≤ 300).`);
  console.log(`  Panning: ${long(panning)}. Zooming and panning from afar: ${long(zooming)}.`);
}
