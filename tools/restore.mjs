// `npm run restore -- FILE`: brings a backup into an empty instance.
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from './api-process.mjs';
import { readArchive, whole } from './archive.mjs';
import { schemaVersion, tablesOf } from './backup-tables.mjs';
import { fingerprint, placesFromEnvironment } from './backup.mjs';
import { buildWhatChanged } from './build.mjs';
import { openDatabase } from './open-database.mjs';

/**
 * Restores a backup into a migrated database in which nobody was set up. All rows arrive in one transaction, or none.
 * @returns {Promise<{ rows: number, files: number }>}
 */
export async function restore({ ownerUrl, filesDir, secretFile, secret, source }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const restored = await restoreAll(client, { filesDir, secretFile, secret, source });
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return restored;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

async function restoreAll(client, { filesDir, secretFile, secret, source }) {
  let [manifest, complete, copying, putBack] = [null, null, null, null];
  let [key, files] = [null, 0];
  const rows = {};
  for await (const { name, pieces } of readArchive(source)) {
    const [folder, ...rest] = name.split('/');
    if (copying && (folder !== 'tables' || copying.table.plain !== rest[0])) {
      rows[copying.table.name] = await endCopy(copying);
      copying = null;
    }
    if (name === 'manifest.json') {
      manifest = JSON.parse(await whole(pieces));
      await refuseUnlessFitting(client, manifest);
      refuseOtherSecret(manifest, secret, secretFile);
      putBack = await clearAway(client);
    } else if (!manifest) throw new Error(`${source} is no backup of Throughline.`);
    else if (name === 'secret') key = await whole(pieces);
    else if (name === 'sequences.json') await setSequences(client, JSON.parse(await whole(pieces)));
    else if (name === 'complete.json') complete = JSON.parse(await whole(pieces));
    else if (folder === 'tables') {
      copying ??= beginCopy(client, manifest, rest[0]);
      for await (const piece of pieces) if (!copying.stream.write(piece)) await Promise.race([once(copying.stream, 'drain'), copying.failed]);
    } else if (folder === 'files') {
      await writeFileFrom(pieces, filesDir, rest);
      files += 1;
    }
  }
  refuseUnlessWhole(source, complete, rows, files);
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await putBack();
  // Cursors that clients hold are bound to the epoch: with a new one they load again. A job that ran is taken up again.
  await client.query('UPDATE instance SET epoch = gen_random_uuid()');
  await client.query(`UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`);
  if (key && !secret) writeSecret(secretFile, key);
  return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), files };
}

async function refuseUnlessFitting(client, manifest) {
  const version = await schemaVersion(client);
  if (manifest.format !== 1 || JSON.stringify([manifest.migrations, manifest.queue]) !== JSON.stringify([version.migrations, version.queue])) {
    throw new Error(`The backup was made by another version of Throughline (its last migration is ${manifest.migrations?.at(-1)}, here it is ${version.migrations.at(-1)}). Restore it with that version, then upgrade.`);
  }
  const { rows } = await client.query('SELECT EXISTS (SELECT FROM organization) OR EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM ledger_entry) AS used');
  if (rows[0].used) throw new Error('This instance is in use. A backup is restored only into an empty one, so that nothing is lost: set DATABASE_OWNER_URL and DATABASE_URL to another database, or move the data folder away.');
}

/** Passwords, PINs and what waits on phones are bound to the secret. */
function refuseOtherSecret(manifest, secret, secretFile) {
  if (!manifest.secret || (manifest.secretInside && !secret)) return;
  const ours = secret ?? (existsSync(secretFile) ? readFileSync(secretFile, 'utf8').trim() : '');
  if (fingerprint(ours) === manifest.secret) return;
  throw new Error('The secret is not the one of the instance that was backed up, and without it nobody could sign in: set APP_SECRET to that one.');
}

/** Empties every table, and takes off what would be checked row by row; answers the function that puts it back. */
async function clearAway(client) {
  const tables = await tablesOf(client);
  const names = tables.map(({ name }) => name);
  const { rows } = await client.query(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS back
     FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace
     UNION ALL
     SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
  );
  const indexesFirst = [...rows].sort((a, b) => Number(a.back.startsWith('ALTER')) - Number(b.back.startsWith('ALTER')));
  await client.query(`TRUNCATE ${names.join(', ')}`);
  for (const { off } of rows) await client.query(off);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  return async () => {
    for (const { back } of indexesFirst) await client.query(back);
    for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  };
}

function beginCopy(client, manifest, plain) {
  const table = manifest.tables.find(({ name }) => name.replaceAll('"', '') === plain);
  if (!table) throw new Error(`The backup holds rows of ${plain}, which its list of tables does not name.`);
  const stream = client.query(copyFrom(`COPY ${table.name} (${table.columns.join(', ')}) FROM STDIN`));
  const failed = new Promise((_, reject) => stream.once('error', reject));
  failed.catch(() => {});
  return { table: { ...table, plain }, stream, failed };
}

async function endCopy({ stream }) {
  stream.end();
  await finished(stream);
  return stream.rowCount;
}

async function setSequences(client, sequences) {
  for (const { name, value } of sequences) await client.query('SELECT setval($1::regclass, $2::bigint)', [name, value]);
}

async function writeFileFrom(pieces, filesDir, parts) {
  const path = resolve(filesDir, ...parts);
  if (!path.startsWith(resolve(filesDir) + sep)) throw new Error(`The backup names a file outside of its folder: ${parts.join('/')}`);
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(Readable.from(pieces, { objectMode: false }), createWriteStream(path));
}

function writeSecret(path, key) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, key, { mode: 0o600 });
}

function refuseUnlessWhole(source, complete, rows, files) {
  const short = !complete || complete.files !== files || Object.entries(complete.rows).some(([table, count]) => (rows[table] ?? 0) !== count);
  if (short) throw new Error(`${source} is not complete; nothing was restored.`);
}

/** The command: migrates the database that the environment names, or the embedded one, and restores into it. */
export async function restoreCommand([file]) {
  if (!file) throw new Error('Which backup? npm run restore -- FILE');
  const source = resolve(process.env.INIT_CWD ?? '.', file);
  if (!existsSync(source)) throw new Error(`There is no ${source}.`);
  await buildWhatChanged(['api']);
  const database = openDatabase();
  try {
    const { ownerUrl, appUrl } = await database.ready;
    await migrate({ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl });
    await refuseWhileInUse(ownerUrl);
    const { rows, files } = await restore({ ownerUrl, ...placesFromEnvironment(), source });
    console.log(`Restored: ${rows.toLocaleString('en')} rows and ${files.toLocaleString('en')} files. Start it with npm start.`);
  } finally {
    await database.stop();
  }
}

/** A running API remembers what it has read of the empty instance. */
async function refuseWhileInUse(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (let tries = 0; ; tries += 1) {
      const { rows } = await client.query(
        'SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename IS NOT NULL AND pid <> pg_backend_pid()) AS used',
      );
      if (!rows[0].used) return;
      if (tries === 10) throw new Error('Somebody is connected to the database: stop Throughline first.');
      await sleep(100); // the migration that just ended may still be letting go
    }
  } finally {
    await client.end();
  }
}
