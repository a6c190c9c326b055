// A real PostgreSQL beside the app, for whoever has none: data kept under data/postgres, or a throwaway one for tests.
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort, prepareMachine, runningServer, runTool } from './postgres-server.mjs';

// macOS knows no C.UTF-8. The builtin provider sorts the same everywhere; the ctype only has to be a UTF-8 one.
const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  max_connections: '120',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  // The log is for operators: statements and key values hold people's words and contacts.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0' };

/**
 * Starts the cluster in dataDir (made at the first call), or adopts it when it still runs after a killed Node.
 * @param {{ dataDir: string, throwaway?: boolean, settings?: Record<string, string> }} options throwaway: no fsync, and
 *   stop() removes it; settings: further ones of postgresql.conf, for this run
 * @returns {Promise<{ adminUrl: string, ownerUrl: string, appUrl: string, adopted: boolean, stop(): Promise<boolean> }>}
 *   stop() leaves the server alone, and answers false, while somebody else is connected to it
 */
export async function startPostgres({ dataDir, throwaway = false, settings: overrides = {} }) {
  const machine = prepareMachine(dataDir);
  const access = readAccess(dataDir);
  if (!existsSync(join(machine.cluster, 'PG_VERSION'))) await makeCluster(machine, access, throwaway);
  const running = runningServer(machine);
  if (running) access.port = running.port;
  else await bootServer(machine, access, dataDir, overrides);
  writeAccess(dataDir, access);
  const url = (role, database) => `postgres://${role}:${access[role]}@127.0.0.1:${access.port}/${database}`;
  const server = {
    adminUrl: url('postgres', 'postgres'),
    ownerUrl: url('throughline_owner', 'throughline'),
    appUrl: url('throughline_app', 'throughline'),
    adopted: running !== null,
    async stop() {
      if (throwaway) {
        await runTool(machine, 'pg_ctl', ['stop', '-D', machine.cluster, '-m', 'immediate', '-w']).catch(() => {});
        rmSync(dataDir, { recursive: true, force: true });
        return true;
      }
      if (await othersConnected(server.adminUrl)) return false;
      await runTool(machine, 'pg_ctl', ['stop', '-D', machine.cluster, '-m', 'fast', '-w']);
      return true;
    },
  };
  await makeRoles(server, access);
  return server;
}

/** A cluster of its own in a temporary folder, fast and careless, gone after stop(). */
export async function throwawayPostgres(overrides = {}) {
  await removeAbandoned();
  const dataDir = mkdtempSync(join(tmpdir(), `throughline-postgres-${process.pid}-`));
  chmodSync(dataDir, 0o755); // for the server's own user, when root starts it; what is secret inside has its own mode
  return startPostgres({ dataDir, throwaway: true, settings: overrides });
}

/** A test run that was killed leaves its cluster running; the next one ends it. */
async function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^throughline-postgres-(\d+)-/.exec(name)?.[1]);
    if (!pid || isRunning(pid)) continue;
    const dataDir = join(tmpdir(), name);
    try {
      const machine = prepareMachine(dataDir);
      if (runningServer(machine)) await runTool(machine, 'pg_ctl', ['stop', '-D', machine.cluster, '-m', 'immediate', '-w']);
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function makeCluster(machine, access, throwaway) {
  const file = join(tmpdir(), `throughline-${randomBytes(8).toString('hex')}`);
  writeFileSync(file, access.postgres, { mode: 0o600, flag: 'wx' });
  if (machine.user.uid !== undefined) chownSync(file, machine.user.uid, machine.user.gid);
  try {
    await runTool(machine, 'initdb', [
      '-D', machine.cluster, '-U', 'postgres', `--pwfile=${file}`, '--auth=scram-sha-256', '--encoding=UTF8',
      `--locale=${ctype}`, '--lc-messages=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
      ...(throwaway ? ['--no-sync'] : []),
      ...Object.entries({ ...settings, ...(throwaway ? careless : {}) }).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
    ]);
  } catch (error) {
    // Half a cluster would be taken for a whole one at the next start.
    for (const name of readdirSync(machine.cluster)) rmSync(join(machine.cluster, name), { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
}

async function bootServer(machine, access, dataDir, overrides) {
  const flags = Object.entries({ ...roomForParallelQueries(), ...overrides }).map(([name, value]) => ` -c ${name}=${value}`);
  access.port = await freePort(access.port);
  const log = join(machine.cluster, 'server.log');
  if (existsSync(log)) renameSync(log, `${log}.before`);
  try {
    // pg_ctl gives the server a session of its own, so that Ctrl C reaches us and not it.
    await runTool(machine, 'pg_ctl', ['start', '-D', machine.cluster, '-l', log, '-o', `-p ${access.port}${flags.join('')}`, '-w', '-t', '60']);
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-10).join('\n') : '';
    throw new Error(`PostgreSQL in ${dataDir} did not start.\n${said || error.message}`);
  }
}

/** Containers often have 64 MB of /dev/shm, in which one large parallel query fails; files do instead. */
function roomForParallelQueries() {
  if (process.platform !== 'linux') return {};
  const { bavail, bsize } = existsSync('/dev/shm') ? statfsSync('/dev/shm') : { bavail: 0, bsize: 0 };
  return bavail * bsize < 512 * 2 ** 20 ? { dynamic_shared_memory_type: 'mmap' } : {};
}

async function makeRoles({ adminUrl }, access) {
  await withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'throughline\\_%'`);
    const known = new Set(rows.map((row) => row.rolname));
    for (const role of ['throughline_owner', 'throughline_app']) {
      await admin.query(`${known.has(role) ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${access[role]}'`);
    }
    const made = await admin.query(`SELECT 1 FROM pg_database WHERE datname = 'throughline'`);
    if (made.rowCount) return;
    await admin.query('CREATE DATABASE throughline OWNER throughline_owner');
    await admin.query('REVOKE ALL ON DATABASE throughline FROM PUBLIC');
    await admin.query('GRANT CONNECT ON DATABASE throughline TO throughline_app');
  });
}

/** Whether another API still works with this server; one that just ended has a moment to let go. */
async function othersConnected(adminUrl) {
  return withClient(adminUrl, async (admin) => {
    for (let tries = 0; ; tries += 1) {
      const { rows } = await admin.query(
        `SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
      if (rows[0].others === 0 || tries === 10) return rows[0].others > 0;
      await sleep(100);
    }
  });
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

function readAccess(dataDir) {
  const file = join(dataDir, 'access.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(join(dataDir, 'cluster', 'PG_VERSION'))) {
    throw new Error(`${dataDir} holds a database, but access.json with its passwords is missing: put it back, or move ${dataDir} away to start an empty one.`);
  }
  const password = () => randomBytes(24).toString('base64url');
  const access = { port: 0, postgres: password(), throughline_owner: password(), throughline_app: password() };
  writeAccess(dataDir, access);
  return access;
}

function writeAccess(dataDir, access) {
  const file = join(dataDir, 'access.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
