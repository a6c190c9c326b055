// `node tools/jest.mjs api|web [pattern…]`: one side's Jest tests, with a PostgreSQL of their own where they need one.
import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installWhatIsMissing } from './install.mjs';
import { goOnWithPinnedNode } from './pinned-node.mjs';
import { runProgram } from './program.mjs';
import { at } from './root.mjs';

/** Runs Jest over the given sides; answers { passed, failed, skipped }. */
export async function runJest(sides, patterns = [], env = {}) {
  const report = at('.nx', `jest-${sides.join('-')}-${process.pid}.json`);
  mkdirSync(at('.nx'), { recursive: true });
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', at('node_modules/jest/bin/jest.js')];
  const options = ['--selectProjects', ...sides, '--maxWorkers=2', '--passWithNoTests', '--json', `--outputFile=${report}`];
  const code = await runProgram([...args, ...options, ...(patterns.length ? ['--testPathPatterns', ...patterns] : [])], {
    env: { NODE_ENV: 'test', TZ: 'UTC', ...env },
    stdio: ['ignore', 'ignore', 'inherit'], // with --json, what people read goes to stderr
  });
  return counts(report, code);
}

function counts(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: failed || (code === 0 ? 0 : 1), skipped: result.numPendingTests + result.numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Lends a PostgreSQL to the work: TEST_DATABASE_ADMIN_URL's, or a throwaway one that ends with it. */
export async function withTestDatabase(work) {
  if (process.env.TEST_DATABASE_ADMIN_URL) return work();
  const { throwawayPostgres } = await import('./postgres.mjs');
  const server = await throwawayPostgres();
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  try {
    return await work();
  } finally {
    delete process.env.TEST_DATABASE_ADMIN_URL;
    await server.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installWhatIsMissing();
  await goOnWithPinnedNode();
  const [side, ...patterns] = process.argv.slice(2);
  if (!['api', 'web'].includes(side)) {
    console.error('Which side? node tools/jest.mjs api|web [pattern…]');
    process.exit(2);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {}); // Jest ends by it; the database after it
  const run = () => runJest([side], patterns);
  const { failed } = side === 'api' ? await withTestDatabase(run) : await run();
  process.exit(failed ? 1 : 0);
}
