// Installs what is missing before anything else runs. No dependencies, and plain enough for Node 20.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isImage, root } from './root.mjs';

/** Runs `npm ci` when node_modules lacks a package of package-lock.json, or has it in another version. */
export function installWhatIsMissing() {
  if (isImage || isComplete()) return;
  console.log('Installing packages (about a minute, once) …');
  // Development packages build the product, so they are wanted whatever NODE_ENV or npm's settings say.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...before, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' && before.length === 0 });
  if (status === 0 && isComplete()) return;
  console.error(`\nThe packages could not be installed${error ? ` (${error.message})` : ''}. Is the network up? Then try again.`);
  process.exit(1);
}

/** npm writes its own record of what it installed, and writes it last: an interrupted install has none. */
function isComplete() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([path, wanted]) => path === '' || wanted.optional || wanted.devOptional || installed[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}
