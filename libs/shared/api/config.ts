import type { BlockList } from 'node:net';

/** The configuration, read and checked once at start. Anybody may inject it. */
export class AppConfig {
  readonly production!: boolean;
  readonly port!: number;
  readonly host!: string;
  readonly databaseUrl!: string;
  readonly filesDir!: string;
  /** At least 32 characters; pepper, sealing key and set-up code derive from it. Never logged. */
  readonly secret!: string;
  /** The https address under which people reach this instance, or null. */
  readonly publicUrl!: string | null;
  /** Whose word counts on which host, scheme and address a browser used. */
  readonly trustedProxies!: BlockList;
  readonly logLevel!: string;
  /** Whether time-driven work and queues run in this process. */
  readonly engine!: boolean;
}
