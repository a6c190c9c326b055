// What browsers have and jsdom lacks, for every web spec (jest.config.mjs).
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

/** As much of a Request as the router makes for itself; nothing is fetched with it. */
class Request {
  readonly method = 'GET';
  readonly headers = new Map<string, string>();
  readonly signal: AbortSignal | undefined;
  constructor(
    readonly url: string,
    init?: { signal?: AbortSignal },
  ) {
    this.signal = init?.signal;
  }
}

const lacking = {
  Request,
  TextEncoder,
  TextDecoder,
  crypto: webcrypto,
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
};
if (typeof window !== 'undefined') {
  for (const [name, value] of Object.entries(lacking)) {
    // jsdom has a crypto without randomUUID
    if (!(name in globalThis) || name === 'crypto') Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Element.prototype.scrollIntoView ??= () => {};
  window.scrollTo = () => {};
}
