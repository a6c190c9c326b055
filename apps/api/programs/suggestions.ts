import { sharesInWords, SuggestionScore } from '@app/moments-api';
import { readConfig } from '../config';
import { createApp } from '../create-app';
import { pinoOf } from '../log';

/** `npm run suggestions`: how suggestions do on this organization's own later moments, beside the usual guess. */
async function main(): Promise<void> {
  const config = { ...readConfig(process.env), engine: false };
  const app = await createApp(config, { log: pinoOf({ logLevel: 'error' }) });
  try {
    await app.init();
    const shares = await app.get(SuggestionScore, { strict: false }).measure();
    process.stdout.write(`${shares ? sharesInWords(shares) : 'People tied too few moments to the inventory to tell. What a rule tied follows from its category, and is left out.'}\n`);
  } finally {
    await app.close();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
