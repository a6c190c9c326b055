import 'reflect-metadata';
import { getConstructionPlans } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { postgresUrl } from './config';
import { dataSource } from './data-source';
import { migrations } from './migrations';

// Serialises two processes that start at once.
const LOCK = 7_236_841;

/** Brings the database to the newest schema as its owner, and grants the app's role what it needs: rows, never DDL. */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  const source = await dataSource({ url: ownerUrl, migrations, poolSize: 2 }).initialize();
  try {
    await source.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await refuseWordlessDatabase(source);
    await source.runMigrations({ transaction: 'each' });
    await installQueue(source);
    await grant(source, appRole);
  } finally {
    await source.destroy();
  }
}

/** With ctype C, PostgreSQL knows no letters beyond ASCII: words could not be found. */
async function refuseWordlessDatabase(source: DataSource): Promise<void> {
  const [row] = await source.query(`SELECT datctype, datlocprovider, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`);
  if (row.encoding !== 'UTF8') throw new Error(`The database's encoding is ${row.encoding}; create it with UTF8.`);
  if (row.datlocprovider === 'c' && ['C', 'POSIX'].includes(row.datctype)) {
    throw new Error(`The database's ctype is ${row.datctype}, with which words beyond ASCII cannot be found; create it with a UTF-8 ctype such as C.UTF-8.`);
  }
}

async function installQueue(source: DataSource): Promise<void> {
  const [installed] = await source.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'pgboss'`);
  if (!installed) await source.query(getConstructionPlans());
}

async function grant(source: DataSource, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  const statements = [
    `GRANT USAGE ON SCHEMA public, pgboss TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${role}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${role}`,
    // Append-only is a grant, not a promise.
    `REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry FROM ${role}`,
    `REVOKE INSERT, UPDATE, DELETE ON migration FROM ${role}`,
  ];
  for (const statement of statements) await source.query(statement);
}

/** Run as a program: DATABASE_OWNER_URL migrates, the role in DATABASE_URL is granted. */
export async function migrateFromEnvironment(env: NodeJS.ProcessEnv): Promise<void> {
  const appUrl = postgresUrl(env['DATABASE_URL']);
  await migrate(postgresUrl(env['DATABASE_OWNER_URL'] ?? appUrl), decodeURIComponent(new URL(appUrl).username));
}
