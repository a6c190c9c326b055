import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a Node program to its end and answers its exit code; a request to end is passed on to it. */
export async function runProgram(args, { env = {}, stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio });
  // Ctrl C reaches the child by itself, a plain kill does not.
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGTERM', passOn);
  try {
    return await new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
  } finally {
    process.off('SIGTERM', passOn);
  }
}
