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
  const options = ['--selectProjects', ...sides, `--maxWorkers=${workersFor(sides)}`, '--passWithNoTests', '--json', `--outputFile=${report}`];
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

const workers = 2;

/** With one PostgreSQL given from outside, the API's tests run one after the other. */
const workersFor = (sides) => (sides.includes('api') && !process.env.TEST_DATABASE_ADMIN_URL_2 ? 1 : workers);

/** Lends a PostgreSQL to the work: TEST_DATABASE_ADMIN_URL's, or throwaway ones, one a worker, that end with it. */
export async function withTestDatabase(work) {
  if (process.env.TEST_DATABASE_ADMIN_URL) return work();
  const { throwawayPostgres } = await import('./postgres.mjs');
  // Nothing may run in the background that a test did not ask for.
  const servers = await Promise.all(Array.from({ length: workers }, () => throwawayPostgres({ autovacuum: 'off' })));
  const names = servers.map((_, index) => `TEST_DATABASE_ADMIN_URL_${index + 1}`);
  servers.forEach(({ adminUrl }, index) => (process.env[names[index]] = adminUrl));
  process.env.TEST_DATABASE_ADMIN_URL = servers[0].adminUrl;
  try {
    return await work();
  } finally {
    for (const name of ['TEST_DATABASE_ADMIN_URL', ...names]) delete process.env[name];
    await Promise.all(servers.map((server) => server.stop()));
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
