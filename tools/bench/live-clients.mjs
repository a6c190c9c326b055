// A thousand open screens in a process of their own: each keeps what it hears, and when.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const CONNECTING_AT_ONCE = 50;
const heard = [];

function open(port, token, who) {
  class WithCookie extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { cookie: `throughline=${token}` } });
    }
  }
  return new Promise((resolve, reject) => {
    const client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0, on: { connected: () => resolve() } });
    client.subscribe(
      { query: 'subscription { momentChanged { cursor momentIds reset } }' },
      { next: ({ data }) => heard.push({ who, at: Date.now(), ...data.momentChanged }), error: reject, complete: () => {} },
    );
  });
}

process.on('message', async ({ port, tokens, report }) => {
  if (report) return process.send({ heard });
  for (let from = 0; from < tokens.length; from += CONNECTING_AT_ONCE) {
    await Promise.all(tokens.slice(from, from + CONNECTING_AT_ONCE).map((token, i) => open(port, token, from + i)));
  }
  process.send({ connected: true });
});
process.once('disconnect', () => process.exit(0));
