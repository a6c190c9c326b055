import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium, launchArgs } from '../tools/browser.mjs';

/** A network between phone and server that can be cut and mended: everything goes through one door. */
export class Network {
  private readonly sockets = new Set<Socket>();
  /** Each way from the server to the phone. */
  private readonly downward = new Map<Socket, Socket>();
  private open = true;
  private constructor(
    readonly address: string,
    private readonly door: ReturnType<typeof createServer>,
  ) {}

  static async to(port: number): Promise<Network> {
    const door = createServer();
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    const network = new Network(`http://localhost:${(door.address() as { port: number }).port}`, door);
    door.on('connection', (phone) => network.join(phone, port));
    return network;
  }

  cut(): void {
    this.open = false;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.open = true;
  }

  /** What the server says from now on is on its way until `deliver`, and then comes all at once. */
  delay(): void {
    for (const [server, phone] of this.downward) server.unpipe(phone);
  }

  deliver(): void {
    for (const [server, phone] of this.downward) server.pipe(phone);
  }

  close(): void {
    this.cut();
    this.door.close();
  }

  private join(phone: Socket, port: number): void {
    if (!this.open) return void phone.destroy();
    const server = connect(port, '127.0.0.1');
    for (const socket of [phone, server]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        this.downward.delete(server);
        phone.destroy();
        server.destroy();
      });
    }
    this.downward.set(server, phone);
    phone.pipe(server).pipe(phone);
  }
}

/** A browser as the phone's system runs it: what is on its disk outlives being killed. */
export class Phone {
  private child: ChildProcess | null = null;
  private readonly disk = mkdtempSync(join(tmpdir(), 'throughline-phone-'));
  context!: BrowserContext;
  page!: Page;

  /** Switches it on. */
  async start(): Promise<Page> {
    const executable = (await findChromium()) ?? chromium.executablePath();
    this.child = spawn(executable, ['--headless=new', ...launchArgs, '--remote-debugging-port=0', `--user-data-dir=${this.disk}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const browser = await chromium.connectOverCDP(await debuggingAddress(this.child));
    this.context = browser.contexts()[0]!;
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    await this.page.setViewportSize({ width: 360, height: 740 });
    return this.page;
  }

  /** Its battery falls out: nothing is written any more. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Wakes the service worker as the browser does once there is a network. */
  async wake(address: string): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    const registered = new Promise<string>((resolve) => {
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(address));
        if (own) resolve(own.registrationId);
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.dispatchSyncEvent', { origin: address, registrationId: await registered, tag: 'throughline-outbox', lastChance: false });
    await session.detach();
  }

  async throwAway(): Promise<void> {
    await this.kill();
    rmSync(this.disk, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('close', () => reject(new Error(`The browser did not start.\n${said}`)));
  });
}
