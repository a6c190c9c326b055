import { backgroundTag, flushOutbox } from '@app/shared-web/offline';

/**
 * The service worker. It keeps the raise screen's own files, so that it opens without a network, and sends
 * what waits when the browser wakes it. It keeps no answer of the API: those are nobody's but the asker's.
 */
declare const __RAISE_FILES__: string[];
declare const __RAISE_VERSION__: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const raisePage = '/raise';
const cacheName = `throughline-raise-${__RAISE_VERSION__}`;
const files = new Set(__RAISE_FILES__);
/** A page that has not begun to arrive by then counts as no network: the raise screen is better than a white one. */
const patienceMs = 8_000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...files].map((file) => new Request(file, { cache: 'no-cache' })));
  const page = await fetch(raisePage, { cache: 'no-cache' });
  const text = await page.clone().text();
  // Two versions of the server may stand side by side during an update: page and files must belong together.
  const fits = page.ok && [...files].filter((file) => file.endsWith('.js')).every((file) => text.includes(file));
  if (!fits) throw new Error('The page belongs to another version: install again later.');
  await cache.put(raisePage, page);
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('throughline-raise-') && name !== cacheName).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (files.has(pathname)) event.respondWith(fromCache(pathname, request));
  else if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(pathname === raisePage ? fromCache(raisePage, request) : fromNetwork(request));
});

const isPage = (pathname: string): boolean => !/^\/(files|imports|graphql|outbox|health)(\/|$)/.test(pathname) && !/\.\w+$/.test(pathname);

async function fromCache(kept: string, request: Request): Promise<Response> {
  return (await caches.match(kept, { cacheName })) ?? fetch(request);
}

/** Any other page comes from the network; without one the raise screen answers, and says so. */
async function fromNetwork(request: Request): Promise<Response> {
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null));
  const page = fetch(request).catch(() => null);
  return (await Promise.race([page, tooLate])) ?? (await caches.match(raisePage, { cacheName })) ?? (await page) ?? Response.error();
}

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

worker.addEventListener('sync' as 'message', (event) => {
  const sync = event as unknown as SyncEvent;
  if (sync.tag === backgroundTag) sync.waitUntil(sendInBackground());
});

/** Throwing tells the browser to wake this worker again later. */
async function sendInBackground(): Promise<void> {
  const { left } = await flushOutbox();
  if (left > 0) throw new Error(`${left} still wait.`);
}
