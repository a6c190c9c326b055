// Builds what changed; Nx knows what did, and brings back what it built before.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, isImage, root } from './root.mjs';

/** Runs Nx targets over projects, at most two at a time; answers { ok, output }. */
export function runNx(targets, projects) {
  const args = [at('node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', ...targets, '-p', projects.join(','), '--parallel=2', '--output-style=stream-without-prefixes'];
  // A build is for production whatever the caller's environment says: with React's development half it would weigh too much.
  const env = { ...process.env, NODE_ENV: 'production', NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Builds the API and the web client where their sources changed; says so when it takes a while. */
export async function buildWhatChanged(projects = ['api', 'web']) {
  // Nx needs most of a second to find out that nothing changed; a look at the files' times does not.
  if (isImage || isAsBuilt(projects)) return;
  const notice = setTimeout(() => console.log('Building what changed …'), 1500);
  const { ok, output } = await runNx(['build'], projects);
  clearTimeout(notice);
  if (!ok) {
    console.error(output);
    throw new Error('The build failed; what it said is above.');
  }
  mkdirSync(at('.nx'), { recursive: true });
  writeFileSync(stampOf(projects), looksOf(projects));
}

const stampOf = (projects) => at('.nx', `built-${projects.join('-')}`);

function isAsBuilt(projects) {
  try {
    return readFileSync(stampOf(projects), 'utf8') === looksOf(projects);
  } catch {
    return false;
  }
}

/** One hash over place, size and time of everything that goes into the builds, and of what came out. */
function looksOf(projects) {
  const hash = createHash('sha256');
  const look = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'dist' || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) walk(join(folder, entry.name));
      else look(join(folder, entry.name));
    }
  };
  for (const folder of ['apps', 'libs']) walk(at(folder));
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'nx.json']) look(at(file));
  for (const project of projects) look(at('apps', project, 'dist', project === 'web' ? 'index.html' : 'main.js'));
  return hash.digest('hex');
}
