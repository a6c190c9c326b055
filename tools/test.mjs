// `npm test`: everything that has to hold, in one go. `npm test -- api path/to/spec` runs only that.
import { installWhatIsMissing } from './install.mjs';
import { goOnWithPinnedNode } from './pinned-node.mjs';

installWhatIsMissing();
await goOnWithPinnedNode();

const { runJest, withTestDatabase } = await import('./jest.mjs');
const [side, ...patterns] = process.argv.slice(2);
const steps = await import('./test-steps.mjs');

// Whatever runs ends by the signal too; the database has to be ended after it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void (steps.interrupted.yes = true));

try {
  const report = await withTestDatabase(() => {
    if (side === 'stories') return steps.runSteps([steps.build, steps.stories(patterns)]);
    if (side) return steps.runSteps([{ name: `${side} tests`, run: () => runJest([side], patterns) }]);
    return steps.runSteps([steps.typesAndLint, steps.build, steps.generated, steps.unitAndApi, steps.stories([])]);
  });
  steps.print(report);
  process.exitCode = report.failed ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
