// `npm run dev`: the API is built and started again on every change; Vite serves the client with hot reload and hands
// the API's paths on, so that there is one address, as in production.
import { build, createServer } from 'vite';
import { startApi } from './api-process.mjs';
import { freePort } from './postgres-server.mjs';
import { at } from './root.mjs';

const apiPaths = '^/(graphql|files|imports|outbox|health|inventory/export|inventory/import-file)(/|$|\\?|\\.)';

/** Watches both sides until stopped. */
export function watchBothSides({ env, port }) {
  const parts = [];
  const ready = (async () => {
    const apiPort = await freePort();
    parts.push(await watchApi({ env, port: apiPort }));
    const target = `http://127.0.0.1:${apiPort}`;
    const web = await createServer({
      configFile: at('apps/web/vite.config.ts'),
      clearScreen: false,
      server: { host: env.HOST, port, strictPort: true, proxy: { [apiPaths]: { target, ws: true } } },
    });
    parts.push({ stop: () => web.close() });
    await web.listen();
  })();
  const stop = async () => {
    await ready.catch(() => {});
    for (const part of parts.reverse()) await part.stop();
  };
  return { ready, stop };
}

async function watchApi({ env, port }) {
  let api = null;
  let turn = Promise.resolve();
  const restart = async () => {
    await api?.stop();
    api = startApi({ env, port, nodeArgs: ['--enable-source-maps'] });
    await api.ready;
  };
  const watcher = await build({ configFile: at('apps/api/vite.config.ts'), logLevel: 'warn', build: { watch: {}, emptyOutDir: false } });
  await new Promise((resolve, reject) => {
    watcher.on('event', (event) => {
      if (event.code !== 'BUNDLE_END') return; // Vite itself says what is wrong
      void event.result?.close();
      const first = api === null;
      turn = turn.then(restart).then(
        () => (first ? resolve() : console.log('The API runs with the change.')),
        (error) => (first ? reject(error) : console.error(error.message)),
      );
    });
  });
  return {
    async stop() {
      await watcher.close();
      await turn;
      await api?.stop();
    },
  };
}
