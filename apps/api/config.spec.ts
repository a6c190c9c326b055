import { trusts } from '@app/shared-api';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config';

const needed = { DATABASE_URL: 'postgres://app:secret@db:5432/throughline', APP_SECRET: 'a secret for tests that is long enough' };

describe('TRUSTED_PROXIES', () => {
  it.each([
    ['nothing', undefined, ['127.0.0.1', '::1', '::ffff:127.0.0.1'], ['10.0.0.1', '172.18.0.3', '203.0.113.9']],
    ['loopback', 'loopback', ['127.8.8.8'], ['192.168.1.1']],
    ['the private networks', 'private', ['10.0.0.1', '172.18.0.3', '192.168.1.1', 'fd00::5', '::ffff:172.18.0.3'], ['172.32.0.1', '127.0.0.1', '2001:db8::1']],
    ['a list', ' loopback, 203.0.113.9 ,198.51.100.0/24, 2001:db8::/32', ['127.0.0.1', '203.0.113.9', '198.51.100.77', '2001:db8:5::1'], ['203.0.113.8', '198.51.101.1']],
  ])('as %s', (_what, value, trusted, others) => {
    const { trustedProxies } = readConfig({ ...needed, TRUSTED_PROXIES: value });
    expect(trusted.filter((address) => !trusts(trustedProxies, address))).toEqual([]);
    expect([...others, undefined, 'unix'].filter((address) => trusts(trustedProxies, address))).toEqual([]);
  });

  it.each(['caddy', '10.0.0.0/33', '10.0.0/8', '::1/129', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1'])('%s is refused, with what is expected', (value) => {
    const read = () => readConfig({ ...needed, TRUSTED_PROXIES: `loopback,${value}` });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`TRUSTED_PROXIES=loopback,${value}: ${value} is none of loopback, private, an address or a network such as 10.1.0.0/16.`);
  });
});

describe('the configuration', () => {
  const wrong = (env: Record<string, string>): string => {
    try {
      readConfig({ ...needed, ...env });
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return (error as Error).message;
    }
    throw new Error('Nothing was refused.');
  };

  it('has a value for everything but the database and the secret', () => {
    expect(readConfig(needed)).toMatchObject({ production: true, port: 3000, host: '127.0.0.1', publicUrl: null, logLevel: 'info', engine: true });
  });

  it.each([
    [{ NODE_ENV: 'staging' }, 'NODE_ENV=staging: expected one of production, development, test.'],
    [{ PORT: '80000' }, 'PORT=80000: expected a port number from 0 to 65535.'],
    [{ PORT: 'http' }, 'PORT=http: expected a port number from 0 to 65535.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud: expected one of fatal, error, warn, info, debug, trace, silent.'],
    [{ ENGINE: 'maybe' }, 'ENGINE=maybe: expected one of on, off.'],
    [{ HOST: '0.0.0.0' }, 'HOST=0.0.0.0: others can reach this address: set PUBLIC_URL to the https:// address that they use, or listen on 127.0.0.1.'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL: is missing; `npm start` sets it, or give postgres://user:password@host:port/database.'],
    [{ PUBLIC_URL: 'http://throughline.example' }, 'PUBLIC_URL: expected an https:// address without a path, as it stands in printed links.'],
    [{ PUBLIC_URL: 'https://throughline.example/app' }, 'PUBLIC_URL: expected an https:// address without a path, as it stands in printed links.'],
    [{ APP_SECRET: 'short' }, 'APP_SECRET: expected at least 32 characters; `openssl rand -hex 32` makes some.'],
  ])('%j: says which, why and what is expected', (env, said) => {
    expect(wrong(env)).toContain(said);
  });

  it('never repeats a secret, nor an address that may hold one', () => {
    expect(wrong({ DATABASE_URL: 'mysql://app:hunter2@db/throughline', APP_SECRET: 'hunter2' })).not.toContain('hunter2');
  });

  it('says everything that is wrong at once', () => {
    const said = wrong({ PORT: 'x', LOG_LEVEL: 'x', ENGINE: 'x' });
    for (const name of ['PORT', 'LOG_LEVEL', 'ENGINE']) expect(said).toContain(name);
  });

  it('takes the address of printed links as its origin, and then lets others in', () => {
    expect(readConfig({ ...needed, HOST: '0.0.0.0', PUBLIC_URL: 'https://throughline.example/' })).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://throughline.example' });
  });
});
