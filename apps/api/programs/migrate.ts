import { migrateFromEnvironment } from '../migrate';

migrateFromEnvironment(process.env).catch((error: Error) => {
  process.stderr.write(`The database was not brought up to date: ${error.message}\n`);
  process.exit(1);
});
