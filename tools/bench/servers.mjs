// The two servers under measurement, each a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { heapBound } from '../api-process.mjs';
import { at, root } from '../root.mjs';

const preload = (name) => ['--import', pathToFileURL(at('tools/bench', name)).href];

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server and waits until it answers. */
async function start(file, args, env, { nodeArgs = [], watched = false } = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, [heapBound, '--no-warnings', ...nodeArgs, ...preload('tell-cpu.mjs'), ...(watched ? preload('listen-in.mjs') : []), at(file), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const ask = async (question) => {
    child.send(question);
    const [answer] = await once(child, 'message');
    return answer;
  };
  const server = {
    port,
    pid: child.pid,
    /** CPU milliseconds used so far. */
    async cpu() {
      const { cpu } = await ask('cpu');
      return (cpu.user + cpu.system) / 1000;
    },
    /** What it sent to the database since the last call. */
    statements: async () => (await ask('statements')).statements,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await ended;
    },
  };
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; await sleep(50)) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return server;
  }
  await server.stop();
  throw new Error(`${file} did not start.`);
}

/** The API as built for production; what follows a write (tellings, figures) is the engine's work, and off while requests are measured. */
export const startApi = (database, { engine = 'off', ...options } = {}) =>
  start('apps/api/dist/main.js', [], { DATABASE_URL: database.appUrl, APP_SECRET: 'only for the bench, and long enough for it', FILES_DIR: database.filesDir, ENGINE: engine }, options);

/** The plain server; it gets the API's own statements from a file. */
export const startReference = (database, statementsFile) => start('tools/bench/reference.mjs', [statementsFile], { DATABASE_URL: database.appUrl });
