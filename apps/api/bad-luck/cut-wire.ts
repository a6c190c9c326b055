import { once } from 'node:events';
import { type Server, type Socket, connect, createServer } from 'node:net';

/** A wire between the app and its database that can be cut and mended. */
export class CutWire {
  private readonly open = new Set<Socket>();
  private server: Server | null = null;

  private constructor(
    private readonly target: URL,
    readonly port: number,
  ) {}

  /** Answers the wire and the database's address through it. */
  static async to(databaseUrl: string): Promise<{ wire: CutWire; url: string }> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    await new Promise((done) => probe.close(done));
    const wire = new CutWire(new URL(databaseUrl), port);
    await wire.mend();
    const url = new URL(databaseUrl);
    [url.hostname, url.port] = ['127.0.0.1', String(port)];
    return { wire, url: url.toString() };
  }

  /** Breaks every connection and takes no new one. */
  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = new Promise((done) => (server ? server.close(done) : done(undefined)));
    for (const socket of this.open) socket.destroy();
    await closed;
  }

  /** Takes connections again. */
  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [[near, far], [far, near]] as const) {
        this.open.add(one);
        one.pipe(other);
        one.on('error', () => undefined);
        one.on('close', () => {
          this.open.delete(one);
          other.destroy();
        });
      }
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }
}
