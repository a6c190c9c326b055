import { guessLocale, keepSending, registerServiceWorker, setLocale, startTheme } from '@app/shared-web/light';
import '@fontsource-variable/inter/wght.css';
import { createRoot } from 'react-dom/client';
import { Elsewhere } from './elsewhere';
import './raise.css';
import './raise-parts.css';
import './after-send.css';
import { RaiseScreen } from './raise-screen';
import { firstForm } from './use-raise-form';
import { warmShell } from './warm-shell';
import './words';

/** Starts the entry: the form at once, everything else behind it. */
async function start(): Promise<void> {
  startTheme();
  await setLocale(guessLocale());
  // A phone's database can hang; the form does not wait for it.
  const first = await Promise.race([firstForm(), new Promise<null>((resolve) => setTimeout(resolve, 600, null))]);
  // Without a network the service worker answers every address with this page.
  const here = ['/', '/raise', '/raise.html'].includes(location.pathname);
  createRoot(document.getElementById('root')!).render(here ? <RaiseScreen first={first} /> : <Elsewhere />);
  keepSending();
  await registerServiceWorker();
  warmShell();
}

void start();
