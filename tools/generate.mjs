// `npm run generate`: everything that is made from something else and committed all the same, so that reviewers see it.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import pg from 'pg';
import { buildWhatChanged } from './build.mjs';
import { generateDocuments } from './codegen.mjs';
import { withTestDatabase } from './jest.mjs';
import { at, root } from './root.mjs';
import { dumpSchema } from './schema-sql.mjs';

const run = promisify(execFile);
const apiProgram = async (name, env = {}) =>
  (await run(process.execPath, [at(`apps/api/dist/${name}.js`)], { cwd: root, env: { ...process.env, ...env }, maxBuffer: 1 << 26 })).stdout;

/** Writes what is not as it should be; says which files that were. */
export async function generate() {
  await buildWhatChanged(['api']);
  let written = 0;
  for await (const [path, text] of staleFiles()) {
    writeFileSync(at(path), text);
    console.log(`written: ${path}`);
    written += 1;
  }
  if (written === 0) console.log('Everything is as generated.');
}

/** The paths of generated files that are not as they would be made now. The API has to be built. */
export async function checkGenerated() {
  const stale = [];
  for await (const [path] of staleFiles()) stale.push(path);
  return stale;
}

async function* staleFiles() {
  for await (const [path, text] of allFiles()) if (textOf(path) !== text) yield [path, text];
}

async function* allFiles() {
  const schema = await apiProgram('print-schema');
  yield ['apps/api/schema.graphql', schema];
  yield ['apps/api/schema.sql', await withTestDatabase(migratedSchema)];
  yield* generateDocuments(schema);
}

function textOf(path) {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return null;
  }
}

/** Migrates an empty database and describes it. */
async function migratedSchema() {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL;
  const name = `schema_${process.pid}`;
  await withClient(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  try {
    const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
    await apiProgram('migrate', { DATABASE_OWNER_URL: url, DATABASE_URL: url });
    return await withClient(url, dumpSchema);
  } finally {
    await withClient(adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
