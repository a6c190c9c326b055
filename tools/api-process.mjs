// The API as a child: its words, its readiness, its end.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { at, dataFolder, root } from './root.mjs';

const largestLog = 20 * 2 ** 20;
const patience = 30_000;

/**
 * The API's heap in MB is bounded wherever it is started (docker/Dockerfile says the same). With a bound V8 also collects
 * sooner: while 300,000 people came in, the process stayed at 330 MB instead of growing past 500.
 */
export const heapBound = '--max-old-space-size=1024';

/** Migrates the database and grants the app's role its rights. */
export function migrate(env) {
  const child = spawn(process.execPath, [at('apps/api/dist/migrate.js')], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The database could not be brought up to date.\n${output.trim()}`))));
  });
}

/**
 * Starts the API. Its log (JSON lines) goes to the log file; warnings and worse, and whatever is meant for people,
 * such as the set-up code, is shown.
 * @returns {{ ready: Promise<void>, ended: Promise<string>, stop(): Promise<void> }}
 */
export function startApi({ env, port, nodeArgs = ['--no-warnings'] }) {
  const preload = pathToFileURL(at('tools/end-with-parent.mjs')).href;
  const child = spawn(process.execPath, [heapBound, ...nodeArgs, '--import', preload, at('apps/api/dist/main.js')], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true, // Ctrl C is ours to hear: we end the API, then its database
  });
  const log = openLog();
  for (const source of ['stdout', 'stderr']) createInterface({ input: child[source] }).on('line', (line) => show(line, source, log));
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  let running = true;
  void ended.then(() => {
    running = false;
    log.end();
  });
  return {
    ended,
    ready: isReady(port, () => running),
    async stop() {
      if (!running) return;
      child.kill('SIGTERM');
      const gone = await Promise.race([ended, sleep(patience, null, { ref: false })]);
      if (gone === null) child.kill('SIGKILL');
      await ended;
    },
  };
}

async function isReady(port, stillRunning) {
  const until = Date.now() + 120_000;
  while (stillRunning() && Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`The API did not get ready; see ${logFile()}.`);
}

const logFile = () => join(dataFolder, 'api.log');

/** The log file and the one before it: together they stay below twice the largest size, however long the API runs. */
function openLog() {
  mkdirSync(dataFolder, { recursive: true });
  let size = statSync(logFile(), { throwIfNoEntry: false })?.size ?? 0;
  let stream = null;
  return {
    write(line) {
      if (size > largestLog) {
        stream?.end();
        stream = null;
        renameSync(logFile(), `${logFile()}.before`);
        size = 0;
      }
      stream ??= createWriteStream(logFile(), { flags: 'a', mode: 0o600 });
      stream.write(line);
      size += Buffer.byteLength(line);
    },
    // a last line can come after the end: it opens the file again
    end() {
      stream?.end();
      stream = null;
    },
  };
}

function show(line, source, log) {
  const entry = parsed(line);
  // What is meant for people, such as the set-up code, is shown and kept nowhere; a stack trace is both.
  if (entry || source === 'stderr') log.write(`${line}\n`);
  if (!entry) console.log(line);
  else if (entry.level >= 40) console.log(`${entry.level >= 50 ? 'error' : 'warning'}: ${entry.msg ?? ''}${entry.err?.message ? `: ${entry.err.message}` : ''}`);
}

function parsed(line) {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
