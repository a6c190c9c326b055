// Database, API and client together, on one address, until a signal.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, startApi } from './api-process.mjs';
import { buildWhatChanged } from './build.mjs';
import { openDatabase } from './open-database.mjs';
import { dataFolder } from './root.mjs';

const firstPort = 3000;

/** Brings everything up, prints the address, and takes everything down in order when asked to end. */
export async function runThroughline({ dev }) {
  const started = performance.now();
  const running = []; // what has to end, newest first
  let ending = null;
  const end = (code, why) =>
    (ending ??= (async () => {
      if (why) (code ? console.error : console.log)(why);
      for (const part of running) await part.stop().catch((error) => console.error(error.message));
      process.exit(code);
    })());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, 'Stopping …'));

  /** Whatever has begun must be ended in order, even when the signal comes while it is still on its way. */
  const begin = async (part) => {
    running.unshift(part);
    await part.ready;
    if (ending) await new Promise(() => {});
    return part;
  };

  try {
    const database = openDatabase();
    const built = buildWhatChanged(dev ? ['api'] : ['api', 'web']);
    const closeDatabase = async () => {
      if (!(await database.stop())) console.log('The database goes on: another Throughline uses it.');
    };
    await begin({ ready: Promise.all([built, database.ready]), stop: closeDatabase });
    const { ownerUrl, appUrl } = await database.ready;
    const env = {
      NODE_ENV: dev ? 'development' : 'production',
      FILES_DIR: join(dataFolder, 'files'),
      APP_SECRET_FILE: join(dataFolder, 'secret'),
      HOST: '127.0.0.1',
      ...process.env,
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_URL: appUrl,
    };
    const migration = migrate(env);
    await begin({ ready: migration, stop: () => migration.catch(() => {}) });
    const port = await portToUse(env.HOST);
    await begin(dev ? (await import('./dev.mjs')).watchBothSides({ env, port }) : keepRunning({ env, port, giveUp: (why) => end(1, why) }));
    await sleep(50); // what the API said before it was ready, such as the set-up code, comes before the address
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`\nThroughline is ready after ${seconds} s. Ctrl C stops it.\n\n  http://localhost:${port}\n`);
  } catch (error) {
    await end(1, error.message);
  }
}

/** An API that ends by itself is started again, until it cannot even get ready. */
function keepRunning({ env, port, giveUp }) {
  let api = startApi({ env, port });
  let ending = false;
  const watch = async () => {
    for (let failures = 0; failures < 3; ) {
      const how = await api.ended;
      if (ending) return;
      console.log(`The API ended unexpectedly (${how}); starting it again.`);
      await sleep(500);
      api = startApi({ env, port });
      failures = await api.ready.then(() => 0, () => failures + 1);
    }
    giveUp(`The API does not start any more; see ${dataFolder}/api.log.`);
  };
  const stop = () => {
    ending = true;
    return api.stop();
  };
  return { ready: api.ready.then(() => void watch()), stop };
}

/** PORT if it is set, and nothing else; otherwise 3000 or the next free one. */
async function portToUse(host) {
  if (process.env.PORT) return Number(process.env.PORT);
  for (let port = firstPort; port < firstPort + 100; port += 1) {
    // A browser tries ::1 for localhost too: somebody else there would answer in our place.
    if ((await isFree(port, host)) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`Every port from ${firstPort} to ${firstPort + 99} is taken. Set PORT.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
