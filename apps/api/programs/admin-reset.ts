import { AdministratorReset } from '@app/people-api';
import { readConfig } from '../config';
import { createApp } from '../create-app';
import { pinoOf } from '../log';

const USAGE = 'Usage: npm run admin:reset -- [--make-administrator] E-MAIL-OR-NUMBER';

/** `npm run admin:reset -- E-MAIL-OR-NUMBER`: the way back for an administrator who forgot how to sign in. The code is printed here and kept nowhere. */
async function main(args: string[]): Promise<void> {
  const [who, ...more] = args.filter((argument) => !argument.startsWith('--'));
  const unknown = args.find((argument) => argument.startsWith('--') && argument !== '--make-administrator');
  if (!who || more.length > 0 || unknown) throw new Error(unknown ? `There is no ${unknown}. ${USAGE}` : USAGE);
  const config = { ...readConfig(process.env), engine: false };
  const app = await createApp(config, { log: pinoOf({ logLevel: 'error' }) });
  try {
    await app.init();
    const { name, number, code, expiresAt } = await app.get(AdministratorReset).of(who, args.includes('--make-administrator'));
    const minutes = Math.round((expiresAt.getTime() - Date.now()) / 60_000);
    const where = config.publicUrl ? `open ${config.publicUrl}/enrol#${code}` : 'open Throughline’s address with /enrol behind it, such as http://localhost:3000/enrol';
    process.stdout.write(`${name}, number ${number}, is signed out everywhere. Within ${minutes} minutes, ${where}\nand use this code, once: ${code}\nChoose a PIN there and, with “Set a password for a desk, too”, a password.\n`);
  } finally {
    await app.close();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
