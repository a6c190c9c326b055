import { join } from 'node:path';
import { dataFolder } from './root.mjs';

/**
 * The PostgreSQL that the environment names, or else the embedded one.
 * @returns {{ ready: Promise<{ ownerUrl: string, appUrl: string }>, stop(): Promise<boolean> }} stop() answers false when
 *   another Throughline still uses the embedded one, which then goes on
 */
export function openDatabase() {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (appUrl && ownerUrl) return { ready: Promise.resolve({ appUrl, ownerUrl }), stop: async () => true };
  if (appUrl || ownerUrl) {
    throw new Error('A PostgreSQL of your own needs both DATABASE_URL (the app’s role) and DATABASE_OWNER_URL (the role that owns and migrates the database).');
  }
  const ready = import('./postgres.mjs').then(({ startPostgres }) => startPostgres({ dataDir: join(dataFolder, 'postgres') }));
  return {
    ready,
    async stop() {
      const server = await ready.catch(() => null);
      return server === null || server.stop();
    },
  };
}
