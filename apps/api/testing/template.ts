import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../migrate';

const LOCK = 41_970_001;

/** A database of a test's own. */
export interface TestDatabase {
  /** As the app: rows only. */
  url: string;
  /** As superuser, for what a test does behind the app's back. */
  adminUrl: string;
  drop(): Promise<void>;
}

const adminUrl = (): string => {
  const url = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!url) throw new Error('TEST_DATABASE_ADMIN_URL is missing: run tests by `npm test`, or one by `node tools/jest.mjs api PATTERN`.');
  return url;
};

/** Clones a migrated template: a fresh database in well under a second. */
export async function testDatabase(): Promise<TestDatabase> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    const template = await migratedTemplate(admin);
    const name = `test_${randomBytes(6).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER throughline_test_owner`);
    return { url: urlOf(name, APP_TEST_ROLE), adminUrl: urlOf(name), drop: () => drop(name) };
  } finally {
    await admin.end();
  }
}

// Roles belong to the cluster: tests have their own, with a password known here.
const APP_TEST_ROLE = { name: 'throughline_test_app', password: 'test' };
const OWNER_TEST_ROLE = { name: 'throughline_test_owner', password: 'test' };

function urlOf(database: string, role?: { name: string; password: string }): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  if (role) [url.username, url.password] = [role.name, role.password];
  return url.toString();
}

/** One template for all workers, named by the migrations' content, made by whoever comes first. */
async function migratedTemplate(admin: pg.Client): Promise<string> {
  const name = `template_${digestOfMigrations()}`;
  await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    for (const role of [APP_TEST_ROLE, OWNER_TEST_ROLE]) {
      const known = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role.name]);
      if (!known.rowCount) await admin.query(`CREATE ROLE ${role.name} LOGIN PASSWORD '${role.password}'`);
    }
    const making = `${name}_making`;
    await admin.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${making} TEMPLATE template0 ENCODING 'UTF8' OWNER ${OWNER_TEST_ROLE.name}`);
    await migrate(urlOf(making, OWNER_TEST_ROLE), APP_TEST_ROLE.name);
    await admin.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}

function digestOfMigrations(): string {
  const dir = join(import.meta.dirname, '../migrations');
  const hash = createHash('sha256');
  for (const file of [...readdirSync(dir).sort().map((name) => join(dir, name)), join(dir, '../migrate.ts')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function drop(name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.end();
}
