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

/** One GraphQL operation; whoever signed in by the one before sends the next. */
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** A Throughline of its own for one story: a database, the built API and client, and nobody in it. */
export interface EmptyInstance {
  port: number;
  address: string;
  /** The one-time code that the terminal shows; after the sample was thrown away, the new one. */
  nextCode(): Promise<string>;
  /** Its database, for what only time would do. */
  databaseUrl: string;
  stop(): Promise<void>;
}

/** The same, set up with one administrator. */
export interface Instance extends EmptyInstance {
  /** One GraphQL operation as the administrator. */
  ask: Ask;
}

/** `publicUrl`: the address that printed sheets name; without one, none are printed. */
export interface InstanceOptions {
  publicUrl?: string;
}

/** Starts one, with an administrator. */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const instance = await startEmptyInstance(options);
  const ask = caller(instance.address);
  const input = { code: await instance.nextCode(), organizationName: 'Lindenhof', timeZone: 'Europe/Berlin', locales: ['EN', 'ZH_HANS', 'ZH_HANT'], defaultLocale: 'EN', administrator };
  await ask('mutation ($input: SetUpInput!) { setUp(input: $input) { person { id } } }', { input });
  return { ...instance, ask };
}

/** Starts one that nobody has set up yet. */
export async function startEmptyInstance({ publicUrl }: InstanceOptions = {}): Promise<EmptyInstance> {
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
    ...(publicUrl ? { PUBLIC_URL: publicUrl } : {}),
  };
  await finished(spawn(process.execPath, ['--no-warnings', join(dist, 'migrate.js')], { env, stdio: 'inherit' }));
  const api = spawn(process.execPath, ['--no-warnings', join(dist, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const nextCode = printedCodes(api);
  const address = `http://localhost:${port}`;
  await ready(address);
  const stop = async () => {
    const ended = new Promise((resolve) => api.once('close', resolve));
    api.kill('SIGTERM');
    await ended;
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true });
  };
  return { port, address, nextCode, databaseUrl: server.appUrl, stop };
}

/** Somebody who asks the API without a browser, and is known by the cookies that it gave them. */
export function caller(address: string): Ask {
  const cookies = new Map<string, string>();
  return async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-throughline': '1', cookie: [...cookies.values()].join('; ') },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of answer.headers.getSetCookie()) cookies.set(line.split('=')[0]!, line.split(';')[0]!);
    const { data, errors } = (await answer.json()) as { data: T; errors?: Array<{ message: string }> };
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
}

/** The codes that the terminal shows, one after the other. */
function printedCodes(api: ChildProcess): () => Promise<string> {
  const codes: string[] = [];
  let said = '';
  let taken = 0;
  api.stdout!.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    codes.splice(0, codes.length, ...[...said.matchAll(/code: ([0-9A-Z-]+)\n/g)].map(([, code]) => code!));
  });
  return async () => {
    for (let tries = 0; tries < 300; tries++) {
      const code = codes[taken];
      if (code) {
        taken += 1;
        return code;
      }
      await sleep(100);
    }
    throw new Error(`The terminal shows no new code.\n${said}`);
  };
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
