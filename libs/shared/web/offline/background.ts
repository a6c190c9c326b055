import { backgroundTag, flushOutbox, waitingCount } from './outbox';

interface SyncRegistration extends ServiceWorkerRegistration {
  sync?: { register(tag: string): Promise<void> };
}

/** Registers the service worker: the raise screen then opens without a network. Quietly does nothing where it cannot. */
export async function registerServiceWorker(): Promise<void> {
  if (!globalThis.isSecureContext || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => undefined);
}

/** Whether this browser sends by itself, with Throughline closed, once a network is there. */
export async function sendsInBackground(): Promise<boolean> {
  const registration = await currentRegistration();
  if (!registration?.sync) return false;
  const permission = await navigator.permissions?.query({ name: 'background-sync' as PermissionName }).catch(() => null);
  return permission?.state !== 'denied';
}

/** Asks the browser to wake the service worker for what waits. False where it cannot: then the next opening sends. */
export async function askForBackgroundSend(): Promise<boolean> {
  const registration = await currentRegistration();
  if (!registration?.sync) return false;
  return registration.sync.register(backgroundTag).then(
    () => true,
    () => false,
  );
}

/**
 * While a page is open it sends by itself: at once, when the network is back, when somebody looks at it
 * again, and every half minute, since a phone's idea of "online" is not to be trusted. Returns the way to stop.
 */
export function keepSending(everyMs = 30_000): () => void {
  const attempt = () => void sendWhatWaits();
  const whenSeen = () => document.visibilityState === 'visible' && attempt();
  const timer = setInterval(whenSeen, everyMs);
  window.addEventListener('online', attempt);
  document.addEventListener('visibilitychange', whenSeen);
  attempt();
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', attempt);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}

async function sendWhatWaits(): Promise<void> {
  if ((await waitingCount()) === 0) return;
  const { left } = await flushOutbox().catch(() => ({ left: 1 }));
  // The browser gives up on a tag after a few tries; every opening asks anew.
  if (left > 0) await askForBackgroundSend();
}

async function currentRegistration(): Promise<SyncRegistration | null> {
  if (!globalThis.isSecureContext || !('serviceWorker' in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ? registration : null;
}
