import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { at } from './root.mjs';

const dataFolder = mkdtempSync(join(tmpdir(), 'throughline-start-'));
chmodSync(dataFolder, 0o755);
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

/** `npm start` as a person runs it, until it has printed its address. */
async function start(...args: string[]): Promise<{ said: () => string; address: string; stop: (signal: NodeJS.Signals) => Promise<number | null> }> {
  const unset = Object.fromEntries(['PORT', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'NODE_OPTIONS'].map((name) => [name, undefined]));
  const child = spawn(process.execPath, [at('tools/start.mjs'), ...args], { env: { ...process.env, ...unset, THROUGHLINE_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const addressIn = (): string | undefined => /^ {2}(http:\/\/localhost:\d+)$/m.exec(said)?.[1];
  while (!addressIn()) {
    if (child.exitCode !== null) throw new Error(said);
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await once(child, 'close');
    return child.exitCode;
  };
  return { said: () => said, address: addressIn()!, stop };
}

const databaseRuns = (): boolean => readdirSync(join(dataFolder, 'postgres'), { recursive: true }).some((file) => String(file).endsWith('postmaster.pid'));
const isReady = async (address: string): Promise<boolean> => (await fetch(`${address}/health/ready`)).ok;

// What is not built yet is built first.
jest.setTimeout(180_000);

describe('npm start', () => {
  it('brings up everything on one address, which it prints last; Ctrl C takes everything down, the database included', async () => {
    const { said, address, stop } = await start();
    expect(await isReady(address)).toBe(true);
    expect(await (await fetch(address)).text()).toContain('<div id="root">');
    expect(said()).toMatch(/code: [0-9A-Z-]+/);
    expect(said().trimEnd().endsWith(address)).toBe(true);
    expect(databaseRuns()).toBe(true);
    expect(await stop('SIGINT')).toBe(0);
    expect(databaseRuns()).toBe(false);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('has nothing to build the second time, and takes the next port where its own is taken', async () => {
    const before = createServer().listen(3000, '127.0.0.1');
    await Promise.race([once(before, 'listening'), once(before, 'error')]); // taken by somebody else is as good
    const { said, address, stop } = await start();
    expect(said()).not.toContain('Building');
    expect(address).not.toBe('http://localhost:3000');
    expect(await isReady(address)).toBe(true);
    expect(await stop('SIGTERM')).toBe(0);
    before.close();
  });

  it('as npm run dev has the watched client and the API on one address, too', async () => {
    const { address, stop } = await start('--dev');
    expect(await (await fetch(address)).text()).toContain('/@vite/client');
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-throughline': '1' }, body: JSON.stringify({ query: '{ welcome { state } }' }) });
    expect(await answer.json()).toEqual({ data: { welcome: { state: 'EMPTY' } } });
    expect(await isReady(address)).toBe(true);
    expect(await stop('SIGINT')).toBe(0);
    expect(databaseRuns()).toBe(false);
  });

  it('goes on with the database that a killed one left running', async () => {
    const first = await start();
    await first.stop('SIGKILL');
    expect(databaseRuns()).toBe(true);
    const { address, stop } = await start();
    expect(await isReady(address)).toBe(true);
    expect(await stop('SIGINT')).toBe(0);
    expect(databaseRuns()).toBe(false);
    expect(existsSync(join(dataFolder, 'secret'))).toBe(true);
  });
});
