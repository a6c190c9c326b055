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
