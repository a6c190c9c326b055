import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

type Range = readonly [address: string, bits: number];

const named: Record<string, readonly Range[]> = {
  loopback: [['127.0.0.0', 8], ['::1', 128]],
  private: [['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['fc00::', 7]],
};

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Reads a list such as `loopback, 10.1.0.0/16`; refuses what is neither a name, an address nor a network. */
export function trustedProxies(text: string): BlockList {
  const list = new BlockList();
  for (const part of text.split(',').map((each) => each.trim()).filter(Boolean)) {
    for (const [address, bits] of named[part] ?? [rangeOf(part)]) list.addSubnet(address, bits, familyOf(address));
  }
  return list;
}

function rangeOf(part: string): Range {
  const [address = '', bits, ...more] = part.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const size = bits === undefined ? most : Number(bits);
  if (isIP(address) === 0 || more.length > 0 || !/^\d*$/.test(bits ?? '') || bits === '' || size > most) {
    throw new Error(`${part} is none of ${Object.keys(named).join(', ')}, an address or a network such as 10.1.0.0/16.`);
  }
  return [address, size];
}

/** Whether what this address says of the browser behind it counts. */
export const trusts = (proxies: BlockList, address: string | undefined): boolean => address !== undefined && isIP(address) !== 0 && proxies.check(address, familyOf(address));

/** The host that the browser asked: as a trusted proxy says it, else as the request does. */
export function askedHost({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: BlockList): string | undefined {
  const forwarded = trusts(proxies, socket.remoteAddress) ? headers['x-forwarded-host'] : undefined;
  // each proxy on the way adds its own at the end
  return forwarded ? String(forwarded).split(',').at(-1)!.trim() : headers.host;
}
