/**
 * Fetches the shell behind the raise screen, once the browser has nothing better to do: the step from here
 * to Today is then a short one. Not where somebody pays by the megabyte.
 */
export function warmShell(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData || !navigator.onLine) return;
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2_000));
  whenIdle(() => void warm());
}

async function warm(): Promise<void> {
  const page = await fetch('/', { headers: { accept: 'text/html' } }).then((answer) => (answer.ok ? answer.text() : ''), () => '');
  const shell = new DOMParser().parseFromString(page, 'text/html');
  for (const needed of shell.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=modulepreload], link[rel=stylesheet]')) {
    const address = needed instanceof HTMLScriptElement ? needed.getAttribute('src') : needed.getAttribute('href');
    if (!address || document.head.querySelector(`[href="${CSS.escape(address)}"], [src="${CSS.escape(address)}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = address;
    document.head.append(link);
  }
}
