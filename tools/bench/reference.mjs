// The least that can answer: node:http, pg and JSON. Same session lookup, same policy, same rows and writes, same bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { figuresPage } from './reference-figures.mjs';
import { picture } from './reference-inventory.mjs';
import { acceptOffer, raiseMoment } from './reference-writes.mjs';
import { momentPage, searchPage, singleMoment } from './reference-reads.mjs';

const heard = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const session = heard['page-one'].session.text;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c jit=off -c timezone=UTC' });

const named = new Map();

/** Runs a statement that each connection plans once. */
const prepared = async (on, text, values) => {
  if (!named.has(text)) named.set(text, `reference_${named.size}`);
  return (await on.query({ name: named.get(text), text, values })).rows;
};

/** The statement that a case sends for a viewer; its values are the viewer's own. */
const statementsOf = (names) => Object.fromEntries(names.map((name) => [heard[name].page.values[0], heard[name].page]));
const pages = statementsOf(['page-one', 'page-many', 'page-all']);
const searches = new Map(
  Object.entries(heard).filter(([name]) => name.startsWith('search')).map(([, { page }]) => [page.text + JSON.stringify(page.values), page]),
);

/** Which search this is: the viewer is the first value, the words are among the others. */
function searchOf(personId, words) {
  for (const page of searches.values()) if (page.values[0] === personId && page.values.some((value) => typeof value === 'string' && value.startsWith(`'${words}'`))) return page;
  throw new Error(`Nobody searched for ${words}.`);
}

const operations = {
  Page: async (personId) => momentPage(await prepared(pool, pages[personId].text, pages[personId].values), 50),
  Search: async (personId, { filter }) => {
    const { text, values } = searchOf(personId, filter.words);
    return searchPage((await pool.query(text, values)).rows, 20);
  },
  Figures: () => figuresPage((text, values) => prepared(pool, text, values), heard.figures, Date.now()),
  Single: (personId, { id }) => singleMoment((text, values) => prepared(pool, text, values), heard.single, personId, id),
  Blueprint: (personId, { id }) => picture((text, values) => prepared(pool, text, values), heard.blueprint, 'blueprint', [id, personId, null], 5_000),
  Neighbours: (personId, { id }) => picture((text, values) => prepared(pool, text, values), heard.neighbours, 'neighbours', [id, personId, 3], 300),
  Raise: (personId, { input }) => inTransaction((query) => raiseMoment(query, heard.raise, personId, input)),
  Accept: (personId, { offerId }) => inTransaction((query) => acceptOffer(query, heard.accept, personId, offerId)),
};

async function inTransaction(work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { read } = await work((text, values) => prepared(client, text, values));
    await client.query('COMMIT');
    return await read();
  } finally {
    client.release();
  }
}

async function answer(cookie, body) {
  const token = /(?:^|; )throughline=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
  const [viewer] = await prepared(pool, session, [createHash('sha256').update(token).digest('hex'), new Date()]);
  if (!viewer) throw new Error('Nobody is signed in.');
  const { operationName, variables } = JSON.parse(body);
  return `${JSON.stringify({ data: await operations[operationName](viewer.personId, variables) })}\n`;
}

const server = createServer((request, response) => {
  if (request.method === 'GET') return response.end('{}');
  let body = '';
  request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    answer(request.headers.cookie, body).then(
      (text) => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
        response.end(text);
      },
      (error) => {
        response.writeHead(500);
        response.end(error.stack);
      },
    );
  });
});

process.on('SIGTERM', () => process.exit(0));
server.listen(Number(process.env.PORT), '127.0.0.1');
