// `npm start`: from a fresh clone to an address in the browser, and back to nothing on Ctrl C.
// Only modules without dependencies may be imported before the packages are there.
import { installWhatIsMissing } from './install.mjs';
import { goOnWithPinnedNode } from './pinned-node.mjs';

installWhatIsMissing();
await goOnWithPinnedNode();

const { runThroughline } = await import('./run-throughline.mjs');
await runThroughline({ dev: process.argv.includes('--dev') });
