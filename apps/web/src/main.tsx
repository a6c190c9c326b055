import '@fontsource-variable/inter/wght.css';
import '@app/shared-web/look';
import { keepSending, makeClient, makeLiveLine, registerServiceWorker, registerWords, sharedWords, startLocale, startTheme, warmFloats } from '@app/shared-web';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { SessionEnds } from './session';
import { wings } from './wings';
import { shellWords } from './words';

startTheme();
registerWords('shared', sharedWords);
registerWords('shell', shellWords);
for (const wing of wings) registerWords(wing.name, wing.words);

const ends = new SessionEnds();
const events = { signedOut: ends.say };
const client = makeClient(events, wings);
const line = makeLiveLine(events);

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
// at the first address, the first page comes along with the words
if (location.pathname === '/') void import('./today/today-page');
// words first: a screen without its words would jump
await startLocale();
createRoot(place).render(<App client={client} line={line} ends={ends} wings={wings} />);

void registerServiceWorker();
keepSending();
warmFloats();
