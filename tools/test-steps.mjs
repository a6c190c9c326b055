// The steps of `npm test`. Each answers { passed, failed, skipped }, or throws with what went wrong.
import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './browser.mjs';
import { runNx } from './build.mjs';
import { runJest } from './jest.mjs';
import { runProgram } from './program.mjs';
import { at } from './root.mjs';

/** Set by Ctrl C: the step that runs ends by the same signal, and no other begins. */
export const interrupted = { yes: false };

const nothing = { passed: 0, failed: 0, skipped: 0 };

async function nx(targets, projects) {
  const { ok, output } = await runNx(targets, projects);
  if (!ok) throw new Error(output);
  return nothing;
}

export const typesAndLint = { name: 'types and lint', run: () => nx(['typecheck', 'lint'], ['api', 'web', 'tools']) };
export const build = { name: 'build', run: () => nx(['build'], ['api', 'web']) };
export const generated = {
  name: 'generated files',
  needs: build,
  async run() {
    const { checkGenerated } = await import('./generate.mjs');
    const stale = await checkGenerated();
    if (stale.length) throw new Error(`Not as generated: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
    return nothing;
  },
};
export const unitAndApi = { name: 'unit and API tests', run: () => runJest(['api', 'web']) };

/** The stories in a real Chromium. */
export const stories = (patterns) => ({
  name: 'stories',
  needs: build,
  async run() {
    const report = at('.nx', `stories-${process.pid}.json`);
    rmSync(report, { force: true });
    const CHROMIUM = await ensureChromium();
    const code = await runProgram([at('node_modules/@playwright/test/cli.js'), 'test', '--pass-with-no-tests', '--reporter=list,json', ...patterns], {
      env: { CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' },
    });
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = stats.unexpected + errors.length;
    return { passed: stats.expected + stats.flaky, failed: failed || (code === 0 ? 0 : 1), skipped: stats.skipped };
  },
});

/** Runs the steps one after the other, whatever fails, except those that need what failed. */
export async function runSteps(steps) {
  const report = { lines: [], ...nothing };
  const failedSteps = new Set();
  for (const step of steps) {
    if (interrupted.yes) throw new Error('Interrupted.');
    console.log(`\n── ${step.name}`);
    const began = performance.now();
    const counted = await runStep(step, failedSteps);
    for (const key of ['passed', 'failed', 'skipped']) report[key] += counted[key];
    if (counted.failed) failedSteps.add(step);
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    const tests = counted.passed + counted.failed > 0 && !counted.broken ? `, ${inWords(counted)}` : '';
    report.lines.push(`${counted.failed ? '✗' : '✓'} ${step.name}, ${seconds}${tests}`);
  }
  return report;
}

/** A step that breaks counts as one failure, so that the last line never looks better than it is. */
async function runStep(step, failedSteps) {
  try {
    if (failedSteps.has(step.needs)) throw new Error(`Not run, because the ${step.needs.name} failed.`);
    return await step.run();
  } catch (error) {
    console.error(error.message);
    return { ...nothing, failed: 1, broken: true };
  }
}

const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** The summary; its last line is the one that machines read. */
export function print(report) {
  console.log(`\n${report.lines.join('\n')}\n${inWords(report)}`);
}
