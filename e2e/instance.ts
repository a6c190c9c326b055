import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { throwawayPostgres } from '../tools/postgres.mjs';

const dist = join(import.meta.dirname, '../apps/api/dist');

/** An administrator who was there first. */
export const administrator = { name: 'Ann Adler', number: '100001', email: 'ann@lindenhof.example', password: 'seventeen green kettles' };

/** A Throughline of its own for one story: a database, the built API and client, set up with one administrator. */
export interface Instance {
  port: number;
  address: string;
  /** One GraphQL operation as the administrator. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  stop(): Promise<void>;
}

/** Starts one. */
export async function startInstance(): Promise<Instance> {
  const server = await throwawayPostgres();
  const filesDir = mkdtempSync(join(tmpdir(), 'throughline-story-'));
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_OWNER_URL: server.ownerUrl,
    DATABASE_URL: server.appUrl,
    APP_SECRET: 'a secret for stories that is long enough',
    FILES_DIR: filesDir,
    LOG_LEVEL: 'error',
    PORT: String(port),
  };
  await finished(spawn(process.execPath, ['--no-warnings', join(dist, 'migrate.js')], { env, stdio: 'inherit' }));
  const api = spawn(process.execPath, ['--no-warnings', join(dist, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const code = await printedCode(api);
  const address = `http://localhost:${port}`;
  await ready(address);
  const ask = await setUp(address, code);
  const stop = async () => {
    const ended = new Promise((resolve) => api.once('close', resolve));
    api.kill('SIGTERM');
    await ended;
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true });
  };
  return { port, address, ask, stop };
}

async function setUp(address: string, code: string): Promise<Instance['ask']> {
  let cookie = '';
  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-throughline': '1', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const given = answer.headers.getSetCookie().map((line) => line.split(';')[0]!);
    if (given.length > 0) cookie = given.join('; ');
    const { data, errors } = (await answer.json()) as { data: T; errors?: Array<{ message: string }> };
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
  const input = { code, organizationName: 'Lindenhof', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANS', 'ZH_HANT'], defaultLocale: 'EN', administrator };
  await ask('mutation ($input: SetUpInput!) { setUp(input: $input) { person { id } } }', { input });
  return ask;
}

function printedCode(api: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    api.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, code] = /code: ([0-9A-Z-]+)/.exec(said) ?? [];
      if (code) resolve(code);
    });
    api.once('close', () => reject(new Error(`The API ended before it was ready.\n${said}`)));
  });
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('The API did not get ready.');
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`Ended with ${code}.`)))));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
