import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '@app/testing';
import { afterAll } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');

/** How long a slow machine may take for anything: what is wrong fails by its own words, not by the clock. */
export const PATIENCE = 90_000;

/** The API as production runs it: a process of its own, which can be killed. */
export interface ApiProcess {
  url: string;
  /** One operation as this person's browser sends it; fails when the connection breaks. */
  ask: <T = Record<string, unknown>>(as: ApiClient, query: string, variables?: Record<string, unknown>) => Promise<{ data?: T; errors?: Array<{ extensions: { code: string } }> }>;
  /** Asks it to end, as an operator does. */
  terminate: () => void;
  /** Ends it without a word. */
  kill: () => Promise<void>;
  /** How it ended: its exit code, or the signal's name. */
  ended: Promise<number | string>;
}

const running = new Set<ChildProcess>();
const folders: string[] = [];

afterAll(async () => {
  await Promise.all([...running].map((child) => killed(child)));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

let built: Promise<void> | null = null;

/** Builds the API where its sources changed; once a spec. */
async function build(): Promise<void> {
  const tool = join(root, 'tools/build.mjs');
  const { buildWhatChanged } = (await import(tool)) as { buildWhatChanged: (projects: string[]) => Promise<void> };
  await buildWhatChanged(['api']);
}

/** Starts the API on a database, and waits until it answers. */
export async function startApi(databaseUrl: string, env: Record<string, string> = {}): Promise<ApiProcess> {
  await (built ??= build());
  const port = await freePort();
  const filesDir = mkdtempSync(join(tmpdir(), 'throughline-bad-luck-'));
  folders.push(filesDir);
  const child = spawn(process.execPath, ['--no-warnings', join(root, 'apps/api/dist/main.js')], {
    cwd: filesDir,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      FILES_DIR: filesDir,
      APP_SECRET: 'a secret for tests that is long enough',
      PUBLIC_URL: 'https://throughline.example',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  const ended = once(child, 'exit').then(([code, signal]: Array<number | string>) => signal ?? code!);
  const url = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode} before it was ready.`);
    return (await fetch(`${url}/health/ready`).catch(() => null))?.ok ?? false;
  });
  return {
    url,
    ended,
    terminate: () => void child.kill('SIGTERM'),
    kill: () => killed(child),
    ask: async (as, query, variables = {}) => {
      const cookie = Object.entries(as.cookies).map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-throughline': '1', cookie }, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as never;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean> | boolean, patience = PATIENCE): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await holds()) return;
  throw new Error(`It did not become true: ${holds.toString()}`);
}
