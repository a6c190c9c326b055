// `npm run bench`, `backup` …: installs and goes on in the pinned Node as `npm start` does, then runs the tool by name.
import { existsSync } from 'node:fs';
import { installWhatIsMissing } from './install.mjs';
import { goOnWithPinnedNode } from './pinned-node.mjs';
import { at } from './root.mjs';

installWhatIsMissing();
await goOnWithPinnedNode();

const tools = {
  backup: async (args) => (await import('./backup.mjs')).backupCommand(args),
  restore: async (args) => (await import('./restore.mjs')).restoreCommand(args),
  generate: async () => (await import('./generate.mjs')).generate(),
  bench: (args) => other('./bench/bench.mjs', args),
  suggestions: async (args) => (await import('./beside.mjs')).runBeside('suggestions', args),
  'admin-reset': async (args) => (await import('./beside.mjs')).runBeside('admin-reset', args),
  'directory-import': (args) => other('./directory-import.mjs', args),
};

/** A tool in a file of its own, with one exported `run(args)`. */
async function other(path, args) {
  if (!existsSync(at('tools', path))) throw new Error(`There is no tools/${path.slice(2)} yet.`);
  await (await import(path)).run(args);
}

const [name, ...args] = process.argv.slice(2);
try {
  if (!tools[name]) throw new Error(`Which tool? One of ${Object.keys(tools).join(', ')}.`);
  await tools[name](args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
