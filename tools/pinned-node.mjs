// npm brings the Node this project is made for; the one that ran `npm start` may be older.
import { spawn, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter } from 'node:path';
import { at } from './root.mjs';

const oldest = [22, 22];

/**
 * Goes on in the pinned Node: returns only where this process already is that one, or the next best that will do.
 * Elsewhere this process merely hands signals and the exit code through.
 */
export async function goOnWithPinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const pinned = at('node_modules', `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  // It is tried, because a binary for this platform may still miss a library of this machine.
  const usable = isRunning(pinned) || spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0;
  if (isRunning(pinned) || (!usable && isRecentEnough(process.versions.node))) return settleIn();
  if (!usable) {
    console.error(`Throughline needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. npm has no Node to bring for ${process.platform} ${process.arch}: install Node 24 from https://nodejs.org and start again.`);
    process.exit(1);
  }
  const child = spawn(pinned, [...process.execArgv, ...process.argv.slice(1)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // Ctrl C reaches the child by itself as well; it takes the second for the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
}

function settleIn() {
  process.env.PATH = `${at('node_modules/.bin')}${delimiter}${process.env.PATH}`;
  if (!process.channel) return;
  // Whoever started us may be killed without a word: that ends us the usual way.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

function isRunning(binary) {
  try {
    return realpathSync(binary) === realpathSync(process.execPath);
  } catch {
    return false;
  }
}

function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
