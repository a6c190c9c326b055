import { resolve } from 'node:path';
import { SetUpCode } from '@app/people-api';
import { ConfigError, readConfig } from './config';
import { createApp } from './create-app';
import { pinoOf } from './log';

/** Starts the API: reads the configuration, listens, and drains on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pinoOf(config);
  const app = await createApp(config, { log, clientDir: resolve(import.meta.dirname, '../../web/dist') });
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Draining: no new requests, those in flight are finished.');
    app.close().then(
      () => process.exit(0),
      (error: Error) => {
        log.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await app.get(SetUpCode).printTo((code) => process.stdout.write(`This instance is empty. Set it up in the browser with this one-time code: ${code}\n`));
  await app.listen(config.port, config.host);
  log.info({ port: config.port, host: config.host }, 'Listening.');
}

main().catch((error: Error) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : error.stack}\n`);
  process.exit(error instanceof ConfigError ? 78 : 1);
});
