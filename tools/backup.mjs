// `npm run backup [-- FILE]`: everything of an instance in one file, while it runs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ArchiveWriter } from './archive.mjs';
import { readingOf, schemaVersion, sequencesOf, tablesOf } from './backup-tables.mjs';
import { openDatabase } from './open-database.mjs';
import { dataFolder } from './root.mjs';

const chunk = 4 * 2 ** 20;

/** Where this instance's files and secret are, as the API reads it from the same environment. */
export function placesFromEnvironment(env = process.env) {
  const secretFile = resolve(env.APP_SECRET_FILE || join(dataFolder, 'secret'));
  return { filesDir: resolve(env.FILES_DIR || join(dataFolder, 'files')), secretFile, secret: env.APP_SECRET || null };
}

/** Tells whether two instances have the same secret without showing it. */
export const fingerprint = (secret) => createHash('sha256').update(`throughline ${secret}`).digest('hex').slice(0, 16);

/**
 * Writes the backup of an instance to a file that must not exist.
 * All tables are read in one snapshot; files are named by their content and never change, so they are read after it.
 * @returns {Promise<{ rows: number, files: number }>}
 */
export async function backup({ ownerUrl, filesDir, secretFile, secret, target }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const partial = `${target}.partial`;
  try {
    const archive = new ArchiveWriter(partial);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = await tablesOf(client);
    const kept = secret ?? (existsSync(secretFile) ? readFileSync(secretFile, 'utf8').trim() : null);
    const manifest = {
      format: 1,
      madeAt: new Date().toISOString(),
      ...(await schemaVersion(client)),
      tables: tables.map(({ name, columns }) => ({ name, columns })),
      secret: kept && fingerprint(kept),
      secretInside: kept !== null && !secret,
    };
    await archive.add('manifest.json', json(manifest));
    // A secret that the environment gives is kept where the environment is kept.
    if (manifest.secretInside) await archive.add('secret', Buffer.from(kept));
    const rows = {};
    for (const table of tables) rows[table.name] = await addTable(archive, client, table);
    await archive.add('sequences.json', json(await sequencesOf(client)));
    await client.query('COMMIT');
    const files = await addFiles(archive, filesDir);
    await archive.add('complete.json', json({ rows, files }));
    await archive.end();
    renameSync(partial, target);
    return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), files };
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

const json = (value) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

async function addTable(archive, client, table) {
  let [held, size, number] = [[], 0, 0];
  const flush = async () => {
    if (size === 0) return;
    await archive.add(`tables/${table.name.replaceAll('"', '')}/${String((number += 1)).padStart(6, '0')}`, Buffer.concat(held));
    [held, size] = [[], 0];
  };
  const stream = client.query(copyTo(readingOf(table)));
  for await (const piece of stream) {
    held.push(piece);
    size += piece.length;
    if (size >= chunk) await flush();
  }
  await flush();
  return stream.rowCount;
}

// A file is written aside, under its name and a random one, and then renamed.
const halfWritten = /\.[0-9a-f-]{36}$/;

async function addFiles(archive, filesDir) {
  let count = 0;
  const entries = await readdir(filesDir, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || halfWritten.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    if (await archive.addFile(`files/${relative(filesDir, path).split(sep).join('/')}`, path)) count += 1;
  }
  return count;
}

/** The command: the database that the environment names or the embedded one, running or not. */
export async function backupCommand([file]) {
  const began = performance.now();
  const name = `throughline-backup-${new Date().toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')}.tar.gz`;
  const target = resolve(process.env.INIT_CWD ?? '.', file ?? name);
  if (existsSync(target)) throw new Error(`${target} exists already; a backup overwrites nothing.`);
  const database = openDatabase();
  try {
    const { ownerUrl } = await database.ready;
    const { rows, files } = await backup({ ownerUrl, ...placesFromEnvironment(), target });
    const size = (statSync(target).size / 2 ** 20).toFixed(1);
    console.log(`${rows.toLocaleString('en')} rows and ${files.toLocaleString('en')} files in ${((performance.now() - began) / 1000).toFixed(1)} s, ${size} MB:\n${target}`);
    console.log('It holds everything that people wrote, and the key to it: keep it as safe as the instance itself.');
  } finally {
    await database.stop();
  }
}
