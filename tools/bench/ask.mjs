// One request as a browser sends it, over connections that stay open.
import http from 'node:http';
import { tokenOf } from './load.mjs';

export const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** The bytes of the answer. An answer with errors is the bench's own mistake. */
export function ask({ port }, { operationName, query, viewer, variables }, who, i) {
  const body = JSON.stringify({ operationName, query, variables: variables(who, i) });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-throughline': '1', cookie: `throughline=${tokenOf(viewer)}` };
  return new Promise((resolve, reject) => {
    const request = http.request({ agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => (text.startsWith('{"data":') ? resolve(text) : reject(new Error(`${operationName}: ${text.slice(0, 500)}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}
