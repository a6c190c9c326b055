import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppConfig, trustedProxies } from '@app/shared-api';

type Environment = Record<string, string | undefined>;

/** A wrong value: which one, why, and what is expected. */
export class ConfigError extends Error {}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks the whole configuration once; everything wrong is said together. */
export function readConfig(env: Environment): AppConfig {
  const problems: string[] = [];
  const check = <T>(name: string, read: (value: string | undefined) => T): T => {
    try {
      return read(env[name]);
    } catch (error) {
      problems.push(`${name}${env[name] && !/SECRET|URL/.test(name) ? `=${env[name]}` : ''}: ${(error as Error).message}`);
      return undefined as T;
    }
  };
  const config: AppConfig = {
    production: check('NODE_ENV', oneOf(['production', 'development', 'test'], 'production')) === 'production',
    port: check('PORT', port),
    host: check('HOST', (value) => host(value, env['PUBLIC_URL'])),
    databaseUrl: check('DATABASE_URL', postgresUrl),
    filesDir: resolve(env['FILES_DIR'] || 'data/files'),
    secret: check('APP_SECRET', (value) => secret(value, resolve(env['APP_SECRET_FILE'] || 'data/secret'))),
    publicUrl: check('PUBLIC_URL', httpsUrl),
    trustedProxies: check('TRUSTED_PROXIES', (value) => trustedProxies(value || 'loopback')),
    logLevel: check('LOG_LEVEL', oneOf(levels, 'info')),
    engine: check('ENGINE', oneOf(['on', 'off'], 'on')) === 'on',
  };
  if (problems.length > 0) throw new ConfigError(`The configuration is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  return Object.freeze(config);
}

const oneOf = (allowed: string[], otherwise: string) => (value: string | undefined) => {
  if (!value) return otherwise;
  if (allowed.includes(value)) return value;
  throw new Error(`expected one of ${allowed.join(', ')}.`);
};

function port(value: string | undefined): number {
  const number = Number(value ?? 3000);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new Error('expected a port number from 0 to 65535.');
}

/** Cookies are kept from others on the way only by https: without it, nobody but this machine is listened to. */
function host(value: string | undefined, publicUrl: string | undefined): string {
  const name = value || '127.0.0.1';
  if (/^(127\.[\d.]+|::1|localhost)$/.test(name) || publicUrl) return name;
  throw new Error('others can reach this address: set PUBLIC_URL to the https:// address that they use, or listen on 127.0.0.1.');
}

/** A PostgreSQL address; the message never repeats it, since it holds a password. */
export function postgresUrl(value: string | undefined): string {
  if (value && /^postgres(ql)?:$/.test(protocolOf(value))) return value;
  throw new Error(value ? 'expected postgres://user:password@host:port/database.' : 'is missing; `npm start` sets it, or give postgres://user:password@host:port/database.');
}

function httpsUrl(value: string | undefined): string | null {
  if (!value) return null;
  const { origin, href } = protocolOf(value) === 'https:' ? new URL(value) : {};
  if (origin && href === `${origin}/`) return origin;
  throw new Error('expected an https:// address without a path, as it stands in printed links.');
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

/** Given by the environment, or made once and kept beside the data, readable by its owner alone. */
function secret(value: string | undefined, file: string): string {
  if (value !== undefined) {
    if (value.length >= 32) return value;
    throw new Error('expected at least 32 characters; `openssl rand -hex 32` makes some.');
  }
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Two processes that start together: the first one's secret counts.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}
