// Builds what changed; Nx knows what did, and brings back what it built before.
import { spawn } from 'node:child_process';
import { at, isImage, root } from './root.mjs';

/** Runs Nx targets over projects, at most two at a time; answers { ok, output }. */
export function runNx(targets, projects, { echo = false } = {}) {
  const args = [at('node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', ...targets, '-p', projects.join(','), '--parallel=2', '--output-style=stream-without-prefixes'];
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (echo) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Builds the API and the web client where their sources changed; says so when it takes a while. */
export async function buildWhatChanged(projects = ['api', 'web']) {
  if (isImage) return;
  const notice = setTimeout(() => console.log('Building what changed …'), 1500);
  const { ok, output } = await runNx(['build'], projects);
  clearTimeout(notice);
  if (ok) return;
  console.error(output);
  throw new Error('The build failed; what it said is above.');
}
